"""Python: reader, printer, semantics."""
