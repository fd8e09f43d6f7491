"""All paths of a run over symbolic integers, one after the other, each with inputs that take it.

A question ("is this form at most k?") is answered by what the path already knows, or by a bound; else the
current inputs give one answer, and Z3 says whether the path could also go the other way. If so, that way is
taken in a later run, which repeats the decisions up to there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import PinballError
from pinball.smt.symbolic import Form, Monomial, SymbolicInt, canonical

LOW, HIGH = -(2**63), 2**63 - 1
_PATIENCE = 0.5  # seconds for one question to the solver

Inputs = tuple[int, ...]
Bounds = dict[Form, tuple[int, int]]


def solver_context() -> Any:
    """Return a Z3 context; making one takes milliseconds, so a proof makes one. Not for two threads at once."""
    import z3

    return z3.Context()


class Undecided(PinballError):
    """The paths cannot be followed further; the text says why: no time, or arithmetic beyond the solver."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a comparison asks: its answer for the current inputs, its Z3 formula, and a number that decides it.

    ``edge`` is a form and a limit: near it the answer changes.
    """

    holds: Callable[[], bool]
    formula: Callable[[], Any]
    edge: tuple[Form, int] | None = None


@dataclass(slots=True)
class _Decision:
    """One answer: the way taken, and inputs for the other way while that one waits to be followed.

    Without ``forked`` there is no other way, and nothing has to be told to the solver.
    """

    question: Question
    taken: bool
    other: Inputs | None
    forked: bool


@dataclass(frozen=True, slots=True)
class _Variable:
    """A number that polynomials are made of: its value for given inputs, its Z3 term, its bounds."""

    value: Callable[[], int]
    term: Callable[[], Any]
    low: int
    high: int


class Paths:
    """The runs over ``count`` unknown 64-bit integers, with arrays of at most ``longest`` elements."""

    def __init__(self, count: int, longest: int, budget: Budget, context: Any) -> None:
        import z3

        self.longest = longest
        self.inputs: Inputs = (0,) * count
        self._budget = budget
        self._solver = z3.SimpleSolver(ctx=context)
        self._solver.set("ctrl_c", False)
        self._told = 0
        self._variables: list[_Variable] = []
        self._derived: dict[Any, int] = {}
        self._terms: dict[Form, Any] = {}
        self._trail: list[_Decision] = []
        self._position = 0
        self._bounds: Bounds = {}
        self._decided: dict[Any, bool] = {}
        self._values: dict[int, int] = {}
        self.unknowns = [self._input(number) for number in range(count)]

    # --- variables ------------------------------------------------------------------------------------------

    def _input(self, number: int) -> SymbolicInt:
        import z3

        term = z3.Int(f"x{number}", self._solver.ctx)
        self._solver.add(term >= LOW, term <= HIGH)
        self._variables.append(_Variable(lambda: self.inputs[number], lambda: term, LOW, HIGH))
        return SymbolicInt(self, {(number,): 1})

    def _derive(self, key: Any, variable: Callable[[], _Variable]) -> SymbolicInt:
        """Return a derived variable, the same one for the same key."""
        if key not in self._derived:
            self._derived[key] = len(self._variables)
            self._variables.append(variable())
        return SymbolicInt(self, {(self._derived[key],): 1})

    def floor(self, value: SymbolicInt, divisor: int) -> SymbolicInt:
        """Return ``value // divisor`` for a positive ``divisor``."""

        def variable() -> _Variable:
            low, high = self._range(value, fresh=True)
            return _Variable(
                lambda: self.evaluate(value) // divisor,
                lambda: self._term(value) / divisor,
                low // divisor,
                high // divisor,
            )

        below = self._derive((tuple(sorted(value.terms.items())), value.constant, divisor), variable)
        rest = value - below * divisor
        form, size, flipped = canonical(rest)
        if size == 1 and form not in self._bounds:
            low, high = -rest.constant, divisor - 1 - rest.constant
            self._bounds[form] = (-high, -low) if flipped else (low, high)
        return below

    def symbolic_floor(self, dividend: Any, divisor: SymbolicInt) -> Any:
        """Return ``dividend // divisor`` for a divisor that is not constant. Raise ``ZeroDivisionError``."""
        if divisor == 0:
            raise ZeroDivisionError
        if divisor < 0:
            return self.symbolic_floor(-dividend, -divisor)
        top = dividend if isinstance(dividend, SymbolicInt) else SymbolicInt(self, {}, dividend)

        def variable() -> _Variable:
            low, high = self._range(top, fresh=True)
            return _Variable(
                lambda: self.evaluate(top) // self.evaluate(divisor),
                lambda: self._term(top) / self._term(divisor),
                min(low, -1),
                max(high, 0),
            )

        key = (tuple(sorted(top.terms.items())), top.constant, canonical(divisor), divisor.constant)
        return self._derive(key, variable)

    def _range(self, value: Any, *, fresh: bool = False) -> tuple[int, int]:
        """Return bounds of a number on this path, or with ``fresh`` on any path."""
        if not isinstance(value, SymbolicInt):
            return value, value
        if fresh:
            low, high = self._interval(tuple(value.terms.items()), {})
            return low + value.constant, high + value.constant
        form, size, flipped = canonical(value)
        low, high = self._known(form)
        ends = (-size * high, -size * low) if flipped else (size * low, size * high)
        return ends[0] + value.constant, ends[1] + value.constant

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

    def evaluate(self, value: Any) -> int:
        """Return a number's value for the current inputs."""
        if not isinstance(value, SymbolicInt):
            return int(value)
        total = value.constant
        for monomial, coefficient in value.terms.items():
            total += coefficient * self._monomial(monomial)
        return total

    def _monomial(self, monomial: Monomial) -> int:
        product = 1
        for number in monomial:
            if number not in self._values:
                self._values[number] = self._variables[number].value()
            product *= self._values[number]
        return product

    def _term(self, value: SymbolicInt) -> Any:
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
            products.append(z3.IntVal(value.constant, self._solver.ctx))
        return products[0] if len(products) == 1 else z3.Sum(products)

    # --- questions ------------------------------------------------------------------------------------------

    def at_most(self, value: Any, limit: int) -> bool:
        """Return whether ``value <= limit`` on this path."""
        if not isinstance(value, SymbolicInt):
            return bool(value <= limit)
        form, size, flipped = canonical(value)
        limit = (limit - value.constant) // size
        return not self._at_most(form, -limit - 1) if flipped else self._at_most(form, limit)

    def _at_most(self, form: Form, limit: int) -> bool:
        low, high = self._known(form)
        if high <= limit or low > limit:
            return high <= limit
        answer = self._ask(
            Question(
                lambda: self._of(form) <= limit, lambda: self._form_term(form) <= limit, (form, limit)
            )
        )
        self._bounds[form] = (low, limit) if answer else (limit + 1, high)
        return answer

    def is_zero(self, value: Any) -> bool:
        """Return whether ``value == 0`` on this path."""
        if not isinstance(value, SymbolicInt):
            return bool(value == 0)
        form, size, flipped = canonical(value)
        if value.constant % size:
            return False
        wanted = value.constant // size if flipped else -value.constant // size
        low, high = self._known(form)
        if wanted < low or wanted > high or low == high:
            return low == high == wanted
        key = (form, wanted)
        if key in self._decided:
            return self._decided[key]
        answer = self._ask(
            Question(
                lambda: self._of(form) == wanted, lambda: self._form_term(form) == wanted, (form, wanted)
            )
        )
        self._decided[key] = answer
        if answer:
            self._bounds[form] = (wanted, wanted)
        elif wanted in (low, high):
            self._bounds[form] = (low + (wanted == low), high - (wanted == high))
        return answer

    def rounds_up(self, value: SymbolicInt, divisor: int, below: Any) -> bool:
        """Return whether rounding towards zero differs from ``below``, the floor: negative, and not exact."""
        rest = value - below * divisor
        if self._range(value)[0] >= 0 or self._range(rest)[1] == 0:
            return False
        if self._range(rest)[0] > 0:
            return self.at_most(value, -1)
        if self._range(value)[1] < 0:
            return not self.is_zero(rest)
        key = ("rounds up", canonical(value), value.constant, divisor)
        if key not in self._decided:
            import z3

            self._decided[key] = self._ask(
                Question(
                    lambda: self.evaluate(value) < 0 and self.evaluate(rest) != 0,
                    lambda: z3.And(self._term(value) < 0, self._term(rest) != 0),
                )
            )
        return self._decided[key]

    def _known(self, form: Form) -> tuple[int, int]:
        low, high = self._interval(form, self._bounds)
        stored = self._bounds.get(form)
        return (low, high) if stored is None else (max(low, stored[0]), min(high, stored[1]))

    def _of(self, form: Form) -> int:
        return sum(coefficient * self._monomial(monomial) for monomial, coefficient in form)

    def _form_term(self, form: Form) -> Any:
        if form not in self._terms:
            self._terms[form] = self._term(SymbolicInt(self, dict(form)))
        return self._terms[form]

    # --- decisions ------------------------------------------------------------------------------------------

    def explore(self) -> Iterator[None]:
        """Yield once for each path; the caller runs the code between two of them.

        Raise ``Undecided`` where the budget ends first; so does any question.
        """
        while True:
            if self._budget.left() <= 0:
                raise Undecided("the time was up")
            self._position = 0
            self._bounds, self._decided, self._values = {}, {}, {}
            yield
            if not self._turn():
                return

    def _ask(self, question: Question) -> bool:
        """Return this path's answer to a question, and note whether another path answers otherwise."""
        if self._position == len(self._trail):
            taken = question.holds()
            other = self._nearby(question, not taken) or self._inputs_for(question.formula(), not taken)
            self._trail.append(_Decision(question, taken, other, forked=other is not None))
        self._position += 1
        return self._trail[self._position - 1].taken

    def _nearby(self, question: Question, truth: bool) -> Inputs | None:
        """Return inputs for this path and this answer, found by moving one input to the question's edge."""
        if question.edge is None:
            return None
        form, limit = question.edge
        here, inputs, values = self._of(form), self.inputs, self._values
        try:
            for monomial, coefficient in form:
                if len(monomial) != 1 or monomial[0] >= len(inputs):
                    continue
                for target in (limit, limit + 1, limit - 1):
                    moved = inputs[monomial[0]] + (target - here) // coefficient
                    if LOW <= moved <= HIGH:
                        self.inputs = (*inputs[: monomial[0]], moved, *inputs[monomial[0] + 1 :])
                        self._values = {}
                        if self._on_path() and question.holds() == truth:
                            return self.inputs
            return None
        finally:
            self.inputs, self._values = inputs, values

    def _on_path(self) -> bool:
        """Return whether the current inputs take all the decisions so far."""
        return all(decision.question.holds() == decision.taken for decision in self._trail)

    def _tell(self) -> None:
        """Bring the solver up to this path: one level for each fork."""
        import z3

        forks = [decision for decision in self._trail if decision.forked]
        for decision in forks[self._told :]:
            formula = decision.question.formula()
            self._solver.push()
            self._solver.add(formula if decision.taken else z3.Not(formula))
        self._told = len(forks)

    def _inputs_for(self, formula: Any, truth: bool) -> Inputs | None:
        """Return inputs that take this path and give ``formula`` this truth; ``None`` if there are none."""
        import z3

        left = self._budget.left()
        if left <= 0:
            raise Undecided("the time was up")
        self._tell()
        self._solver.set("timeout", max(1, int(1000 * min(left, _PATIENCE))))
        self._solver.push()
        try:
            self._solver.add(formula if truth else z3.Not(formula))
            answer = self._solver.check()
            if answer == z3.unsat:
                return None
            if answer == z3.unknown:
                raise Undecided("the time was up" if self._budget.left() <= 0 else "Z3 does not know")
            model = self._solver.model()
            terms = [self._variables[number].term() for number in range(len(self.inputs))]
            return tuple(model.eval(term, model_completion=True).as_long() for term in terms)
        finally:
            self._solver.pop()

    def witness(self, value: Any) -> Inputs | None:
        """Return inputs that take this path and on which ``value`` is not 0; ``None`` if there are none."""
        if self.evaluate(value) != 0:
            return self.inputs
        low, high = self._range(value)
        return None if low == high == 0 else self._inputs_for(self._term(value) != 0, True)

    def _turn(self) -> bool:
        """Go back to the last fork that has another way and take it; return ``False`` where none is left."""
        while self._trail:
            last = self._trail.pop()
            forks = sum(decision.forked for decision in self._trail)
            if self._told > forks:
                self._solver.pop()
                self._told = forks
            if last.other is not None:
                self.inputs = last.other
                self._trail.append(_Decision(last.question, not last.taken, None, forked=True))
                return True
        return False
