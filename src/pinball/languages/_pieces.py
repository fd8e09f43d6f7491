"""What the splitters of both languages give: the pieces a file is made of, and the closure over them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

WORD = re.compile(r"(?<![\w.])(?<!->)[A-Za-z_]\w*")
"""A name that is no field: neither after a dot nor after an arrow."""

_SAME = 4  # so many declarations of one name are looked at


@dataclass(frozen=True, slots=True)
class Piece:
    """A definition at the top of a file, ``text[start:end]``.

    ``kind``: ``function``, ``type``, ``value`` (variables, imports), ``macro``, ``prototype``, ``always``
    (what every slice has) or ``main`` (a statement of a script). ``defines``: the names that it gives, the
    function's own first; ``uses``: the words in it that may be the file's. ``body`` is where a function's
    body begins; ``other``: it stands in an ``#else``.
    """

    kind: str
    start: int
    end: int
    defines: tuple[str, ...]
    uses: frozenset[str]
    body: int = 0
    other: bool = False


class Closure:
    """Which pieces a piece needs, directly or through others."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self.places: dict[str, list[int]] = {}
        for number, piece in enumerate(pieces):
            if piece.kind in ("prototype", "always"):
                continue
            for name in piece.defines:
                known = self.places.setdefault(name, [])
                # One text has one function, macro or alternative of a name; a type may be declared twice.
                if not known or (len(known) < _SAME and not (piece.other or piece.kind == "function")):
                    known.append(number)
        self.direct: dict[int, frozenset[int]] = {}

    def needs(self, roots: Sequence[int]) -> list[int]:
        """Return the numbers of the pieces that ``roots`` need, themselves included, in file order."""
        found = set(roots)
        todo = list(roots)
        while todo:
            for number in self._direct(todo.pop()):
                if number not in found:
                    found.add(number)
                    todo.append(number)
        return sorted(found)

    def _direct(self, number: int) -> frozenset[int]:
        known = self.direct.get(number)
        if known is None:
            piece = self.pieces[number]
            places = self.places
            named = [place for word in piece.uses & places.keys() for place in places[word]]
            # A function that is named twice in a file does not need its namesake.
            own = set(piece.defines[:1]) if piece.kind == "function" else ()
            known = frozenset(p for p in named if not (own and self.pieces[p].defines[:1] == tuple(own)))
            self.direct[number] = known
        return known
