"""What is asked of the programmer, part by part, and the tables of what came of it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from pinball.core.errors import PinballError
from pinball.forge.seeds import Reference, load_references, load_seeds
from pinball.nets.programmer import NET
from pinball.train import _programmer_split as split
from pinball.train._programmer_check import Request, asked
from pinball.train._programmer_judge import Asked, Outcome, checked_problem, meet
from pinball.train._programmer_rows import form
from pinball.train._programmer_sources import fixable

VALUES = (7, 4, 12, -5, 25, 6, 2, 1)
"""Values of fixed inputs; the net was never shown any, as rows hold the place of a value only."""
_DEEP = 10


@dataclass(frozen=True, slots=True)
class Setting:
    """How the net is asked: its folder, samples of each request, chance; ``most`` requests, 0 for all."""

    folder: Path
    samples: int = 20
    temperature: float = 0.6
    seed: int = 1
    languages: tuple[str, ...] = ("c", "python")
    most: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """What came of one request: ``new`` counts passing programs whose form was not in the training data.

    Of several in a row, ``given`` counts the programs all parts of which are right, ``joined`` those of them
    that are right as a whole.
    """

    words: str
    language: str
    structure: str
    n: int
    compiles: int
    passes: int
    new: int = 0
    given: int = 0
    joined: int = 0
    complaints: tuple[str, ...] = field(default=())

    def at(self, k: int) -> float:
        """Return the unbiased estimate that one of ``k`` samples passes."""
        return pass_at(self.n, self.passes, k)


def pass_at(n: int, right: int, k: int) -> float:
    """Return the chance that ``k`` of ``n`` samples, drawn without replacement, hold a right one."""
    if k > n:
        return float("nan")
    return 1.0 - math.comb(n - right, k) / math.comb(n, k)


# --- requests ----------------------------------------------------------------------------------------------


def core(setting: Setting) -> list[Cell]:
    """Return the fourteen requests' cells."""
    return [
        cell(Request(structure, algorithm, language, time), setting)
        for language in setting.languages
        for structure, algorithm, time in split.FOURTEEN
    ]


def every(setting: Setting) -> list[Cell]:
    """Return the cells of all algorithms that were trained on."""
    requests = [
        Request(r.structure, r.algorithm, language)
        for language in setting.languages
        for r in _known(language)
        if not split.left_out(r.structure, r.algorithm, language)
    ]
    return [cell(r, setting) for r in drawn(requests, setting) if r.problem is not None]


def left_out(setting: Setting) -> list[Cell]:
    """Return the cells that were never seen, in both languages or in one."""
    return [
        cell(Request(structure, algorithm, language), setting)
        for (structure, algorithm), languages in split.LEFT_OUT.items()
        for language in languages
        if language in setting.languages
    ]


def arguments(setting: Setting) -> list[Cell]:
    """Return cells of requests whose integer inputs are given."""
    requests: list[Request] = []
    for language in setting.languages:
        for reference in _known(language):
            count = len(fixable(reference))
            if not count or split.left_out(reference.structure, reference.algorithm, language):
                continue
            found = _valued(reference, language, count, setting.seed)
            requests += [found] if found is not None else []
    return [cell(r, setting) for r in drawn(requests, setting)]


def new(setting: Setting) -> list[Cell]:
    """Return the cells of the fourteen and of all others, for the share of new forms."""
    return [*core(setting), *every(setting)]


def pairs(setting: Setting) -> list[Cell]:
    """Return cells of pairs that were held out: the essay's and those that chance draws."""
    return _joined(setting, 2)


def triples(setting: Setting) -> list[Cell]:
    """Return cells of three in a row, drawn by chance; none was ever trained on."""
    return _joined(setting, 3)


def _joined(setting: Setting, count: int) -> list[Cell]:
    from pinball.bench._programmer_joins import joined_cell

    cells = []
    for language in setting.languages:
        for chain in drawn(list(chains(language, count)), setting, split.ESSAY if count == 2 else ()):
            *others, last = chain[1:]  # what prints its result hands nothing on
            parts = [Request(chain[0], word, language, options=("returns",)) for word in others]
            found = joined_cell([*parts, Request(chain[0], last, language)], setting)
            cells += [found] if found is not None else []
    return cells


def chains(language: str, count: int, *, held: bool = True) -> Iterator[tuple[str, ...]]:
    """Yield ``(structure, algorithm, algorithm, ...)`` whose types meet; of pairs those ``held`` out."""
    known = [r for r in _known(language) if not split.left_out(r.structure, r.algorithm, language)]
    after = {a.algorithm + a.structure: [b for b in known if meet(a, b)] for a in known}
    for first in known:
        for second in after[first.algorithm + first.structure]:
            if count == 2:
                if not held or split.held_pair(first.structure, first.algorithm, second.algorithm):
                    yield (first.structure, first.algorithm, second.algorithm)
                continue
            for third in after[second.algorithm + second.structure]:
                yield (first.structure, first.algorithm, second.algorithm, third.algorithm)


def drawn(requests: Sequence[Any], setting: Setting, first: Sequence[Any] = ()) -> list[Any]:
    """Return all requests, or as many as are wanted; those in ``first`` come first."""
    if not setting.most or len(requests) <= setting.most:
        return list(requests)
    rest = [r for r in requests if r not in first]
    kept = [r for r in first if r in requests]
    return [*kept, *Random(setting.seed).sample(rest, max(0, setting.most - len(kept)))]


