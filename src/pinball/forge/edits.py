"""Turn rules into text: every rewrite of a base as one splice, and chains of rewrites that make new bases.

A rewritten module shares all but the way to its site, so that a printer with a memory prints it fast; the
splice is what differs between the two texts.
"""

from __future__ import annotations

import importlib
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, NamedTuple

from pinball.core.errors import Unsupported
from pinball.core.tree import Module
from pinball.forge.engine import Edit
from pinball.rules import Promise, Rule, Splice, all_rules
from pinball.rules._sites import Site, lift, sites_of

_TOKEN = re.compile(rb"[A-Za-z0-9_\x80-\xff.]+|[-+*/%&|^<>=!]+|[^\s]|\n[ \t]*")
PRESERVING_SHARE = 0.8  # of the steps of a chain
# Of drawn edits: from rules that keep the behaviour, that break it, that break the text.
SHARES = (0.55, 0.33, 0.12)


class NamedEdit(NamedTuple):
    """An edit and the name of the rule that it came from."""

    rule: str
    edit: Edit


@dataclass(frozen=True, slots=True)
class Base:
    """A module as it is printed in one style; ``print`` prints a rewritten one, fast where much is shared."""

    module: Module
    style: Any
    text: str
    language: str
    print: Callable[[Module], str]
    entry: str = ""


def make_base(module: Module, style: Any, language: str = "c", entry: str = "") -> Base:
    """Print a module. Raise ``Unsupported`` where the language has no words for a node.

    ``entry`` is called from outside, by default the last function: no rule renames it or turns its
    parameters.
    """
    printing = importlib.import_module(f"pinball.languages.{language}.print")
    show = printing.Printer(style).module if hasattr(printing, "Printer") else printing.print_module
    return Base(module, style, show(module), language, show, entry)


def all_edits(
    base: Base, rules: Sequence[Rule] | None = None, rng: Random | None = None, most: int | None = None
) -> list[NamedEdit]:
    """Return the edits of a base, each splice once, under the first rule that makes it.

    ``rules`` are all by default; wide ones are left out, as their edits would overlap with all others. With
    ``most`` about that many are drawn by ``rng``: rules with few sites as well as those with many, and fewer
    that break the text than others (``SHARES``).
    """
    chosen = [
        r for r in (all_rules() if rules is None else rules) if not r.wide and base.language in r.languages
    ]
    places = _places(base, chosen)
    if most is not None and rng is not None and len(places) > most:
        rewrites = _drawn(places, most, rng)
    else:
        rewrites = (
            (rule, site, new) for rule, site, splice in places for new in _rewrites(rule, site, splice)
        )
    splicer = _Splicer(base.text)
    found: dict[Edit, str] = {}
    for rule, site, new in rewrites:
        edit = splicer.edit(*new) if site is None else _printed(base, splicer, site, new)
        if edit is not None:
            found.setdefault(edit, rule.name)
    return [NamedEdit(rule, edit) for edit, rule in found.items()]


_Place = tuple[Rule, Site | None, Splice | None]


def _places(base: Base, rules: Sequence[Rule]) -> list[_Place]:
    """Return each rule with each node that it looks at, or with each splice."""
    by_type = _by_type(rules)
    places: list[_Place] = []
    for site in sites_of(base.module, base.language, entry=base.entry):
        for rule in by_type.get(type(site.node), ()):
            if rule.lvalues or not site.lvalue:
                places.append((rule, site, None))
    for rule in rules:
        if rule.splice is not None:
            places += ((rule, None, splice) for splice in rule.splice(base.text, base.language))
    return places


def _rewrites(rule: Rule, site: Site | None, splice: Splice | None) -> list[Any]:
    return [splice] if site is None else list(rule.at_site(site))


