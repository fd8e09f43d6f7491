"""Searches propose programs; one file a search, and the file name is its name."""
