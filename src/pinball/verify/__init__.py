"""Facts about a candidate: build, run, prove; stop at the first failure."""
