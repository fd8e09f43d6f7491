"""A unit of work: bases of a seed, their edits, the judge, the labels."""
