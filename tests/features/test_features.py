"""Every scenario of every feature file under features/, run with the steps that come with the package."""

from pytest_bdd import scenarios

scenarios("../../features")