def _drawn(places: list[_Place], most: int, rng: Random) -> Iterator[tuple[Rule, Site | None, Any]]:
    """Yield about ``most`` rewrites, in random order; the more places a rule has, the lighter each."""
    count = Counter(rule.name for rule, _, _ in places)
    kinds: tuple[list[tuple[float, int]], ...] = ([], [], [])
    for number, (rule, _, _) in enumerate(places):
        group = 2 if rule.broken else int(rule.promise is Promise.BREAKING)
        kinds[group].append((rng.random() ** (count[rule.name] ** 0.8), number))
    present = sum(share for share, kind in zip(SHARES, kinds, strict=True) if kind)
    for share, kind in zip(SHARES, kinds, strict=True):
        left = round(most * share / present)
        for _, number in sorted(kind, reverse=True):
            if left <= 0:
                break
            rule, site, given = places[number]
            made = _rewrites(rule, site, given)
            for new in made if len(made) < 3 else rng.sample(made, 2):
                left -= 1
                yield rule, site, new


def _by_type(rules: Sequence[Rule]) -> dict[type, list[Rule]]:
    table: dict[type, list[Rule]] = {}
    for rule in rules:
        for kind in rule.at:
            table.setdefault(kind, []).append(rule)
    return table


def _printed(base: Base, splicer: _Splicer, site: Site, new: Any) -> Edit | None:
    try:
        return splicer.difference(base.print(lift(site, new)))
    except Unsupported:
        return None


class _Splicer:
    """Finds splices of one text, with borders between tokens and never empty, so that neighbours overlap."""

    def __init__(self, text: str) -> None:
        self.characters = text
        self.text = text.encode()
        spans = [match.span() for match in _TOKEN.finditer(self.text)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]

    def edit(self, start: int, end: int, text: str) -> Edit | None:
        """Return the splice of characters as one of bytes."""
        before = self.characters
        return self.difference(before[:start] + text + before[end:])

    def difference(self, after: str) -> Edit | None:
        """Return the splice that leads to another text, or nothing if it is the same."""
        old, new = self.text, after.encode()
        if old == new:
            return None
        start = _common(old, new)
        limit = min(len(old), len(new)) - start
        tail = _common_end(old, new, limit)
        start, end = self._widened(start, len(old) - tail)
        if start == end:
            start = self.starts[max(bisect_right(self.ends, start) - 1, 0)]
        return Edit(start, end, new[start : len(new) - (len(old) - end)].decode())

    def _widened(self, start: int, end: int) -> tuple[int, int]:
        number = bisect_right(self.starts, start) - 1
        if number >= 0 and (start < self.ends[number] or start == end):
            start = self.starts[number]
        number = bisect_left(self.ends, end)
        if number < len(self.ends) and (end > self.starts[number] or start == end):
            end = self.ends[number]
        return start, end


def _common(a: bytes, b: bytes) -> int:
    """Return the length of the common beginning, by halving."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(a: bytes, b: bytes, limit: int) -> int:
    """Return the length of the common end, at most ``limit``."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if a[len(a) - middle : len(a) - low] == b[len(b) - middle : len(b) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def chain(
    module: Module,
    rng: Random,
    steps: int,
    language: str = "c",
    preserving: float = PRESERVING_SHARE,
    entry: str = "",
) -> tuple[Module, tuple[str, ...]]:
    """Apply ``steps`` random rules one after the other; return the module and the rules' names.

    A share ``preserving`` of the steps takes a rule that keeps the behaviour (or does so on a condition).
    Fewer steps are done where no rule of the drawn kind has a site.
    """
    kinds: tuple[list[Rule], list[Rule]] = ([], [])
    for rule in all_rules():
        if rule.rewrite is not None and language in rule.languages:
            kinds[rule.promise is Promise.BREAKING].append(rule)
    names: list[str] = []
    for _ in range(steps):
        rules = kinds[rng.random() >= preserving]
        step = _step(module, rng, rules, language, entry)
        if step is not None:
            module = step[0]
            names.append(step[1])
    return module, tuple(names)


def _step(
    module: Module, rng: Random, rules: list[Rule], language: str, entry: str
) -> tuple[Module, str] | None:
    sites: dict[type, list[Site]] = {}
    for site in sites_of(module, language, rng.getrandbits(20), entry):
        sites.setdefault(type(site.node), []).append(site)
    for rule in rng.sample(rules, len(rules)):
        found = [
            (site, new) for kind in rule.at for site in sites.get(kind, ()) for new in rule.at_site(site)
        ]
        while found:
            site, new = found.pop(rng.randrange(len(found)))
            try:
                return lift(site, new), rule.name
            except Unsupported:
                continue
    return None
