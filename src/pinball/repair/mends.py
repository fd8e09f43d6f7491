"""An edit of a person's file: bytes that become others, with what it costs in likelihood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mend:
    """Bytes ``start`` to ``end`` become ``text``; ``kind`` says what sort of edit it is, cheap is likely.

    ``near`` is the place whose suspicion counts, where it is not the start.
    """

    start: int
    end: int
    text: str
    kind: str
    cost: float = 1.0
    near: int = -1

    @property
    def place(self) -> int:
        """Return the place whose suspicion counts."""
        return self.start if self.near < 0 else self.near


def apply(source: bytes, mends: Sequence[Mend]) -> bytes | None:
    """Return the source with the mends done; nothing where two of them overlap."""
    at, parts = 0, []
    for mend in sorted(mends, key=lambda m: (m.start, m.end)):
        if mend.start < at:
            return None
        parts += [source[at : mend.start], mend.text.encode()]
        at = mend.end
    return b"".join([*parts, source[at:]])


def unique(source: bytes, mends: Iterable[Mend]) -> list[Mend]:
    """Return the mends that change something, each text once, at its lowest cost."""
    found: dict[tuple[int, int, str], Mend] = {}
    for mend in mends:
        if source[mend.start : mend.end].decode(errors="replace") == mend.text:
            continue
        key = (mend.start, mend.end, mend.text)
        known = found.get(key)
        if known is None or mend.cost < known.cost:
            found[key] = mend
    return list(found.values())
