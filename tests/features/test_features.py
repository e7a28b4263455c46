"""Every scenario of every feature file on rules and reasons, run with the steps that come with the package.

Those under features/audit are on records and what is done with them; each has a test file of its own here.
"""

from pathlib import Path

from pytest_bdd import scenarios

FEATURES = Path(__file__).parents[2] / "features"
OF_RULES = sorted(one for one in FEATURES.iterdir() if one.name != "audit")

scenarios(*map(str, OF_RULES))


def test_every_feature_on_records_has_its_steps() -> None:
    bound = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")} - {"features"}

    assert {path.stem for path in (FEATURES / "audit").glob("*.feature")} == bound
