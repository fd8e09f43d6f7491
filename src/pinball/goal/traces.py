"""A trace: values of variables that a run must pass through, step by step.

A file holds a JSON list of steps, each an object of variables and integers: ``[{"i": 0}, {"i": 1, "n": 3}]``;
or ``{"inputs": [...], "steps": [...]}`` where the run is not that of the first example.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pinball.core.errors import BadRequest
from pinball.goal.cases import Datum, frozen

_MOST = 1000


@dataclass(frozen=True, slots=True)
class Trace:
    """States in their order, each the values of some variables; ``inputs`` are those of the run, if given."""

    steps: tuple[tuple[tuple[str, int], ...], ...]
    inputs: tuple[Datum, ...] | None = None


def load_trace(path: Path) -> Trace:
    """Read a trace. Raise ``BadRequest`` with the place of whatever is wrong."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadRequest(f"cannot read {path}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise BadRequest(f"{path}: not JSON: {error}") from None
    return read_trace(data, str(path))


def read_trace(data: Any, name: str = "the trace") -> Trace:
    """Return the trace that JSON data holds. Raise ``BadRequest`` with the place of whatever is wrong."""
    inputs: tuple[Datum, ...] | None = None
    if isinstance(data, dict):
        if not {"steps"} <= data.keys() <= {"steps", "inputs"}:
            raise BadRequest(
                f"{name}: expected 'steps', and 'inputs' where it is not the first example's run"
            )
        if "inputs" in data:
            given = frozen(
                data["inputs"], lambda place, problem: _refuse(f"{name}: inputs{place}: {problem}")
            )
            if not isinstance(given, tuple):
                raise BadRequest(f"{name}: inputs: expected a list of the inputs")
            inputs = given
        data = data["steps"]
    if not isinstance(data, list) or not 0 < len(data) <= _MOST:
        raise BadRequest(f"{name}: expected a list of 1 to {_MOST} steps, each {{variable: integer}}")
    return Trace(tuple(_step(step, f"{name}: step {k}") for k, step in enumerate(data, 1)), inputs)


def _step(step: Any, place: str) -> tuple[tuple[str, int], ...]:
    if not isinstance(step, dict) or not step:
        raise BadRequest(f'{place}: expected an object such as {{"i": 0}}')
    for name, value in step.items():
        if re.fullmatch(r"[A-Za-z_]\w*", name) is None:
            raise BadRequest(f"{place}: {name[:40]!r} is no name of a variable")
        if type(value) not in (int, bool) or not -(1 << 63) <= value < 1 << 63:
            raise BadRequest(f"{place}: {name}: expected an integer of 64 bits, true or false")
    return tuple((name, int(value)) for name, value in step.items())


def _refuse(text: str) -> None:
    raise BadRequest(text)
