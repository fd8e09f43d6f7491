"""All paths of a run over symbolic integers, one after the other, each with inputs that take it.

A question ("is this form at most k?") is answered by what the path already knows, or by a bound; else the
current inputs give one answer. Whether the path could also go the other way is told by inputs nearby that do
so, or by Z3. If it can, that way is taken in a later run, which repeats the decisions up to there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import PinballError
from pinball.smt.numbers import HIGH, LOW, Inputs, Numbers
from pinball.smt.symbolic import Form, SymbolicInt, canonical

_PATIENCE = 0.5  # seconds for one question to the solver
_CORNERS = (1, -1, 2, -3, 2**31, -(2**31), 3037000500, -3037000500, 2**62, -(2**62), HIGH, LOW)
_MOST_TRIED = 300  # combinations of corners for one question about products


def solver_context() -> Any:
    """Return a Z3 context, for one proof and one thread; making one takes milliseconds."""
    import z3

    return z3.Context()


class Undecided(PinballError):
    """The paths cannot be followed further; the text says why: no time, or arithmetic beyond the solver."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a comparison asks: its answer for the current inputs, and its Z3 formula.

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


class Paths:
    """The runs over ``count`` unknown integers, with arrays of at most ``longest`` elements.

    ``ranges`` says what each unknown may be, 64 bits where it is left out. With ``longest`` below 0 an
    unknown can pick no element of a Python sequence: who runs code on these must ask by comparisons.
    """

    def __init__(
        self,
        count: int,
        longest: int,
        budget: Budget,
        context: Any,
        ranges: Sequence[tuple[int, int]] | None = None,
    ) -> None:
        import z3

        self.longest = longest
        self.numbers = Numbers(self, tuple(ranges) if ranges is not None else ((LOW, HIGH),) * count, context)
        self._budget = budget
        self._solver = z3.SimpleSolver(ctx=context)
        self._solver.set("ctrl_c", False)
        for term, (low, high) in zip(self.numbers.input_terms, self.numbers.ranges, strict=True):
            self._solver.add(term >= low, term <= high)
        self._told = 0
        self._trail: list[_Decision] = []
        self._position = 0
        self._decided: dict[Any, bool] = {}

    @property
    def inputs(self) -> Inputs:
        """Return plain numbers for the unknowns that take the current path."""
        return self.numbers.inputs

    # --- questions ------------------------------------------------------------------------------------------

    def at_most(self, value: Any, limit: int) -> bool:
        """Return whether ``value <= limit`` on this path."""
        if self._budget.left() <= 0:
            raise Undecided("the time was up")
        if self.numbers.quotients and isinstance(value, SymbolicInt):
            value, limit = self.numbers.without_quotient(value, limit)
        if not isinstance(value, SymbolicInt):
            return bool(value <= limit)
        form, size, flipped = canonical(value)
        limit = (limit - value.constant) // size
        return not self._form_at_most(form, -limit - 1) if flipped else self._form_at_most(form, limit)

    def _form_at_most(self, form: Form, limit: int) -> bool:
        numbers = self.numbers
        low, high = numbers.known(form)
        if high <= limit or low > limit:
            return high <= limit
        if numbers.contradicts(form, low, limit):
            answer = False
        elif numbers.contradicts(form, limit + 1, high):
            answer = True
        else:
            answer = self._ask(
                Question(
                    lambda: numbers.of(form) <= limit, lambda: numbers.form_term(form) <= limit, (form, limit)
                )
            )
        numbers.learn(form, *((low, limit) if answer else (limit + 1, high)))
        return answer

    def is_zero(self, value: Any) -> bool:
        """Return whether ``value == 0`` on this path."""
        if not isinstance(value, SymbolicInt):
            return bool(value == 0)
        numbers = self.numbers
        form, size, flipped = canonical(value)
        if value.constant % size:
            return False
        wanted = value.constant // size if flipped else -value.constant // size
        low, high = numbers.known(form)
        if wanted < low or wanted > high or low == high:
            return low == high == wanted
        key = (form, wanted)
        if key not in self._decided:
            self._decided[key] = not numbers.contradicts(form, wanted, wanted) and self._ask(
                Question(lambda: numbers.of(form) == wanted, lambda: numbers.form_term(form) == wanted, key)
            )
        if self._decided[key]:
            numbers.learn(form, wanted, wanted)
        elif wanted in (low, high):
            numbers.learn(form, low + (wanted == low), high - (wanted == high))
        return self._decided[key]

    def rounds_up(self, value: SymbolicInt, divisor: int, below: Any) -> bool:
        """Return whether rounding towards zero differs from ``below``, the floor: negative, and not exact."""
        numbers = self.numbers
        rest = value - below * divisor
        if numbers.range(value)[0] >= 0 or numbers.range(rest)[1] == 0:
            return False
        if numbers.range(rest)[0] > 0:
            return self.at_most(value, -1)
        if numbers.range(value)[1] < 0:
            return not self.is_zero(rest)
        key = ("rounds up", canonical(value), value.constant, divisor)
        if key not in self._decided:
            import z3

            self._decided[key] = self._ask(
                Question(
                    lambda: numbers.evaluate(value) < 0 and numbers.evaluate(rest) != 0,
                    lambda: z3.And(numbers.term(value) < 0, numbers.term(rest) != 0),
                )
            )
        return self._decided[key]

    def witness(self, value: Any) -> Inputs | None:
        """Return inputs that take this path and on which ``value`` is not 0; ``None`` if there are none."""
        if self.numbers.evaluate(value) != 0:
            return self.inputs
        low, high = self.numbers.range(value)
        return None if low == high == 0 else self._solved(self.numbers.term(value) != 0, True)

    # --- decisions ------------------------------------------------------------------------------------------

    def explore(self) -> Iterator[None]:
        """Yield once for each path; the caller runs the code between two of them.

        Raise ``Undecided`` where the budget ends first; so does any question.
        """
        while True:
            if self._budget.left() <= 0:
                raise Undecided("the time was up")
            self._position = 0
            self._decided, self.numbers.bounds = {}, {}
            yield
            if not self._turn():
                return

    def _ask(self, question: Question) -> bool:
        """Return this path's answer to a question, and note whether another path answers otherwise."""
        if self._position == len(self._trail):
            taken = question.holds()
            other = self._nearby(question, not taken) or self._solved(question.formula(), not taken)
            self._trail.append(_Decision(question, taken, other, forked=other is not None))
        self._position += 1
        return self._trail[self._position - 1].taken

    def _nearby(self, question: Question, truth: bool) -> Inputs | None:
        """Return inputs for this path and this answer, found by moving a few to where the answer changes."""
        if question.edge is None:
            return None
        before = self.inputs
        try:
            for inputs in self._moves(*question.edge):
                self.numbers.move(inputs)
                if self._on_path() and question.holds() == truth:
                    return inputs
            return None
        finally:
            self.numbers.move(before)

    def _moves(self, form: Form, limit: int) -> Iterator[Inputs]:
        """Yield inputs near the edge of a linear form, or with corner values in a product's factors."""
        inputs, here = self.inputs, self.numbers.of(form)
        for monomial, coefficient in form:
            if len(monomial) == 1 and monomial[0] < len(inputs):
                for target in (limit, limit + 1, limit - 1):
                    moved = inputs[monomial[0]] + (target - here) // coefficient
                    low, high = self.numbers.ranges[monomial[0]]
                    if low <= moved <= high:
                        yield (*inputs[: monomial[0]], moved, *inputs[monomial[0] + 1 :])
        factors = {n for monomial, _ in form if len(monomial) > 1 for n in monomial if n < len(inputs)}
        if not factors or len(_CORNERS) ** len(factors) > _MOST_TRIED:
            return
        for corners in product(_CORNERS, repeat=len(factors)):
            chosen = dict(zip(sorted(factors), corners, strict=True))
            if any(
                not self.numbers.ranges[n][0] <= v <= self.numbers.ranges[n][1] for n, v in chosen.items()
            ):
                continue
            yield tuple(chosen.get(n, value) for n, value in enumerate(inputs))

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

    def _solved(self, formula: Any, truth: bool) -> Inputs | None:
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
            terms = self.numbers.input_terms
            return tuple(model.eval(term, model_completion=True).as_long() for term in terms)
        finally:
            self._solver.pop()

    def _turn(self) -> bool:
        """Go back to the last fork that has another way and take it; return ``False`` where none is left."""
        while self._trail:
            last = self._trail.pop()
            forks = sum(decision.forked for decision in self._trail)
            if self._told > forks:
                self._solver.pop()
                self._told = forks
            if last.other is not None:
                self.numbers.move(last.other)
                self._trail.append(_Decision(last.question, not last.taken, None, forked=True))
                return True
        return False
