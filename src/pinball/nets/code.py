"""What the judge sees of code: words of a closed vocabulary; names, layout and spelling do not matter.

C names say what they hold, by how they were declared: ``i0`` an integer, ``a0`` an array or a pointer to
integers, ``r0`` a reference to a record, ``n0`` a field that refers to a record, ``u0`` something that was
never declared. A function is ``self`` inside itself. Qualifiers are left out and the integer types are one.
Python has no declarations; its names are numbered only.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from pinball.languages.tokens import DEDENT, INDENT, NEWLINE, WORDS, tokens
from pinball.nets._code_c import c_words
from pinball.nets._code_python import python_words
from pinball.nets._plain_python import plain
from pinball.nets._spelling import CALLS, DROPPED, INTEGERS, KINDS, MOST, NAMES, OPERATORS

PAD, UNKNOWN = "<pad>", "<other>"
LANGUAGE = {"c": "<c>", "python": "<python>"}
LONGEST = 512
"""Words that the judge reads; of longer code the first and the last ones."""


@cache
def vocabulary() -> tuple[str, ...]:
    """Return all words, the padding first; a word's place is its code."""
    keywords = sorted((WORDS["c"] | WORDS["python"]) - INTEGERS - DROPPED - {"true", "false", "float"})
    plain = [w for w in keywords if not w.endswith(("_MIN", "_MAX")) and w.isidentifier()]
    names = [f"{kind}{number}" for kind in NAMES for number in range(MOST)]
    numbers = [str(n) for n in range(17)]
    found = [PAD, UNKNOWN, *LANGUAGE.values(), "self", "int", NEWLINE, INDENT, DEDENT, *KINDS]
    return tuple(dict.fromkeys([*found, *plain, *OPERATORS, *sorted(CALLS), *numbers, *names]))


@cache
def _codes() -> dict[str, int]:
    return {word: code for code, word in enumerate(vocabulary())}


def encode(source: str, language: str) -> NDArray[np.int16]:
    """Return the codes (L,) of a program's words, L <= ``LONGEST``, the language first.

    Raise ``BadRequest`` for a language that there is none of.
    """
    codes = _codes()
    other = codes[UNKNOWN]
    found = [codes.get(word, other) for word in words(source, language)]
    room = LONGEST - 1
    if len(found) > room:
        found = found[: room // 2] + found[len(found) - (room - room // 2) :]
    return np.array([codes[LANGUAGE[language]], *found], dtype=np.int16)


def words(source: str, language: str) -> tuple[str, ...]:
    """Return the words of a program, broken ones too; whole Python in its plain spelling."""
    source = plain(source) if language == "python" else source
    stream = [t for t in tokens(source, language) if t.kind != "comment"]
    return c_words(stream) if language == "c" else python_words(stream)
