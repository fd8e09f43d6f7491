"""Symbolic integers: polynomials over unknown 64-bit inputs, whose comparisons choose a path.

A ``SymbolicInt`` goes wherever Python code expects an int: arithmetic gives new ones, and a comparison asks
``Paths`` (see ``paths``) which way this run goes. Equal polynomials have equal content, so that most
questions are answered without a solver.
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING, Any

from pinball.core.errors import Unsupported

if TYPE_CHECKING:
    from pinball.smt.paths import Paths

Monomial = tuple[int, ...]
"""The numbers of the variables that are multiplied, in order, with repetitions."""
Form = tuple[tuple[Monomial, int], ...]
"""A polynomial without constant: monomials in order, each with its coefficient, the first one positive."""

MOST_TERMS, MOST_FACTORS = 200, 24
"""Larger polynomials are refused; they come from repeated squaring, say."""


def make(paths: Paths, terms: dict[Monomial, int], constant: int) -> SymbolicInt | int:
    """Return the polynomial, as a plain int where nothing symbolic is left."""
    if len(terms) > MOST_TERMS:
        raise Unsupported(f"a polynomial of {len(terms)} terms in a proof")
    return SymbolicInt(paths, terms, constant) if terms else constant


class SymbolicInt:
    """``sum of coefficient * monomial + constant``; never empty of terms, never changed."""

    __slots__ = ("constant", "paths", "terms")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, paths: Paths, terms: dict[Monomial, int], constant: int = 0) -> None:
        self.paths, self.terms, self.constant = paths, terms, constant

    def __repr__(self) -> str:
        return f"SymbolicInt({self.terms}, {self.constant})"

    # --- arithmetic ---------------------------------------------------------------------------------------

    def _plus(self, other: Any, factor: int) -> Any:
        """Return ``self + factor * other``."""
        if isinstance(other, int):
            return SymbolicInt(self.paths, self.terms, self.constant + factor * other)
        if not isinstance(other, SymbolicInt):
            return NotImplemented
        terms = dict(self.terms)
        for monomial, coefficient in other.terms.items():
            total = terms.get(monomial, 0) + factor * coefficient
            if total:
                terms[monomial] = total
            else:
                del terms[monomial]
        return make(self.paths, terms, self.constant + factor * other.constant)

    def __add__(self, other: Any) -> Any:
        return self._plus(other, 1)

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        return self._plus(other, -1)

    def __rsub__(self, other: Any) -> Any:
        return (-self)._plus(other, 1)

    def __neg__(self) -> SymbolicInt:
        return SymbolicInt(self.paths, {m: -c for m, c in self.terms.items()}, -self.constant)

    def __mul__(self, other: Any) -> Any:
        if isinstance(other, int):
            terms = {m: c * other for m, c in self.terms.items()} if other else {}
            return make(self.paths, terms, self.constant * other)
        if not isinstance(other, SymbolicInt):
            return NotImplemented
        if max(map(len, self.terms)) + max(map(len, other.terms)) > MOST_FACTORS:
            raise Unsupported(f"a product of more than {MOST_FACTORS} numbers in a proof")
        product: dict[Monomial, int] = {}
        right = [*other.terms.items(), ((), other.constant)]
        for m1, c1 in (*self.terms.items(), ((), self.constant)):
            for m2, c2 in right:
                monomial = tuple(sorted(m1 + m2))
                product[monomial] = product.get(monomial, 0) + c1 * c2
        constant = product.pop((), 0)
        return make(self.paths, {m: c for m, c in product.items() if c}, constant)

    __rmul__ = __mul__

    def __pow__(self, exponent: Any) -> Any:
        if not isinstance(exponent, int) or not 0 <= exponent <= 4:
            raise Unsupported("a power in a proof")
        power: Any = 1
        for _ in range(exponent):
            power = power * self
        return power

    def __abs__(self) -> Any:
        return -self if self < 0 else self

    def __floordiv__(self, other: Any) -> Any:
        if isinstance(other, SymbolicInt):
            return other.__rfloordiv__(self)
        if other == 0:
            raise ZeroDivisionError
        return self._floor(other) if other > 0 else (-self)._floor(-other)

    def __rfloordiv__(self, other: Any) -> Any:
        if self == 0:
            raise ZeroDivisionError
        return self.paths.numbers.quotient(other, self) if self > 0 else (-other) // (-self)

    def __mod__(self, other: Any) -> Any:
        return self - other * (self // other)

    def __rmod__(self, other: Any) -> Any:
        return other - self * (other // self)

    def _floor(self, divisor: int) -> Any:
        whole = {m: c // divisor for m, c in self.terms.items() if c // divisor}
        rest = {m: c % divisor for m, c in self.terms.items() if c % divisor}
        if not rest:
            return make(self.paths, whole, self.constant // divisor)
        below = self.paths.numbers.floor(SymbolicInt(self.paths, rest, self.constant), divisor)
        return make(self.paths, whole, 0) + below

    def quotient(self, divisor: Any) -> Any:
        """Return the quotient rounded towards zero."""
        if isinstance(divisor, SymbolicInt):
            return divisor.quotient_of(self)
        if divisor < 0:
            return -self.quotient(-divisor)
        below = self // divisor
        return below + 1 if self.paths.rounds_up(self, divisor, below) else below

    def quotient_of(self, dividend: Any) -> Any:
        """Return ``dividend`` by this number, rounded towards zero; the signs of both are decided first."""
        if self < 0:
            return -((-self).quotient_of(dividend))
        return -(-dividend // self) if dividend < 0 else dividend // self

    def remainder(self, divisor: Any) -> Any:
        """Return the remainder of ``quotient``."""
        return self - self.quotient(divisor) * divisor

    # --- bits: only what is a multiple, a quotient or a remainder ----------------------------------------

    def __lshift__(self, other: Any) -> Any:
        return self * (1 << _places(other))

    def __rshift__(self, other: Any) -> Any:
        return self // (1 << _places(other))

    def __and__(self, other: Any) -> Any:
        if isinstance(other, int) and other >= 0 and other & (other + 1) == 0:
            return self % (other + 1)
        raise Unsupported("the bits of a number in a proof by arithmetic")

    __rand__ = __and__

    def _bits(self, other: Any) -> Any:
        if isinstance(other, int) and other == 0:
            return self
        raise Unsupported("the bits of a number in a proof by arithmetic")

    __or__ = __ror__ = __xor__ = __rxor__ = _bits

    def __rlshift__(self, other: Any) -> Any:
        raise Unsupported("a shift by a number that is not known")

    __rrshift__ = __rpow__ = __rlshift__

    # --- comparisons: each one decides, on this path, at once -----------------------------------------------

    def __lt__(self, other: Any) -> bool:
        return self.paths.at_most(self - other, -1)

    def __le__(self, other: Any) -> bool:
        return self.paths.at_most(self - other, 0)

    def __gt__(self, other: Any) -> bool:
        return self.paths.at_most(other - self, -1)

    def __ge__(self, other: Any) -> bool:
        return self.paths.at_most(other - self, 0)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, int | SymbolicInt):
            return False
        return self.paths.is_zero(self - other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __bool__(self) -> bool:
        return not self.paths.is_zero(self)

    def __index__(self) -> int:
        """Return a plain int that picks the same elements of any array of this proof.

        Component definitions use an index in subscripts and slices alone; there, everything beyond the
        longest array behaves as one step beyond it.
        """
        if self.paths.longest < 0:
            raise Unsupported("a number that is not known where a plain one is needed")
        beyond = self.paths.longest + 1
        if self >= beyond:
            return beyond
        if self <= -beyond:
            return -beyond
        return next(n for n in range(-beyond + 1, beyond) if self == n)


def _places(other: Any) -> int:
    if not isinstance(other, int):
        raise Unsupported("a shift by a number that is not known")
    return other


def canonical(value: SymbolicInt) -> tuple[Form, int, bool]:
    """Return ``(form, divisor, flipped)``: the terms are ``divisor * form``, negated where ``flipped``."""
    ordered = sorted(value.terms.items())
    divisor = gcd(*value.terms.values())
    flipped = ordered[0][1] < 0
    factor = -divisor if flipped else divisor
    return tuple((m, c // factor) for m, c in ordered), divisor, flipped
