"""From what a part says to the algorithm that is meant: the seed folders are the dictionary.

The folder whose name has the most of the part's words wins. Words that are left must say what its reference's
summary says, so that ``filter greater`` is the filter that keeps "the elements greater than k".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from pinball.forge.seeds import Reference, load_references
from pinball.keywords.nearest import nearest
from pinball.keywords.records import Part, Refusal
from pinball.keywords.words import FILLERS, SAME, Said, plain_words, said

_STRUCTURES = {
    "array": ({"array"},),
    "linked_list": ({"linked", "list"}, {"list"}),
    "binary_tree": ({"binary", "tree"}, {"tree"}),
    "hash_table": ({"hash", "table"}, {"hash"}),
    "string": ({"string"}, {"text"}),
}
"""The words that name a structure, the longest first; others go by their folder's name."""
_DESCRIBING_WORDS = """
greater less equal first all ascending double square even odd positive negative distinct half absolute sum
count place
"""
_DESCRIBING = frozenset(_DESCRIBING_WORDS.split())
"""Words that may stand beside an algorithm's name where its summary has them."""
_SHOWN, _NEAR = 24, 10


@dataclass(frozen=True, slots=True)
class _Entry:
    """An algorithm's words and those of its summary."""

    reference: Reference
    words: frozenset[str]
    summary: frozenset[str]


@cache
def _entries() -> dict[str, tuple[_Entry, ...]]:
    found: dict[str, list[_Entry]] = {}
    for r in load_references():
        entry = _Entry(r, frozenset(plain_words(r.algorithm)), frozenset(plain_words(r.summary)))
        found.setdefault(r.structure, []).append(entry)
    return {structure: tuple(entries) for structure, entries in found.items()}


def structures() -> tuple[str, ...]:
    """Return the structures that there are algorithms on."""
    return tuple(_entries())


def algorithms(structure: str) -> tuple[str, ...]:
    """Return a structure's algorithms, those that people ask for first."""
    entries = _entries()[structure]
    usual = [e.reference.algorithm for e in entries if not e.reference.decoy]
    return (
        *sorted(usual, key=lambda a: a.count("_")),
        *(e.reference.algorithm for e in entries if e.reference.decoy),
    )


def read_part(text: str) -> Part | Refusal:
    """Read one part. A refusal says what is missing, which word is not known, or what contradicts itself."""
    found = said(text)
    if isinstance(found, Refusal):
        return found
    if not found.words:
        return Refusal("unclear", "a part is empty; a part is STRUCTURE ALGORITHM, as in 'array sort'")
    unknown = _unknown(found)
    if unknown is not None:
        return unknown
    named = _named_structures(found.words)
    if not named:
        return _no_structure(found)
    if len(named) > 1 and not _chosen(found, named):
        both = " and ".join(named)
        return Refusal("unclear", f"{both}: two structures in one part; say one, or join two parts with ';'")
    named = named[:1] if len(named) == 1 else [s for s in named if _chosen(found, [s])][:1]
    part = _part(found, named[0])
    return part or _no_algorithm(found, named[0])


def _chosen(found: Said, named: Sequence[str]) -> bool:
    return any(isinstance(_part(found, s), Part) for s in named)


# --- structures ---------------------------------------------------------------------------------------------


def _spellings(structure: str) -> tuple[frozenset[str], ...]:
    return tuple(map(frozenset, _STRUCTURES.get(structure, (set(structure.split("_")),))))


def _structure_words(structure: str) -> frozenset[str]:
    return frozenset().union(*_spellings(structure))


def _named_structures(words: Iterable[str]) -> list[str]:
    """Return the structures that are named; those named by more words first."""
    given = set(words)
    found = [(max((len(s) for s in _spellings(n) if s <= given), default=0), n) for n in structures()]
    return [n for count, n in sorted(found, key=lambda f: -f[0]) if count]


# --- algorithms ---------------------------------------------------------------------------------------------


def _part(found: Said, structure: str) -> Part | Refusal | None:
    """Return what a part means on a structure, or nothing where no algorithm there fits all its words."""
    problem: Refusal | None = None
    for reading in _readings(found):
        given = frozenset(reading.words)
        place = _structure_words(structure)
        fitting = [
            e
            for e in _entries()[structure]
            if e.words == given or (e.words <= given and e.words - FILLERS - place)
        ]
        for entry in sorted(
            fitting, key=lambda e: (-len(e.words - place), len(e.words), e.reference.algorithm)
        ):
            left = given - entry.words - place - FILLERS - set(entry.reference.names)
            if left - (_DESCRIBING & entry.summary):
                continue
            arguments = _arguments(reading, entry.reference)
            if not isinstance(arguments, Refusal):
                return Part(entry.reference, found.time, found.space, found.options, arguments)
            problem = problem or arguments
    return problem


