"""Inference: nets guess, they never decide."""
