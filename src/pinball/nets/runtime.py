"""Runs the shipped nets: the only importer of onnxruntime, and only once a net is asked for (0.2 s)."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import MissingTool

WEIGHTS = Path(__file__).resolve().parent / "weights"

Array = NDArray[Any]


def names(folder: Path = WEIGHTS) -> tuple[str, ...]:
    """Return the names of the nets in a folder, those with both weights and a card."""
    return tuple(sorted(p.stem for p in folder.glob("*.onnx") if p.with_suffix(".json").is_file()))


def card(name: str, folder: Path = WEIGHTS) -> dict[str, Any]:
    """Return a net's card: what it is, its data, its numbers. Raise ``MissingTool`` where there is none."""
    path = folder / f"{name}.json"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise MissingTool(f"no readable card {path.name} of the net {name!r}: {error}") from error
    if not isinstance(content, dict):
        raise MissingTool(f"the card {path.name} of the net {name!r} is not a JSON object")
    return content


def run(
    name: str, inputs: Mapping[str, Array], folder: Path = WEIGHTS, graph: str = ""
) -> tuple[NDArray[np.float32], ...]:
    """Return a net's outputs, in its own order; ``graph`` names its second file, ``NAME.GRAPH.onnx``.

    Raise ``MissingTool`` where onnxruntime or the weights are not there or cannot be read.
    """
    file = f"{name}.{graph}.onnx" if graph else f"{name}.onnx"
    return tuple(_session(folder / file).run(None, dict(inputs)))


@cache
def _session(path: Path) -> Any:
    """Return a loaded net on one thread, so that a search beside it keeps its cores."""
    # It would otherwise leave a session file in the temporary folder and report to its maker.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    try:
        import onnxruntime
    except ImportError as error:
        raise MissingTool(f"no onnxruntime to run the net {path.stem!r}: {error}") from error
    if not path.is_file():
        raise MissingTool(f"no weights {path.name}; the nets here: {', '.join(names(path.parent)) or 'none'}")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's errors share no narrower base
        raise MissingTool(f"cannot read the weights {path.name}: {error}") from error
