"""Z3, and nothing else, is imported here and only here."""
