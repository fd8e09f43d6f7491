"""What the cards of all nets have in common: data, training, the examples whose answers are recorded."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path
from typing import Any

import torch

from pinball.core.errors import BadRequest
from pinball.core.spec import Example, Spec
from pinball.train._corpus import Corpus
from pinball.train._loop import Plan, State
from pinball.train.data import Dataset, pool

RECORDED = (
    # The program of the paper's Fig. 2, with the first example that the paper prints.
    Spec(
        (
            Example(
                ((-17, -3, 4, 11, 0, -5, -9, 13, 6, 6, -8, 11),),
                (-12, -20, -32, -36, -68),
            ),
        )
    ),
    Spec((Example(((3, 1, 2),), (1, 2, 3)), Example(((5, -7, 0, 5),), (-7, 0, 5, 5)))),
    Spec((Example((2, (5, 6, 7)), 7), Example((0, (-4, 9)), -4), Example((3, (1,)), None))),
)


TESTED = (1, 2, 3, 4, 5)
_FEWEST_ROWS = 1000


def tests() -> dict[str, Dataset]:
    """Return the test pools by name, ``T=3``; no training program behaves like any program in them."""
    return {f"T={length}": pool(length) for length in TESTED}


def describe_training(plan: Plan, state: State, train: Dataset, split: str) -> dict[str, Any]:
    """Return how long, on how much and with which settings a net was trained."""
    return {
        "seconds": round(state.seconds, 1),
        "resumed_at_seconds": state.resumed_at,
        "threads": torch.get_num_threads(),
        "optimizer_steps": state.step,
        "programs_seen": state.programs,
        "rows": len(train),
        "held_out_split": split,
        "best_held_out_loss": round(state.best, 4),
        "seed": plan.seed,
        "batch": plan.batch,
        "rate": plan.rate,
        "precision": "bfloat16 products, float32 weights",
        "torch": str(torch.__version__),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
    }


def recorded_example(spec: Spec) -> list[dict[str, Any]]:
    """Return a request's examples as JSON values."""
    return [{"inputs": list(example.inputs), "output": example.output} for example in spec.examples]


def parser(net: str, what: str | None) -> argparse.ArgumentParser:
    """Return the options that every net's training has."""
    made = argparse.ArgumentParser(f"pinball train {net}", description=what)
    made.add_argument("--length", type=int, default=4, help="longest training program")
    made.add_argument("--rows", type=int, default=400_000, help="training programs")
    made.add_argument("--data-seed", type=int, default=1)
    made.add_argument("--seconds", type=float, default=300.0)
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--threads", type=int, default=1)
    made.add_argument("--work", type=Path, help="folder for checkpoints; build/train/NAME unless given")
    made.add_argument("--out", type=Path, required=True, help="the net's file, NAME.onnx")
    return made


def read_options(options: argparse.Namespace) -> tuple[Corpus, Plan]:
    """Return the corpus and the plan that the common options ask for; set the threads and the work folder.

    Raise ``BadRequest`` where an option is out of range or the net could not be written.
    """
    out: Path = options.out
    limits = (
        ("--length", options.length, 1, max(TESTED)),
        ("--rows", options.rows, _FEWEST_ROWS, 10**8),
        ("--seconds", options.seconds, 1, 10**6),
        ("--threads", options.threads, 1, 1024),
    )
    for name, given, low, high in limits:
        if not low <= given <= high:
            raise BadRequest(f"{name} {given:g}: choose from {low} to {high}")
    if out.suffix != ".onnx" or not out.parent.is_dir():
        raise BadRequest(f"--out {out}: wanted a file NAME.onnx in a folder that is there")
    options.work = options.work or Path("build/train") / out.stem
    torch.set_num_threads(options.threads)
    corpus = Corpus(options.length, options.rows, options.data_seed)
    return corpus, Plan(options.seconds, options.seed)


def reproduce(net: str, corpus: Corpus, plan: Plan, out: Path) -> str:
    """Return the command that trains a net again; what a second is worth differs from machine to machine."""
    return (
        f"pinball train {net} --length {corpus.length} --rows {corpus.rows} --data-seed {corpus.seed} "
        f"--seconds {plan.seconds:g} --seed {plan.seed} --out {out.name}"
    )
