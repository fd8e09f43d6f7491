"""Train the judge, what the essay calls the neural compiler, from the forge's shards.

``pinball train judge --data SHARDS --out judge.onnx`` makes the shipped net; ``--fold K`` leaves a fold of
the seed programs out and writes what the net says of it, for ``pinball bench judge``.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.forge.seeds import CLASSES, STRUCTURES
from pinball.nets.code import vocabulary
from pinball.train import _code
from pinball.train._code import Rows
from pinball.train._export import write_card
from pinball.train._judge_answers import answers, asked_rows, loss_of, questions, temperatures, write_answers
from pinball.train._judge_blend import blend
from pinball.train._judge_draws import Sampler
from pinball.train._judge_export import export
from pinball.train._judge_net import JudgeNet

_HELD, _ASKED = 10, 12_000


@dataclass(frozen=True, slots=True)
class Plan:
    """``programs`` drawn in all, the chance seed, the highest rate, layers of attention."""

    programs: int
    seed: int = 0
    rate: float = 2e-3
    layers: int = 2


def fit(rows: Rows, chosen: NDArray[np.bool_], plan: Plan, folder: Path) -> JudgeNet:
    """Train on the rows where ``chosen`` holds; ``folder`` keeps a checkpoint that a second call resumes."""
    torch.manual_seed(plan.seed)
    folder.mkdir(parents=True, exist_ok=True)
    net = JudgeNet(len(rows.labels), plan.layers)
    optimizer = torch.optim.AdamW(net.parameters(), lr=plan.rate, weight_decay=0.02)
    done, last = 0, folder / "last.pt"
    if last.is_file():
        stored = torch.load(last, weights_only=True)
        net.load_state_dict(stored["net"])
        optimizer.load_state_dict(stored["optimizer"])
        done = stored["done"]
    sampler = Sampler(rows, chosen, plan.seed * 1_000_003 + done)
    total, steps, said, began = 0.0, 0, time.monotonic(), time.monotonic()
    for numbers in sampler.batches():
        if done >= plan.programs:
            break
        part = done / plan.programs
        for group in optimizer.param_groups:
            group["lr"] = (
                plan.rate * min(1.0, 0.05 + done / 6000) * (0.01 + 0.99 * (1 + math.cos(math.pi * part)) / 2)
            )
        loss = loss_of(net(sampler.words(numbers)), rows, numbers)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        done, total, steps = done + len(numbers), total + float(loss.detach()), steps + 1
        if time.monotonic() - said > 60 or done >= plan.programs:
            said = time.monotonic()
            print(f"{said - began:6.0f} s  {done:8,} programs  loss {total / steps:.3f}", flush=True)
            total, steps = 0.0, 0
            stored = {"net": net.state_dict(), "optimizer": optimizer.state_dict(), "done": done}
            torch.save(stored, last.with_suffix(".part"))
            last.with_suffix(".part").replace(last)
    net.eval()
    return net


def main(arguments: Sequence[str]) -> int:
    """Train from a command line; return the exit code."""
    asked = _options(arguments)
    torch.set_num_threads(asked.threads)
    asked.work.mkdir(parents=True, exist_ok=True)
    stored = asked.work / "rows.npz"
    if not stored.is_file():
        print(f"reading {asked.data}", flush=True)
        _code.save(_code.prepare(asked.data, tuple(asked.most), asked.threads), stored)
    if asked.blend:
        powers, answered = blend(asked.work)
        card = asked.out.with_suffix(".json")
        write_card(
            card, json.loads(card.read_text(encoding="utf-8")) | {"blend": powers, "blend_folds": answered}
        )
        print(json.dumps(powers))
        return 0
    rows = _code.load(stored)
    plan = Plan(asked.programs, asked.seed, layers=asked.layers)
    folds, fold = (_code.FOLDS, asked.fold) if asked.fold is not None else (_HELD, 0)
    of_seed = np.array([_code.fold_of(s, folds) for s in rows.seeds])
    held = of_seed[rows.seed] == fold
    if asked.fold is not None:
        net = fit(rows, ~held, plan, asked.work / f"fold-{fold}")
        write_answers(net, rows, asked_rows(rows, held, _ASKED), asked.work / f"fold-{fold}.npz")
        print(asked.work / f"fold-{fold}.npz")
        return 0
    net = fit(rows, ~held, plan, asked.work / "whole")
    numbers = asked_rows(rows, held, _ASKED)
    fitted = temperatures(answers(net, rows, numbers), rows, numbers)
    write_answers(net, rows, numbers, asked.work / "whole.npz")
    export(net, fitted, asked.out)
    write_card(asked.out.with_suffix(".json"), _card(net, rows, plan, asked, numbers, fitted))
    print(asked.out)
    return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("pinball train judge", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder that pinball forge made")
    parser.add_argument("--programs", type=int, default=400_000, help="programs drawn in all")
    parser.add_argument(
        "--most", type=int, nargs=3, default=(60, 24, 20), help="working, failing, broken rows"
    )
    parser.add_argument(
        "--fold", type=int, choices=range(_code.FOLDS), help="leave out a fold of the seed programs"
    )
    parser.add_argument(
        "--blend", action="store_true", help="fit the shares of net and n-grams from the folds"
    )
    parser.add_argument("--layers", type=int, default=2, help="layers of attention")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--work", type=Path, default=Path("build/train/judge"), help="folder for checkpoints")
    parser.add_argument("--out", type=Path, default=Path("judge.onnx"), help="the net's file, NAME.onnx")
    asked = parser.parse_args(list(arguments))
    if asked.out.suffix != ".onnx" or not asked.out.parent.is_dir():
        raise BadRequest(f"--out {asked.out}: wanted a file NAME.onnx in a folder that is there")
    if asked.programs < 64 or asked.threads < 1:
        raise BadRequest(f"--programs {asked.programs} --threads {asked.threads}: at least 64 and 1")
    return asked


def _card(
    net: JudgeNet,
    rows: Rows,
    plan: Plan,
    asked: argparse.Namespace,
    held: NDArray[np.int64],
    fitted: dict[str, float],
) -> dict[str, Any]:
    said = answers(net, rows, held)
    right = {
        name: {"share": round(float((logits.argmax(axis=1) == truth).mean()), 4), "n": len(truth)}
        for name, (logits, truth) in questions(said, rows, held).items()
    }
    return {
        "what": "the judge: what a C or Python function is, from its words",
        "architecture": f"five tables of {len(vocabulary())} words, {plan.layers} layers of attention; "
        f"{sum(p.numel() for p in net.parameters())} parameters",
        "labels": {
            "algorithm": list(rows.labels), "structure": list(STRUCTURES), "complexity": list(CLASSES),
        },
        "data": {
            "rows": len(rows), "seed_programs": len(rows.seeds), "folder": asked.data.name,
            "sha256": hashlib.sha256(rows.codes.tobytes() + rows.starts.tobytes()).hexdigest(),
        },
        "training": {
            "programs": plan.programs, "seed": plan.seed, "rate": plan.rate, "torch": str(torch.__version__),
        },
        "temperatures": {name: round(t, 3) for name, t in fitted.items()},
        "split": f"by seed program: a {_HELD}th of the seeds, with all their mutants, was held out; they "
        "also gave the temperatures. Folds and the base line: docs/bench.md",
        "held_out_rows_right": right,
        "made_by": f"pinball train judge --data {asked.data.name} --most {' '.join(map(str, asked.most))} "
        f"--programs {plan.programs} "
        f"--seed {plan.seed} --layers {plan.layers} --out {asked.out.name}",
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
    }  # fmt: skip
