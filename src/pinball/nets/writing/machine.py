"""The state of writing: what is still to come (a stack), what is finished (values), what is in scope.

Stack and values are linked lists that never change, so that a copy of a writer costs nothing. An entry of the
stack is a tuple: the name of an operation, then its parameters. Slots wait for a token; actions run at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from pinball.nets.writing.kinds import Kind
from pinball.nets.writing.scope import Scope, Variable

Item: TypeAlias = tuple[Any, ...]
Linked: TypeAlias = tuple[Any, Any] | None
MARK = ("<mark>",)
"""Stands in the values where a list begins."""


class State:
    """One program in the making.

    ``functions`` are those finished, the first ``before`` of them given; ``labels`` have their place,
    ``pending`` ones not yet. ``inputs`` are the names and kinds of what comes in, nothing where unknown.
    """

    __slots__ = (
        "arguments",
        "before",
        "call",
        "functions",
        "globals",
        "inputs",
        "labels",
        "language",
        "pending",
        "records",
        "scope",
        "stack",
        "values",
    )

    def __init__(self, language: str, scope: Scope) -> None:
        self.language = language
        self.scope = scope
        self.stack: Linked = None
        self.values: Linked = None
        self.records: tuple[Any, ...] = ()
        self.globals: tuple[Any, ...] = ()
        self.functions: tuple[Any, ...] = ()
        self.call: Any = None
        self.labels: frozenset[str] = frozenset()
        self.pending: frozenset[str] = frozenset()
        self.arguments: tuple[int, ...] = ()
        self.inputs: tuple[tuple[str, str], ...] = ()
        self.before = 0

    def need(self, *items: Item) -> None:
        """Put items on the stack; the first one is next."""
        for item in reversed(items):
            self.stack = (item, self.stack)

    def give(self, node: Any, kind: Any = None) -> None:
        """Add a finished value with its kind."""
        self.values = ((node, kind), self.values)

    def mark(self) -> None:
        """Begin a list."""
        self.values = (MARK, self.values)

    def take(self, count: int) -> list[tuple[Any, Any]]:
        """Remove the last ``count`` values and return them, oldest first."""
        found: list[tuple[Any, Any]] = []
        for _ in range(count):
            assert self.values is not None
            value, self.values = self.values
            found.append(value)
        return found[::-1]

    def collect(self) -> list[tuple[Any, Any]]:
        """Remove the values since the last mark, and it, and return them, oldest first."""
        found: list[tuple[Any, Any]] = []
        while True:
            assert self.values is not None
            value, self.values = self.values
            if value is MARK:
                return found[::-1]
            found.append(value)

    def declare(self, name: str, kind: Kind, place: bool = True) -> None:
        """Bring a variable into scope."""
        self.scope = self.scope.with_variable(Variable(name, kind, place))


Action: TypeAlias = Callable[..., None]
Build: TypeAlias = Callable[..., tuple[Any, Any]]


def build(state: State, make: Build, count: int, *parameters: Any) -> None:
    """Replace the last ``count`` values by what ``make`` makes of them."""
    state.give(*make(state, state.take(count), *parameters))


def restore(state: State, scope: Scope) -> None:
    """Return to an outer scope; functions and records that came meanwhile stay outside of it."""
    state.scope = scope
