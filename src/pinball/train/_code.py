"""The judge's rows: some of each seed's from the forge's shards, as codes of words, with their labels."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.forge import shards
from pinball.forge.label import UNKNOWN
from pinball.forge.seeds import CLASSES, STRUCTURES, Seed, load_references, load_seeds
from pinball.languages.functions import functions
from pinball.nets.code import encode

_READ = (
    "text", "hash", "language", "seed", "structure", "algorithm", "composition", "compiles", "passes",
    "tests", "passed", "status", "time", "space", "behaviour", "edits",
)  # fmt: skip
FOLDS = 5
_FAR = 0.5
"""A program that runs and gives less than this share of the right answers is no try at the algorithm."""
_ENOUGH = 6
"""An algorithm with fewer seeds in C has no word of its own: no net learns it from so few."""
NONE = -1
WORKS, FAILS, BROKEN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Rows:
    """Programs as the judge sees them; ``n`` rows.

    ``codes`` int16, all rows' words one after the other; row i has ``codes[starts[i]:starts[i + 1]]``.
    ``seed`` int32 (n,) indexes ``seeds``; ``algorithm`` int16 (n,) indexes ``labels``, ``NONE`` where the row
    is a broken try at something; ``structure``, ``time``, ``space`` int8 (n,) index ``STRUCTURES`` and
    ``CLASSES``, ``NONE`` where not known; ``state`` is ``WORKS``, ``FAILS`` or ``BROKEN`` (does not compile);
    ``behaviour`` uint64 (n,) is equal where all tests ended alike, 0 where not known; ``plain`` bool (n,): a
    seed as its author wrote it.
    """

    codes: NDArray[np.int16]
    starts: NDArray[np.int64]
    seed: NDArray[np.int32]
    algorithm: NDArray[np.int16]
    structure: NDArray[np.int8]
    time: NDArray[np.int8]
    space: NDArray[np.int8]
    state: NDArray[np.int8]
    behaviour: NDArray[np.uint64]
    python: NDArray[np.bool_]
    plain: NDArray[np.bool_]
    seeds: tuple[str, ...]
    labels: tuple[str, ...]

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.seed)


@cache
def words_of() -> dict[tuple[str, str], str]:
    """Return the judge's word for each algorithm: structure and name to its label, ``unknown`` for decoys."""
    references = load_references()
    label = {(r.structure, r.algorithm): UNKNOWN if r.decoy else r.label for r in references}
    seeds = Counter(label[s.structure, s.algorithm] for s in load_seeds() if s.language == "c")
    return {key: word if seeds[word] >= _ENOUGH else UNKNOWN for key, word in label.items()}


def labels() -> tuple[str, ...]:
    """Return the words that the judge may answer, ``unknown`` first."""
    return (UNKNOWN, *sorted(set(words_of().values()) - {UNKNOWN}))


def prepare(folder: Path, most: tuple[int, int, int], workers: int = 2) -> Rows:
    """Return at most so many working, failing and broken rows of each seed in the shards of ``folder``.

    Which ones depends on the rows' hashes alone. Raise ``BadRequest`` where there are no shards.
    """
    files = sorted(folder.glob("*.parquet"))
    if not files:
        raise BadRequest(f"{folder}: no shards; make some: pinball forge {folder}")
    with ProcessPoolExecutor(workers) as pool:
        parts = list(pool.map(_some, files, [most] * len(files)))
    return _gather([*parts, [_plain(seed) for seed in load_seeds()]])


def _plain(seed: Seed) -> dict[str, Any]:
    """Return the row of a seed as its author wrote it, with the author's labels."""
    return {
        "language": seed.language, "seed": seed.id, "structure": seed.structure, "algorithm": seed.algorithm,
        "time": seed.time, "space": seed.space, "state": WORKS, "behaviour": 0, "plain": True,
        "codes": _codes(_body(seed), seed.language, seed.call.function),
    }  # fmt: skip


def _body(seed: Seed) -> str:
    """Return a seed's text behind its front matter."""
    end = "*/" if seed.language == "c" else '"""'
    return seed.text[seed.text.index(end, 4) + len(end) :]


