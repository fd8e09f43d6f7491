"""Evaluate what a person writes in Python and C has no word for: comprehensions, slices, built-ins."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.machine import Machine, Scope, Typed
from pinball.core.memory import Block, Pointer
from pinball.core.tree import (
    Accumulate,
    ArrayType,
    Assigned,
    Bool,
    Builtin,
    Comprehension,
    Expr,
    IntType,
    Lambda,
    Length,
    Slice,
    Var,
)

_INT = IntType(64)
_ARRAY = ArrayType(_INT)
_BUILTINS: dict[str, Callable[..., Any]] = {"min": min, "max": max, "sum": sum, "sorted": sorted, "abs": abs}


class Upper(Machine):
    """Evaluates the upper storey; ``expr`` comes from the evaluator that builds on it."""

    def expr(self, node: Expr, scope: Scope) -> Typed:
        """Return an expression's value and type."""
        raise NotImplementedError

    def items(self, node: Expr, scope: Scope) -> list[Any]:
        """Return the elements of an array that is known to live (Python's lists)."""
        value = self.expr(node, scope)[0]
        if not isinstance(value, Pointer):
            raise self.fault("no array where one is needed")
        return value.block.cells

    def upper(self, node: Expr, scope: Scope) -> Typed:
        match node:
            case Comprehension():
                return self.fresh_list(self.comprehension(node, scope))
            case Length(array=array):
                return len(self.items(array, scope)), _INT
            case Slice():
                return self.fresh_list(self.slice(node, scope))
            case Accumulate(array=array, function=function):

                def combine(x: Any, y: Any) -> Any:
                    return self.apply(function, [x, y], scope)

                return self.fresh_list(list(accumulate(self.items(array, scope), combine)))
            case Builtin("sorted", (only, Assigned(target=Var("reverse"), value=Bool(turned)))):
                items = sorted(self.items(only, scope))
                return self.fresh_list(items[::-1] if turned else items)
            case Builtin(name=name, arguments=arguments) if any(isinstance(a, Assigned) for a in arguments):
                raise Unsupported(f"{name} with named arguments")
            case Builtin(name=name, arguments=(only,)) if name != "abs":
                items = self.items(only, scope)
                if name in ("min", "max") and not items:
                    raise self.fault(f"{name} of nothing")
                value = _BUILTINS[name](items)
                return self.fresh_list(value) if name == "sorted" else (value, _INT)
            case Builtin(name=name, arguments=arguments):
                return _BUILTINS[name](*(self.expr(a, scope)[0] for a in arguments)), _INT
            case _:
                raise Unsupported(f"{type(node).__name__} in the interpreter")

    def fresh_list(self, items: list[Any]) -> Typed:
        return Pointer(Block(list(items), _INT)), _ARRAY

    def comprehension(self, node: Comprehension, scope: Scope) -> list[Any]:
        found = []
        for row in zip(*(self.items(a, scope) for a in node.arrays), strict=False):
            self.spend()
            inner = scope | {n: Block([v], _INT) for n, v in zip(node.variables, row, strict=True)}
            if node.condition is None or self.truth(self.expr(node.condition, inner)):
                found.append(self.expr(node.element, inner)[0])
        return found

    def apply(self, function: Lambda, values: list[Any], scope: Scope) -> Any:
        self.spend()
        inner = scope | {n: Block([v], _INT) for n, v in zip(function.parameters, values, strict=True)}
        return self.expr(function.body, inner)[0]

    def slice(self, node: Slice, scope: Scope) -> list[Any]:
        items = self.items(node.array, scope)
        size = len(items)
        if node.step == -1 and node.start is None and node.stop is None:
            return items[::-1]
        if node.step != 1:
            raise Unsupported("a slice with bounds and a step")
        start = 0 if node.start is None else self.clip(self.expr(node.start, scope)[0], size)
        stop = size if node.stop is None else self.clip(self.expr(node.stop, scope)[0], size)
        return items[start:stop]

    def clip(self, bound: Any, size: int) -> int:
        """Return a slice's bound as an index in [0, size]; a negative one counts from the end."""
        if bound < 0:
            bound = bound + size
            if bound < 0:
                return 0
        return self.concrete(bound, size + 1) if bound < size else size
