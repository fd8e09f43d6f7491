"""Find quickly how a Python function is called: each other guess that is tried costs an interpreter's start.

A guess is only a start: with the examples or the reference it is seen whether it holds, and where none is
found here, ``goal`` looks at all of them.
"""

from __future__ import annotations

import ast

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.equal import Code, inputs
from pinball.equal.calls import guesses
from pinball.equal.sides import choose, single
from pinball.equal.ways import Guess, Way
from pinball.forge import pythons
from pinball.forge.engine import Limits, Status, Task
from pinball.forge.seeds import Input
from pinball.goal import Case
from pinball.goal.kinds import fits, kinds_of

_MOST = 12
_PROBES = 16


def call_line(
    sketch: Code, reference: Code | None, examples: tuple[Case, ...], function: str, budget: Budget
) -> str:
    """Return a call line for a Python sketch, with the reference's own behind ``=>``; or nothing."""
    if sketch.language != "python":
        return ""
    if reference is None:
        return _by_examples(sketch, examples, function)
    if reference.language != "python":
        return ""
    ours, theirs = choose(sketch, reference, function)
    heads = [_parameters(side.code.text, side.name) for side in (ours, theirs)]
    if not heads[0] or heads[0] != heads[1]:
        return ""
    for guess in guesses(theirs)[0][:_MOST]:
        way = _shown(guess, _gives_back(theirs.code.text, theirs.name))
        if way is None or budget.left() == 0:
            continue
        items = tuple(Input(name, kind) for name, kind in guess.inputs)
        rows = tuple(inputs.fitting(inputs.edges(items, 40, 1), guess.ranges)[:_PROBES])
        names = tuple(name for name, _ in guess.inputs)
        limits = Limits(operations=20_000, first_tests=len(rows), block=1)
        batch = pythons.run([Task(theirs.code.text, (), way.call, names, rows, limits=limits)], budget)[0]
        if not len(batch.status):
            continue
        good = batch.status[0] == Status.OK
        if good.mean() >= 0.6 and len(np.unique(batch.digests[0][good])) > 1:
            line = _line(way)
            return f"{line.replace(theirs.name, ours.name, 1)} => {line}"
    return ""


def _by_examples(sketch: Code, examples: tuple[Case, ...], function: str) -> str:
    if not examples:
        return ""
    side = single(sketch, function.partition(",")[0])
    wanted = [kinds_of([c.inputs[k] for c in examples]) for k in range(len(examples[0].inputs))]
    found, _ = fits(side, wanted, kinds_of([c.output for c in examples]))
    gives = _gives_back(sketch.text, side.name)
    for fit in found:
        plain = fit.way.result.kind in ("return", "array", "list", "tree") and not fit.way.source
        back = fit.way.result.name in ("", "return")
        if plain and fit.order == tuple(sorted(fit.order)) and gives == back:
            return _line(fit.way)
    return ""


def _shown(guess: Guess, gives: bool) -> Way | None:
    """Return the way to see what a call does that fits a function which hands something back, or nothing."""
    kinds = ("list", "tree", "return") if any(k in ("list", "tree") for _, k in guess.inputs) else ("return",)
    for kind in kinds if gives else ("array", "list", "tree"):
        for _, way in guess.ways:
            back = way.result.name in ("", "return")
            if way.result.kind == kind and back == gives and not way.source and way.call.stdin is None:
                return way
    return None


def _line(way: Way) -> str:
    result = way.result
    name = result.name or "return"
    text = f"{result.kind}({name})" if result.kind in ("list", "tree") else name
    return f"{way.call.text} -> {text}"


def _function(text: str, name: str) -> ast.FunctionDef | None:
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return next((n for n in body if isinstance(n, ast.FunctionDef) and n.name == name), None)


def _parameters(text: str, name: str) -> list[str]:
    node = _function(text, name)
    return [] if node is None else [a.arg for a in node.args.args]


def _gives_back(text: str, name: str) -> bool:
    """Tell whether a function returns something but ``None``."""
    node = _function(text, name)
    if node is None:
        raise BadRequest(f"no function named {name!r} at the top of the file")
    returned = [n.value for n in ast.walk(node) if isinstance(n, ast.Return) and n.value is not None]
    return any(not (isinstance(v, ast.Constant) and v.value is None) for v in returned)
