"""Exact integers as bit-vectors: a word is as wide as its values need, so that arithmetic never wraps.

A *word* is a Python int or a signed Z3 bit-vector, a *truth* a Python bool or a Z3 Boolean. Whatever is known
when the formula is built stays a Python value, which keeps the formula small.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import z3

from pinball.core.errors import Unsupported

Word = Any
Truth = Any

WIDEST = 160
"""Words beyond this many bits are refused: no solver would finish with them."""


def bits(value: int) -> int:
    """Return the width of the narrowest signed word that holds ``value``."""
    return (value if value >= 0 else ~value).bit_length() + 1


def width(word: Word) -> int:
    """Return a word's width in bits."""
    if isinstance(word, int):
        return bits(word)
    size: int = word.size()
    if size > WIDEST:
        raise Unsupported(f"a {size}-bit integer in an SMT search")
    return size


def conjunction(truths: Iterable[Truth]) -> Truth:
    """Return whether all of ``truths`` hold."""
    open_ = []
    for truth in truths:
        if truth is False:
            return False
        if truth is not True:
            open_.append(truth)
    if not open_:
        return True
    return open_[0] if len(open_) == 1 else z3.And(open_)


def negation(truth: Truth) -> Truth:
    """Return whether ``truth`` does not hold."""
    return not truth if isinstance(truth, bool) else z3.Not(truth)


def disjunction(truths: Iterable[Truth]) -> Truth:
    """Return whether any of ``truths`` holds."""
    open_ = []
    for truth in truths:
        if truth is True:
            return True
        if truth is not False:
            open_.append(truth)
    if not open_:
        return False
    return open_[0] if len(open_) == 1 else z3.Or(open_)


def choose(condition: Truth, then: Word, otherwise: Word) -> Word:
    """Return ``then`` where ``condition`` holds, else ``otherwise``."""
    if isinstance(condition, bool):
        return then if condition else otherwise
    if isinstance(then, int) and isinstance(otherwise, int):
        if then == otherwise:
            return then
        size = max(bits(then), bits(otherwise))
        return z3.If(condition, _vector(then, size, condition.ctx), _vector(otherwise, size, condition.ctx))
    left, right = align(then, otherwise)
    return left if left is right else z3.If(condition, left, right)


def pick(conditions: Sequence[Truth], words: Sequence[Word]) -> Word:
    """Return the word whose condition holds; 0 where none does. At most one condition may hold."""
    chosen: Word = 0
    for condition, word in zip(conditions, words, strict=True):
        chosen = choose(condition, word, chosen)
    return chosen


def align(left: Word, right: Word, extra: int = 0) -> tuple[Word, Word]:
    """Return both words at one width, ``extra`` bits beyond the wider; at least one is symbolic."""
    size = max(width(left), width(right)) + extra
    context = right.ctx if isinstance(left, int) else left.ctx
    return _vector(left, size, context), _vector(right, size, context)


def _vector(word: Word, size: int, context: z3.Context) -> Word:
    if isinstance(word, int):
        return z3.BitVecVal(word, size, context)
    return word if word.size() == size else z3.SignExt(size - word.size(), word)


def resize(word: Word, size: int, context: z3.Context) -> Word:
    """Return the word as a vector of exactly ``size`` bits; the value must fit."""
    if isinstance(word, int) or word.size() <= size:
        return _vector(word, size, context)
    return z3.Extract(size - 1, 0, word)


def fits(word: Word, low: int, high: int) -> Truth:
    """Return whether ``low <= word <= high``."""
    return conjunction((compare("<=", low, word), compare("<=", word, high)))


def compare(operator: str, left: Word, right: Word) -> Truth:
    """Return a comparison's truth; ``operator`` is one of ``< <= > >= == !=``."""
    if isinstance(left, int) and isinstance(right, int):
        return _COMPARE[operator](left, right)
    if operator not in ("==", "!=") and isinstance(left, int) != isinstance(right, int):
        decided = _decided(operator, left, right)
        if decided is not None:
            return decided
    return _COMPARE[operator](*align(left, right))


_COMPARE: dict[str, Any] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


def _decided(operator: str, left: Word, right: Word) -> bool | None:
    """Return the answer where a word's width alone decides its comparison with a constant."""
    if isinstance(left, int):
        mirrored = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}[operator]
        return _decided(mirrored, right, left)
    low, high = -(1 << (width(left) - 1)), (1 << (width(left) - 1)) - 1
    if _COMPARE[operator](low, right) and _COMPARE[operator](high, right):
        return True
    if not _COMPARE[operator](low, right) and not _COMPARE[operator](high, right):
        return False
    return None


def negate(word: Word) -> Word:
    """Return ``-word``."""
    return -word if isinstance(word, int) else -z3.SignExt(1, word)


def arithmetic(operator: str, left: Word, right: Word, sides: list[Truth]) -> Word:
    """Return ``+ - * // %`` of two words exactly.

    ``//`` and ``%`` round towards minus infinity, want a positive constant divisor, and append to ``sides``
    what defines their fresh words.
    """
    if operator in ("//", "%"):
        return _divide(operator, left, right, sides)
    if operator not in _ARITHMETIC:
        raise Unsupported(f"{operator!r} in an SMT search")
    if isinstance(left, int) and isinstance(right, int):
        return _ARITHMETIC[operator](left, right)
    if operator == "*":
        extra = min(width(left), width(right))
        return _ARITHMETIC[operator](*align(left, right, extra))
    return _ARITHMETIC[operator](*align(left, right, 1))


_ARITHMETIC: dict[str, Any] = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}


def _divide(operator: str, word: Word, divisor: Word, sides: list[Truth]) -> Word:
    """Return the floor quotient or remainder: ``word == quotient * divisor + remainder``."""
    if not isinstance(divisor, int) or divisor <= 0:
        raise Unsupported(f"{operator!r} by anything but a positive constant in an SMT search")
    if isinstance(word, int):
        return word // divisor if operator == "//" else word % divisor
    size, shift = width(word), divisor.bit_length() - 1
    if divisor == 1:
        return word if operator == "//" else 0
    if divisor == 1 << shift and operator == "//":
        return z3.Extract(size - 1, min(shift, size - 1), word)
    if divisor == 1 << shift:
        return z3.ZeroExt(1, z3.Extract(shift - 1, 0, _vector(word, max(size, shift), word.ctx)))
    quotient = z3.FreshConst(z3.BitVecSort(size, word.ctx), "quotient")
    remainder = z3.ZeroExt(1, z3.FreshConst(z3.BitVecSort(bits(divisor) - 1, word.ctx), "remainder"))
    product = _ARITHMETIC["*"](*align(quotient, divisor, bits(divisor)))
    sides.append(_COMPARE["=="](*align(product + _vector(remainder, product.size(), word.ctx), word)))
    sides.append(compare("<", remainder, divisor))
    return quotient if operator == "//" else remainder
