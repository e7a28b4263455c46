"""``python -m ratingengine`` is the command line."""

from ratingengine.cli import main

main()
