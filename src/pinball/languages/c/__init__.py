"""C: reader, printer, lowering, semantics."""
