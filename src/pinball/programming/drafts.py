"""What the net wrote, as text with a call line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from pinball.core.errors import PinballError
from pinball.forge import calls
from pinball.forge.calls import CallSpec
from pinball.nets.writing import Written, readable


@dataclass(frozen=True, slots=True)
class Draft:
    """A program as text; ``call`` says how inputs meet it, ``score`` is its log probability.

    ``written`` is what the net wrote, before names were made for people; ``helpers`` are the names that its
    parts were given, by those there.
    """

    source: str
    call: CallSpec
    language: str
    score: float
    written: Written
    helpers: tuple[tuple[str, str], ...] = ()


def draft_of(
    written: Written, score: float, name: str, helpers: Mapping[str, str] | None = None
) -> Draft | None:
    """Return a program in readable names, its entry called ``name``; nothing where it cannot be printed.

    ``helpers`` are names for other functions, by the names that the net gave them.
    """
    try:
        found = readable(written, name, helpers)
        printer = import_module(f"pinball.languages.{found.language}.print")
        source, named = printer.print_module(found.module), tuple((helpers or {}).items())
        return Draft(source, calls.parse(found.call), found.language, score, written, named)
    except PinballError:
        return None
