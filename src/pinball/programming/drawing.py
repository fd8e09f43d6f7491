"""Draws programs of one part from the net, batch by batch, and keeps those that are what was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from pinball.core.budget import Budget
from pinball.core.errors import MissingTool, Unsupported
from pinball.core.program import Progress
from pinball.core.tree import FloatType, IntType, Record
from pinball.core.walk import walk
from pinball.forge.plan import chance
from pinball.keywords.cases import Cases
from pinball.keywords.records import Part
from pinball.nets import runtime
from pinball.nets.programmer import NET, Prompt, Sample, sample
from pinball.nets.writing import Written
from pinball.programming.costs import counted, unmet
from pinball.programming.drafts import Draft, draft_of
from pinball.programming.judging import Judged, judge

Sampler = Callable[..., Iterator[Sample]]
"""``nets.programmer.sample``, or what stands for it in a test."""

_BATCHES = (8, 16, 32)  # the last one again and again
_TEMPERATURES = (0.6, 0.6, 0.8, 1.0)


@dataclass(slots=True)
class Tally:
    """What became of all programs that were written, for the report and for the reason of a failure."""

    written: int = 0
    compiled: int = 0
    passed: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    def reason(self) -> str:
        """Say in one sentence why none of the programs is an answer."""
        late = self.reasons.most_common(1)
        if not self.written:
            return f"no program was put together: {late[0][0]}" if late else "no program was finished in time"
        text = (
            f"none of {self.written} programs is right: {self.compiled} compile, {self.passed} pass all tests"
        )
        return f"{text}; of these most: {late[0][0]}" if self.passed and late else text


@dataclass(frozen=True, slots=True)
class Setting:
    """How to draw: the language, how many samples (0: until one is right), the seed, who writes.

    ``started`` is when the request came, on the monotonic clock.
    """

    language: str
    samples: int
    seed: int
    budget: Budget
    progress: Progress
    tally: Tally
    started: float
    sampler: Sampler = sample


def needs_net(sampler: Sampler) -> None:
    """Raise ``MissingTool`` where the net is to write and is not there."""
    if sampler is sample and NET not in runtime.names():
        raise MissingTool("the programmer's net is not here; 'pinball train programmer' trains one")


def prompt_of(part: Part) -> Prompt:
    """Return what the net is asked for a part."""
    given = len(part.arguments)
    return Prompt(part.structure, part.algorithm, part.time, part.space, part.options, given)


@dataclass(frozen=True, slots=True)
class Wish:
    """What to ask the net for: a prompt, values and kinds of what comes in, and what is there already.

    ``given`` are programs that are to be called, ``records`` those that must be used. ``salt`` tells apart
    what is drawn for different wishes of one request, ``helpers`` are names for functions that are given.
    """

    prompt: Prompt | tuple[int, ...]
    name: str
    inputs: dict[str, str]
    arguments: tuple[int, ...] = ()
    given: tuple[Written, ...] = ()
    records: tuple[Record, ...] = ()
    salt: int = 0
    helpers: tuple[tuple[str, str], ...] = ()


def wish_of(part: Part, name: str, records: tuple[Record, ...] = (), salt: int = 0) -> Wish:
    """Return what to ask for to get a program of one part."""
    fixed = dict(part.arguments)
    inputs = {i.name: i.kind for i in part.reference.inputs if i.name not in fixed}
    return Wish(prompt_of(part), name, inputs, tuple(fixed.values()), (), records, salt)


def drawn(wish: Wish, setting: Setting) -> Iterator[list[Draft]]:
    """Yield batches of new programs until the samples or the time are used up; equal texts come once."""
    seen: set[str] = set()
    number = total = 0
    while setting.budget.left() > 0 and (not setting.samples or total < setting.samples):
        count = _BATCHES[min(number, len(_BATCHES) - 1)]
        count = min(count, setting.samples - total) if setting.samples else count
        samples = setting.sampler(
            wish.prompt,
            setting.language,
            count,
            temperature=_TEMPERATURES[min(number, len(_TEMPERATURES) - 1)],
            seed=chance(setting.seed, wish.salt, number) % 2**31,
            arguments=wish.arguments,
            given=wish.given,
            records=wish.records,
            inputs=wish.inputs,
            budget=setting.budget,
        )
        batch: list[Draft] = []
        for one in _finished(samples, setting):
            setting.tally.written += 1
            setting.progress.explored += 1
            draft = draft_of(one.written, one.score, wish.name, dict(wish.helpers))
            if draft is not None and draft.source not in seen:
                seen.add(draft.source)
                batch.append(draft)
        number, total = number + 1, total + count
        yield batch


def _finished(samples: Iterator[Sample], setting: Setting) -> Iterator[Sample]:
    """Yield the programs that come to an end; where the writer finds no way on, the batch ends."""
    try:
        yield from samples
    except Unsupported as error:
        setting.tally.reasons[f"not finished: {error}"] += 1


def right_ones(part: Part, cases: Cases, setting: Setting, wish: Wish) -> Iterator[list[Judged]]:
    """Yield, batch by batch, the programs of a part that are right, costs and wishes included; best first."""
    for passing in passing_ones(cases, setting, wish):
        yield sorted(chosen(passing, part, cases, setting), key=lambda j: rank(j, part))


def passing_ones(cases: Cases, setting: Setting, wish: Wish) -> Iterator[list[Judged]]:
    """Yield, batch by batch, programs that pass all tests; those that differ in names only come once."""
    keys: set[int] = set()
    for batch in drawn(wish, setting):
        judged = judge(batch, cases, setting.budget)
        setting.tally.compiled += sum(j.compiles for j in judged)
        setting.tally.passed += sum(j.right for j in judged)
        passing = {j.key: j for j in reversed(judged) if j.right and j.key not in keys}
        keys |= set(passing)
        yield list(passing.values())


def chosen(passing: list[Judged], part: Part, cases: Cases, setting: Setting) -> list[Judged]:
    """Count what programs that pass cost, and keep those that meet the part's wishes."""
    found: list[Judged] = []
    for one in counted(passing, cases, setting.budget, part.time) if passing else []:
        reason = unmet(one, part, cases, setting.budget)
        if reason:
            setting.tally.reasons[reason] += 1
        else:
            found.append(replace(one, reason=""))
    return found


def shows(judged: Judged) -> bool:
    """Tell whether a program prints its result or hands it to a callback, where others give it back."""
    return judged.draft.call.result.kind in ("stdout", "printed", "emitted")


def _odd_numbers(judged: Judged) -> bool:
    """Tell whether a program has numbers that are no plain integers: fractions, or less than 32 bits wide."""
    kinds = [n for n in walk(judged.draft.written.module) if isinstance(n, FloatType | IntType)]
    return any(isinstance(n, FloatType) or n.bits < 32 for n in kinds)


def rank(judged: Judged, part: Part) -> tuple[object, ...]:
    """Return the order of right programs: exactly the cost asked for, plain results, likely, short.

    Inputs are whole numbers of 32 bits: programs with fractions or with shorter numbers come later.
    """
    missed = bool(part.time) and judged.time != part.time
    reads = judged.draft.call.stdin is not None or judged.draft.call.function == "main"
    odd = _odd_numbers(judged)
    return (
        missed,
        bool(judged.view),
        reads,
        shows(judged),
        odd,
        -judged.draft.score,
        len(judged.draft.source),
    )
