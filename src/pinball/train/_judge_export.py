"""Writes the judge as ONNX; probabilities are divided by each head's temperature."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto
from torch import nn

from pinball.train._export import Graph, weights_of
from pinball.train._judge_net import HEADS, REACH, SHRINK, STEM, WIDTH, Block, JudgeNet

OUTPUTS = ("algorithm", "structure", "time", "space", "compiles", "works", "embedding")
_END = 2**62


def export(net: JudgeNet, temperatures: Mapping[str, float], path: Path) -> None:
    """Write a trained judge: words int64 (N, L), L a multiple of 4, to ``OUTPUTS`` in order."""
    graph = _Graph()
    there = graph.op(
        "Cast", graph.op("Unsqueeze", graph.there("words"), graph.shape(2)), to=TensorProto.FLOAT
    )
    h = graph.op("Relu", graph.op("Add", graph.first(net), graph.weight(weights_of(net.stem))))
    h = graph.op("Mul", h, there)
    low = [graph.op("ReduceMax", h, axes=[1], keepdims=0), graph.mean(h, there)]
    h = graph.op("Slice", h, graph.shape(0), graph.shape(STEM), graph.shape(2))
    for join, norm, width in (
        (net.first_join, net.first_norm, STEM),
        (net.second_join, net.second_norm, WIDTH),
    ):
        h = graph.op("Relu", graph.layer_norm(graph.linear(graph.halved(h, width), join), norm))
    steps = graph.shape(SHRINK)
    there = graph.op("Slice", there, graph.shape(0), graph.shape(_END), graph.shape(1), steps)
    count = graph.op("Slice", graph.op("Shape", h), graph.shape(1), graph.shape(2))
    places = graph.op("Slice", graph.weight(weights_of(net.places)), graph.shape(0), count, graph.shape(0))
    h = graph.op("Add", h, places)
    minus = graph.op("Mul", graph.op("Sub", there, graph.number(1.0)), graph.number(1e4))
    shut = graph.op("Unsqueeze", graph.op("Transpose", minus, perm=[0, 2, 1]), graph.shape(1))
    for block in net.blocks:
        h = graph.block(h, shut, block)
    highest = graph.op("ReduceMax", graph.op("Add", h, minus), axes=[1], keepdims=0)
    pooled = graph.op("Concat", *low, highest, graph.mean(graph.op("Mul", h, there), there), axis=1)
    hidden = graph.linear(graph.batch_norm(pooled, net.pooled_norm), net.hidden)
    hidden = graph.op("Relu", graph.batch_norm(hidden, net.hidden_norm))
    for name in OUTPUTS:
        said = graph.linear(hidden, net.heads[name], 1 / temperatures.get(name, 1.0))
        match name:
            case "embedding":
                said = graph.op("LpNormalization", said, axis=1, p=2)
            case "compiles" | "works":
                said = graph.op("Sigmoid", said)
            case _:
                said = graph.op("Softmax", said, axis=1)
        graph.rename(said, name)
    reads: dict[str, tuple[int, list[Any]]] = {"words": (TensorProto.INT64, ["programs", "length"])}
    graph.save(path, reads, {name: ["programs", net.heads[name].out_features] for name in OUTPUTS})


class _Graph(Graph):
    """A graph with the judge's parts."""

    def number(self, value: float) -> str:
        return self.weight(np.array(value, np.float32))

    def there(self, words: str) -> str:
        return self.op("Not", self.op("Equal", words, self.shape_scalar(0)))

    def shape_scalar(self, value: int) -> str:
        return self.op("Squeeze", self.shape(value), self.shape(0))

    def first(self, net: JudgeNet) -> str:
        """Add the sums of the five tables at each place."""
        edge = REACH // 2
        padded = self.op("Pad", "words", self.shape(0, edge, 0, edge))
        total = ""
        for k, table in enumerate(net.tables):
            end = self.shape(k - REACH + 1 or _END)
            part = self.op("Slice", padded, self.shape(k), end, self.shape(1))
            looked = self.op("Gather", self.weight(weights_of(table)), part)
            total = self.op("Add", total, looked) if total else looked
        return total

    def mean(self, masked: str, there: str) -> str:
        total = self.op("ReduceSum", masked, self.shape(1), keepdims=0)
        return self.op("Div", total, self.op("ReduceSum", there, self.shape(1), keepdims=0))

    def halved(self, x: str, width: int) -> str:
        """Add ``_judge_net._halved``."""
        pairs = self.op("Reshape", x, self.shape(0, -1, 2 * width))
        ends = self.op("Slice", pairs, self.shape(0, width), self.shape(-1, 2 * width), self.shape(1, 2))
        starts = self.op("Slice", pairs, self.shape(1, 0), self.shape(_END, width), self.shape(1, 2))
        before = self.op("Pad", ends, self.shape(0, 1, 0, 0, 0, 0))
        behind = self.op("Pad", starts, self.shape(0, 0, 0, 0, 1, 0))
        return self.op("Concat", before, pairs, behind, axis=2)

    def linear(self, x: str, layer: nn.Linear, scale: float = 1.0) -> str:
        product = self.op("MatMul", x, self.weight(weights_of(layer.weight).T * scale))
        return self.op("Add", product, self.weight(weights_of(layer.bias) * scale))

    def layer_norm(self, x: str, norm: nn.LayerNorm) -> str:
        weights = [self.weight(weights_of(t)) for t in (norm.weight, norm.bias)]
        return self.op("LayerNormalization", x, *weights, axis=-1, epsilon=norm.eps)

    def batch_norm(self, x: str, norm: nn.BatchNorm1d) -> str:
        """Add what is left of a batch norm once training is over."""
        variance: NDArray[np.float32] = weights_of(norm.running_var)
        scale = weights_of(norm.weight) / np.sqrt(variance + norm.eps)
        shift = weights_of(norm.bias) - weights_of(norm.running_mean) * scale
        return self.op("Add", self.op("Mul", x, self.weight(scale)), self.weight(shift))

    def block(self, x: str, shut: str, block: Block) -> str:
        """Add one layer of attention."""
        mixed = self.linear(self.layer_norm(x, block.before), block.mixed)
        split = self.op("Reshape", mixed, self.shape(0, 0, 3, HEADS, WIDTH // HEADS))
        split = self.op("Transpose", split, perm=[2, 0, 3, 1, 4])
        parts = [self.op("Gather", split, self.shape_scalar(k), axis=0) for k in range(3)]
        scores = self.op("MatMul", parts[0], self.op("Transpose", parts[1], perm=[0, 1, 3, 2]))
        scores = self.op("Add", self.op("Mul", scores, self.number((WIDTH // HEADS) ** -0.5)), shut)
        seen = self.op("MatMul", self.op("Softmax", scores, axis=3), parts[2])
        seen = self.op("Reshape", self.op("Transpose", seen, perm=[0, 2, 1, 3]), self.shape(0, 0, WIDTH))
        x = self.op("Add", x, self.linear(seen, block.joined))
        wide = self.op("Relu", self.linear(self.layer_norm(x, block.between), block.wide))
        return self.op("Add", x, self.linear(wide, block.narrow))
