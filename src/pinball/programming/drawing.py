"""Draws programs of one part from the net, batch by batch, and keeps those that are what was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from pinball.core.budget import Budget
from pinball.core.program import Progress
from pinball.keywords.cases import Cases
from pinball.keywords.records import Part
from pinball.nets.programmer import Prompt, Sample, sample
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
        if not self.written:
            return "no program was finished in time"
        text = (
            f"none of {self.written} programs is right: {self.compiled} compile, {self.passed} pass all tests"
        )
        late = self.reasons.most_common(1)
        return f"{text}; of these most: {late[0][0]}" if self.passed and late else text


@dataclass(frozen=True, slots=True)
class Setting:
    """How to draw: the language, how many samples (0: until one is right), the seed, and who writes."""

    language: str
    samples: int
    seed: int
    budget: Budget
    progress: Progress
    tally: Tally
    sampler: Sampler = sample


def prompt_of(part: Part) -> Prompt:
    """Return what the net is asked for a part."""
    given = len(part.arguments)
    return Prompt(part.structure, part.algorithm, part.time, part.space, part.options, given)


def drawn(part: Part, setting: Setting, name: str, given: Written | None = None) -> Iterator[list[Draft]]:
    """Yield batches of new programs for a part until the samples or the time are used up.

    A text that came before is left out; it counts as written.
    """
    seen: set[str] = set()
    number = total = 0
    values = tuple(v for _, v in part.arguments)
    while setting.budget.left() > 0 and (not setting.samples or total < setting.samples):
        count = _BATCHES[min(number, len(_BATCHES) - 1)]
        count = min(count, setting.samples - total) if setting.samples else count
        samples = setting.sampler(
            prompt_of(part),
            setting.language,
            count,
            temperature=_TEMPERATURES[min(number, len(_TEMPERATURES) - 1)],
            seed=1000 * setting.seed + number,
            arguments=values,
            given=given,
            budget=setting.budget,
        )
        batch: list[Draft] = []
        for one in samples:
            setting.tally.written += 1
            setting.progress.explored += 1
            draft = draft_of(one.written, one.score, name)
            if draft is not None and draft.source not in seen:
                seen.add(draft.source)
                batch.append(draft)
        number, total = number + 1, total + count
        yield batch


def right_ones(
    part: Part, tests: Cases, setting: Setting, name: str, given: Written | None = None
) -> Iterator[list[Judged]]:
    """Yield, batch by batch, the programs of a part that are right, costs and wishes included; best first."""
    keys: set[int] = set()
    for batch in drawn(part, setting, name, given):
        judged = judge(batch, tests, setting.budget)
        setting.tally.compiled += sum(j.compiles for j in judged)
        passing = [j for j in judged if j.right and j.key not in keys]
        setting.tally.passed += sum(j.right for j in judged)
        keys |= {j.key for j in passing}
        yield sorted(chosen(passing, part, tests, setting), key=lambda j: rank(j, part))


def chosen(passing: list[Judged], part: Part, tests: Cases, setting: Setting) -> list[Judged]:
    """Count what programs that pass cost, and keep those that meet the part's wishes."""
    found: list[Judged] = []
    for one in counted(passing, tests, setting.budget, part.time) if passing else []:
        reason = unmet(one, part, tests, setting.budget)
        if reason:
            setting.tally.reasons[reason] += 1
        else:
            found.append(replace(one, reason=""))
    return found


def rank(judged: Judged, part: Part) -> tuple[object, ...]:
    """Return the order of right programs: exactly the cost asked for, plain results, likely, short."""
    missed = bool(part.time) and judged.time != part.time
    reads = judged.draft.call.stdin is not None or judged.draft.call.function == "main"
    return (missed, bool(judged.view), reads, -judged.draft.score, len(judged.draft.source))
