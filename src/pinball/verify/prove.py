"""A bounded proof: the source does what the components say, for all short arrays of all 64-bit integers.

The components run natively on symbolic integers, then the source, parsed back, runs in the interpreter on the
same ones. Comparisons fork the run into paths; at the end of each, both must have come to the same. No array
up to the stated length is left out, and none longer is spoken of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any, NoReturn

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.interpret import Outcome, call
from pinball.core.program import ARRAY, Program
from pinball.core.semantics import Fault, OutOfFuel, Semantics
from pinball.core.spec import Value
from pinball.core.tree import Module, NewArray
from pinball.core.verdict import Proof
from pinball.core.walk import walk
from pinball.dsl.behaviour import minimise
from pinball.dsl.components import OutOfRange, run

if TYPE_CHECKING:
    from pinball.smt.numbers import Inputs
    from pinball.smt.paths import Paths

FUEL = 20_000  # loop rounds and calls of one run; short arrays need a few hundred
_ENORMOUS = 1 << 10_000  # larger than what short programs make of 64-bit integers
_STARVED = 2  # arrays up to this length are also run with every allocation failing in turn


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the components say: a value, NULL, or that an integer leaves the range.

    Where it is out of range, ``value`` is what unbounded integers would give.
    """

    value: Any
    out_of_range: bool = False

    @property
    def refusals(self) -> tuple[str, ...]:
        """Return the values of ``errno`` that C may set; where two reasons meet, either may be named."""
        overflow = ("ERANGE",) if self.out_of_range else ()
        return (*overflow, "EDOM") if self.value is None else overflow


@dataclass(frozen=True, slots=True)
class _Case:
    """One shape of input: the length of each array (``None`` for an integer), and what memory there is."""

    lengths: tuple[int | None, ...]
    null: bool = False
    allocations: int | None = None

    @property
    def unknowns(self) -> int:
        """Return how many integers the arguments hold."""
        return sum(1 if n is None else n for n in self.lengths)


@dataclass(frozen=True, slots=True)
class _Subject:
    """The source under proof."""

    module: Module
    entry: str
    semantics: Semantics
    program: Program


class _Refuted(Exception):
    """The path's inputs show a difference; ``inputs`` are numbers for the unknowns, ``text`` what differs."""

    def __init__(self, inputs: Inputs, text: str) -> None:
        super().__init__(text)
        self.inputs, self.text = inputs, text


@dataclass(frozen=True, slots=True)
class _Judge:
    """Compares what the source came to with what is wanted; without ``paths``, on plain numbers."""

    given: Inputs
    paths: Paths | None

    def refute(self, text: str) -> NoReturn:
        """Raise ``_Refuted`` with the inputs that brought us here."""
        raise _Refuted(self.given if self.paths is None else self.paths.inputs, text)

    def same(self, got: Any, wanted: Any, what: str) -> None:
        """Check that two values agree for all inputs of this path."""
        if isinstance(got, tuple) and isinstance(wanted, tuple):
            if len(got) != len(wanted):
                self.refute(f"{what} has {len(got)} elements, not {len(wanted)}")
            for a, b in zip(got, wanted, strict=True):
                self.same(a, b, what)
        elif got is None or wanted is None or isinstance(got, tuple) or isinstance(wanted, tuple):
            if got is not wanted:
                self.refute(f"{what} is {_shown(got)}, not {_shown(wanted)}")
        elif self.paths is None:
            if got != wanted:
                self.refute(f"{what} holds {got}, not {wanted}")
        else:
            witness = self.paths.witness(got - wanted)
            if witness is not None:
                raise _Refuted(witness, f"{what} differs")

    def outcome(self, got: Outcome, wanted: _Wanted, manual_memory: bool, starved: bool) -> None:
        """Check a call's outcome: its value, or in C a refusal with the right reason."""
        if not manual_memory:
            if not wanted.out_of_range:
                self.same(got.value, wanted.value, "the result")
            return
        due = (*wanted.refusals, "ENOMEM") if starved else wanted.refusals
        if got.errno not in (due if wanted.refusals else (*due, "")):
            expected = " or ".join(due) or "left alone"
            self.refute(f"errno is {got.errno or 'not set'} where it should be {expected}")
        if not got.errno:
            self.same(got.value, wanted.value, "the result")
        elif got.value is not None:
            self.same(got.value, 0, "the value beside a refusal")


def _shown(value: Any) -> str:
    return "no value" if value is None else "an array" if isinstance(value, tuple) else "a number"


