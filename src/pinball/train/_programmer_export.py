"""Writes the programmer as one ONNX graph: some words read after a memory of earlier ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto
from torch import nn

from pinball.train._export import Graph, weights_of
from pinball.train._programmer_net import Block, ProgrammerNet

_END = 2**62


def export(net: ProgrammerNet, path: Path) -> None:
    """Write words (N, S), places (S,), legal (N, S, V), past (2 L, N, H, P, D / H) -> chances, present.

    ``chances`` (N, V) are the log probabilities behind the last word, ``present`` the memory after it.
    """
    graph, shape = _Graph(), net.shape
    x = graph.op("Gather", graph.weight(weights_of(net.words.weight)), "words")
    x = graph.op("Add", x, graph.op("Gather", graph.weight(weights_of(net.places.weight)), "places"))
    x = graph.op("Add", x, graph.linear(graph.evened("legal"), net.legal))
    shut = graph.shut()
    memory: list[str] = []
    for number, block in enumerate(net.blocks):
        assert isinstance(block, Block)
        x, kept = graph.block(x, shut, block, number, shape.width // shape.heads)
        memory += kept
    last = graph.op("Gather", x, graph.scalar(-1), axis=1)
    allowed = graph.op("Gather", "legal", graph.scalar(-1), axis=1)
    logits = graph.linear(graph.layer_norm(last, net.last), net.out)
    minus = graph.op("Mul", graph.op("Sub", allowed, graph.number(1.0)), graph.number(1e4))
    graph.rename(graph.op("LogSoftmax", graph.op("Add", logits, minus), axis=-1), "chances")
    wrapped = [graph.op("Unsqueeze", m, graph.shape(0)) for m in memory]
    graph.rename(graph.op("Concat", *wrapped, axis=0), "present")
    size = [2 * shape.layers, "rows", shape.heads]
    reads: dict[str, tuple[int, list[Any]]] = {
        "words": (TensorProto.INT64, ["rows", "new"]),
        "places": (TensorProto.INT64, ["new"]),
        "legal": (TensorProto.FLOAT, ["rows", "new", shape.words]),
        "past": (TensorProto.FLOAT, [*size, "read", shape.width // shape.heads]),
    }
    present = [*size, "all", shape.width // shape.heads]
    graph.save(path, reads, {"chances": ["rows", shape.words], "present": present})


class _Graph(Graph):
    """A graph with the programmer's parts."""

    def number(self, value: float) -> str:
        return self.weight(np.array(value, np.float32))

    def scalar(self, value: int) -> str:
        return self.op("Squeeze", self.shape(value), self.shape(0))

    def shut(self) -> str:
        """Add (S, P + S): very negative where a place lies behind the one that looks."""
        new = self.op("Squeeze", self.op("Shape", "places"), self.shape(0))
        read = self.op("Gather", self.op("Shape", "past"), self.scalar(3))
        every = self.op("Add", new, read)
        one = self.scalar(1)
        looks = self.op("Unsqueeze", self.op("Range", read, every, one), self.shape(1))
        there = self.op("Unsqueeze", self.op("Range", self.scalar(0), every, one), self.shape(0))
        behind = self.op("Cast", self.op("Greater", there, looks), to=TensorProto.FLOAT)
        return self.op("Mul", behind, self.number(-1e4))

    def evened(self, legal: str) -> str:
        """Add the legal words over the root of their number."""
        count = self.op("Max", self.op("ReduceSum", legal, self.shape(-1), keepdims=1), self.number(1.0))
        return self.op("Div", legal, self.op("Sqrt", count))

    def linear(self, x: str, layer: nn.Linear) -> str:
        product = self.op("MatMul", x, self.weight(weights_of(layer.weight).T))
        return product if layer.bias is None else self.op("Add", product, self.weight(weights_of(layer.bias)))

    def layer_norm(self, x: str, norm: nn.LayerNorm) -> str:
        weights = [self.weight(weights_of(t)) for t in (norm.weight, norm.bias)]
        return self.op("LayerNormalization", x, *weights, axis=-1, epsilon=norm.eps)

    def block(self, x: str, shut: str, block: Block, number: int, size: int) -> tuple[str, list[str]]:
        """Add one layer; return its output and its keys and values so far."""
        mixed = self.linear(self.layer_norm(x, block.before), block.mixed)
        split = self.op("Reshape", mixed, self.shape(0, 0, 3, block.heads, size))
        split = self.op("Transpose", split, perm=[2, 0, 3, 1, 4])
        query, *fresh = [self.op("Gather", split, self.scalar(k), axis=0) for k in range(3)]
        kept = [
            self.op("Concat", self.op("Gather", "past", self.scalar(2 * number + k), axis=0), part, axis=2)
            for k, part in enumerate(fresh)
        ]
        scores = self.op("MatMul", query, self.op("Transpose", kept[0], perm=[0, 1, 3, 2]))
        scores = self.op("Add", self.op("Mul", scores, self.number(size**-0.5)), shut)
        seen = self.op("MatMul", self.op("Softmax", scores, axis=3), kept[1])
        seen = self.op(
            "Reshape", self.op("Transpose", seen, perm=[0, 2, 1, 3]), self.shape(0, 0, block.heads * size)
        )
        x = self.op("Add", x, self.linear(seen, block.joined))
        wide = self.op("Relu", self.linear(self.layer_norm(x, block.between), block.wide))
        return self.op("Add", x, self.linear(wide, block.narrow)), kept
