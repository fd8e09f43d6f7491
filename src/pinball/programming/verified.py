"""The last word on a program: the system's compiler, warnings as errors, sanitizers, more tests, a proof.

What the forge's engine said is not asked again: this is another compiler and another run.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from pinball.core.verdict import Level, Verdict
from pinball.forge import harness
from pinball.forge.calls import CallSpec
from pinball.forge.driver import Program
from pinball.forge.engine import Status
from pinball.forge.inputs import Inputs
from pinball.forge.values import digest
from pinball.sandbox import compile_c, first_error
from pinball.sandbox.compile import FLAGS


@dataclass(frozen=True, slots=True)
class Trial:
    """A source with its call line, the names of its inputs, tests, and the right output of each."""

    source: str
    language: str
    call: CallSpec
    names: tuple[str, ...]
    inputs: tuple[Inputs, ...]
    outputs: Sequence[Any]


def verified(trial: Trial) -> Verdict:
    """Build a program and run it on all its tests in the sandbox; the outputs are compared here.

    Raise ``MissingTool`` without a compiler or a sandbox.
    """
    return _in_c(trial) if trial.language == "c" else _in_python(trial)


def _in_c(trial: Trial) -> Verdict:
    program = Program(trial.source, trial.call, trial.names)
    with ThreadPoolExecutor(2) as pool:  # two compilers, each in a process of its own
        warning = pool.submit(_warning, trial.source)
        judged = pool.submit(harness.judge, [program], [trial.inputs])
        complaint, found = warning.result(), judged.result()[0]
    if complaint:
        return Verdict(Level.REJECTED, (f"does not build without a warning: {complaint}",))
    if found.message:
        return Verdict(Level.REJECTED, (f"does not build: {found.message}",))
    seen = [None if isinstance(o, harness.Failure) else digest(o) for o in found.outputs]
    shown = [o.text if isinstance(o, harness.Failure) else f"gave {str(o)[:80]}" for o in found.outputs]
    built = "built by the system's C compiler with -Wall -Wextra -Werror; run with its sanitizers"
    return _compared(trial, seen, shown, built)


def _warning(source: str) -> str:
    """Return the first warning or error of a build of the source alone; with no ``main`` it is not linked."""
    with tempfile.TemporaryDirectory(prefix="pinball-") as folder:
        outcome = compile_c({"program.c": source}, Path(folder), (*FLAGS, "-c"), output="program.o")
        return "" if outcome.status == "ok" else first_error(outcome)


def _in_python(trial: Trial) -> Verdict:
    batch = import_module("pinball.forge.pythons").check(trial.source, trial.call, trial.names, trial.inputs)
    if not len(batch.compiles) or not batch.compiles[0]:
        message = (
            batch.messages[0] if len(batch.compiles) else batch.ended or "outside what the judge can run"
        )
        return Verdict(Level.REJECTED, (f"does not compile: {message}",))
    ended = [int(s) == Status.OK for s in batch.status[0]]
    seen = [int(d) if ok else None for d, ok in zip(batch.digests[0], ended, strict=True)]
    shown = ["another output" if ok else "no output" for ok in ended]
    return _compared(trial, seen, shown, "run by CPython in the sandbox")


def _compared(trial: Trial, seen: Sequence[int | None], shown: Sequence[str], built: str) -> Verdict:
    wanted = [digest(o) for o in trial.outputs]
    wrong = [k for k, d in enumerate(wanted) if k >= len(seen) or seen[k] != d]
    total = len(wanted)
    if wrong or not total:
        k = wrong[0] if wrong else 0
        text = f"{trial.inputs[k]}: expected {trial.outputs[k]}, {shown[k] if k < len(shown) else 'not run'}"
        return Verdict(Level.COMPILED, (built, f"fails a test: {text[:300]}"), total - len(wrong), total)
    return Verdict(Level.PASSED, (built, f"{total} tests passed"), total, total)
