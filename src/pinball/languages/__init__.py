"""Parsers, printers and semantics; one folder a language."""
