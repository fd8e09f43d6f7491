"""The reference laid beside the program: where both are nearly the same text, its words are candidates."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import combinations

from pinball.goal import Goal
from pinball.repair.localise import reached, read_file

_ALIKE = 0.7  # the share of words in which two functions must agree
_MOST = 8  # places at which they may differ
_TOKEN = re.compile(r"[A-Za-z_]\w*|\d[\w.]*|->|\+\+|--|[-+*/%&|=!<>]=|&&|\|\||[^\w\s]")
_NAME = re.compile(r"[A-Za-z_]\w*")


def aligned(goal: Goal) -> list[tuple[bytes, float]]:
    """Return the program with what differs made as in the reference, with the program's own names.

    First one place at a time, then two, then all; each text with its cost. Nothing where the two functions
    are no more alike than any two.
    """
    if goal.reference is None or goal.reference.side.language != goal.language:
        return []
    source = goal.source.encode()
    mine = _function(source, goal.language, goal.entry)
    theirs = _function(goal.reference.side.code.text.encode(), goal.language, goal.reference.side.name)
    if mine is None or theirs is None:
        return []
    (start, ours), (_, other) = mine, theirs
    a, b = list(_TOKEN.finditer(ours)), list(_TOKEN.finditer(other))
    words = _renamed([m.group() for m in a], [m.group() for m in b])
    matcher = SequenceMatcher(None, [m.group() for m in a], words, autojunk=False)
    places = [c for c in matcher.get_opcodes() if c[0] != "equal"]
    if matcher.ratio() < _ALIKE or not 0 < len(places) <= _MOST:
        return []
    edits = []
    for _, i, j, k, m in places:
        at = a[i].start() if i < j else a[i - 1].end() if i else 0
        end = a[j - 1].end() if i < j else at
        text = " ".join(words[k:m])
        edits.append((at, end, text if i < j else f" {text} "))
    sets = [*combinations(edits, 1), *combinations(edits, 2), tuple(edits)]
    prefix, suffix = source[:start], source[start + len(ours.encode()) :]
    return [(prefix + _spliced(ours, chosen).encode() + suffix, float(len(chosen))) for chosen in sets]


def _function(source: bytes, language: str, name: str) -> tuple[int, str] | None:
    """Return where a function begins and its text."""
    rows = reached(read_file(source, language), name)
    if not rows:
        return None
    return rows[0].start, source[rows[0].start : rows[0].end].decode(errors="replace")


def _renamed(ours: list[str], theirs: list[str]) -> list[str]:
    """Return the reference's words with the names that stand in the same places of the program."""
    one_shape, other_shape = (["x" if _NAME.fullmatch(w) else w for w in row] for row in (ours, theirs))
    pairs: Counter[tuple[str, str]] = Counter()
    for block in SequenceMatcher(None, one_shape, other_shape, autojunk=False).get_matching_blocks():
        for k in range(block.size):
            one, other = ours[block.a + k], theirs[block.b + k]
            if _NAME.fullmatch(one):
                pairs[other, one] += 1
    names: dict[str, str] = {}
    for (other, one), _ in pairs.most_common():
        if other not in names and one not in names.values():
            names[other] = one
    return [names.get(w, w) for w in theirs]


def _spliced(text: str, edits: tuple[tuple[int, int, str], ...]) -> str:
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text