def _readings(found: Said) -> Iterator[Said]:
    """Yield the part as it stands, then in words that mean the same and that more structures know."""
    yield found
    words = set(found.words)
    if {"filter", "count"} <= words or {"filter", "sum"} <= words or {"filter", "first"} <= words:
        yield replace(found, words=tuple(w for w in found.words if w != "filter"))
    for limit, way, step in (("least", "greater", -1), ("most", "less", 1)):
        if {"at", limit} <= words and len(found.numbers) == 1:
            kept = [w for w in found.words if w not in ("at", limit)]
            yield replace(found, words=(*kept, way), numbers=(found.numbers[0] + step,))


def fixable(reference: Reference) -> tuple[str, ...]:
    """Return the inputs that a request may fix: integers behind the first input that are no size."""
    return tuple(i.name for i in reference.inputs[1:] if i.kind == "int" and "size" not in i.words)


def _arguments(found: Said, reference: Reference) -> tuple[tuple[str, int], ...] | Refusal:
    names = fixable(reference)
    name = f"{reference.structure} {reference.algorithm}"
    given = dict(found.named)
    strange = [n for n in given if n not in names]
    if strange:
        choices = ", ".join(names) or "none"
        return Refusal("unclear", f"{name} has no number {strange[0]!r} to fix; choose from: {choices}")
    free = [n for n in names if n not in given]
    if len(found.numbers) > len(free):
        takes = "no number" if not free else f"{len(free)} number" + "s" * (len(free) > 1)
        numbers = ", ".join(map(str, found.numbers))
        return Refusal("unclear", f"{name} takes {takes} ({reference.summary}), not {numbers}")
    given |= dict(zip(free, found.numbers, strict=False))
    return tuple((n, given[n]) for n in names if n in given)


# --- what is answered where nothing fits --------------------------------------------------------------------


@cache
def _known() -> frozenset[str]:
    names = {w for row in _entries().values() for e in row for w in e.words}
    return frozenset(
        names
        | FILLERS
        | _DESCRIBING
        | {"most"}
        | set(SAME)
        | {w for s in structures() for w in _structure_words(s)}
    )


def _unknown(found: Said) -> Refusal | None:
    """Ask about the first word that no keyword has."""
    inputs = {n for row in _entries().values() for e in row for n in e.reference.names}
    for word in found.words:
        if word not in _known() and word not in inputs:
            close = nearest(word, _known() - FILLERS - set(SAME))
            guess = (
                f"did you mean {' or '.join(close)}?"
                if close
                else f"structures are: {', '.join(structures())}"
            )
            return Refusal("unclear", f"no keyword {word!r}; {guess}")
    return None


def _no_structure(found: Said) -> Refusal:
    fitting = [s for s in structures() if isinstance(_part(found, s), Part)]
    if fitting:
        return Refusal("unclear", f"{found.text}: on which structure? choose from: {', '.join(fitting)}")
    return Refusal("unclear", f"{found.text}: no structure is named; choose from: {', '.join(structures())}")


def _no_algorithm(found: Said, structure: str) -> Refusal:
    words = [w for w in found.words if w not in _structure_words(structure) | FILLERS]
    if not words:
        listed = algorithms(structure)
        more = f" and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
        return Refusal(
            "unclear", f"{structure}: which algorithm? choose from: {', '.join(listed[:_SHOWN])}{more}"
        )
    alone = [w for w in words if any(e.words == {w} for e in _entries()[structure])]
    if len(alone) > 1:
        example = " ; ".join(f"{structure} {w}" for w in alone)
        return Refusal(
            "unclear", f"{' and '.join(alone)} are two algorithms; to apply one after the other: {example!r}"
        )
    others = [
        s for s in structures() if s != structure and isinstance(_part(_moved(found, structure, s), s), Part)
    ]
    near = ", ".join((_similar(words, structure) or algorithms(structure))[:_NEAR])
    if others:
        where = " or ".join(others)
        reason = f"{found.text}: no algorithm on {structure}, but on {where}; {structure} has: {near}"
        return Refusal("impossible", reason)
    return Refusal("unclear", f"{found.text}: no such algorithm on {structure}; the nearest: {near}")


def _moved(found: Said, old: str, new: str) -> Said:
    kept = [w for w in found.words if w not in _structure_words(old)]
    return replace(found, words=(*kept, *_spellings(new)[0]))


def _similar(words: Sequence[str], structure: str) -> tuple[str, ...]:
    """Return the algorithms of a structure whose names share the most words with these."""
    given = set(words)
    shared = [(len(e.words & given), e.reference.algorithm) for e in _entries()[structure]]
    most = max(count for count, _ in shared)
    return tuple(a for count, a in shared if count == most and count)
