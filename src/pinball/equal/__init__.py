"""Do two functions behave the same? The texts are compared, then inputs are sought on which they differ.

    pinball.equal(Path("mine.c"), Path("theirs.py"), function="sort").status

The answer is one of four words, each with its bound or its reason; nothing a net says goes into it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest

LANGUAGES = {".c": "c", ".h": "c", ".py": "python"}
MOST_TEXT = 1 << 18
"""Bytes of a program; the engine takes no more."""


@dataclass(frozen=True, slots=True)
class Counterexample:
    """An input on which two functions differ, and what each gives, in words where that is no value."""

    inputs: tuple[Any, ...]
    a: Any
    b: Any


@dataclass(frozen=True, slots=True)
class Equality:
    """What is known of two functions.

    ``status``: ``proved`` (for any input), ``checked`` (they agree on all that ``bound`` says, which is
    proved for all inputs of a size, or tested),
    ``different`` (there is a ``counterexample``, run twice) or ``unknown`` (``reason`` says why).
    ``functions`` and ``calls`` say what was compared and how it was called; ``tests`` counts the inputs on
    which both came to their end and agreed.
    """

    status: str
    bound: str = ""
    counterexample: Counterexample | None = None
    reason: str = ""
    functions: tuple[str, str] = ("", "")
    calls: tuple[str, str] = ("", "")
    tests: int = 0

    def as_json(self) -> dict[str, Any]:
        """Return the record as plain data."""
        found = self.counterexample
        shown = None if found is None else {"inputs": list(found.inputs), "a": found.a, "b": found.b}
        return {
            "status": self.status,
            "bound": self.bound,
            "counterexample": shown,
            "reason": self.reason,
            "functions": list(self.functions),
            "calls": list(self.calls),
            "tests": self.tests,
        }


@dataclass(frozen=True, slots=True)
class Wish:
    """How to compare: all lengths up to ``bound`` are tried (0: as many as are quick), ``seed`` gives chance.

    ``patience`` is how many seconds a proof may take where the hunt found nothing; 0 for no proof.
    ``effort`` is the share of the usual number of inputs that are tried beside the edge cases and those that
    the bound asks for. ``calls`` are call lines for the two functions, where they are not to be guessed.
    """

    bound: int = 0
    seed: int = 1
    effort: float = 1.0
    patience: float = 8.0
    calls: tuple[str, str] = ("", "")


def equal(
    a: str | Path,
    b: str | Path,
    *,
    function: str = "",
    language: str = "",
    wish: Wish | None = None,
    budget: Budget | None = None,
) -> Equality:
    """Compare a function of ``a`` with one of ``b``; each is a file or the text of a program, C or Python.

    ``function`` names it, or both: ``"mine,theirs"``. Raise ``BadRequest`` where a file cannot be read or
    where it is not clear which functions are meant, ``MissingTool`` without a compiler or a sandbox.
    """
    from pinball.equal.hunt import compare
    from pinball.equal.sides import choose

    codes = [read(part, language) for part in (a, b)]
    pair = choose(codes[0], codes[1], function)
    return compare(*pair, wish or Wish(), budget or Budget.seconds(20.0))


@dataclass(frozen=True, slots=True)
class Code:
    """A program's text, its language, and what to call it in messages."""

    text: str
    language: str
    name: str


def read(part: str | Path, language: str = "") -> Code:
    """Return a file, or a text as it is, with its language. Raise ``BadRequest`` with what is wrong."""
    if language and language not in ("c", "python"):
        raise BadRequest(f"no language named {language!r}; choose from: c, python")
    if isinstance(part, str):
        return Code(part, language or _guessed(part), "the text")
    known = LANGUAGES.get(part.suffix, "") or language
    if not known:
        raise BadRequest(f"{part}: neither C nor Python by its name; choose from: {', '.join(LANGUAGES)}")
    try:
        data = part.read_bytes()
    except OSError as error:
        raise BadRequest(f"{part}: cannot be read: {error.strerror}") from None
    if len(data) >= MOST_TEXT:
        raise BadRequest(f"{part}: {len(data):,} bytes; expected less than {MOST_TEXT:,}")
    if b"\0" in data:
        raise BadRequest(f"{part}: not a text")
    return Code(data.decode("utf-8-sig", "replace").replace("\r\n", "\n"), known, str(part))


def _guessed(text: str) -> str:
    return "python" if re.search(r"^\s*(def|class|from|import) .*|^\s*async def ", text, re.M) else "c"
