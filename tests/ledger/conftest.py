"""What the tests of the ledger share."""

import os

import pytest


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody pulls the plug on these tests; that the ledger waits in the right places is a test of its own."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
