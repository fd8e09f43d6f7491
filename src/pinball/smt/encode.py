"""Encode component definitions as formulas over words: the tree is the only definition.

``Encoder.component`` reads ``dsl.components.definition`` and walks it with ``match``, so that a component
which is written with the nodes below works here without an edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import z3

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    Binary,
    Builtin,
    Call,
    Comprehension,
    Expr,
    IfElse,
    Index,
    Int,
    Lambda,
    Length,
    Null,
    Slice,
    Unary,
    Var,
)
from pinball.dsl.components import Component, definition, lambda_parameter
from pinball.smt.arrays import Array, backwards, compact, count, element, fold, from_end, masked, shifted
from pinball.smt.words import (
    Truth,
    Word,
    arithmetic,
    choose,
    compare,
    conjunction,
    disjunction,
    fits,
    negate,
    negation,
    resize,
)


@dataclass(frozen=True, slots=True)
class Maybe:
    """A word or NULL."""

    word: Word
    null: Truth


Symbol = Word | Array | Maybe | Truth | None
Environment = dict[str, Symbol | Lambda]


@dataclass(frozen=True, slots=True)
class Result:
    """A component's value; it has one only where ``valid`` holds, and it is NULL where ``null`` holds."""

    value: Word | Array
    null: Truth
    valid: Truth


