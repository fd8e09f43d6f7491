"""Pinball: a programmer you can check."""
