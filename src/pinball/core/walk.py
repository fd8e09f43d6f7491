"""Go through a tree: every node of it, or a copy in which names are replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from pinball.core.tree import Comprehension, Expr, Lambda, Var

T = TypeVar("T")


def walk(node: Any) -> Iterator[Any]:
    """Yield ``node`` and every node below it, parents first; ``node`` may be a tuple of nodes."""
    if isinstance(node, tuple):
        for item in node:
            yield from walk(item)
    elif is_dataclass(node):
        yield node
        for field in fields(node):
            yield from walk(getattr(node, field.name))


def rebuild(node: T, change: Callable[[Any], Any]) -> T:
    """Return ``node`` with ``change`` applied to each child; unchanged children are shared."""
    if isinstance(node, tuple):
        changed = tuple(change(item) for item in node)
        same = all(a is b for a, b in zip(changed, node, strict=True))
        return node if same else changed  # type: ignore[return-value]
    if not is_dataclass(node) or isinstance(node, type):
        return node
    new: dict[str, Any] = {}
    for field in fields(node):
        old = getattr(node, field.name)
        value = change(old)
        if value is not old:
            new[field.name] = value
    return replace(node, **new) if new else node


def substitute(node: T, names: Mapping[str, Expr]) -> T:
    """Return ``node`` with each free ``Var`` in ``names`` replaced; what a lambda binds stays."""
    if not names:
        return node
    match node:
        case Var(name=name):
            return names.get(name, node)  # type: ignore[return-value]
        case Lambda(parameters=bound):
            inner = {name: value for name, value in names.items() if name not in bound}
            return rebuild(node, lambda child: substitute(child, inner))
        case Comprehension(element, variables, arrays, condition):
            inner = {name: value for name, value in names.items() if name not in variables}
            return Comprehension(  # type: ignore[return-value]
                substitute(element, inner), variables, substitute(arrays, names), substitute(condition, inner)
            )
        case _:
            return rebuild(node, lambda child: substitute(child, names))


def occurrences(node: Any, name: str) -> int:
    """Return how often ``Var(name)`` occurs in ``node``."""
    return sum(1 for item in walk(node) if isinstance(item, Var) and item.name == name)