@dataclass(slots=True)
class Encoder:
    """Encodes over integers in [low, high]; ``sides`` collects what defines the fresh words in use."""

    context: z3.Context
    low: int
    high: int
    sides: list[Truth] = field(default_factory=list)
    _valid: list[Truth] = field(default_factory=list)

    def component(self, component: Component, arguments: Sequence[Symbol]) -> Result:
        """Return a component's value on ``arguments`` (words and sequences, none of them NULL)."""
        names, body, function = definition(component)
        environment: Environment = dict(zip(names, arguments, strict=True))
        if function is not None:
            environment[lambda_parameter(component)] = function
        self._valid = []
        value = self.expression(body, environment)
        null: Truth = False
        if isinstance(value, Maybe):
            value, null = value.word, value.null
        if isinstance(value, Array):
            for present, item in zip(value.present, value.items, strict=True):
                self._valid.append(disjunction((negation(present), fits(item, self.low, self.high))))
        else:
            self._valid.append(disjunction((null, fits(value, self.low, self.high))))
        return Result(value, null, conjunction(self._valid))

    def expression(self, node: Expr, environment: Environment) -> Symbol:
        """Return a tree's value. Raise ``Unsupported`` for a node that has no encoding here."""
        match node:
            case Int(value=value):
                return value
            case Null():
                return None
            case Var(name=name):
                return environment[name]
            case Unary(operator="-", operand=operand):
                return negate(self.expression(operand, environment))
            case Unary(operator="not", operand=operand):
                return negation(self.truth(operand, environment))
            case Binary():
                return self._binary(node, environment)
            case IfElse(condition=condition, then=then, otherwise=otherwise):
                test = self.truth(condition, environment)
                return _either(
                    test, self.expression(then, environment), self.expression(otherwise, environment)
                )
            case Call(function=name, arguments=arguments):
                function = environment[name]
                if not isinstance(function, Lambda):
                    raise Unsupported(f"a call of {name!r} in an SMT search")
                return self._call(function, [self.expression(a, environment) for a in arguments], environment)
            case Index(array=array, index=index):
                return element(self._sequence(array, environment), self.expression(index, environment))
            case Length(array=Comprehension() as inner):
                return count(self._elements(inner, environment)[0])
            case Length(array=array):
                return count(self._sequence(array, environment).present)
            case Comprehension():
                return compact(*self._elements(node, environment))
            case Slice():
                return self._slice(node, environment)
            case Accumulate(array=array, function=function):
                return self._accumulate(self._sequence(array, environment), function, environment)
            case Builtin(name=name, arguments=(array,)):
                return fold(name, self._sequence(array, environment))
            case Builtin(name="min" | "max" as name, arguments=(a, b)):
                left, right = self.expression(a, environment), self.expression(b, environment)
                return choose(compare("<=" if name == "min" else ">=", left, right), left, right)
        raise Unsupported(f"{type(node).__name__} in an SMT search")

    def truth(self, node: Expr, environment: Environment) -> Truth:
        """Return whether a tree's value counts as true in Python."""
        value = self.expression(node, environment)
        if isinstance(value, Array):
            return value.present[0] if value.present else False
        if isinstance(value, bool | z3.BoolRef):
            return value
        return compare("!=", value, 0)

    def _binary(self, node: Binary, environment: Environment) -> Symbol:
        if node.operator in ("and", "or"):
            sides = (self.truth(node.left, environment), self.truth(node.right, environment))
            return conjunction(sides) if node.operator == "and" else disjunction(sides)
        left = self.expression(node.left, environment)
        right = self.expression(node.right, environment)
        if node.operator in ("<", "<=", ">", ">=", "==", "!="):
            return compare(node.operator, left, right)
        return arithmetic(node.operator, left, right, self.sides)

    def _call(self, function: Lambda, arguments: Sequence[Symbol], environment: Environment) -> Symbol:
        bound = dict(zip(function.parameters, arguments, strict=True))
        return self.expression(function.body, {**environment, **bound})

    def _sequence(self, node: Expr, environment: Environment) -> Array:
        value = self.expression(node, environment)
        if not isinstance(value, Array):
            raise Unsupported(f"{type(node).__name__} as an array in an SMT search")
        return value

    def _elements(self, node: Comprehension, environment: Environment) -> tuple[list[Truth], list[Word]]:
        """Return, for each place, whether its element is kept and what it is; kept ones may have gaps."""
        arrays = [self._sequence(array, environment) for array in node.arrays]
        kept, items = [], []
        for place in range(min(len(array.items) for array in arrays)):
            bound = {name: array.items[place] for name, array in zip(node.variables, arrays, strict=True)}
            inner = {**environment, **bound}
            tests = [array.present[place] for array in arrays]
            if node.condition is not None:
                tests.append(self.truth(node.condition, inner))
            kept.append(conjunction(tests))
            items.append(self.expression(node.element, inner))
        return kept, items

    def _slice(self, node: Slice, environment: Environment) -> Array:
        array = self._sequence(node.array, environment)
        if node.step == -1 and node.start is None and node.stop is None:
            return backwards(array)
        if node.step != 1:
            raise Unsupported(f"a slice with step {node.step} in an SMT search")
        size = count(array.present)
        present = array.present
        if node.stop is not None:
            stop = from_end(self.expression(node.stop, environment), size)
            present = tuple(conjunction((p, compare("<", i, stop))) for i, p in enumerate(present))
        if node.start is None:
            return masked(present, array.items)
        start = from_end(self.expression(node.start, environment), size)
        return shifted(masked(present, array.items), start)

    def _accumulate(self, array: Array, function: Lambda, environment: Environment) -> Array:
        """Return the running results. Each must fit the range, or the component has no value."""
        items: list[Word] = list(array.items[:1])
        for present, item in zip(array.present[1:], array.items[1:], strict=True):
            total = self._call(function, [items[-1], item], environment)
            self._valid.append(disjunction((negation(present), fits(total, self.low, self.high))))
            narrow = max(self.low.bit_length(), self.high.bit_length()) + 1
            items.append(total if isinstance(total, int) else resize(total, narrow, self.context))
        return masked(array.present, items)


def _either(condition: Truth, then: Symbol, otherwise: Symbol) -> Symbol:
    """Return a conditional expression's value; where one side is ``None`` it may be NULL."""
    if otherwise is None and not isinstance(then, Array | Maybe) and then is not None:
        return Maybe(choose(condition, then, 0), negation(condition))
    if then is None and not isinstance(otherwise, Array | Maybe) and otherwise is not None:
        return Maybe(choose(condition, 0, otherwise), condition)
    if isinstance(then, Array | Maybe) or isinstance(otherwise, Array | Maybe):
        raise Unsupported("a conditional array in an SMT search")
    return choose(condition, then, otherwise)
