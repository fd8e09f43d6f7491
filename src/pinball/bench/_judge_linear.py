"""The linear base line on the very rows that the judge was trained and asked on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.forge.seeds import CLASSES, STRUCTURES, load_seeds
from pinball.forge.styles import STYLES, style_of
from pinball.nets import linear
from pinball.train import _code
from pinball.train._code import BROKEN, Rows

SHIPPED_FEATURES = 12_000
_ASKED = 4000
_EPOCHS = 4
Mask = NDArray[np.bool_]
Note = Callable[[str], None]


def rows_of(work: Path) -> Rows:
    """Return the rows that ``pinball train judge --work`` prepared. Raise ``BadRequest`` without them."""
    path = work / "rows.npz"
    if not path.is_file():
        raise BadRequest(f"{path}: no such file; pinball train judge --work {work} makes it")
    return _code.load(path)


def write_all(work: Path, splits: Sequence[str] | None, most: int, seed: int, note: Note) -> list[Path]:
    """Write ``linear-NAME.npz`` for all or some splits; ``most`` rows are learned from at a time.

    Where the judge's own ``NAME.npz`` lies in ``work``, the same rows are asked. Raise ``BadRequest`` for a
    split that there is none of.
    """
    names = [*(f"fold-{k}" for k in range(_code.FOLDS)), "mutant", *(f"without-{s}" for s in STYLES)]
    if wrong := set(splits or ()) - set(names):
        raise BadRequest(f"no split named {min(wrong)!r}; choose from: {', '.join(names)}")
    rows = rows_of(work)
    rng = np.random.default_rng(seed)
    written = []
    for name, held in _splits(rows, seed):
        if not held.any() or (splits and name not in splits):
            continue
        own = work / f"{name}.npz"
        asked = _asked(own, held, rows, rng)
        learned = ~held
        learned[asked] = False
        model = _fit(rows, _some(np.flatnonzero(learned), most, rng), seed)
        written.append(work / f"linear-{name}.npz")
        _write(model, rows, asked, written[-1])
        note(f"{written[-1].name}: {int(learned.sum())} rows to learn from, {len(asked)} asked")
    return written


def ship(work: Path, most: int, seed: int, path: Path) -> None:
    """Write the base line that is learned from all seeds, with a card beside it."""
    rows = rows_of(work)
    chosen = _some(np.arange(len(rows)), most, np.random.default_rng(seed))
    linear.save(_fit(rows, chosen, seed), path, SHIPPED_FEATURES)
    card = {
        "what": "the base line beside the judge: n-grams of 1 to 4 words, tf-idf, logistic regression",
        "data": {
            "rows": len(chosen), "of": len(rows), "seed_programs": len(rows.seeds),
            "sha256": hashlib.sha256(rows.codes.tobytes() + rows.starts.tobytes()).hexdigest(),
        },
        "training": {"epochs": _EPOCHS, "seed": seed, "features": SHIPPED_FEATURES},
        "split": "learned from all seed programs; by seed program: docs/bench.md",
    }  # fmt: skip
    path.with_suffix(".json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def _splits(rows: Rows, seed: int) -> Iterator[tuple[str, Mask]]:
    """Yield the name of each split and the rows that are held out, bool (n,)."""
    fold = np.array([_code.fold_of(name, _code.FOLDS) for name in rows.seeds])
    for number in range(_code.FOLDS):
        yield f"fold-{number}", (fold == number)[rows.seed]
    yield "mutant", np.random.default_rng(seed).random(len(rows)) < 0.2
    styles = {s.id: style_of(s) for s in load_seeds()}
    for style in STYLES:
        inside = np.array([style in styles.get(name, ()) for name in rows.seeds])
        yield f"without-{style}", inside[rows.seed]


def _asked(own: Path, held: Mask, rows: Rows, rng: np.random.Generator) -> NDArray[np.int64]:
    if own.is_file():
        with np.load(own) as stored:
            if "row" in stored.files:
                asked: NDArray[np.int64] = stored["row"].astype(np.int64)
                names = np.array(rows.seeds)[rows.seed[np.minimum(asked, len(rows) - 1)]]
                if asked.max(initial=0) >= len(rows) or (names != stored["seed"]).any():
                    raise BadRequest(f"{own}: its rows are not those of {own.parent / 'rows.npz'}")
                return asked
    return _some(np.flatnonzero(held), _ASKED, rng)


def _some(numbers: NDArray[np.int64], most: int, rng: np.random.Generator) -> NDArray[np.int64]:
    return numbers if len(numbers) <= most else np.sort(rng.permutation(numbers)[:most])


def _truth(rows: Rows, numbers: NDArray[np.int64]) -> dict[str, NDArray[np.int64]]:
    found = {
        head: getattr(rows, head)[numbers].astype(np.int64)
        for head in ("algorithm", "structure", "time", "space")
    }
    return found | {"compiles": (rows.state[numbers] != BROKEN).astype(np.int64)}


def _codes(rows: Rows, numbers: NDArray[np.int64]) -> list[NDArray[np.int16]]:
    return [rows.codes[rows.starts[n] : rows.starts[n + 1]] for n in numbers]


def _fit(rows: Rows, numbers: NDArray[np.int64], seed: int) -> linear.Linear:
    heads = {
        "algorithm": rows.labels, "structure": STRUCTURES, "time": CLASSES, "space": CLASSES,
        "compiles": ("no", "yes"),
    }  # fmt: skip
    return linear.fit(_codes(rows, numbers), _truth(rows, numbers), heads, seed, _EPOCHS)


def _write(model: linear.Linear, rows: Rows, numbers: NDArray[np.int64], path: Path) -> None:
    chances = model.predict(_codes(rows, numbers))
    stored: dict[str, Any] = {
        "seed": np.array(rows.seeds)[rows.seed[numbers]],
        "state": rows.state[numbers],
        "plain": rows.plain[numbers],
        "row": numbers,
    }
    stored |= {f"truth_{head}": values for head, values in _truth(rows, numbers).items()}
    stored |= {f"prob_{head}": values.astype(np.float16) for head, values in chances.items()}
    stored |= {f"labels_{head}": np.array(names) for head, names in model.heads.items()}
    np.savez_compressed(path, **stored)
