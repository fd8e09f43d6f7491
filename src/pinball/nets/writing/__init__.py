"""The language in which the neural programmer writes: programs as tokens, and what may come next.

``normalise`` brings a program into canonical form, ``encode`` spells it, ``decode`` reads it back, ``Writer``
writes one step by step under the rules of grammar, scope and types, ``to_text`` prints it for people.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pinball.core.errors import Unsupported
from pinball.nets.writing.encode import spell
from pinball.nets.writing.merge import merged
from pinball.nets.writing.normalise import normalise
from pinball.nets.writing.parts import joined, signature
from pinball.nets.writing.text import readable, to_text
from pinball.nets.writing.vocabulary import IDS, VOCABULARY
from pinball.nets.writing.writer import Writer
from pinball.nets.writing.written import Written

__all__ = [
    "IDS",
    "VOCABULARY",
    "Writer",
    "Written",
    "decode",
    "encode",
    "joined",
    "merged",
    "normalise",
    "readable",
    "signature",
    "to_text",
]


def encode(written: Written, arguments: Sequence[int] = (), given: Sequence[Written] = ()) -> tuple[int, ...]:
    """Return the tokens of a normalised program, ``<end>`` included.

    Every integer equal to one of ``arguments`` becomes that argument's token: choose values that stand for
    nothing else. With ``given`` parts the program is a join as ``joined`` returns it, and only the join is
    spelled. Raise ``Unsupported`` with what the language of tokens cannot say or its rules do not allow.
    """
    parts = merged(given)[1] if given else ()
    ids = spell(written, tuple(arguments), parts)
    if decode(ids, arguments, written.language, given) != written:
        raise Unsupported("a program that is not in canonical form")
    return ids


def decode(
    ids: Iterable[int], arguments: Sequence[int] = (), language: str = "c", given: Sequence[Written] = ()
) -> Written:
    """Return the program that tokens spell. Raise ``Unsupported`` at the first that is not allowed."""
    writer = Writer(language, arguments, given)
    for token in ids:
        writer.push(token)
    return writer.written()
