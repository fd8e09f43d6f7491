"""Train the step guide: given a list that a program has made and the output, which call comes next?

The guide of ``best_first``. It looks at one list beside the output, on up to five examples, so that its word
on a value holds in every program that computes this value and is asked for once. Heads: one logit for each
component (the call's list argument is this list) and one for "this list is on the way to the output at all".
"""

from __future__ import annotations

import argparse
import ctypes
import datetime
import json
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Queue
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from onnx import TensorProto
from torch import Tensor, nn

from pinball.core.errors import BadRequest
from pinball.dsl.components import components
from pinball.train._export import Graph, weights_of, write_card
from pinball.train.data import kernel, pooled_signatures

FEATURES, SEEN, WIDTH, TOKENS = 48, 5, 20, 513
EMBEDDING, OUTPUT_UNITS, UNITS = 16, 128, 256
_HELD_OUT_SEED, _TEST_SEED = 10**9, 10**9 + 1  # beyond the seeds that batches are drawn with


class _Arrays(ctypes.Structure):
    _fields_ = [(n, ctypes.c_void_p) for n in ("list", "output", "features", "next", "on_path")]


@dataclass(frozen=True, slots=True)
class Samples:
    """Lists beside outputs: list, output (N, 5, 20) int32; features (N, 5, 48) float32; next (N, 38) float32,
    1 for each component that the program applies to the list; on_path (N,) float32."""

    list: npt.NDArray[np.int32]
    output: npt.NDArray[np.int32]
    features: npt.NDArray[np.float32]
    next: npt.NDArray[np.float32]
    on_path: npt.NDArray[np.float32]


def draw(seed: int, shortest: int, longest: int, count: int) -> Samples:
    """Return fresh samples from random programs that behave like none of the test pools."""
    barred = np.sort(pooled_signatures())
    lists = np.zeros((count, SEEN, WIDTH), np.int32)
    output = np.zeros((count, SEEN, WIDTH), np.int32)
    features = np.zeros((count, SEEN, FEATURES), np.float32)
    bits = np.zeros(count, np.uint64)
    on_path = np.zeros(count, np.uint8)
    arrays = _Arrays(*(a.ctypes.data for a in (lists, output, features, bits, on_path)))
    kernel().kernel_samples(
        ctypes.c_uint64(seed), shortest, longest, count, barred.ctypes.data_as(ctypes.c_void_p), len(barred),
        ctypes.byref(arrays),
    )  # fmt: skip
    shifts = np.arange(len(components()), dtype=np.uint64)
    wanted = ((bits[:, None] >> shifts) & np.uint64(1)).astype(np.float32)
    return Samples(lists, output, features, wanted, on_path.astype(np.float32))


class StepGuide(nn.Module):
    """Two encoders (output; list with its relation to the output), mean over the examples, linear heads."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(TOKENS, EMBEDDING)
        self.output_layer = nn.Linear(WIDTH * EMBEDDING, OUTPUT_UNITS)
        self.list_layer = nn.Linear(WIDTH * EMBEDDING, UNITS)
        self.relation_layer = nn.Linear(FEATURES + OUTPUT_UNITS, UNITS)
        self.hidden = nn.Linear(UNITS, UNITS)
        self.pooled = nn.Linear(UNITS, UNITS)
        self.heads = nn.Linear(UNITS, len(components()) + 1)

    def encode_output(self, tokens: Tensor) -> Tensor:
        """Return (..., 5, OUTPUT_UNITS) for output tokens (..., 5, 20)."""
        return torch.relu(self.output_layer(self.embedding(tokens).flatten(-2)))

    def forward(self, tokens: Tensor, features: Tensor, output: Tensor) -> Tensor:
        """Return logits (N, 39) for list tokens (N, 5, 20), features (N, 5, 48) and the encoded output."""
        related = self.relation_layer(torch.cat([features, output], dim=-1))
        first = torch.relu(self.list_layer(self.embedding(tokens).flatten(-2)) + related)
        second = torch.relu(self.hidden(first)) + first
        mean = second.mean(dim=1)
        return self.heads(torch.relu(self.pooled(mean)) + mean)


def loss_of(logits: Tensor, samples: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Return the cross entropy of the next call (nats, over lists on the path) and of the path head."""
    wanted = samples["next"]
    weight = wanted / wanted.sum(dim=1, keepdim=True).clamp(min=1)
    policy = -(weight * torch.log_softmax(logits[:, :-1].float(), dim=1)).sum(dim=1)
    policy = policy.sum() / samples["on_path"].sum().clamp(min=1)
    path = nn.functional.binary_cross_entropy_with_logits(logits[:, -1].float(), samples["on_path"])
    return policy, path


