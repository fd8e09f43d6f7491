"""Ask the programmer for programs and judge what it writes: what the film and the benchmark count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from pinball.core.errors import BadRequest, Unsupported
from pinball.forge import calls
from pinball.nets.programmer import Prompt, Sample, sample
from pinball.nets.writing import Written
from pinball.train._programmer_judge import Asked, Outcome, Problem, Trial, checked_problem, judge
from pinball.train._programmer_sources import fixable

NEVER = Outcome(False, False, "too long, or not printable")


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to ask for: an algorithm with values for its fixed inputs, perhaps a complexity."""

    structure: str
    algorithm: str
    language: str
    time: str = ""
    values: tuple[int, ...] = ()
    options: tuple[str, ...] = ()

    @property
    def prompt(self) -> Prompt:
        """Return the request as the net is asked."""
        return Prompt(
            self.structure, self.algorithm, self.time, options=self.options, arguments=len(self.values)
        )

    @property
    def words(self) -> str:
        """Return the request as a person types it."""
        parts = (self.structure, self.algorithm, self.time, *self.options, *map(str, self.values))
        return " ".join(p for p in parts if p)

    @property
    def problem(self) -> Problem | None:
        """Return its tests."""
        return checked_problem((Asked(self.structure, self.algorithm, self.values),), self.language)


def inputs_of(request: Request) -> dict[str, str]:
    """Return the names and kinds of what comes into a program, without the inputs that are fixed."""
    reference = Asked(request.structure, request.algorithm).reference
    names = fixable(reference)[: len(request.values)]
    return {i.name: i.kind for i in reference.inputs if i.name not in names}


def text_of(written: Written) -> str:
    """Return a program as it is judged. Raise ``Unsupported`` where the language has no words for it."""
    printed: str = import_module(f"pinball.languages.{written.language}.print").print_module(written.module)
    return printed


def trial(written: Written, problem: Problem, time: str = "") -> Trial | None:
    """Return a program as a trial, or nothing where it cannot be printed or called."""
    try:
        return Trial(text_of(written), calls.parse(written.call), written.language, problem, time)
    except (Unsupported, BadRequest):
        return None


def judged(programs: Sequence[tuple[Written, Problem, str]]) -> list[Outcome]:
    """Judge programs, each on its problem and complexity."""
    trials = [trial(*p) for p in programs]
    known = iter(judge([t for t in trials if t is not None]))
    return [NEVER if t is None else next(known) for t in trials]


def asked(
    request: Request, count: int, folder: Path, temperature: float, seed: int = 0
) -> tuple[list[Sample], list[Outcome]]:
    """Sample a request and judge; programs that grew too long are counted as failed at the end."""
    samples = list(
        sample(
            request.prompt, request.language, count,
            temperature=temperature, seed=seed, arguments=request.values, inputs=inputs_of(request),
            folder=folder,
        )
    )  # fmt: skip
    problem = request.problem
    if problem is None:
        raise BadRequest(f"{request.words}: no tests can be made")
    outcomes = judged([(s.written, problem, request.time) for s in samples])
    return samples, [*outcomes, *[NEVER] * (count - len(samples))]
