"""Makes the programmer's rows: seeds, mutants, fixed inputs and joins, each as words and judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from random import Random

from pinball.core.errors import BadRequest, Unsupported
from pinball.core.tree import Call
from pinball.core.walk import walk
from pinball.forge.compose import Composition, compose
from pinball.nets.programmer import join_ids
from pinball.nets.writing import Writer, Written, decode, encode, joined, normalise
from pinball.train._programmer_check import Request, inputs_of, judged
from pinball.train._programmer_judge import Asked, Problem, checked_problem, meet
from pinball.train._programmer_rows import Maker, Row, Rows
from pinball.train._programmer_sources import (
    SENTINELS,
    Source,
    fixable,
    mutants,
    options,
    sources,
    specialised,
)
from pinball.train._programmer_split import held_pair, held_seed, left_out

_VALUES = ((3,), (10,), (-2,), (1,), (5,), (0,), (2, 6), (-3, 4), (0, 3), (1, 8))
_CHUNK = 400
Say = Callable[[str], None]


def make(count: int, joins: int, seed: int, say: Say = print) -> Rows:
    """Return rows of all seeds, ``count`` mutants of each, seeds with fixed inputs, ``joins`` joins."""
    rng, maker = Random(seed), Maker()
    found = [s for s in sources() if not left_out(s.seed.structure, s.seed.algorithm, s.seed.language)]
    say(f"{len(found)} seeds can be read")
    _add(maker, _whole(found, count, rng), say)
    _add(maker, _arguments(found, count, rng), say)
    _join(maker, found, joins, rng, say)
    kinds = Counter((r.kind, r.language, r.held) for r in maker.rows)
    say(f"{dict(kinds)}; refused: {dict(maker.refused)}")
    return maker.finish()


def _whole(found: Iterable[Source], count: int, rng: Random) -> Iterator[tuple[Row, Source]]:
    for source in found:
        held = held_seed(source.seed.id)
        yield _row("seed", source, held), source
        for mutant in [] if held else mutants(source, count, rng):
            yield _row("mutant", mutant, held), mutant


def _arguments(found: Iterable[Source], count: int, rng: Random) -> Iterator[tuple[Row, Source]]:
    for source in found:
        fixed = specialised(source) if fixable(source.reference) else None
        if fixed is None or held_seed(source.seed.id):
            continue
        yield _row("argument", fixed, False), fixed
        for mutant in mutants(fixed, min(1, count), rng):
            yield _row("argument", mutant, False), mutant


def _row(kind: str, source: Source, held: bool) -> Row:
    seed = source.seed
    sure = seed.time == seed.typical and seed.time not in ("unknown", "O(n log log n)")
    return Row(
        kind, seed.language, seed.structure, seed.algorithm, seed.id,
        time=seed.time if sure else "",
        space=seed.space if seed.space not in ("unknown", "O(n log log n)") else "",
        options=options(source), arguments=len(source.arguments), held=held, rules=source.rules,
    )  # fmt: skip


def _add(maker: Maker, candidates: Iterator[tuple[Row, Source]], say: Say) -> None:
    """Encode candidates and add those whose decoded text passes its tests."""
    waiting: list[tuple[Row, tuple[int, ...]]] = []
    for row, source in candidates:
        try:
            written = Written(source.module, source.call.text, source.seed.language)
            waiting.append((row, encode(normalise(written), SENTINELS[: row.arguments])))
        except Unsupported as error:
            maker.refused[f"{row.language}: {str(error)[:60]}"] += 1
        if len(waiting) >= _CHUNK:
            _judge(maker, waiting)
            say(f"{len(maker.rows)} rows")
            waiting = []
    _judge(maker, waiting)


def _judge(maker: Maker, waiting: Sequence[tuple[Row, tuple[int, ...]]]) -> None:
    asked: list[tuple[Written, Problem, str]] = []
    owners: list[int] = []
    for number, (row, ids) in enumerate(waiting):
        for values in _values(row):
            problem = checked_problem((Asked(row.structure, row.algorithm, values),), row.language)
            if problem is not None:
                asked.append((decode(ids, values, row.language), problem, ""))
                owners.append(number)
    right: dict[int, bool] = {}
    for number, outcome in zip(owners, judged(asked), strict=True):
        right[number] = right.get(number, True) and outcome.passes
    for number, (row, ids) in enumerate(waiting):
        if right.get(number):
            kinds = inputs_of(
                Request(row.structure, row.algorithm, row.language, values=(0,) * row.arguments)
            )
            maker.add(row, ids, Writer(row.language, SENTINELS[: row.arguments], inputs=kinds))
        else:
            maker.refused[f"{row.language}: {row.kind} fails its tests"] += 1


def _values(row: Row) -> list[tuple[int, ...]]:
    """Return values to try a row's fixed inputs with; none for a row without."""
    if not row.arguments:
        return [()]
    fitting: list[tuple[int, ...]] = [v for v in _VALUES if len(v) == row.arguments]
    return fitting[:3]


# --- joins --------------------------------------------------------------------------------------------------


def _join(maker: Maker, found: Sequence[Source], most: int, rng: Random, say: Say) -> None:
    """Add functions that apply two programs in order, for pairs that are not held out."""
    done = 0
    for first, second in _pairs(found, rng):
        if done >= most:
            break
        whole = compose((first.seed, second.seed), (first.module, second.module))
        if isinstance(whole, str):
            continue
        try:
            row, ids, given = join_row(whole, (first, second))
        except (Unsupported, BadRequest) as error:
            maker.refused[f"join: {str(error)[:60]}"] += 1
            continue
        kinds = {i.name: i.kind for i in whole.reference.inputs}
        done += maker.add(row, ids, Writer(row.language, (), given, inputs=kinds))
        if done % 500 == 499:
            say(f"{len(maker.rows)} rows")


def join_row(whole: Composition, parts: Sequence[Source]) -> tuple[Row, tuple[int, ...], tuple[Written, ...]]:
    """Return a composition's last function as a row with its words, and the parts as they are given.

    Raise ``Unsupported`` where it does not call each part once, in order.
    """
    language = whole.seed.language
    written = Written(whole.module, whole.seed.call.text, language)
    own = {f.name for f in whole.module.functions[:-1]}
    names = tuple(n.function for n in walk(written.entry.body) if isinstance(n, Call) and n.function in own)
    if len(names) != len(parts) or len(set(names)) != len(names):
        raise Unsupported("a join that does not call each part once")
    given = tuple(normalise(Written(p.module, p.call.text, language)) for p in parts)
    row = Row(
        "join", language, whole.seed.structure, whole.seed.algorithm, "+".join(p.seed.id for p in parts),
        join=join_ids(given, language),
    )  # fmt: skip
    return row, encode(joined(written, names, given), (), given), given


def _pairs(found: Sequence[Source], rng: Random) -> Iterator[tuple[Source, Source]]:
    """Yield pairs of seeds whose types meet, one for each pair of algorithms that is not held out."""
    cells: dict[tuple[str, str, str], list[Source]] = {}
    for source in found:
        if not held_seed(source.seed.id):
            key = (source.seed.language, source.seed.structure, source.seed.algorithm)
            cells.setdefault(key, []).append(source)
    pairs = [
        (a, b)
        for a in cells
        for b in cells
        if a[:2] == b[:2]
        and not held_pair(a[1], a[2], b[2])
        and meet(cells[a][0].reference, cells[b][0].reference)
    ]
    for _ in range(6):
        rng.shuffle(pairs)
        for a, b in pairs:
            yield rng.choice(cells[a]), rng.choice(cells[b])
