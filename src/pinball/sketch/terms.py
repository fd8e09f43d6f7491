"""What alternatives are made of: texts with a tier, in the words of a language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

TIERS = 4
MOST = (60, 700, 2200, 4500)
"""How many alternatives a hole may have, up to each tier."""


@dataclass(frozen=True, slots=True)
class Term:
    """An expression's text; ``atomic`` where no brackets are ever needed around it."""

    text: str
    tier: int
    atomic: bool = True


@dataclass(frozen=True, slots=True)
class Words:
    """How a language spells what the grammar makes."""

    null: str
    both: str
    no: str
    half: str
    arrow: str
    true: str
    false: str

    def is_null(self, term: str) -> str:
        return f"{term} == {self.null}" if self.null == "NULL" else f"{term} is {self.null}"

    def is_there(self, term: str) -> str:
        return f"{term} != {self.null}" if self.null == "NULL" else f"{term} is not {self.null}"


WORDS = {
    "c": Words("NULL", "&&", "!", "/", "->", "1", "0"),
    "python": Words("None", "and", "not ", "//", ".", "True", "False"),
}


def ordered(terms: Iterable[Term]) -> list[Term]:
    """Return the terms by tier, each text once, no more of each tier than the search can hold."""
    best: dict[str, Term] = {}
    for term in terms:
        known = best.get(term.text)
        if known is None or term.tier < known.tier:
            best[term.text] = term
    out: list[Term] = []
    for term in sorted(best.values(), key=lambda t: t.tier):
        tier = next((k for k, most in enumerate(MOST, 1) if k >= term.tier and len(out) < most), 0)
        if tier:
            out.append(term if tier == term.tier else replace(term, tier=tier))
    return sorted(out, key=lambda t: t.tier)