def tensors(samples: Samples) -> dict[str, Tensor]:
    """Return a batch as tensors."""
    return {
        name: torch.from_numpy(getattr(samples, name))
        for name in ("list", "output", "features", "next", "on_path")
    }


def apply(net: StepGuide, batch: dict[str, Tensor]) -> Tensor:
    """Return the net's logits on a batch."""
    return net(batch["list"], batch["features"], net.encode_output(batch["output"]))


def measure(net: StepGuide, samples: Samples) -> dict[str, float]:
    """Return held-out numbers beside the frequency base line, with n and 95 % half-widths."""
    batch = tensors(samples)
    with torch.no_grad():
        logits = torch.cat(
            [
                apply(net, {k: v[i : i + 4096] for k, v in batch.items()})
                for i in range(0, len(samples.next), 4096)
            ]
        )
    on = samples.on_path > 0
    best = logits[:, :-1].argmax(dim=1).numpy()
    hits = samples.next[np.arange(len(best)), best][on]
    frequency = samples.next[on].sum(axis=0)
    base = samples.next[on][:, frequency.argmax()]
    policy, path = loss_of(logits, batch)
    share = frequency / frequency.sum()
    weight = samples.next[on] / samples.next[on].sum(axis=1, keepdims=True)
    base_entropy = float(-(weight * np.log(share + 1e-9)).sum(axis=1).mean())
    guessed = (logits[:, -1].numpy() > 0) == on
    return {
        "n": float(on.sum()),
        "next_call_nats": float(policy),
        "next_call_nats_frequency": base_entropy,
        "next_call_accuracy": float(hits.mean()),
        "next_call_accuracy_95": float(1.96 * hits.std() / np.sqrt(len(hits))),
        "next_call_accuracy_frequency": float(base.mean()),
        "path_nats": float(path),
        "path_accuracy": float(guessed.mean()),
        "path_accuracy_always_yes": float(on.mean()),
    }


def _feed(queue: Queue[Samples], seed: int, longest: int, batch: int, stop: threading.Event) -> None:
    """Draw batches for ever; the kernel lets the other thread run meanwhile."""
    while not stop.is_set():
        queue.put(draw(seed, 2, longest, batch))
        seed += 1


