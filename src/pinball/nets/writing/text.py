"""Print a written program for people."""

from __future__ import annotations

from importlib import import_module

from pinball.nets.writing.written import Written


def to_text(written: Written, name: str = "") -> str:
    """Return the program's source, with the headers and imports that it needs."""
    printer = import_module(f"pinball.languages.{written.language}.print")
    text: str = printer.print_module(written.module)
    return text
