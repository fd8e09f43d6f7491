"""Writes trained nets as ONNX, by hand: few nodes, weights in half precision, and a card beside them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from pinball.nets.view import POSITIONS, SLOTS, TYPES
from pinball.train._nets import GRU_WIDTH, AttributeNet, C, Decoder, E, GruEncoder, K, MlpEncoder

_OPSET, _IR = 17, 8


class Graph:
    """A graph being written; every method returns the name of the value that it added."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._nodes: list[Any] = []
        self._weights: list[Any] = []

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes: Any) -> str:
        """Add a node and return its first output; ``outputs`` > 1 keeps the last one instead."""
        names = [f"v{len(self._nodes)}_{i}" for i in range(outputs)]
        self._nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[-1]

    def weight(self, value: NDArray[Any]) -> str:
        """Add a weight in half precision, widened when the net is loaded."""
        return self.op("Cast", self._constant(value.astype(np.float16)), to=TensorProto.FLOAT)

    def shape(self, *sizes: int) -> str:
        """Add a shape."""
        return self._constant(np.array(sizes, np.int64))

    def rename(self, value: str, name: str) -> None:
        """Give a value the name under which the net returns it."""
        self._nodes.append(helper.make_node("Identity", [value], [name]))

    def save(
        self, path: Path, inputs: Mapping[str, tuple[int, list[Any]]], outputs: Mapping[str, list[Any]]
    ) -> None:
        """Write the graph; ``inputs`` are (element type, shape), ``outputs`` are floats of a shape."""
        before = [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()]
        after = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()
        ]
        graph = helper.make_graph(self._nodes, path.name, before, after, self._weights)
        opsets = [helper.make_opsetid("", _OPSET)]
        model = helper.make_model(graph, producer_name="pinball", opset_imports=opsets, ir_version=_IR)
        onnx.checker.check_model(model)
        path.write_bytes(model.SerializeToString())

    def _constant(self, value: NDArray[Any]) -> str:
        name = f"w{len(self._weights)}"
        self._weights.append(numpy_helper.from_array(value, name))
        return name


_READS: dict[str, tuple[int, list[Any]]] = {
    "tokens": (TensorProto.INT64, ["programs", "examples", SLOTS * POSITIONS]),
    "types": (TensorProto.FLOAT, ["programs", SLOTS * TYPES]),
}


def export_attributes(net: AttributeNet, path: Path) -> None:
    """Write an attribute net: tokens (N, M, 80), types (N, 12) -> probabilities (N, 34)."""
    graph = Graph()
    encoded = _encoder(graph, net.encoder)
    graph.rename(graph.op("Sigmoid", _linear(graph, encoded, net.matrix)), "probabilities")
    graph.save(path, _READS, {"probabilities": ["programs", C]})


def export_decoder(net: Decoder, path: Path) -> None:
    """Write a decoder as two graphs: ``path`` reads the examples, ``NAME.step.onnx`` says one token."""
    graph = Graph()
    graph.rename(graph.op("Tanh", _linear(graph, _encoder(graph, net.encoder), net.first)), "state")
    graph.save(path, _READS, {"state": ["programs", K]})
    graph = Graph()
    words = graph.op("Gather", graph.weight(weights_of(net.words.weight)), "token")
    first = graph.op("Unsqueeze", "state", graph.shape(0))
    after = graph.op(
        "Squeeze", _gru(graph, graph.op("Unsqueeze", words, graph.shape(0)), net.gru, first), graph.shape(0)
    )
    graph.rename(after, "after")
    graph.rename(graph.op("LogSoftmax", _linear(graph, after, net.out), axis=-1), "chances")
    reads: dict[str, tuple[int, list[Any]]] = {
        "state": (TensorProto.FLOAT, ["beam", K]),
        "token": (TensorProto.INT64, ["beam"]),
    }
    graph.save(
        path.with_suffix(".step.onnx"),
        reads,
        {"after": ["beam", K], "chances": ["beam", net.out.out_features]},
    )


def write_card(path: Path, card: Mapping[str, Any]) -> None:
    """Write a card as JSON, one line a field, so that a difference can be read."""
    path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def weights_of(tensor: Any) -> NDArray[np.float32]:
    """Return a parameter as a numpy array."""
    return np.asarray(tensor.detach().float().numpy(), dtype=np.float32)


def _linear(graph: Graph, value: str, layer: nn.Linear) -> str:
    product = graph.op("MatMul", value, graph.weight(weights_of(layer.weight).T))
    return product if layer.bias is None else graph.op("Add", product, graph.weight(weights_of(layer.bias)))


def _encoder(graph: Graph, encoder: MlpEncoder | GruEncoder) -> str:
    """Add an encoder; its first layer takes examples and types apart, which saves repeating the types."""
    embedded = graph.op("Gather", graph.weight(weights_of(encoder.embedding.weight)), "tokens")
    if isinstance(encoder, MlpEncoder):
        width = encoder.embedding.embedding_dim
        numbers = graph.op("Reshape", embedded, graph.shape(0, 0, SLOTS * POSITIONS * width))
    else:
        numbers = _slots(graph, embedded, encoder)
    first, *others = [layer for layer in encoder.layers if isinstance(layer, nn.Linear)]
    weight = weights_of(first.weight).T
    cut = weight.shape[0] - SLOTS * TYPES
    typed = graph.op("MatMul", "types", graph.weight(weight[cut:]))
    typed = graph.op(
        "Unsqueeze", graph.op("Add", typed, graph.weight(weights_of(first.bias))), graph.shape(1)
    )
    x = graph.op("Sigmoid", graph.op("Add", graph.op("MatMul", numbers, graph.weight(weight[:cut])), typed))
    for layer in others:
        x = graph.op("Sigmoid", _linear(graph, x, layer))
    return graph.op("ReduceMean", x, axes=[1], keepdims=0)


def _slots(graph: Graph, embedded: str, encoder: GruEncoder) -> str:
    """Add the GRU over each slot: (N, M, 80, E) -> (N, M, 4 * GRU_WIDTH)."""
    rows = graph.op("Transpose", graph.op("Reshape", embedded, graph.shape(-1, POSITIONS, E)), perm=[1, 0, 2])
    last = _gru(graph, rows, encoder.gru, "", direction="reverse")
    counts = graph.op("Slice", graph.op("Shape", "tokens"), graph.shape(0), graph.shape(2))
    shape = graph.op("Concat", counts, graph.shape(SLOTS * GRU_WIDTH), axis=0)
    return graph.op("Reshape", last, shape)


def _gru(graph: Graph, value: str, gru: nn.GRU, first: str, direction: str = "forward") -> str:
    """Add a GRU and return its last state, (1, rows, width); ONNX has the gates z, r, h, PyTorch r, z, n."""
    width = gru.hidden_size

    def gates(tensor: Any) -> NDArray[np.float32]:
        reset, update, new = np.split(weights_of(tensor), 3)
        return np.concatenate([update, reset, new])

    weights = [graph.weight(gates(t)[None]) for t in (gru.weight_ih_l0, gru.weight_hh_l0)]
    bias = graph.weight(np.concatenate([gates(gru.bias_ih_l0), gates(gru.bias_hh_l0)])[None])
    inputs = [value, *weights, bias, *(["", first] if first else [])]
    return graph.op("GRU", *inputs, outputs=2, hidden_size=width, linear_before_reset=1, direction=direction)
