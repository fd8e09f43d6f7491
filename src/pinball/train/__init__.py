"""Training: the only layer that imports torch."""
