"""Self-training: what the net wrote, passed its tests and is of a new form becomes a row to learn from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from pinball.nets.programmer import Sample
from pinball.nets.writing import Writer
from pinball.train._programmer_check import Request, asked, inputs_of
from pinball.train._programmer_judge import Asked, checked_problem
from pinball.train._programmer_rows import Maker, Row, Rows, form

SAMPLED = ("sampled",)
"""Stands for the rules of a row that the net itself wrote."""
_LONGER = 1.5  # than the longest row of the request: more is waste, however right
_VALUES = ((4,), (7, 9))
Say = Callable[[str], None]


def improved(rows: Rows, folder: Path, count: int, seed: int, say: Say = print) -> Rows:
    """Return the rows and beside them what passes, is new and not long, of ``count`` samples of each request.

    ``folder`` holds the net that writes, at temperature 1. Held-out cells are not asked for, and pairs are
    not either.
    """
    known = {form(rows.ids_of(k)) for k in range(len(rows.rows))}
    longest: Counter[tuple[str, ...]] = Counter()
    for row, length in zip(rows.rows, rows.lengths, strict=True):
        longest[_cell(row)] = max(longest[_cell(row)], int(length))
    maker = Maker()
    for number, (request, row) in enumerate(_requests(rows)):
        samples, outcomes = asked(request, count, folder, 1.0, seed)
        right = [s for s, o in zip(samples, outcomes, strict=False) if o.passes]
        limit = _LONGER * longest[_cell(row)]
        for one in _fresh(right, known, limit):
            writer = Writer(row.language, request.values, inputs=inputs_of(request))
            maker.add(row, one.ids, writer)
        if number % 100 == 99:
            say(f"{number + 1} requests asked, {len(maker.rows)} new programs")
    say(f"{len(maker.rows)} new programs; of these not taken: {dict(maker.refused)}")
    return together(rows, maker.finish()) if maker.rows else rows


def _cell(row: Row) -> tuple[str, ...]:
    return (row.language, row.structure, row.algorithm, str(bool(row.arguments)))


def _requests(rows: Rows) -> Iterator[tuple[Request, Row]]:
    """Yield each request that rows answer once, with the row that a sample of it becomes."""
    done: set[tuple[str, ...]] = set()
    for row in rows.rows:
        if row.kind not in ("seed", "argument") or row.held or _cell(row) in done:
            continue
        done.add(_cell(row))
        values = next((v for v in _VALUES if len(v) == row.arguments), ())
        request = Request(row.structure, row.algorithm, row.language, values=values)
        if checked_problem((Asked(row.structure, row.algorithm, values),), row.language) is not None:
            yield (
                request,
                Row(
                    "mutant", row.language, row.structure, row.algorithm, row.seed,
                    arguments=row.arguments, rules=SAMPLED,
                ),
            )  # fmt: skip


def _fresh(samples: Sequence[Sample], known: set[int], limit: float) -> Iterator[Sample]:
    for one in samples:
        if len(one.ids) <= limit and form(one.ids) not in known:
            known.add(form(one.ids))
            yield one


def together(first: Rows, second: Rows) -> Rows:
    """Return the rows of both; lines of their tables stay apart."""
    return Rows(
        [*first.rows, *second.rows],
        np.concatenate([first.ids, second.ids]),
        np.concatenate([first.masks, second.masks + np.int32(len(first.table))]),
        np.concatenate([first.starts, second.starts[1:] + first.starts[-1]]),
        np.concatenate([first.table, second.table]),
    )
