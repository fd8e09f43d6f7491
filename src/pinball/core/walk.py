"""Go through a tree: every node of it, or a copy in which names are replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from pinball.core.tree import Comprehension, Expr, Lambda, Var

T = TypeVar("T")


_NAMES: dict[type, tuple[str, ...] | None] = {}


def _names(node: object) -> tuple[str, ...] | None:
    """Return a node's field names; nothing for what is no node. Asked millions of times by the forge."""
    kind = type(node)
    try:
        return _NAMES[kind]
    except KeyError:
        found = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None
        _NAMES[kind] = found
        return found


def walk(node: Any) -> Iterator[Any]:
    """Yield ``node`` and every node below it, parents first; ``node`` may be a tuple of nodes."""
    stack = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, tuple):
            stack.extend(reversed(item))
        elif names := _names(item):
            yield item
            stack.extend([getattr(item, name) for name in reversed(names)])
        elif names is not None:
            yield item


def rebuild(node: T, change: Callable[[Any], Any]) -> T:
    """Return ``node`` with ``change`` applied to each child; unchanged children are shared."""
    if isinstance(node, tuple):
        changed = tuple(change(item) for item in node)
        same = all(a is b for a, b in zip(changed, node, strict=True))
        return node if same else changed  # type: ignore[return-value]
    new: dict[str, Any] = {}
    for name in _names(node) or ():
        old = getattr(node, name)
        value = change(old)
        if value is not old:
            new[name] = value
    return replace(node, **new) if new else node  # type: ignore[type-var]


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
