"""Rewrite rules over the one tree. The folder is the registry: each ``Rule`` in a file of it is a rule."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pinball.core import plugins
from pinball.core.errors import BadRequest
from pinball.core.tree import Module
from pinball.rules._rule import Promise, Rule, Splice

__all__ = ["Promise", "Rule", "Splice", "all_rules", "by_name", "sites"]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, file by file, in the order of its file."""
    files = [plugins.load("rules", name) for name in plugins.names("rules")]
    return tuple(value for file in files for value in vars(file).values() if isinstance(value, Rule))


@cache
def by_name(name: str) -> Rule:
    """Return one rule. Raise ``BadRequest`` with the choices where there is none of that name."""
    for rule in all_rules():
        if rule.name == name:
            return rule
    raise BadRequest(f"no rule named {name!r}; choose from: {', '.join(r.name for r in all_rules())}")


def sites(rule: Rule, module: Module, language: str = "c") -> Iterator[Module]:
    """Yield the module rewritten by one rule at each of its sites."""
    return rule.apply(module, language)
