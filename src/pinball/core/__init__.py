"""Standard library only: the records that every layer shares."""
