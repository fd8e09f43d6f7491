"""What a person wants of a code file, and a judge of candidates.

    goal = make_goal(Code(text, "c", "sort.c"), examples=cases, reference=Code(other, "c", "ref.c"))
    tests = goal.tests(60, seed=1)
    outcomes = goal.judge([text, other], tests, budget)
    verdict = goal.verdict(text, budget)

Candidates run in the checked engine or the guest, in the sandbox; what must come out stays outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pinball.core.budget import Budget
from pinball.core.verdict import Verdict
from pinball.equal import Code
from pinball.equal.sides import Side
from pinball.equal.ways import Way
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Input
from pinball.goal.cases import Case

if TYPE_CHECKING:
    from pinball.core.spec import Example
    from pinball.goal.contracts import Contract
    from pinball.goal.judging import Failure, Outcome, Tests
    from pinball.goal.traces import Trace


@dataclass(frozen=True, slots=True)
class Reference:
    """A function that does what is wanted, seen in as many ways as the goal, one for one."""

    side: Side
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Goal:
    """What is wanted of one function of a file; any of cases, reference, contract and trace is there.

    ``inputs`` are what the function is handed, in its own order, ``ways`` the call and the ways to see what
    it does, the main one first. ``order[k]`` says which of the person's inputs the k-th one is. ``output``
    holds the kinds that the output can be. ``ranges`` are the numbers that each input can hold. ``assumed``
    names inputs that are only ever sorted (arrays) or search trees, and ``notes`` says so in words.
    """

    side: Side
    inputs: tuple[Input, ...]
    ways: tuple[Way, ...]
    ranges: tuple[tuple[int, int], ...]
    order: tuple[int, ...]
    output: frozenset[str]
    cases: tuple[Case, ...] = ()
    reference: Reference | None = None
    contract: Contract | None = None
    trace: Trace | None = None
    assumed: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """Return the file as it is."""
        return self.side.code.text

    @property
    def language(self) -> str:
        """Return the file's language."""
        return self.side.language

    @property
    def entry(self) -> str:
        """Return the name of the function that is meant."""
        return self.side.name

    @property
    def call(self) -> str:
        """Return how the function is called, in words."""
        return self.ways[0].call.text

    @property
    def names(self) -> tuple[str, ...]:
        """Return the inputs' names in the function's order."""
        return tuple(i.name for i in self.inputs)

    @property
    def given_names(self) -> tuple[str, ...]:
        """Return the inputs' names in the person's order."""
        return self.as_given(self.names)

    def as_given(self, row: Inputs) -> Inputs:
        """Return a row of inputs in the person's order."""
        found: list[Any] = [None] * len(row)
        for place, given in enumerate(self.order):
            found[given] = row[place]
        return tuple(found)

    def tests(self, count: int = 60, seed: int = 1, budget: Budget | None = None) -> Tests:
        """Return inputs with what must come out: the person's examples, edge cases, then random ones.

        Raise ``BadRequest`` where no input satisfies ``requires``.
        """
        from pinball.goal.testing import make_tests

        return make_tests(self, count, seed, budget or Budget.seconds(10.0))

    def judge(
        self, sources: Sequence[str], tests: Tests, budget: Budget, *, quick: bool = False
    ) -> list[Outcome]:
        """Run candidates (texts of whole files) and compare; ``quick`` looks in the main way only."""
        from pinball.goal.judging import judge

        return judge(self, sources, tests, budget, quick=quick)

    def failure(self, source: str, tests: Tests, outcome: Outcome, budget: Budget) -> Failure | None:
        """Return the first failed test of a candidate, with what was wanted and what came out."""
        from pinball.goal.judging import failure

        return failure(self, source, tests, outcome, budget)

    def expected(self, tests: Tests, place: int, way: Way, budget: Budget) -> Any:
        """Return what must come out of one test: a value, or the contract's name."""
        from pinball.goal.testing import expected

        return expected(self, tests, place, way, budget)

    def verdict(
        self, source: str, budget: Budget, seed: int = 2, tests: int = 200, *, proof: Budget | None = None
    ) -> Verdict:
        """Say what is known of a candidate: compiled, run on fresh tests, proved as far as that goes.

        ``proof`` is the time for the proof, where it has less than the whole.
        """
        from pinball.goal.verdicts import verdict

        return verdict(self, source, budget, seed, tests, proof or budget)


def make_goal(
    source: str | Code,
    language: str = "c",
    entry: str = "",
    *,
    examples: Sequence[Example | Case] = (),
    reference: Code | None = None,
    contract: Code | None = None,
    trace: Trace | None = None,
    call: str = "",
    seed: int = 1,
    budget: Budget | None = None,
) -> Goal:
    """Read what is wanted of the function ``entry`` of ``source`` (its only one, or the one no other calls).

    ``entry`` may be ``"mine,theirs"`` where the reference's function has another name. ``call`` is a call
    line where it is not to be guessed. Raise ``BadRequest`` with what is wrong, where, and the choices;
    ``MissingTool`` without a sandbox.
    """
    from pinball.goal.making import make

    code = Code(source, language, "the program") if isinstance(source, str) else source
    return make(
        code, entry, tuple(examples), reference, contract, trace, call, seed, budget or Budget.seconds(10.0)
    )


__all__ = ["Case", "Goal", "Reference", "make_goal"]
