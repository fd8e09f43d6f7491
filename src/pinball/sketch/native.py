"""Search the fillings of a C sketch in the checked engine (``forge/_engine/fill.c``), sandboxed.

The engine gets the digests of the expected outputs, to search with: it proposes fillings and nothing more.
Every filling is run again as plain text, where digests are compared by the caller.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from pinball import sandbox
from pinball.core.budget import Budget
from pinball.forge._engine import wire
from pinball.forge._engine.build import SKETCH, engine
from pinball.forge.engine import Limits, Task
from pinball.sketch.rounds import Found, Round, Suite

FLAGS = ("-std=gnu17", "-O2", "-fno-gcse", "-march=native", "-w", SKETCH)

_LIMITS = sandbox.Limits(memory_bytes=1 << 30, output_bytes=1 << 26, file_bytes=0)
_RUN = Limits(heap_bytes=1 << 16, stack_bytes=1 << 16, output_bytes=1 << 12)
_COMPILED, _FOUND, _PROGRESS, _ROUND = 1, 2, 3, 4
_ENDINGS = ("all", "enough", "work")


def search(text: str, suite: Suite, rounds: Sequence[Round], budget: Budget) -> Found:
    """Run the rounds until one finds fillings; ``text`` is the program that chooses (``lazy``).

    Raise ``MissingTool`` without a compiler or a sandbox.
    """
    task = Task(text + suite.source, (), suite.call, suite.names, suite.inputs, limits=_RUN)
    body = wire.encode(task, wire.encode_inputs(task))[8:]
    words = [
        len(rounds[0].sizes),
        *(w for pair in zip(suite.digests, suite.sizes, strict=True) for w in pair),
    ]
    words.append(len(rounds))
    for one in rounds:
        words += [*one.sizes, one.operations, one.wanted, one.work]
    body += np.array([w - (1 << 64) if w >= 1 << 63 else w for w in words], dtype=np.int64).tobytes()
    seconds = budget.left()
    if seconds <= 0:
        return Found()
    limits = replace(_LIMITS, seconds=seconds)
    outcome = sandbox.run([str(engine(FLAGS))], stdin=struct.pack("<q", len(body)) + body, limits=limits)
    found = Found()
    _read(outcome.stdout, found)
    if outcome.status not in ("ok", "timeout") and found.ending == "time":
        found.ending, found.outside, found.message = "refused", True, f"the engine ended: {outcome.status}"
    return found


def _read(data: bytes, found: Found) -> None:
    """Enter the whole replies that came."""
    words = np.frombuffer(data[: len(data) // 8 * 8], dtype=np.int64)
    at = 0
    while at + 2 <= len(words):
        kind, count = int(words[at]), int(words[at + 1])
        values = words[at + 2 : at + 2 + count]
        if len(values) < count:
            return
        at += 2 + count
        if kind == _COMPILED and values[0]:
            size = int(values[2])
            found.ending, found.place, found.outside = "refused", int(values[1]), int(values[0]) == 2
            found.message = values[3:].tobytes()[:size].decode(errors="replace")
        elif kind == _FOUND:
            found.runs = int(values[0])
            found.fillings.append(tuple(int(v) for v in values[1:]))
        elif kind == _PROGRESS:
            found.runs, found.share = int(values[0]), _real(values[1])
        elif kind == _ROUND:
            found.ending, found.runs = _ENDINGS[int(values[0])], int(values[1])
            found.share, found.fuel = _real(values[2]), int(values[3])
            found.ended = [int(v) for v in values[5:]]
            found.rounds += 1


def _real(word: np.int64) -> float:
    return float(np.array([word], dtype=np.int64).view(np.float64)[0])
