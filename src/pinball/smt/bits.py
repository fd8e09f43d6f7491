"""Integers as bit-vectors that never wrap, and the paths of a run over them.

The twin of ``symbolic`` and ``paths`` for code that works on bits: every operation is exact, a word is as
wide as it must be. Each comparison asks Z3 whether it can go both ways.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import z3

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.smt.paths import Undecided
from pinball.smt.words import WIDEST, align, arithmetic, bits, resize, width

_PATIENCE = 20.0  # seconds for one question


class SymbolicBits:
    """An integer whose value is a signed bit-vector over the unknowns; never changed."""

    __slots__ = ("paths", "word")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, paths: BitPaths, word: Any) -> None:
        self.paths, self.word = paths, word

    def _made(self, word: Any) -> Any:
        """Return a word as a number, a plain one where nothing is unknown in it."""
        if isinstance(word, int):
            return word
        simple = z3.simplify(word)
        if z3.is_bv_value(simple):
            return simple.as_signed_long()
        if simple.size() > WIDEST:
            raise Unsupported(f"a {simple.size()}-bit integer in a proof")
        return SymbolicBits(self.paths, simple)

    def narrowed(self, size: int) -> Any:
        """Return the same number in ``size`` bits, where it is known to fit."""
        return self._made(resize(self.word, size, self.paths.context))

    def _sides(self, other: Any, extra: int = 0) -> tuple[Any, Any]:
        return align(self.word, other.word if isinstance(other, SymbolicBits) else int(other), extra)

    # --- arithmetic ---------------------------------------------------------------------------------------

    def _binary(self, operator: str, other: Any, turned: bool = False) -> Any:
        if not isinstance(other, int | SymbolicBits):
            return NotImplemented
        word = other.word if isinstance(other, SymbolicBits) else int(other)
        left, right = (word, self.word) if turned else (self.word, word)
        return self._made(arithmetic(operator, left, right, []))

    def __add__(self, other: Any) -> Any:
        return self._binary("+", other)

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        return self._binary("-", other)

    def __rsub__(self, other: Any) -> Any:
        return self._binary("-", other, turned=True)

    def __mul__(self, other: Any) -> Any:
        return self._binary("*", other)

    __rmul__ = __mul__

    def __neg__(self) -> Any:
        return 0 - self

    def __abs__(self) -> Any:
        return -self if self < 0 else self

    def __pow__(self, exponent: Any) -> Any:
        if not isinstance(exponent, int) or not 0 <= exponent <= 4:
            raise Unsupported("a power in a proof")
        power: Any = 1
        for _ in range(exponent):
            power = power * self
        return power

    def __rpow__(self, other: Any) -> Any:
        raise Unsupported("a power in a proof")

    def _divided(self, x: Any, y: Any) -> tuple[Any, Any]:
        """Return the quotient towards zero and the remainder of two words; the divisor is not 0."""
        one, two = align(x, y, 1)
        return one / two, z3.SRem(one, two)

    def quotient(self, divisor: Any) -> Any:
        """Return the quotient rounded towards zero."""
        return self._made(self._divided(self.word, _word(divisor))[0])

    def quotient_of(self, dividend: Any) -> Any:
        """Return ``dividend`` by this number, rounded towards zero."""
        return self._made(self._divided(_word(dividend), self.word)[0])

    def remainder(self, divisor: Any) -> Any:
        """Return the remainder of ``quotient``."""
        return self._made(self._divided(self.word, _word(divisor))[1])

    def _floor(self, x: Any, y: Any) -> Any:
        quotient, rest = self._divided(x, y)
        one, two = align(x, y, 1)
        down = z3.And(rest != 0, (one < 0) != (two < 0))
        return self._made(z3.If(down, quotient - 1, quotient))

    def __floordiv__(self, other: Any) -> Any:
        if isinstance(other, int) and other > 0 and other & (other - 1) == 0:
            return self >> (other.bit_length() - 1)
        return self._floor(self.word, _word(other))

    def __rfloordiv__(self, other: Any) -> Any:
        return self._floor(_word(other), self.word)

    def __mod__(self, other: Any) -> Any:
        if isinstance(other, int) and other > 0 and other & (other - 1) == 0:
            return self & (other - 1)
        return self - other * (self // other)

    def __rmod__(self, other: Any) -> Any:
        return other - self * (other // self)

    # --- bits ---------------------------------------------------------------------------------------------

    def __and__(self, other: Any) -> Any:
        if isinstance(other, int) and other >= 0:
            size = other.bit_length()
            if size == 0:
                return 0
            wide = resize(self.word, max(size, width(self.word)), self.paths.context)
            cut = z3.ZeroExt(1, z3.Extract(size - 1, 0, wide))
            return self._made(cut & z3.BitVecVal(other, size + 1, self.paths.context))
        one, two = self._sides(other)
        return self._made(one & two)

    __rand__ = __and__

    def __or__(self, other: Any) -> Any:
        one, two = self._sides(other)
        return self._made(one | two)

    __ror__ = __or__

    def __xor__(self, other: Any) -> Any:
        one, two = self._sides(other)
        return self._made(one ^ two)

    __rxor__ = __xor__

    def __lshift__(self, other: Any) -> Any:
        return self._made(_shifted(self.word, other))

    def __rlshift__(self, other: Any) -> Any:
        return self._made(_shifted(z3.BitVecVal(other, bits(other), self.paths.context), self))

    def __rshift__(self, other: Any) -> Any:
        one, two = self._sides(other)
        return self._made(one >> two)

    def __rrshift__(self, other: Any) -> Any:
        one, two = self._sides(other)
        return self._made(two >> one)

    # --- comparisons --------------------------------------------------------------------------------------

    def _asked(self, other: Any, operator: str) -> bool:
        if not isinstance(other, int | SymbolicBits):
            return False
        one, two = self._sides(other)
        table = {"<": one < two, "<=": one <= two, "==": one == two}
        return self.paths.ask(table[operator])

    def __lt__(self, other: Any) -> bool:
        return self._asked(other, "<")

    def __le__(self, other: Any) -> bool:
        return self._asked(other, "<=")

    def __gt__(self, other: Any) -> bool:
        return not self._asked(other, "<=")

    def __ge__(self, other: Any) -> bool:
        return not self._asked(other, "<")

    def __eq__(self, other: object) -> bool:
        return self._asked(other, "==")

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __bool__(self) -> bool:
        return self != 0

    def __index__(self) -> int:
        raise Unsupported("a number that is not known where a plain one is needed")


def _word(number: Any) -> Any:
    return number.word if isinstance(number, SymbolicBits) else int(number)


def _shifted(word: Any, count: Any) -> Any:
    """Return ``word << count`` exactly; the count is not negative, and below 64 where it is not known."""
    if isinstance(count, int):
        if count + width(word) > WIDEST:
            raise Unsupported("a shift by much in a proof")
        return z3.Concat(word, z3.BitVecVal(0, count, word.ctx)) if count else word
    one, two = align(word, count.word, 64)
    return one << two


@dataclass(slots=True)
class _Decision:
    formula: Any
    taken: bool
    other: tuple[int, ...] | None


class BitPaths:
    """The runs over unknown integers, each within its range; used as ``smt.paths.Paths`` is."""

    def __init__(self, ranges: Sequence[tuple[int, int]], budget: Budget, context: Any) -> None:
        self.context, self._budget = context, budget
        self._solver = z3.SolverFor("QF_BV", ctx=context)
        self._solver.set("ctrl_c", False)
        self._terms: list[Any] = []
        self.unknowns: list[Any] = []
        self.inputs: tuple[int, ...] = tuple(min(max(0, low), high) for low, high in ranges)
        for number, (low, high) in enumerate(ranges):
            size = max(bits(low), bits(high))
            term = z3.BitVec(f"x{number}", size, context)
            self._terms.append(term)
            self.unknowns.append(SymbolicBits(self, term))
            if (low, high) != (-(1 << (size - 1)), (1 << (size - 1)) - 1):
                self._solver.add(
                    term >= z3.BitVecVal(low, size, context), term <= z3.BitVecVal(high, size, context)
                )
        self._trail: list[_Decision] = []
        self._position = 0

    def explore(self) -> Iterator[None]:
        """Yield once for each path. Raise ``Undecided`` where the budget ends first."""
        while True:
            self._position = 0
            yield
            if not self._turn():
                return

    def ask(self, formula: Any) -> bool:
        """Return this path's answer to a question."""
        simple = z3.simplify(formula)
        if z3.is_true(simple) or z3.is_false(simple):
            return bool(z3.is_true(simple))
        if self._position == len(self._trail):
            taken = self._here(simple)
            other = self._solved(z3.Not(simple) if taken else simple)
            self._trail.append(_Decision(simple, taken, other))
            self._solver.push()
            self._solver.add(simple if taken else z3.Not(simple))
        self._position += 1
        return self._trail[self._position - 1].taken

    def witness(self, value: Any) -> tuple[int, ...] | None:
        """Return inputs that take this path and on which ``value`` is not 0; ``None`` if there are none."""
        if isinstance(value, int):
            return self.inputs if value else None
        return self._solved(value.word != 0)

    def _here(self, formula: Any) -> bool:
        """Return a formula's truth for the current inputs."""
        pairs = [
            (term, z3.BitVecVal(value, term.size(), self.context))
            for term, value in zip(self._terms, self.inputs, strict=True)
        ]
        return bool(z3.is_true(z3.simplify(z3.substitute(formula, *pairs))))

    def _solved(self, formula: Any) -> tuple[int, ...] | None:
        """Return inputs that take this path and meet ``formula``; ``None`` if there are none."""
        left = self._budget.left()
        if left <= 0:
            raise Undecided("the time was up")
        self._solver.set("timeout", max(1, int(1000 * min(left, _PATIENCE))))
        self._solver.push()
        try:
            self._solver.add(formula)
            answer = self._solver.check()
            if answer == z3.unsat:
                return None
            if answer == z3.unknown:
                raise Undecided("the time was up" if self._budget.left() <= 0 else "Z3 does not know")
            model = self._solver.model()
            return tuple(model.eval(t, model_completion=True).as_signed_long() for t in self._terms)
        finally:
            self._solver.pop()

    def _turn(self) -> bool:
        """Go back to the last question that has another answer and take it."""
        while self._trail:
            last = self._trail.pop()
            self._solver.pop()
            if last.other is not None:
                self.inputs = last.other
                self._trail.append(_Decision(last.formula, not last.taken, None))
                self._solver.push()
                self._solver.add(z3.Not(last.formula) if last.taken else last.formula)
                return True
        return False