@lru_cache(maxsize=2)
def _known(language: str) -> list[Reference]:
    """Return the references that have a seed in a language which can be written."""
    seeds = load_seeds()
    there = {
        (s.structure, s.algorithm)
        for s in seeds
        if s.language == language and not s.view and s.call.stdin is None
    }
    return [r for r in load_references() if (r.structure, r.algorithm) in there]


def _valued(reference: Reference, language: str, count: int, seed: int) -> Request | None:
    rng = Random(f"{seed} {reference.structure} {reference.algorithm}")
    for _ in range(20):
        values = tuple(rng.choice(VALUES) for _ in range(count))
        values = tuple(sorted(values)) if "lo" in fixable(reference) else values
        part = Asked(reference.structure, reference.algorithm, values)
        if checked_problem((part,), language) is not None:
            return Request(reference.structure, reference.algorithm, language, values=values)
    return None


# --- cells and tables --------------------------------------------------------------------------------------


def cell(request: Request, setting: Setting) -> Cell:
    """Ask a request and count."""
    samples, outcomes = asked(request, setting.samples, setting.folder, setting.temperature, setting.seed)
    known = seen(setting.folder)
    fresh = sum(o.passes and form(s.ids) not in known for s, o in zip(samples, outcomes, strict=False))
    return counted(request.words, request.language, request.structure, outcomes, fresh)


def counted(words: str, language: str, structure: str, outcomes: Sequence[Outcome], fresh: int) -> Cell:
    """Return a cell from outcomes."""
    wrong = [o.message[:70] for o in outcomes if o.message]
    most = tuple(sorted(set(wrong), key=lambda w: -wrong.count(w))[:2])
    compiles, passes = sum(o.compiles for o in outcomes), sum(o.passes for o in outcomes)
    return Cell(words, language, structure, len(outcomes), compiles, passes, fresh, complaints=most)


@lru_cache(maxsize=4)
def seen(folder: Path) -> frozenset[int]:
    """Return the hashes of the forms in the training data, which lie beside the weights."""
    path = folder / f"{NET}.seen.npy"
    if not path.is_file():
        raise PinballError(f"no {path}: the forms that were trained on")
    return frozenset(np.load(path, allow_pickle=False).tolist())


def totals(cells: Sequence[Cell]) -> dict[str, Any]:
    """Return macro means over requests with 95 % intervals over requests, by language and of all."""
    found: dict[str, Any] = {}
    for name in ("c", "python", "all"):
        some = [c for c in cells if name in (c.language, "all")]
        if not some:
            continue
        rows = {
            "compiles": [c.compiles / c.n for c in some],
            "pass@1": [c.at(1) for c in some],
            f"pass@{_DEEP}": [c.at(_DEEP) for c in some],
        }
        passing = sum(c.passes for c in some)
        found[name] = {
            "requests": len(some),
            "samples": sum(c.n for c in some),
            **{key: interval(values) for key, values in rows.items()},
            "some sample passes": round(sum(c.passes > 0 for c in some) / len(some), 4),
            "joins right": _ratio(sum(c.joined for c in some), sum(c.given for c in some)),
            "new among passing": round(sum(c.new for c in some) / passing, 4) if passing else None,
        }
    return found


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def interval(values: Sequence[float]) -> dict[str, float]:
    """Return a mean with its 95 % bootstrap interval over requests."""
    data = np.array(values)
    rng = np.random.default_rng(0)
    means = data[rng.integers(0, len(data), (2000, len(data)))].mean(axis=1)
    low, high = np.quantile(means, [0.025, 0.975])
    return {"mean": round(float(data.mean()), 4), "low": round(float(low), 4), "high": round(float(high), 4)}


def as_json(one: Cell) -> dict[str, Any]:
    """Return a cell as JSON values."""
    return asdict(one) | {"pass@1": round(one.at(1), 4), f"pass@{_DEEP}": round(one.at(_DEEP), 4)}


def table(part: str, cells: Sequence[Cell], setting: Setting) -> str:
    """Return a part's results as Markdown: totals, then the cells, worst first where there are many."""
    lines = [
        f"# programmer, {part}: {setting.samples} samples of each request at T={setting.temperature:g}",
        "",
        "| | requests | compiles | pass@1 | pass@10 | new |",
        "|---|---|---|---|---|---|",
    ]
    for name, row in totals(cells).items():
        rates = [
            f"{100 * row[k]['mean']:.1f} ({100 * row[k]['low']:.1f}-{100 * row[k]['high']:.1f})"
            for k in ("compiles", "pass@1", f"pass@{_DEEP}")
        ]
        fresh = "" if row["new among passing"] is None else f"{100 * row['new among passing']:.1f}"
        lines.append(f"| {name} | {row['requests']} | {' | '.join(rates)} | {fresh} |")
    joins = totals(cells)["all"]["joins right"]
    if joins is not None:
        lines += ["", f"Where all parts are right, the whole is in {100 * joins:.1f} % of the programs."]
    lines += [
        "",
        "| request | language | compiles | pass@1 | pass@10 | new | of |",
        "|---|---|---|---|---|---|---|",
    ]
    ordered = cells if len(cells) <= 40 else sorted(cells, key=lambda c: c.at(1))
    for one in ordered:
        rates = [f"{100 * v:.0f}" for v in (one.compiles / one.n, one.at(1), one.at(_DEEP))]
        lines.append(f"| {one.words} | {one.language} | {' | '.join(rates)} | {one.new} | {one.n} |")
    return "\n".join(lines) + "\n"
