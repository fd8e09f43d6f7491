"""Trains the paper's attribute net, ``pinball train attributes``: examples in, 34 probabilities out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.dsl.components import attributes
from pinball.nets.guide import FREQUENCY, attribute_prior
from pinball.train import _cards, _measure
from pinball.train._corpus import Corpus, split
from pinball.train._export import export_attributes, write_card
from pinball.train._loop import Plan, fit
from pinball.train._nets import AttributeNet, E, GruEncoder, MlpEncoder, batch_of
from pinball.train.data import Dataset

ENCODERS = ("mlp", "gru")
_ARCHITECTURE = {
    "mlp": "one-hot types + {width} numbers for each integer and NULL, concatenated; 3 layers of 256 sigmoid "
    "units; mean over the examples; 34 x 256 matrix; sigmoid (paper, section 4.3)",
    "gru": "{width} numbers for each integer and NULL; a GRU of 64 reads each slot from its end; its four "
    "last states + one-hot types; 2 layers of 256 sigmoid units; mean over the examples; 34 x 256 matrix; "
    "sigmoid",
}


@dataclass(frozen=True, slots=True)
class Shape:
    """Which net: the encoder's kind, and the numbers for each integer (the paper: 20; 2 for its Fig. 8)."""

    encoder: str = "mlp"
    width: int = E

    def net(self) -> AttributeNet:
        """Return an untrained net."""
        return AttributeNet(MlpEncoder(self.width) if self.encoder == "mlp" else GruEncoder())


def train(corpus: Corpus, out: Path, work: Path, plan: Plan, shape: Shape = Shape()) -> dict[str, Any]:
    """Train on a corpus, write ``out`` (``.onnx``) and its card, and return the card.

    ``work`` keeps the checkpoints; the same call goes on from there. The net is judged on the test pools
    beside the frequency and a linear model.
    """
    torch.manual_seed(plan.seed)
    data = corpus.make()
    rows, held, how = split(data)
    net = shape.net()
    state = fit(net, rows, held, plan, work)
    export_attributes(net, out)
    card = {
        "name": out.stem,
        "what": "probability of each of the 34 attributes of a list program, from its examples",
        "architecture": _ARCHITECTURE[shape.encoder].format(width=shape.width),
        "parameters": sum(p.numel() for p in net.parameters()),
        "data": corpus.describe(data),
        "training": _cards.describe_training(plan, state, rows, how),
        "numbers": compare(net, rows, _cards.tests(), plan.seed),
        "reproduce": _cards.reproduce("attributes", corpus, plan, out)
        + f" --encoder {shape.encoder} --width {shape.width}",
        "recorded": record(out),
    }
    if shape.width == 2:
        card["embedding"] = [[round(float(x), 3) for x in pair] for pair in net.encoder.embedding.weight]
    write_card(out.with_suffix(".json"), card)
    return card


def compare(net: AttributeNet, rows: Dataset, tests: dict[str, Dataset], seed: int) -> dict[str, Any]:
    """Return for each test set the net's numbers beside those of a linear model and of the frequency."""
    straight = _measure.linear(rows, seed)
    numbers = {}
    for name, test in tests.items():
        guesses = {
            "net": guess(net, test),
            "linear": straight(test),
            "frequency": _measure.frequency(rows, len(test)),
        }
        judged = {kind: _measure.judge(told, test.attributes) for kind, told in guesses.items()}
        numbers[name] = {k: {what: n.rounded() for what, n in found.items()} for k, found in judged.items()}
    return numbers


def guess(net: AttributeNet, rows: Dataset) -> NDArray[np.float64]:
    """Return the net's probabilities, (N, 34)."""
    net.eval()
    told = []
    with torch.no_grad():
        for places in np.array_split(np.arange(len(rows)), len(rows) // 512 + 1):
            batch = batch_of(rows.rows(places))
            told.append(torch.sigmoid(net(batch.tokens, batch.types)).double().numpy())
    return np.concatenate(told)


def record(out: Path) -> list[dict[str, Any]]:
    """Return what the written net says of fixed examples, so that a test notices a change."""
    said = []
    for spec in _cards.RECORDED:
        prior = attribute_prior(spec, out.stem, out.parent)
        chances = [round(prior.attributes[name], 4) for name in attributes()]
        said.append({"examples": _cards.recorded_example(spec), "probabilities": chances})
    return said


def write_frequency(corpora: Sequence[Corpus], folder: Path) -> Path:
    """Write how often the programs of each corpus use each attribute, keyed by the corpus' longest length."""
    shares, told = {}, {}
    for corpus in corpora:
        data = corpus.make()
        # One more of each kind: an attribute that training never saw is rare, not impossible.
        used = (data.attributes.sum(0, dtype=np.float64) + 1) / (len(data) + 2)
        names = zip(attributes(), used, strict=True)
        shares[str(corpus.length)] = {name: round(float(share), 6) for name, share in names}
        told[str(corpus.length)] = corpus.describe(data)
    path = folder / FREQUENCY
    what = "share of training programs of at most so many steps that use each attribute"
    write_card(path, {"what": what, "by_length": shares, "data": told})
    return path


def main(arguments: Sequence[str]) -> int:
    """Train from a command line; return the exit code."""
    parser = _cards.parser("attributes", __doc__)
    parser.add_argument("--encoder", choices=ENCODERS, default="mlp")
    parser.add_argument("--width", type=int, default=E, help="numbers for each integer; the paper: 20")
    parser.add_argument(
        "--frequency", action="store_true", help=f"only write {FREQUENCY} beside OUT, for 1 .. LENGTH steps"
    )
    options = parser.parse_args(arguments)
    if options.width < 1 or (options.encoder == "gru" and options.width != E):
        raise BadRequest(f"--width {options.width}: choose 1 or more for mlp, {E} for gru")
    corpus, plan = _cards.read_options(options)
    if options.frequency:
        lengths = range(1, corpus.length + 1)
        print(write_frequency([Corpus(n, corpus.rows, corpus.seed) for n in lengths], options.out.parent))
        return 0
    card = train(corpus, options.out, options.work, plan, Shape(options.encoder, options.width))
    print(json.dumps(card["numbers"], indent=1))
    return 0
