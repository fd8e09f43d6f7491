"""Lets ``python -m pinball`` do what ``pinball`` does."""

from pinball.cli import main

main()
