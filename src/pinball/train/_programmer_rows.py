"""The rows that the programmer learns from: each program as words, which words were legal, its request.

``made`` writes them once; ``Rows`` draws from them. Every row but a seed as written was run on its
reference's tests, from the text that its own words decode to.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.nets.programmer import LONGEST, Prompt, prompt_ids
from pinball.nets.writing import VOCABULARY, Writer
from pinball.train._programmer_split import CORE

_SAID, _OPTION = 0.5, 0.3
"""How often a row's complexity and each of its options are part of the request."""
SHARES = {"core": 0.40, "other": 0.31, "argument": 0.17, "join": 0.12}
"""How much of what is drawn each kind of row makes up."""
_MUTANTS = {"core": 0.3, "other": 0.15, "argument": 0.2, "join": 0.0}
_REACH = {"core": 45.0, "other": 30.0, "argument": 40.0}
"""Within a cell a seed's weight falls by e for so many words beyond the shortest one's."""
_OFTEN = 4.0
"""So much more often the core's algorithms are drawn among those with fixed inputs."""


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of a row: ``kind`` is seed, mutant, argument or join; ``held`` rows are never drawn.

    ``join`` holds the request's words where they are no choice of words.
    """

    kind: str
    language: str
    structure: str
    algorithm: str
    seed: str
    time: str = ""
    space: str = ""
    options: tuple[str, ...] = ()
    arguments: int = 0
    held: bool = False
    rules: tuple[str, ...] = ()
    join: tuple[int, ...] = ()


@dataclass(slots=True)
class Rows:
    """All rows: ``ids`` flat with ``starts``; ``masks`` are lines of ``table``, which holds packed bits."""

    rows: list[Row]
    ids: NDArray[np.int16]
    masks: NDArray[np.int32]
    starts: NDArray[np.int64]
    table: NDArray[np.uint8]
    words: int = len(VOCABULARY)
    weight: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    lengths: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    forced: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, np.bool_))

    def __post_init__(self) -> None:
        """Work out lengths, weights and which masks leave no choice."""
        self.lengths = np.diff(self.starts)
        self.forced = np.bitwise_count(self.table).sum(axis=1) <= 1
        self.weight = weights(self.rows, self.lengths)

    def ids_of(self, number: int) -> NDArray[np.int16]:
        """Return a row's words."""
        return self.ids[self.starts[number] : self.starts[number + 1]]

    def masks_of(self, number: int) -> NDArray[np.int32]:
        """Return for each word of a row which line of the table says what was legal there."""
        return self.masks[self.starts[number] : self.starts[number + 1]]

    def free_of(self, number: int) -> NDArray[np.bool_]:
        """Return which words of a row were a choice."""
        return ~self.forced[self.masks_of(number)]

    def prompt(self, number: int, rng: Random) -> tuple[int, ...]:
        """Return a request for a row; what may be left unsaid is left out at random."""
        row = self.rows[number]
        if row.join:
            return row.join
        options = tuple(o for o in row.options if rng.random() < _OPTION)
        time = row.time if rng.random() < _SAID else ""
        space = row.space if rng.random() < _OPTION else ""
        return prompt_ids(
            Prompt(row.structure, row.algorithm, time, space, options, row.arguments), row.language
        )


