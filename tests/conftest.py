"""What every test may use."""

pytest_plugins = ["ratingengine.steps"]
