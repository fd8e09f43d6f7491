"""A rule is data: a name, a picture, a promise, and the rewriting of one site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from pinball.core.errors import Unsupported
from pinball.core.tree import Module
from pinball.rules._sites import Site, lift, sites_of


class Promise(StrEnum):
    """What a rule says of the behaviour; every mutant is run again, so a promise is measured, not believed.

    ``conditional`` holds where a fact holds that the rule does not check (no overflow, no negative number).
    """

    PRESERVING = "preserving"
    CONDITIONAL = "conditional"
    BREAKING = "breaking"


class Splice(NamedTuple):
    """Characters ``start`` to ``end`` of a text become ``text``."""

    start: int
    end: int
    text: str


Rewrite = Callable[[Any, Site], Iterator[Any]]
Splicer = Callable[[str, str], Iterator[Splice]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rewrite rule. ``name`` is stored in rows and never changes.

    ``at`` holds the node types that ``rewrite`` looks at (``tuple`` for the statements of a body).
    ``rewrite(node, site)`` yields replacements: an expression for an expression, a tuple of statements for a
    statement or a body, a function or a tuple of functions for a function, a module for a module. A rule of
    broken text has ``splice(text, language)`` instead. ``lvalues``: it may also rewrite what is assigned to.
    ``wide``: it changes names or many places at once, and is for chains, not for edits of one place.
    ``broken``: what it makes is not meant to compile.
    """

    name: str
    promise: Promise
    picture: str
    rewrite: Rewrite | None = None
    at: tuple[type, ...] = ()
    splice: Splicer | None = None
    languages: tuple[str, ...] = ("c", "python")
    lvalues: bool = False
    wide: bool = False
    broken: bool = False

    def apply(self, module: Module, language: str = "c", salt: int = 0, entry: str = "") -> Iterator[Module]:
        """Yield the module rewritten at each site in turn; what is not on the way to the site is shared.

        ``salt`` chooses names where a rule needs fresh ones; ``entry`` is called from outside, by default the
        last function.
        """
        for site in sites_of(module, language, salt, entry):
            for new in self.at_site(site):
                try:
                    rewritten = lift(site, new)
                except Unsupported:  # it does not fit into the head of a for
                    continue
                yield rewritten

    def at_site(self, site: Site) -> Iterator[Any]:
        """Yield what this rule puts in the place of a site's node; ``sites.lift`` makes modules of it."""
        if self.rewrite is None or type(site.node) not in self.at or site.language not in self.languages:
            return
        if site.lvalue and not self.lvalues:
            return
        yield from self.rewrite(site.node, site)


broken_rule = partial(Rule, broken=True)