def _codes(text: str, language: str, entry: str) -> NDArray[np.int16]:
    """Return the codes of what the function ``entry`` needs, or the last one if no one has that name."""
    found = functions(text, language)
    named = [f for f in found if f.name == entry] or [f for f in found if f.role == "code"]
    return encode((named or found)[-1].text, language)


@cache
def _entries() -> dict[str, str]:
    return {s.id: s.call.function for s in load_seeds()}


def _some(file: Path, most: tuple[int, int, int]) -> list[dict[str, Any]]:
    """Return the chosen rows of a shard; all rows of a unit of work lie in one shard."""
    table = shards.read(file, _READ)
    columns = {name: shards.column(table, name) for name in _READ}
    state = np.where(columns["passes"], WORKS, np.where(columns["compiles"], FAILS, BROKEN))
    order = np.argsort(columns["hash"], kind="stable")
    taken: dict[tuple[str, int], int] = {}
    found = []
    for row in order:
        if columns["composition"][row] != 1 or " + " in columns["seed"][row]:
            continue
        key = (columns["seed"][row], int(state[row]))
        if taken.get(key, 0) >= most[key[1]]:
            continue
        taken[key] = taken.get(key, 0) + 1
        kept = {name: columns[name][row] for name in _READ if name != "text"}
        kept["state"] = key[1]
        kept["plain"] = False
        seed = columns["seed"][row]
        kept["codes"] = _codes(columns["text"][row], columns["language"][row], _entries()[seed])
        found.append(kept)
    return found


def _gather(parts: Sequence[list[dict[str, Any]]]) -> Rows:
    rows = [row for part in parts for row in part]
    seeds = tuple(sorted({r["seed"] for r in rows}))
    words = labels()
    place = {name: number for number, name in enumerate(seeds)}
    word = {key: words.index(label) for key, label in words_of().items()}
    lengths = [len(r["codes"]) for r in rows]
    return Rows(
        codes=np.concatenate([r["codes"] for r in rows]),
        starts=np.concatenate(([0], np.cumsum(lengths))).astype(np.int64),
        seed=np.array([place[r["seed"]] for r in rows], np.int32),
        algorithm=np.array([_algorithm(r, word) for r in rows], np.int16),
        structure=np.array([STRUCTURES.index(r["structure"]) for r in rows], np.int8),
        time=np.array([_class(r, "time") for r in rows], np.int8),
        space=np.array([_class(r, "space") for r in rows], np.int8),
        state=np.array([r["state"] for r in rows], np.int8),
        behaviour=np.array([r["behaviour"] for r in rows], np.uint64),
        python=np.array([r["language"] == "python" for r in rows]),
        plain=np.array([r["plain"] for r in rows]),
        seeds=seeds,
        labels=words,
    )


def _algorithm(row: dict[str, Any], word: dict[tuple[str, str], int]) -> int:
    """Return the label: what was measured; ``unknown`` for what is far from everything, else ``NONE``."""
    if row["algorithm"] != UNKNOWN:
        return word[row["structure"], row["algorithm"]]
    far = row["state"] == FAILS and row["status"] == "ok" and row["passed"] < _FAR * row["tests"]
    return 0 if far else NONE


def _class(row: dict[str, Any], name: str) -> int:
    known = row["state"] != BROKEN and row[name] != "unknown"
    return CLASSES.index(row[name]) if known else NONE


def fold_of(seed: str, folds: int) -> int:
    """Return the fold of a seed program; all that is made of it goes with it.

    All programs of one decoy share a fold: a stranger's decoy is of a kind that was never seen.
    """
    structure, algorithm, _ = seed.split("/")
    alone = words_of()[structure, algorithm] != UNKNOWN
    key = seed if alone else f"{structure}/{algorithm}"
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:4], "big") % folds


def save(rows: Rows, path: Path) -> None:
    """Write the rows as a numpy archive."""
    np.savez(path, **{name: getattr(rows, name) for name in Rows.__slots__})


def load(path: Path) -> Rows:
    """Read rows that ``save`` wrote."""
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in Rows.__slots__}
    arrays["seeds"], arrays["labels"] = tuple(map(str, arrays["seeds"])), tuple(map(str, arrays["labels"]))
    return Rows(**arrays)
