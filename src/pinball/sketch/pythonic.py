"""Search the fillings of a Python sketch in a contained interpreter (``_guest.py``).

It is handed digests of the expected outputs to search with and proposes fillings; each is run again as plain
text, where the caller compares.
"""

from __future__ import annotations

import ast
import marshal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pinball.core.budget import Budget
from pinball.forge import pythons
from pinball.forge._python.lines import Reader
from pinball.forge.engine import Limits, Task
from pinball.sandbox import Limits as Contained
from pinball.sandbox import run_script
from pinball.sketch.rounds import Found, Round, Suite

_GUEST = Path(__file__).with_name("_guest.py")
_VALUES = Path(pythons.__file__).with_name("values.py")
_ENDINGS = ("all", "enough", "work")


def search(text: str, suite: Suite, rounds: Sequence[Round], budget: Budget) -> Found:
    """Run the rounds until one finds fillings; ``text`` is the program that chooses (``lazy``).

    Raise ``MissingTool`` without a sandbox.
    """
    program = Reader().read(text + suite.source)[1]
    task = Task(text, (), suite.call, suite.names, suite.inputs, limits=Limits(operations=300_000))
    request: dict[str, Any] = pythons.request(task)
    request["modules"].append(("pinball.forge.values", _VALUES.read_text()))
    request |= {
        "program": program,
        "digests": list(suite.digests),
        "sizes": list(suite.sizes),
        "promise": suite.promise,
        "given": list(suite.given),
        "holes": len(rounds[0].sizes),
        "afresh": _keeps_state(text),
        "rounds": [(list(r.sizes), r.operations, r.wanted, r.work) for r in rounds],
    }
    seconds = budget.left()
    if seconds <= 0:
        return Found()
    limits = Contained(
        seconds=seconds, cpu_seconds=seconds + 1, memory_bytes=512 << 20, output_bytes=1 << 26, file_bytes=0
    )
    outcome = run_script(_GUEST, stdin=marshal.dumps(request), limits=limits)
    found = Found()
    for line in outcome.stdout.decode("ascii", "replace").split("\n")[:-1]:
        _read(line, found)
    if not outcome.stdout and outcome.status not in ("ok", "timeout"):
        found.ending, found.outside, found.message = "refused", True, f"the guest ended: {outcome.status}"
    return found


def _read(line: str, found: Found) -> None:
    kind, _, rest = line.partition(" ")
    words = rest.split()
    if kind == "f":
        found.runs = int(words[0])
        found.fillings.append(tuple(map(int, words[1:])))
    elif kind == "p":
        found.runs, found.share = int(words[0]), float(words[1])
    elif kind == "r":
        found.ending, found.runs, found.share = _ENDINGS[int(words[0])], int(words[1]), float(words[2])
        found.fuel, found.ended = int(words[3]), [int(w) for w in words[4:]]
        found.rounds += 1
    elif kind == "c":
        number, _, message = rest.partition(" ")
        found.ending, found.message, found.place = "refused", message, int(number)


def _keeps_state(text: str) -> bool:
    """Tell whether something outside of functions could change from one run to the next."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    plain = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
    return any(not isinstance(node, plain) and not _is_constant(node) for node in body)


def _is_constant(node: ast.stmt) -> bool:
    match node:
        case ast.Assign(value=value) | ast.AnnAssign(value=value) | ast.Expr(value=value):
            return isinstance(value, ast.Constant)
        case ast.If(test=ast.Compare(left=ast.Name(id="__name__"))):
            return True
    return False
