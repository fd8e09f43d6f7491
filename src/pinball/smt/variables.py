"""Variables of a program with holes: their content on one example, and the choice between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import z3

from pinball.core.program import ARRAY
from pinball.core.spec import Value
from pinball.smt.arrays import Array
from pinball.smt.encode import Result
from pinball.smt.words import Truth, Word, choose, compare, conjunction, disjunction, negation


@dataclass(frozen=True, slots=True)
class Variable:
    """What a variable holds on one example: both readings, of which its component's type selects one."""

    word: Word
    array: Array
    null: Truth


def constant(value: Value) -> Variable:
    items = value if isinstance(value, tuple) else ()
    array = Array((True,) * len(items), items)
    return Variable(value if isinstance(value, int) else 0, array, value is None)


def chosen(
    kind: str, holes: Sequence[z3.BoolRef], variables: Sequence[Variable]
) -> tuple[Word | Array, Truth]:
    """Return the selected variable's word or array, and whether it is NULL."""
    null = disjunction(conjunction((hole, v.null)) for hole, v in zip(holes, variables, strict=True))
    if kind != ARRAY:
        return _select(holes, [v.word for v in variables]), null
    places = range(max(len(v.array.items) for v in variables))
    present, items = [], []
    for i in places:
        there = [(hole, v.array) for hole, v in zip(holes, variables, strict=True) if i < len(v.array.items)]
        present.append(disjunction(conjunction((hole, array.present[i])) for hole, array in there))
        items.append(_select([hole for hole, _ in there], [array.items[i] for _, array in there]))
    return Array(tuple(present), tuple(items)), null


def _select(holes: Sequence[z3.BoolRef], words: Sequence[Word]) -> Word:
    chosen: Word = 0
    for hole, word in zip(holes, words, strict=True):
        chosen = choose(hole, word, chosen)
    return chosen


def equals(result: Result, output: Value) -> Truth:
    """Return whether a result is the output that an example wants."""
    if output is None:
        return result.null
    expected = output if isinstance(output, tuple) else (output,)
    if isinstance(result.value, Array) != isinstance(output, tuple):
        return False
    if not isinstance(result.value, Array):
        return conjunction((negation(result.null), compare("==", result.value, output)))
    present, items = result.value.present, result.value.items
    if len(expected) > len(items):
        return False
    return conjunction(
        (
            negation(result.null),
            *(p if i < len(expected) else negation(p) for i, p in enumerate(present)),
            *(compare("==", item, want) for item, want in zip(items, expected, strict=False)),
        )
    )


def same(left: z3.BoolRef, right: Truth) -> Truth:
    """Return whether both are true or both are false."""
    if isinstance(right, bool):
        return left if right else z3.Not(left)
    return left == right
