"""Ask for several algorithms in a row: each part written by itself, then the function that joins them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pinball.bench._programmer_parts import Cell, Setting, counted, seen
from pinball.core.errors import Unsupported
from pinball.nets.programmer import Sample, join_ids, sample
from pinball.nets.writing import Written
from pinball.train._programmer_check import NEVER, Request, inputs_of, judged
from pinball.train._programmer_judge import Asked, Outcome, checked_problem
from pinball.train._programmer_rows import form


def joined_cell(requests: Sequence[Request], setting: Setting) -> Cell | None:
    """Return the cell of algorithms in a row; nothing where no tests can be made for them."""
    parts = tuple(Asked(r.structure, r.algorithm, r.values) for r in requests)
    language = requests[0].language
    problem = checked_problem(parts, language)
    if problem is None:
        return None
    written = [_parts(request, setting) for request in requests]
    kinds = {i.name: i.kind for i in problem.reference.inputs}
    rows = [list(column) for column in zip(*written, strict=True)]
    programs = chained(rows, language, kinds, setting)
    there = [p for p in programs if p is not None]
    known = iter(judged([(p.written, problem, "") for p in there]))
    outcomes: list[Outcome] = [NEVER if p is None else next(known) for p in programs]
    forms = seen(setting.folder)
    fresh = sum(  # a part or the join itself has a form that was not trained on
        o.passes and any(s is not None and form(s.ids) not in forms for s in (p, *row))
        for o, p, row in zip(outcomes, programs, rows, strict=True)
    )
    parts_right = [_right(request, setting) for request in requests]
    given = [all(column) for column in zip(*parts_right, strict=True)]
    words = f"{requests[0].structure} " + " ; ".join(r.algorithm for r in requests)
    found = counted(words, language, requests[0].structure, outcomes, fresh)
    joined = sum(g and o.passes for g, o in zip(given, outcomes, strict=True))
    return replace(found, given=sum(given), joined=joined)


@lru_cache(maxsize=512)
def _right(request: Request, setting: Setting) -> tuple[bool, ...]:
    """Return which samples of a part are right by themselves."""
    problem = request.problem
    samples = _parts(request, setting)
    if problem is None:
        return (False,) * len(samples)
    there = [s for s in samples if s is not None]
    known = iter(judged([(s.written, problem, "") for s in there]))
    return tuple(s is not None and next(known).passes for s in samples)


@lru_cache(maxsize=512)
def _parts(request: Request, setting: Setting) -> tuple[Sample | None, ...]:
    """Return the samples of one part; nothing for each that grew too long."""
    found: list[Sample | None] = list(
        sample(
            request.prompt, request.language, setting.samples, temperature=setting.temperature,
            seed=setting.seed, arguments=request.values, inputs=inputs_of(request), folder=setting.folder,
        )
    )  # fmt: skip
    return (*found, *[None] * (setting.samples - len(found)))


def chained(
    rows: Sequence[Sequence[Sample | None]], language: str, kinds: dict[str, str], setting: Setting
) -> list[Sample | None]:
    """Return one joined program for each row of parts; of three, the first two are joined first.

    Nothing where a part or a join grew too long, or the parts do not fit into one program.
    """
    found: list[Sample | None] = []
    for number, (whole, *rest) in enumerate(rows):
        for place, part in enumerate(rest, 1):
            if whole is not None:
                given = () if part is None else (whole.written, part.written)
                known = kinds if place == len(rest) else None
                whole = _one(given, language, known, number, setting)
        found.append(whole)
    return found


def _one(
    given: tuple[Written, ...], language: str, kinds: dict[str, str] | None, number: int, setting: Setting
) -> Sample | None:
    if not given:
        return None
    try:
        prompt = join_ids(given, language)
        found = sample(
            prompt, language, 1, temperature=setting.temperature, seed=setting.seed * 1000 + number,
            given=given, inputs=kinds, folder=setting.folder,
        )  # fmt: skip
        return next(found, None)
    except Unsupported:
        return None