def prove(
    source: str, language: str, entry: str, program: Program, budget: Budget, *, length: int = 4
) -> Proof:
    """Return ``checked`` with the bound reached, ``refuted`` with inputs that show it, or ``unknown``.

    Arrays of length 0, 1, 2 and so on up to ``length`` are taken in turn, until the budget ends. In C the
    source must also be free of undefined behaviour and leaks, survive a failing ``malloc`` (on arrays of up
    to two elements), and refuse exactly where the components have no value. In Python, which has no largest
    integer, nothing is said of inputs on which the components leave 64 bits.
    """
    from pinball.smt.paths import Paths, Undecided, solver_context

    context = solver_context()
    reached, reason = -1, ""
    try:
        # Nothing is good, so that only those steps go that do not reach the output; they are not printed.
        subject = _Subject(*_read(source, language, entry), minimise(program, lambda _: False))
        for n in range(length + 1):
            for case in _cases(subject, n):
                refuted = _check(subject, case, Paths(case.unknowns, n, budget, context))
                if refuted is not None:
                    return refuted
            reached = n
            if ARRAY not in program.input_types:
                break
    except OutOfFuel:
        return Proof("unknown", reason=f"a run on short arrays takes more than {FUEL} steps: out of fuel")
    except (Undecided, Unsupported) as stopped:
        reason = str(stopped)
    if reached < 1 and reached < length:
        return Proof("unknown", reason=reason or "nothing was reached")
    return Proof("checked", f"all arrays of length <= {reached}, all 64-bit integers", reason)


def _read(source: str, language: str, entry: str) -> tuple[Module, str, Semantics]:
    """Return the parsed source, its entry and its language's meaning."""
    match language:
        case "c":
            from pinball.languages.c.parse import parse as parse_c
            from pinball.languages.c.semantics import SEMANTICS as C

            module, semantics = parse_c(source), C
        case "python":
            from pinball.languages.python.parse import parse as parse_python
            from pinball.languages.python.semantics import SEMANTICS as PYTHON

            module, semantics = parse_python(source), PYTHON
        case _:
            raise Unsupported(f"a proof about {language!r}; there are: c, python")
    if entry not in (function.name for function in module.functions):
        raise Unsupported(f"no function {entry!r} in the source")
    return module, entry, semantics


def _cases(subject: _Subject, n: int) -> Iterator[_Case]:
    """Yield the shapes of input whose longest array has ``n`` elements."""
    kinds = subject.program.input_types
    allocations = sum(isinstance(node, NewArray) for node in walk(subject.module))
    for lengths in product(*(range(n + 1) if kind == ARRAY else (None,) for kind in kinds)):
        if max((m for m in lengths if m is not None), default=n) != n:
            continue
        yield _Case(lengths)
        if subject.semantics.manual_memory and 0 in lengths:
            yield _Case(lengths, null=True)
        if subject.semantics.manual_memory and n <= _STARVED:
            yield from (_Case(lengths, allocations=k) for k in range(allocations))


def _check(subject: _Subject, case: _Case, paths: Paths) -> Proof | None:
    """Follow all paths of one shape; return a refutation, or ``None`` where all of them agree."""
    for _ in paths.explore():
        try:
            _agree(subject, case, paths.numbers.unknowns, paths)
        except _Refuted as difference:
            return _replayed(subject, case, difference)
    return None


def _arguments(case: _Case, numbers: Sequence[Any]) -> tuple[Any, ...]:
    """Return the numbers as the arguments of a call."""
    given = iter(numbers)
    return tuple(next(given) if n is None else tuple(next(given) for _ in range(n)) for n in case.lengths)


def _agree(subject: _Subject, case: _Case, numbers: Sequence[Any], paths: Paths | None) -> None:
    """Run both sides once. Raise ``_Refuted`` where they differ; without ``paths``, on plain numbers."""
    judge = _Judge(tuple(numbers), paths)
    arguments = _arguments(case, numbers)
    wanted = _wanted(subject.program, arguments)
    handed = [None if case.null and argument == () else argument for argument in arguments]
    semantics = subject.semantics
    try:
        got = call(subject.module, subject.entry, handed, semantics, FUEL, allocations=case.allocations)
    except OutOfFuel:
        raise  # a run that takes too long is not yet a wrong one
    except Fault as fault:
        if semantics.manual_memory or not wanted.out_of_range:
            judge.refute(str(fault))
        return
    arrays = [argument for argument in arguments if isinstance(argument, tuple)]
    judge.same(got.arrays, tuple(arrays), "the input afterwards")
    judge.outcome(got, wanted, semantics.manual_memory, case.allocations is not None)


def _wanted(program: Program, arguments: Sequence[Value]) -> _Wanted:
    """Return what the components say. Raise ``Unsupported`` for numbers beyond all sense."""
    try:
        return _Wanted(run(program, arguments)[-1])
    except OutOfRange:
        pass
    try:
        return _Wanted(run(program, arguments, -_ENORMOUS, _ENORMOUS)[-1], out_of_range=True)
    except OutOfRange as enormous:
        raise Unsupported(f"numbers beyond {_ENORMOUS.bit_length()} bits in {enormous}") from enormous


def _replayed(subject: _Subject, case: _Case, difference: _Refuted) -> Proof:
    """Run a refutation's inputs as plain numbers, and return what is really so."""
    arguments = _arguments(case, difference.inputs)
    shown = ", ".join(str(list(a)) if isinstance(a, tuple) else str(a) for a in arguments)
    if case.null:
        shown += " (null for the empty array)"
    if case.allocations is not None:
        shown += f" (with {case.allocations} allocations before memory is out)"
    try:
        _agree(subject, case, difference.inputs, None)
    except _Refuted as confirmed:
        return Proof("refuted", reason=f"on {shown}: {confirmed.text}", counterexample=arguments)
    return Proof("unknown", reason=f"a difference on {shown} did not show when run: {difference.text}")
