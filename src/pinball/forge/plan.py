"""What a data set will consist of, before any of it is made: units of work, shards, splits.

Everything here follows from the seed number, the count and the seed programs' content, and never from the
number of workers or from time. So one worker, many workers, a killed and resumed run and a
cluster make the same rows.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pinball.core.errors import BadRequest
from pinball.forge.seeds import Seed, load_references

SPLITS = ("train", "validation", "test")
UNIT_ROWS = 2500
"""At most so many rows are asked of one unit of work; the edits of a base are listed once for all of them."""
SHARD_ROWS = 20_000
SMALLEST_UNIT = 50
COMPOSED = 0.1
"""The share of rows that are asked of programs that apply several algorithms in a row."""
_MARGIN = 1.01
_ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Job:
    """What a data set is made from.

    ``language`` is ``c``, ``python`` or ``both``; ``seeds`` a folder, Pinball's own where empty. ``maker``
    names the function that makes a unit's rows (``module:function``).
    """

    out: str
    count: int
    seed: int = 0
    language: str = "c"
    seeds: str = ""
    maker: str = "pinball.forge.unit:make"


@dataclass(frozen=True, slots=True)
class Source:
    """One seed program, or several applied one after the other; all of them lie in one split."""

    seeds: tuple[str, ...]
    split: str


@dataclass(frozen=True, slots=True)
class Unit:
    """The ``part``-th piece of work on a source: make ``rows`` distinct rows, from chance number ``rng``."""

    seeds: tuple[str, ...]
    split: str
    part: int
    rows: int
    rng: int


@dataclass(frozen=True, slots=True)
class Shard:
    """A file's worth of units, all of one split."""

    index: int
    split: str
    units: tuple[Unit, ...]

    @property
    def name(self) -> str:
        """Return the file's name without its ending."""
        return f"{self.split}-{self.index:05}"

    @property
    def rows(self) -> int:
        """Return how many rows are asked for."""
        return sum(u.rows for u in self.units)


def chosen_seeds(seeds: Iterable[Seed], language: str) -> tuple[Seed, ...]:
    """Return the seeds of a language. Raise ``BadRequest`` where there is none."""
    if language not in ("c", "python", "both"):
        raise BadRequest(f"--lang {language!r}: choose from: c, python, both")
    found = tuple(s for s in seeds if language in (s.language, "both"))
    if not found:
        raise BadRequest(f"no seed programs in {language}; --seeds FOLDER names another folder")
    return found


def splits(seeds: Iterable[Seed]) -> dict[str, str]:
    """Return each seed's split: a tenth of each algorithm's seeds for the test, a tenth for validation.

    Within an algorithm, complexity and language the hash of the seed's id decides; where there are three
    seeds or more, every split has one.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for seed in seeds:
        groups.setdefault((seed.language, seed.structure, seed.algorithm, seed.typical), []).append(seed.id)
    found: dict[str, str] = {}
    for ids in groups.values():
        ranked = sorted(ids, key=lambda i: hashlib.sha256(i.encode()).digest())
        held = max(1, len(ranked) // 10) if len(ranked) >= 3 else 0
        for place, name in enumerate(ranked):
            found[name] = "test" if place < held else "validation" if place < 2 * held else "train"
    return found


def identity(job: Job, seeds: Iterable[Seed]) -> dict[str, Any]:
    """Return what decides the rows: the settings, the seeds' content and the forge's own code."""
    content = hashlib.sha256()
    for seed in seeds:
        content.update(f"{seed.id}\0{seed.text}\0".encode())
    for reference in load_references(job.seeds or None):
        content.update(reference.path.read_bytes())
    code = hashlib.sha256()
    for folder in ("forge", "rules", "languages", "core"):
        for path in sorted((_ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".c", ".h") and "seeds" not in path.relative_to(_ROOT).parts:
                code.update(path.name.encode() + b"\0" + path.read_bytes())
    return {
        "count": job.count, "seed": job.seed, "lang": job.language, "maker": job.maker,
        "seeds": content.hexdigest()[:16], "code": code.hexdigest()[:16],
    }  # fmt: skip


def chance(*words: object) -> int:
    """Return a 63-bit number that depends on the words and on nothing else."""
    text = "/".join(str(w) for w in words)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") >> 1


def plan_round(
    number: int, rows: int, sources: Sequence[Source], seed: int, earlier: Sequence[Shard] = ()
) -> tuple[Shard, ...]:
    """Return the shards of one round that asks for a little more than ``rows`` rows of ``sources``.

    Shards and parts are numbered on from the ``earlier`` ones.
    """
    parts = Counter(unit.seeds for shard in earlier for unit in shard.units)
    units: list[Unit] = []
    for source, quota in _quotas(number, int(rows * _MARGIN) + 8, sources, seed):
        pieces = -(-quota // UNIT_ROWS)
        for piece in range(pieces):
            part = parts[source.seeds] + piece
            share = quota // pieces + (piece < quota % pieces)
            units.append(Unit(source.seeds, source.split, part, share, chance(seed, *source.seeds, part)))
    units.sort(key=lambda u: (SPLITS.index(u.split), chance(seed, number, u.rng)))
    return _packed(units, len(earlier))


def _quotas(number: int, rows: int, sources: Sequence[Source], seed: int) -> list[tuple[Source, int]]:
    """Share rows out over sources: all alike, but few enough sources that each has some work."""
    single = [s for s in sources if len(s.seeds) == 1]
    composed = [s for s in sources if len(s.seeds) > 1]
    share = int(rows * COMPOSED) if single and composed else 0 if single else rows
    found: list[tuple[Source, int]] = []
    for kind, wanted in ((single, rows - share), (composed, share)):
        if not kind or not wanted:
            continue
        most = max(1, min(len(kind), wanted // SMALLEST_UNIT))
        picked = sorted(kind, key=lambda s: chance(seed, number, *s.seeds))[:most]
        found += [(s, wanted // most + (i < wanted % most)) for i, s in enumerate(picked)]
    return found


def _packed(units: Sequence[Unit], first: int) -> tuple[Shard, ...]:
    """Fill shards with units in their order; a shard has one split and about ``SHARD_ROWS`` rows."""
    groups: list[list[Unit]] = []
    for unit in units:
        full = groups and sum(u.rows for u in groups[-1]) + unit.rows > SHARD_ROWS
        if not groups or full or groups[-1][-1].split != unit.split:
            groups.append([])
        groups[-1].append(unit)
    return tuple(Shard(first + i, g[0].split, tuple(g)) for i, g in enumerate(groups))


def exhausted(made: Mapping[tuple[str, ...], tuple[int, int]]) -> set[tuple[str, ...]]:
    """Return the sources that gave less than half of what was last asked; ``made`` is (asked, given)."""
    return {seeds for seeds, (asked, given) in made.items() if given * 2 < asked}


def shard_to_json(shard: Shard) -> dict[str, Any]:
    """Return a shard as plain data."""
    return asdict(shard)


def shard_from_json(data: Mapping[str, Any]) -> Shard:
    """Return the shard that ``shard_to_json`` wrote."""
    units = tuple(Unit(tuple(u["seeds"]), u["split"], u["part"], u["rows"], u["rng"]) for u in data["units"])
    return Shard(data["index"], data["split"], units)


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a unit: the rows' columns, how many programs were tried, and why there are no more.

    ``counts`` has at least ``generated`` (programs spliced), ``duplicates`` and ``unsupported`` (valid, but
    outside what the judge can run; never a row). ``reason`` is empty where all that was asked for is there.
    """

    columns: Mapping[str, Any]
    counts: Mapping[str, int]
    reason: str = ""
