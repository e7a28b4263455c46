"""What every test may use."""

pytest_plugins = ["ratingengine.steps"]

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "suite", max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("suite")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest test begins first, so that no worker waits for it at the end."""
    items.sort(key=lambda item: "soak" not in item.nodeid)


@pytest.fixture(scope="session", autouse=True)
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The commands that tests run keep what they read among the tests' own files, not among the user's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RATINGENGINE_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
        yield
