"""Judging Python mutants: read their lines, count their steps, run them behind the sandbox doors."""
