"""Trains the paper's recurrent decoder, ``pinball train decoder``: examples in, a program out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.nets import decoder as told
from pinball.nets.view import view
from pinball.train import _cards, _measure
from pinball.train._corpus import Corpus, split
from pinball.train._export import export_decoder, write_card
from pinball.train._loop import Plan, fit
from pinball.train._nets import IGNORED, Decoder, batch_of
from pinball.train.data import Dataset

_ARCHITECTURE = (
    "the attribute net's encoder; tanh layer to the first state of a GRU of 256 that says components and "
    "arguments, each embedded in 32 numbers; linear layer and softmax over {words} words (paper, appendix)"
)


def train(corpus: Corpus, out: Path, work: Path, plan: Plan, start: Path | None = None) -> dict[str, Any]:
    """Train on a corpus, write ``out``, ``NAME.step.onnx`` and the card, and return the card.

    ``start`` is the ``best.pt`` of an attribute net whose encoder this one begins with.
    """
    torch.manual_seed(plan.seed)
    plan = replace(plan, words=True)
    data = corpus.make()
    rows, held, how = split(data)
    net = Decoder()
    if start is not None:
        stored = torch.load(start, weights_only=True)
        kept = {k.removeprefix("encoder."): v for k, v in stored.items() if k.startswith("encoder.")}
        net.encoder.load_state_dict(kept)
    state = fit(net, rows, held, plan, work)
    export_decoder(net, out)
    card = {
        "name": out.stem,
        "what": "a list program, token by token, from its examples",
        "architecture": _ARCHITECTURE.format(words=told.VOCABULARY),
        "parameters": sum(p.numel() for p in net.parameters()),
        "starts_from": "the encoder of an attribute net" if start else "random weights",
        "data": corpus.describe(data),
        "training": _cards.describe_training(plan, state, rows, how),
        "numbers": judge(net, rows, _cards.tests()),
        "reproduce": _cards.reproduce("decoder", corpus, plan, out)
        + (f" --start {start.parent.name}/{start.name}" if start else ""),
        "recorded": record(out),
    }
    write_card(out.with_suffix(".json"), card)
    return card


def judge(net: Decoder, rows: Dataset, tests: dict[str, Dataset]) -> dict[str, Any]:
    """Return for each test set the nats of a whole program, beside those of counted pairs of tokens."""
    pairs = _pair_chances(rows)
    numbers = {}
    for name, test in tests.items():
        batch = batch_of(test, with_words=True)
        with torch.no_grad():
            nats = net.eval().nats(batch).double().numpy()
        assert batch.words is not None
        found = {"net": nats, "pairs": _pair_nats(pairs, batch.words.numpy())}
        numbers[name] = {k: {"program_cross_entropy": _measure.number(n).rounded()} for k, n in found.items()}
    return numbers


def _pair_chances(rows: Dataset, most: int = 100_000) -> _measure.Floats:
    """Return the log probability of each token after each other one, counted in training with one added."""
    chosen = np.random.default_rng(0).permutation(len(rows))[:most]
    words = batch_of(rows.rows(chosen), with_words=True).words
    assert words is not None
    before, after = _pairs(words.numpy())
    counts = np.ones((told.VOCABULARY, told.VOCABULARY))
    np.add.at(counts, (before[after != IGNORED], after[after != IGNORED]), 1)
    return np.asarray(np.log(counts / counts.sum(1, keepdims=True)), np.float64)


def _pair_nats(chances: _measure.Floats, words: NDArray[np.int64]) -> _measure.Floats:
    before, after = _pairs(words)
    known = after != IGNORED
    said = chances[np.where(known, before, 0), np.where(known, after, 0)]
    return np.asarray(-(said * known).sum(1), np.float64)


def _pairs(words: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return each word (N, W) and the one before it, ``START`` before the first."""
    return np.concatenate([np.full_like(words[:, :1], told.START), words[:, :-1]], axis=1), words


def record(out: Path) -> list[dict[str, Any]]:
    """Return the written net's log probabilities of the first token for fixed examples."""
    said = []
    for spec in _cards.RECORDED:
        state = told.read(view(spec), out.parent, out.stem)
        _, chances = told.step(state, np.array([told.START]), out.parent, out.stem)
        first = [round(float(x), 3) for x in chances[0]]
        said.append({"examples": _cards.recorded_example(spec), "first": first})
    return said


def main(arguments: Sequence[str]) -> int:
    """Train from a command line; return the exit code."""
    parser = _cards.parser("decoder", __doc__)
    parser.add_argument("--start", type=Path, help="best.pt of an attribute net to begin with")
    options = parser.parse_args(arguments)
    if options.start is not None and not options.start.is_file():
        raise BadRequest(f"--start {options.start}: there is no such file")
    corpus, plan = _cards.read_options(options)
    card = train(corpus, options.out, options.work, plan, options.start)
    print(json.dumps(card["numbers"], indent=1))
    return 0
