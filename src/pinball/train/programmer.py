"""Train the neural programmer: make its rows, learn them by likelihood, write the net, show how it learned.

``pinball train programmer --minutes 80 --out programmer.onnx`` does all of it; the same command goes on
where it was stopped. ``--film out.html`` (or ``.gif``) shows what the checkpoints wrote, and trains nothing.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from pinball.core.errors import BadRequest, PinballError
from pinball.nets.programmer import NET
from pinball.nets.writing import VOCABULARY
from pinball.train import _programmer_film as film
from pinball.train import _programmer_make, _programmer_rows
from pinball.train._export import write_card
from pinball.train._programmer_export import export
from pinball.train._programmer_fit import Plan, State, batch_of, build, fit, resume
from pinball.train._programmer_net import Batch, ProgrammerNet, Shape
from pinball.train._programmer_rows import Rows, form

_HELD = 64  # rows a batch where likelihood is measured


def main(arguments: Sequence[str]) -> int:
    """Train from a command line; return the exit code."""
    asked = _options(arguments)
    frames = asked.work / "frames.json"
    if asked.film is not None:
        if not frames.is_file():
            raise BadRequest(f"--film: no {frames}; train first, the checkpoints keep samples there")
        film.write(json.loads(frames.read_text(encoding="utf-8")), asked.film)
        print(asked.film)
        return 0
    torch.set_num_threads(asked.threads)
    asked.work.mkdir(parents=True, exist_ok=True)
    rows = _rows(asked)
    shape = Shape(len(VOCABULARY), asked.width, asked.layers, asked.heads)
    plan = Plan(asked.minutes, asked.seed, asked.batch, asked.rate, adam=asked.adam, frames=asked.frames)
    kept: list[dict[str, Any]] = json.loads(frames.read_text(encoding="utf-8")) if frames.is_file() else []

    def note(net: ProgrammerNet, state: State) -> None:
        folder = asked.work / "frames" / f"{len(kept):03}"
        write(net, folder, {})
        try:
            kept.append(film.frame(folder, state.seconds / 60, state.tokens, state.curve[-1]["loss"]))
        except PinballError as error:  # a frame less is no reason to end a training
            print(f"no frame: {error}", flush=True)
        frames.write_text(json.dumps(kept), encoding="utf-8")

    if asked.improve:
        rows = _improved(rows, asked, shape, plan)
    net, state = fit(rows, held_batches(rows), shape, plan, asked.work, note if asked.frames else None)
    write(net, asked.out.parent, card(net, rows, state, asked), asked.out.stem)
    np.save(asked.out.with_suffix(".seen.npy"), seen(rows))
    print(asked.out)
    return 0


def _rows(asked: argparse.Namespace) -> Rows:
    stored = asked.work / "rows.npz"
    if not stored.is_file():
        print("making rows", flush=True)
        made = _programmer_make.make(asked.mutants, asked.joins, asked.seed, lambda s: print(s, flush=True))
        _programmer_rows.save(made, stored)
    return _programmer_rows.load(stored)


def _improved(rows: Rows, asked: argparse.Namespace, shape: Shape, plan: Plan) -> Rows:
    """Return the rows with what the net of the checkpoint wrote that passes and is new; keep them."""
    from pinball.train._programmer_improve import improved

    if not (asked.work / "last.pt").is_file():
        raise BadRequest(f"--improve: no checkpoint in {asked.work}; train first")
    net, optimizers = build(shape, plan)
    mean, _ = build(shape, plan)
    state = resume(net, mean, optimizers, asked.work / "last.pt")
    folder = asked.work / "writers" / str(state.step)
    write(mean, folder, {})
    found = improved(rows, folder, asked.improve, asked.seed, lambda s: print(s, flush=True))
    _programmer_rows.save(found, asked.work / "rows.npz")
    return found


def held_batches(rows: Rows) -> dict[str, list[Batch]]:
    """Return batches of the seeds held back, by language, with full requests' words left out alike."""
    from random import Random

    found: dict[str, list[Batch]] = {}
    for language in ("c", "python"):
        known = (k for k, r in enumerate(rows.rows) if r.held and r.kind == "seed" and r.language == language)
        numbers = np.fromiter(known, np.int64)
        if len(numbers):
            rng = Random(0)
            parts = np.array_split(numbers, -(-len(numbers) // _HELD))
            found[f"held_{language}"] = [
                batch_of(rows, part, [rows.prompt(int(k), rng) for k in part]) for part in parts
            ]
    return found


def seen(rows: Rows) -> np.ndarray[Any, np.dtype[np.uint64]]:
    """Return the sorted hashes of all programs that were trained on, in canonical form."""
    kept = {form(rows.ids_of(k)) for k, r in enumerate(rows.rows) if not r.held}
    return np.array(sorted(kept), np.uint64)


def write(net: ProgrammerNet, folder: Path, said: dict[str, Any], name: str = NET) -> None:
    """Write a net with its card into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    export(net, folder / f"{name}.onnx")
    shape = net.shape
    facts = {"layers": shape.layers, "heads": shape.heads, "width": shape.width, "words": list(VOCABULARY)}
    write_card(folder / f"{name}.json", said | facts)


def card(net: ProgrammerNet, rows: Rows, state: State, asked: argparse.Namespace) -> dict[str, Any]:
    """Return what the shipped card says of the data, the training and the splits."""
    kinds = Counter(f"{r.kind} {r.language}" for r in rows.rows if not r.held)
    drawn = rows.rows
    return {
        "what": "the programmer: a request's words to a program in C or Python, word by word",
        "architecture": f"decoder-only transformer, {asked.layers} layers of width {asked.width}, "
        f"{asked.heads} heads; it is told which words are legal next; "
        f"{sum(p.numel() for p in net.parameters())} parameters",
        "data": {
            "rows": dict(sorted(kinds.items())),
            "words": int(rows.lengths.sum()),
            "seed_programs": len({r.seed for r in drawn if r.kind == "seed" and not r.held}),
            "sha256": hashlib.sha256(rows.ids.tobytes() + rows.starts.tobytes()).hexdigest(),
        },
        "splits": "train/_programmer_split.py: seven tenths of all pairs of algorithms and the essay's two, "
        "twelve cells (six in one language only), a 25th of the seed programs were never drawn; no triples",
        "training": {
            "minutes": round(state.seconds / 60, 2), "steps": state.step, "words_read": state.tokens,
            "batch": asked.batch, "rate": asked.rate,
            "optimizer": "AdamW" if asked.adam else "Muon, AdamW for tables",
            "seed": asked.seed, "threads": asked.threads, "resumed_at_seconds": state.resumed_at,
            "torch": str(torch.__version__),
        },
        "curve": state.curve,
        "made_by": f"pinball train programmer --minutes {asked.minutes:g} --mutants {asked.mutants} "
        f"--joins {asked.joins} --width {asked.width} --layers {asked.layers} --heads {asked.heads} "
        f"--seed {asked.seed} --out {asked.out.name}",
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
    }  # fmt: skip


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("pinball train programmer", description=__doc__)
    parser.add_argument("--minutes", type=float, default=80.0, help="wall time of the training itself")
    parser.add_argument("--mutants", type=int, default=2, help="rewrites of each seed by preserving rules")
    parser.add_argument("--joins", type=int, default=4000, help="functions that apply two programs in a row")
    parser.add_argument("--width", type=int, default=160)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--heads", type=int, default=5)
    parser.add_argument("--batch", type=int, default=2048, help="words a step")
    parser.add_argument("--rate", type=float, default=0.006, help="of the matrices within the layers")
    parser.add_argument("--adam", action="store_true", help="AdamW for all parameters, no Muon")
    parser.add_argument(
        "--improve", type=int, default=0, metavar="N",
        help="sample N programs of each request first; what passes and is new is learned too",
    )  # fmt: skip
    parser.add_argument("--frames", type=int, default=20, help="moments at which samples are kept")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--film", type=Path, help="only write the film of a training: NAME.html or NAME.gif")
    parser.add_argument("--work", type=Path, default=Path("build/train/programmer"), help="checkpoints, rows")
    parser.add_argument("--out", type=Path, default=Path("programmer.onnx"), help="the net's file")
    asked = parser.parse_args(list(arguments))
    if asked.out.suffix != ".onnx" or not asked.out.parent.is_dir():
        raise BadRequest(f"--out {asked.out}: wanted a file NAME.onnx in a folder that is there")
    if asked.minutes <= 0 or asked.width % asked.heads or asked.threads < 1:
        raise BadRequest("--minutes above 0, --threads at least 1, --width a multiple of --heads")
    return asked


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