def train(
    folder: Path, *, seconds: float, seed: int = 1, longest: int = 10, batch: int = 2048, rate: float = 2e-3
) -> StepGuide:
    """Train for ``seconds`` and return the net; it resumes from the checkpoints in ``folder``."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    folder.mkdir(parents=True, exist_ok=True)
    net = StepGuide()
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=1e-4)
    saved, log = folder / "steps.pt", folder / "steps.jsonl"
    step, spent = 0, 0.0
    if saved.exists():
        held = torch.load(saved, weights_only=True)
        net.load_state_dict(held["net"])
        optimizer.load_state_dict(held["optimizer"])
        step, spent = held["step"], held["spent"]
    held_out = draw(_HELD_OUT_SEED, 2, longest, 8192)
    queue: Queue[Samples] = Queue(maxsize=4)
    stop = threading.Event()
    feeder = threading.Thread(
        target=_feed, args=(queue, seed * 10**6 + step, longest, batch, stop), daemon=True
    )
    feeder.start()
    began = last = time.monotonic()
    before = spent
    while spent < seconds:
        spent = before + time.monotonic() - began
        part = min(1.0, spent / seconds)
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 200) * (1 - 0.98 * part)
        batch_now = tensors(queue.get())
        with torch.autocast("cpu", torch.bfloat16):
            logits = apply(net, batch_now)
        policy, path = loss_of(logits, batch_now)
        optimizer.zero_grad(set_to_none=True)
        (policy + path).backward()
        optimizer.step()
        step += 1
        if time.monotonic() - last > 60 or spent >= seconds:
            last = time.monotonic()
            state = {
                "net": net.state_dict(),
                "optimizer": optimizer.state_dict(),
                "step": step,
                "spent": spent,
            }
            torch.save(state, saved.with_suffix(".part"))
            saved.with_suffix(".part").replace(saved)
            with log.open("a") as lines:
                print(json.dumps({"step": step, "seconds": spent, **measure(net, held_out)}), file=lines)
    stop.set()
    while feeder.is_alive():
        if not queue.empty():
            queue.get()
        feeder.join(0.05)
    return net


def export(net: StepGuide, path: Path) -> None:
    """Write the guide as two graphs: ``NAME.output.onnx`` reads the output once, ``path`` the lists."""
    relation = weights_of(net.relation_layer.weight).T
    graph = Graph()
    outputs = graph.op("Relu", _layer(graph, _flat(graph, net), net.output_layer))
    related = graph.op("MatMul", outputs, graph.weight(relation[FEATURES:]))
    graph.rename(graph.op("Add", related, graph.weight(weights_of(net.relation_layer.bias))), "output")
    reads: dict[str, tuple[int, list[Any]]] = {"tokens": (TensorProto.INT32, ["examples", WIDTH])}
    graph.save(path.with_suffix(".output.onnx"), reads, {"output": ["examples", UNITS]})

    graph = Graph()
    seen = graph.op("MatMul", "features", graph.weight(relation[:FEATURES]))
    listed = _layer(graph, _flat(graph, net), net.list_layer)
    first = graph.op("Relu", graph.op("Add", graph.op("Add", listed, seen), "output"))
    second = graph.op("Add", graph.op("Relu", _layer(graph, first, net.hidden)), first)
    mean = graph.op("ReduceMean", second, axes=[1], keepdims=0)
    pooled = graph.op("Add", graph.op("Relu", _layer(graph, mean, net.pooled)), mean)
    logits = _layer(graph, pooled, net.heads)
    calls = len(components())
    policy = graph.op("LogSoftmax", _columns(graph, logits, 0, calls), axis=-1)
    doubt = graph.op("Softplus", graph.op("Neg", _columns(graph, logits, calls, calls + 1)))
    graph.rename(graph.op("Concat", policy, doubt, axis=1), "said")
    graph.save(
        path,
        {
            "tokens": (TensorProto.INT32, ["lists", "examples", WIDTH]),
            "features": (TensorProto.FLOAT, ["lists", "examples", FEATURES]),
            "output": (TensorProto.FLOAT, ["examples", UNITS]),
        },
        {"said": ["lists", calls + 1]},
    )


def _flat(graph: Graph, net: StepGuide) -> str:
    """Add the embedding of the tokens, (..., 20) -> (..., 320)."""
    embedded = graph.op("Gather", graph.weight(weights_of(net.embedding.weight)), "tokens")
    shape = graph.op("Shape", "tokens")
    before = graph.op("Slice", shape, graph.shape(0), graph.shape(-1))
    return graph.op("Reshape", embedded, graph.op("Concat", before, graph.shape(WIDTH * EMBEDDING), axis=0))


def _layer(graph: Graph, value: str, layer: nn.Linear) -> str:
    product = graph.op("MatMul", value, graph.weight(weights_of(layer.weight).T))
    return graph.op("Add", product, graph.weight(weights_of(layer.bias)))


def _columns(graph: Graph, value: str, first: int, last: int) -> str:
    return graph.op("Slice", value, graph.shape(first), graph.shape(last), graph.shape(1))


def finish(net: StepGuide, out: Path, made_by: str) -> dict[str, float]:
    """Write the trained guide and its card; return its numbers on programs drawn with another seed."""
    export(net.eval(), out)
    numbers = measure(net, draw(_TEST_SEED, 2, 10, 20000))
    card = {
        "what": "the step guide of best_first: which call comes next on a list, given the output",
        "architecture": f"embedding {EMBEDDING}, ReLU {UNITS} twice, mean over the examples, ReLU {UNITS}, "
        f"{len(components())} + 1 logits; {sum(p.numel() for p in net.parameters())} parameters",
        "data": "lists of random programs of 2 to 10 calls, drawn afresh for each batch, none like a test",
        "components": len(components()),
        "made_by": made_by,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "split": "programs drawn with a seed of their own; short ones may recur, of the longer ones few do",
        "numbers": {name: round(number, 4) for name, number in numbers.items()},
        "base_line": "next_call_*_frequency: the same answer for every list, the corpus frequency",
    }
    write_card(out.with_suffix(".json"), card)
    return numbers


def main(arguments: Sequence[str]) -> int:
    """Train from a command line; return the exit code."""
    parser = argparse.ArgumentParser("pinball train steps", description=__doc__)
    parser.add_argument("--seconds", type=float, default=2700.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, default=Path("build/train/steps"), help="folder for checkpoints")
    parser.add_argument("--out", type=Path, required=True, help="the net's file, NAME.onnx")
    asked = parser.parse_args(list(arguments))
    if asked.seconds < 0 or not asked.out.parent.is_dir():
        raise BadRequest(
            f"--seconds {asked.seconds} --out {asked.out}: expected a time and a file in a folder"
        )
    net = train(asked.work, seconds=asked.seconds, seed=asked.seed)
    made_by = f"pinball train steps --seconds {asked.seconds:.0f} --seed {asked.seed} --out {asked.out.name}"
    print(json.dumps(finish(net, asked.out, made_by), indent=1))
    return 0