def weights(rows: Sequence[Row], lengths: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return how often each row is drawn: cells alike, short programs more, mutants a share of their cell."""
    cells: dict[tuple[str, ...], list[int]] = {}
    for number, row in enumerate(rows):
        if not row.held:
            cells.setdefault(_cell(row), []).append(number)
    often = {cell: _OFTEN if cell[0] == "argument" and cell[2:4] in CORE else 1.0 for cell in cells}
    count: Counter[str] = Counter()
    for cell, times in often.items():
        count[cell[0]] += times  # type: ignore[assignment]
    found = np.zeros(len(rows))
    for cell, numbers in cells.items():
        length = lengths[numbers].astype(float)
        reach = _REACH.get(cell[0], 1e9)
        part = np.exp(-(length - length.min()) / reach)
        changed = np.array([bool(rows[n].rules) for n in numbers])
        for group, share in ((changed, _MUTANTS[cell[0]]), (~changed, 1 - _MUTANTS[cell[0]])):
            if group.any():
                part[group] *= share / part[group].sum()
        found[numbers] = SHARES[cell[0]] * often[cell] / count[cell[0]] * part / part.sum()
    return found


def _cell(row: Row) -> tuple[str, ...]:
    if row.kind == "join":
        return ("join", row.language, row.structure, row.algorithm)
    kind = "argument" if row.arguments else "core" if (row.structure, row.algorithm) in CORE else "other"
    time = row.time if row.algorithm == "sort" and kind == "core" else ""
    return (kind, row.language, row.structure, row.algorithm, time)


# --- making -------------------------------------------------------------------------------------------------


class Maker:
    """Collects rows; equal masks are kept once, equal programs of one request too."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.rows: list[Row] = []
        self.ids: list[Sequence[int]] = []
        self.masks: list[list[int]] = []
        self.table: dict[bytes, int] = {}
        self.refused: Counter[str] = Counter()
        self._seen: set[bytes] = set()

    def add(self, row: Row, ids: Sequence[int], writer: Writer) -> bool:
        """Add a row whose words a fresh ``writer`` takes; say whether it is new and short enough."""
        if len(ids) > LONGEST:
            self.refused["too long"] += 1
            return False
        key = blake2b(repr((row.kind == "join", row.join, row.language, row.structure, row.algorithm,
                            row.arguments, tuple(ids))).encode(), digest_size=12).digest()  # fmt: skip
        if key in self._seen:
            self.refused["twice"] += 1
            return False
        masks: list[int] = []
        for word in ids:
            allowed = writer.allowed()
            if not allowed[word]:
                self.refused["illegal"] += 1
                return False
            packed = np.packbits(allowed).tobytes()
            masks.append(self.table.setdefault(packed, len(self.table)))
            writer.push(word)
        self._seen.add(key)
        self.rows.append(row)
        self.ids.append(ids)
        self.masks.append(masks)
        return True

    def finish(self) -> Rows:
        """Return all rows."""
        starts = np.concatenate([[0], np.cumsum([len(i) for i in self.ids])]).astype(np.int64)
        packed = np.frombuffer(b"".join(self.table), np.uint8).reshape(len(self.table), -1)
        return Rows(
            self.rows,
            np.fromiter((w for i in self.ids for w in i), np.int16, int(starts[-1])),
            np.fromiter((w for i in self.masks for w in i), np.int32, int(starts[-1])),
            starts,
            packed.copy(),
        )


def save(rows: Rows, path: Path) -> None:
    """Write rows as ``.npz`` without objects; what is known of each is JSON."""
    said = json.dumps([asdict(r) for r in rows.rows]).encode()
    words = json.dumps(VOCABULARY).encode()
    with path.with_suffix(".part").open("wb") as file:
        np.savez_compressed(
            file, ids=rows.ids, masks=rows.masks, starts=rows.starts, table=rows.table,
            rows=np.frombuffer(said, np.uint8), words=np.frombuffer(words, np.uint8),
        )  # fmt: skip
    path.with_suffix(".part").replace(path)


def load(path: Path) -> Rows:
    """Read rows; words that have other numbers today are renumbered, rows with words that went are gone."""
    with np.load(path, allow_pickle=False) as stored:
        words: list[str] = json.loads(stored["words"].tobytes())
        said: list[dict[str, Any]] = json.loads(stored["rows"].tobytes())
        ids, table = stored["ids"], stored["table"]
        masks, starts = stored["masks"], stored["starts"]
    if tuple(words) != VOCABULARY:
        today = {word: number for number, word in enumerate(VOCABULARY)}
        new = np.array([today.get(w, -1) for w in words])
        ids = new[ids]
        bits = np.zeros((len(table), len(VOCABULARY)), np.uint8)
        bits[:, new[new >= 0]] = np.unpackbits(table, axis=1, count=len(words))[:, new >= 0]
        table = np.packbits(bits, axis=1)
        for number, row in enumerate(said):
            row["join"] = [int(new[w]) for w in row["join"]]
            if (ids[starts[number] : starts[number + 1]] < 0).any() or min(row["join"], default=0) < 0:
                row |= {"kind": "gone", "held": True, "join": []}
        ids = np.maximum(ids, 0).astype(np.int16)
    rows = [
        Row(**r | {"options": tuple(r["options"]), "rules": tuple(r["rules"]), "join": tuple(r["join"])})
        for r in said
    ]
    return Rows(rows, ids, masks, starts, table)


def form(ids: Iterable[int]) -> int:
    """Return the hash of a program's canonical form: its words, names chosen by order and kind."""
    words = np.fromiter(ids, np.int16)
    return int.from_bytes(blake2b(words.tobytes(), digest_size=8).digest(), "little")
