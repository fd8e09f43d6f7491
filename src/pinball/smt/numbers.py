"""What symbolic integers are made of: unknown inputs and quotients, with values, Z3 terms and bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import isqrt
from typing import TYPE_CHECKING, Any

from pinball.smt.symbolic import Form, Monomial, SymbolicInt, canonical

if TYPE_CHECKING:
    from pinball.smt.paths import Paths

LOW, HIGH = -(2**63), 2**63 - 1

Inputs = tuple[int, ...]
Bounds = dict[Form, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Variable:
    """A number that polynomials are made of: its value for given inputs, its Z3 term, its bounds."""

    value: Callable[[], int]
    term: Callable[[], Any]
    low: int
    high: int


class Numbers:
    """The variables of the unknown inputs, each within its range, and what is known on the current path.

    ``inputs`` are plain numbers for the unknowns that take this path; setting them needs ``forget``.
    """

    def __init__(self, paths: Paths, ranges: tuple[tuple[int, int], ...], context: Any) -> None:
        import z3

        count = len(ranges)
        self._paths, self._context = paths, context
        self.ranges = ranges
        self.inputs: Inputs = tuple(min(max(0, low), high) for low, high in ranges)
        self.bounds: Bounds = {}
        self.quotients: dict[int, tuple[Any, SymbolicInt]] = {}
        self._derived: dict[Any, int] = {}
        self._terms: dict[Form, Any] = {}
        self._values: dict[int, int] = {}
        self.unknowns = [SymbolicInt(paths, {(number,): 1}) for number in range(count)]
        self.input_terms = [z3.Int(f"x{number}", context) for number in range(count)]
        self._variables = [self._input(number) for number in range(count)]

    def _input(self, number: int) -> _Variable:
        low, high = self.ranges[number]
        return _Variable(lambda: self.inputs[number], lambda: self.input_terms[number], low, high)

    def move(self, inputs: Inputs) -> None:
        """Take other inputs."""
        self.inputs, self._values = inputs, {}

    # --- quotients ------------------------------------------------------------------------------------------

    def _derive(self, key: Any, variable: Callable[[], _Variable]) -> int:
        """Return the number of a derived variable, the same one for the same key."""
        if key not in self._derived:
            self._derived[key] = len(self._variables)
            self._variables.append(variable())
        return self._derived[key]

    def floor(self, value: SymbolicInt, divisor: int) -> SymbolicInt:
        """Return ``value // divisor`` for a positive ``divisor``."""

        def variable() -> _Variable:
            low, high = self._interval(tuple(value.terms.items()), {})
            return _Variable(
                lambda: self.evaluate(value) // divisor,
                lambda: self.term(value) / divisor,
                (low + value.constant) // divisor,
                (high + value.constant) // divisor,
            )

        number = self._derive((tuple(sorted(value.terms.items())), value.constant, divisor), variable)
        below = SymbolicInt(self._paths, {(number,): 1})
        rest = value - below * divisor
        form, size, flipped = canonical(rest)
        if size == 1 and form not in self.bounds:
            low, high = -rest.constant, divisor - 1 - rest.constant
            self.bounds[form] = (-high, -low) if flipped else (low, high)
        return below

    def quotient(self, dividend: Any, divisor: SymbolicInt) -> SymbolicInt:
        """Return ``dividend // divisor`` on a path on which the divisor, no constant, is positive."""
        top = dividend if isinstance(dividend, SymbolicInt) else SymbolicInt(self._paths, {}, dividend)

        def variable() -> _Variable:
            low, high = self._interval(tuple(top.terms.items()), {})
            return _Variable(
                lambda: self.evaluate(top) // self.evaluate(divisor),
                lambda: self.term(top) / self.term(divisor),
                min(low + top.constant, -1),
                max(high + top.constant, 0),
            )

        key = (tuple(sorted(top.terms.items())), top.constant, canonical(divisor), divisor.constant)
        number = self._derive(key, variable)
        self.quotients[number] = (dividend, divisor)
        return SymbolicInt(self._paths, {(number,): 1})

    def without_quotient(self, value: SymbolicInt, limit: int) -> tuple[Any, int]:
        """Return ``(value, limit)`` that means the same ``value <= limit``, with one quotient multiplied out.

        With ``q = a // b`` and ``b > 0``: ``r + q <= k`` is ``a < (k + 1 - r) * b``, and ``r - q <= k`` is
        ``(r - k) * b <= a``.
        """
        for number, (dividend, divisor) in self.quotients.items():
            coefficient = value.terms.get((number,), 0)
            if abs(coefficient) != 1 or sum(number in monomial for monomial in value.terms) != 1:
                continue
            rest = value - coefficient * SymbolicInt(self._paths, {(number,): 1})
            if coefficient == 1:
                return dividend - (limit + 1 - rest) * divisor, -1
            return (rest - limit) * divisor - dividend, 0
        return value, limit

    # --- bounds ---------------------------------------------------------------------------------------------

    def range(self, value: Any) -> tuple[int, int]:
        """Return bounds of a number on this path."""
        if not isinstance(value, SymbolicInt):
            return value, value
        form, size, flipped = canonical(value)
        low, high = self.known(form)
        ends = (-size * high, -size * low) if flipped else (size * low, size * high)
        return ends[0] + value.constant, ends[1] + value.constant

    def known(self, form: Form) -> tuple[int, int]:
        """Return bounds of a form on this path."""
        low, high = self._interval(form, self.bounds)
        stored = self.bounds.get(form, (low, high))
        return max(low, stored[0]), min(high, stored[1])

    def learn(self, form: Form, low: int, high: int) -> None:
        """Note bounds of a form on this path; those of a square bound its root too."""
        self.bounds[form] = (low, high)
        if len(form) == 1 and form[0][1] == 1 and len(form[0][0]) == 2 and high >= 0:
            first, second = form[0][0]
            if first == second:
                root, below = isqrt(high), self.known((((first,), 1),))
                self.bounds[(((first,), 1),)] = (max(below[0], -root), min(below[1], root))

    def contradicts(self, form: Form, low: int, high: int) -> bool:
        """Return whether these bounds of a form plainly cannot be, given the products that are bounded."""
        products = [f for f in self.bounds if any(len(monomial) > 1 for monomial, _ in f)]
        if not products:
            return False
        before = dict(self.bounds)
        try:
            self.learn(form, low, high)
            return any(low > high for low, high in map(self.known, products))
        finally:
            self.bounds = before

    def _interval(self, terms: Form, known: Bounds) -> tuple[int, int]:
        """Return bounds of a polynomial from those of its variables and products."""
        low = high = 0
        for monomial, coefficient in terms:
            a, b = self._product(monomial, known)
            low += min(coefficient * a, coefficient * b)
            high += max(coefficient * a, coefficient * b)
        return low, high

    def _product(self, monomial: Monomial, known: Bounds) -> tuple[int, int]:
        a, b = 1, 1
        for number in monomial:
            variable = self._variables[number]
            c, d = known.get((((number,), 1),), (variable.low, variable.high))
            corners = (a * c, a * d, b * c, b * d)
            a, b = min(corners), max(corners)
        if len(monomial) % 2 == 0 and monomial[::2] == monomial[1::2]:
            a = max(a, 0)
        stored = known.get(((monomial, 1),), (a, b))
        return max(a, stored[0]), min(b, stored[1])

    # --- values and terms -----------------------------------------------------------------------------------

    def evaluate(self, value: Any) -> int:
        """Return a number's value for the current inputs."""
        if not isinstance(value, SymbolicInt):
            return int(value)
        return self.of(value.terms.items()) + value.constant

    def of(self, form: Iterable[tuple[Monomial, int]]) -> int:
        """Return a form's value for the current inputs."""
        total = 0
        for monomial, coefficient in form:
            for number in monomial:
                if number not in self._values:
                    self._values[number] = self._variables[number].value()
                coefficient *= self._values[number]
            total += coefficient
        return total

    def form_term(self, form: Form) -> Any:
        """Return a form as a Z3 term."""
        if form not in self._terms:
            self._terms[form] = self.term(SymbolicInt(self._paths, dict(form)))
        return self._terms[form]

    def term(self, value: SymbolicInt) -> Any:
        """Return a polynomial as a Z3 term."""
        import z3

        products = []
        for monomial, coefficient in sorted(value.terms.items()):
            term: Any = None
            for number in monomial:
                factor = self._variables[number].term()
                term = factor if term is None else term * factor
            products.append(term if coefficient == 1 else coefficient * term)
        if value.constant or not products:
            products.append(z3.IntVal(value.constant, self._context))
        return products[0] if len(products) == 1 else z3.Sum(products)
