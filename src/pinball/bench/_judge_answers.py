"""What a judge said of programs that it had not seen, read from files of predictions.

Such a file is a numpy archive with a row for each program: ``seed`` its name, ``state`` (0 works, 1 fails, 2
does not compile), and for each of ``HEADS`` ``truth_HEAD``, int, -1 where it is not known, ``prob_HEAD``
(n, classes) and ``labels_HEAD``. Optional are ``row``, its number among the training's rows; ``plain``, bool,
as its author wrote it; ``embedding`` (n, d) with ``behaviour``.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest

HEADS = ("algorithm", "structure", "time", "space", "compiles")
NONE = -1
WORKS, FAILS, BROKEN = 0, 1, 2
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said of n programs, as the files above hold it."""

    seed: NDArray[Any]
    state: Ints
    plain: NDArray[np.bool_]
    truth: Mapping[str, Ints]
    chance: Mapping[str, NDArray[np.float32]]
    labels: Mapping[str, tuple[str, ...]]
    fold: Ints
    embedding: NDArray[np.float32]
    behaviour: NDArray[np.uint64]

    def __len__(self) -> int:
        """Return how many programs there are."""
        return len(self.seed)

    def where(self, chosen: NDArray[np.bool_]) -> Answers:
        """Return the answers on the rows where ``chosen``, bool (n,), holds."""
        return Answers(
            self.seed[chosen],
            self.state[chosen],
            self.plain[chosen],
            {h: v[chosen] for h, v in self.truth.items()},
            {h: v[chosen] for h, v in self.chance.items()},
            self.labels,
            self.fold[chosen],
            self.embedding[chosen] if len(self.embedding) else self.embedding,
            self.behaviour[chosen] if len(self.behaviour) else self.behaviour,
        )


def read(paths: Sequence[Path]) -> Answers:
    """Return the answers of some files, a fold each. Raise ``BadRequest`` where one is not as it must be."""
    parts = [_read(path, number) for number, path in enumerate(paths)]
    for path, part in zip(paths, parts, strict=True):
        if part.labels != parts[0].labels:
            raise BadRequest(f"{path}: other labels than {paths[0]}; they are of different trainings")

    def joined(values: Sequence[NDArray[Any]]) -> NDArray[Any]:
        return np.concatenate(values) if all(len(v) for v in values) else np.zeros(0)

    return Answers(
        joined([p.seed for p in parts]),
        joined([p.state for p in parts]),
        joined([p.plain for p in parts]),
        {h: joined([p.truth[h] for p in parts]) for h in HEADS},
        {h: joined([p.chance[h] for p in parts]) for h in HEADS},
        parts[0].labels,
        joined([p.fold for p in parts]),
        joined([p.embedding for p in parts]),
        joined([p.behaviour for p in parts]),
    )


def _read(path: Path, number: int) -> Answers:
    try:
        with np.load(path) as stored:
            held = {name: stored[name] for name in stored.files}
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise BadRequest(f"{path}: not a file of predictions: {error}") from None
    needed = ["seed", "state", *(f"{kind}_{head}" for head in HEADS for kind in ("truth", "prob"))]
    if missing := [name for name in needed if name not in held]:
        raise BadRequest(
            f"{path}: a file of predictions lacks {', '.join(missing)}; it has {', '.join(held)}"
        )
    n = len(held["seed"])
    wrong = [k for k in needed if len(held[k]) != n]
    if wrong or not n:
        raise BadRequest(f"{path}: {n} programs, but other lengths of {', '.join(wrong) or 'nothing'}")
    chance = {h: _both(held[f"prob_{h}"].astype(np.float32)) for h in HEADS}
    named = {h: tuple(map(str, held[f"labels_{h}"])) for h in HEADS if f"labels_{h}" in held}
    named.setdefault("compiles", ("no", "yes"))
    for head in HEADS:
        if chance[head].shape[1] != len(named.get(head, ())):
            raise BadRequest(f"{path}: prob_{head} has {chance[head].shape[1]} classes, labels_{head} others")
    return Answers(
        held["seed"].astype(str),
        held["state"].astype(np.int64),
        held["plain"].astype(bool) if "plain" in held else np.zeros(n, bool),
        {h: held[f"truth_{h}"].astype(np.int64) for h in HEADS},
        chance,
        named,
        np.full(n, number),
        held["embedding"].astype(np.float32) if "embedding" in held else np.zeros(0, np.float32),
        held["behaviour"].astype(np.uint64) if "behaviour" in held else np.zeros(0, np.uint64),
    )


def _both(chance: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return probabilities of no and yes where there is only that of yes."""
    flat = chance.reshape(len(chance), -1)
    return np.concatenate([1 - flat, flat], axis=1) if flat.shape[1] == 1 else flat
