"""Contracts: ``requires`` and ``ensures`` as boolean functions of a file, in C or Python.

    bool ensures(const int *in, int n, const int *out, int m) {
        return sorted(out, m) && permutation(in, n, out, m);
    }

They get the inputs in order, ``ensures`` what came out behind them. In C an array is a pointer and its
length, a text a pointer, a linked list ``const List *`` and a tree ``const Tree *``; in Python all are
values, a linked list an array and a tree its values level by level. The helpers of ``prelude.c`` and
``_prelude.py`` are there without a word.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.equal import Code
from pinball.forge import engine, pythons
from pinball.forge.calls import Argument, CallSpec, Result, Size
from pinball.forge.engine import Limits, Status, Task
from pinball.forge.inputs import Inputs
from pinball.forge.values import digest
from pinball.goal.kinds import ANY
from pinball.languages.functions import Function, functions
from pinball.measure.signature import Parameter, signature

RESULT = "result"
"""The name of the output among the inputs of ``ensures``."""

_HEAD = "#include <stdbool.h>\n#include <stddef.h>\n"
_GROUPS = {"seq": "array", "text": "string", "list": "list", "tree": "tree", "int": "int"}
_FUEL = 2_000_000


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract. ``text`` is the program that the sandbox runs: the helpers it needs and its own functions.

    ``groups`` are the kinds of what ``ensures`` (or else ``requires``) takes, the output last where
    ``ensures`` is there; in Python ``any``. ``requires`` and ``ensures`` say whether there is such a
    function, ``before`` how many lines of ``text`` stand before the author's.
    """

    text: str
    language: str
    name: str
    groups: tuple[str, ...]
    requires: bool
    ensures: bool
    before: int = 0

    @property
    def inputs(self) -> tuple[frozenset[str], ...]:
        """Return the kinds that each input may have."""
        own = self.groups[:-1] if self.ensures else self.groups
        return tuple(_kinds(g) for g in own)

    @property
    def output(self) -> frozenset[str]:
        """Return the kinds that the output may have."""
        return _kinds(self.groups[-1]) if self.ensures else ANY

    def call(self, what: str, names: Sequence[str]) -> CallSpec:
        """Return how ``requires`` or ``ensures`` is called with inputs of these names, in its own order."""
        taken = [*names, RESULT] if what == "ensures" else list(names)
        groups = self.groups if what == "ensures" or not self.ensures else self.groups[:-1]
        arguments: list[Argument] = []
        for name, group in zip(taken, groups, strict=True):
            if group in ("list", "tree"):
                arguments.append(Argument(group, name))
                continue
            arguments.append(Argument("input", name))
            if group == "array":
                arguments.append(Argument("value", size=Size(0, ((1, name, True),))))
        return CallSpec(what, tuple(arguments), Result("return"), None, what)


def _kinds(group: str) -> frozenset[str]:
    if group == "any":
        return ANY
    return frozenset({"array", "list"}) if group == "array" else frozenset({group})


def read_contract(code: Code) -> Contract:
    """Read a contract.

    Raise ``BadRequest`` where it has neither function, or one with parameters of no use.
    """
    text, own = _with_helpers(code.text, code.language)
    found = [name for name in ("requires", "ensures") if name in own]
    if not found:
        raise BadRequest(f"{code.name}: no contract; expected a function named requires or ensures")
    groups = {name: _groups(code, text, name) for name in found}
    if len(found) == 2 and groups["ensures"][:-1] != groups["requires"]:
        raise BadRequest(f"{code.name}: ensures must take what requires takes, and then the output")
    if "ensures" in found and len(groups["ensures"]) < 1:
        raise BadRequest(f"{code.name}: ensures must take the inputs and the output")
    before = text[: text.index(code.text)].count("\n")
    return Contract(
        text, code.language, code.name, groups[found[-1]], "requires" in found, "ensures" in found, before
    )


def _groups(code: Code, text: str, name: str) -> tuple[str, ...]:
    if code.language == "python":
        for part in _parsed(code).body:
            if isinstance(part, ast.FunctionDef) and part.name == name:
                return ("any",) * len(part.args.args)
        raise BadRequest(f"{code.name}: {name} must be a function of the file")
    found = signature(text, name)
    if found is None:
        raise BadRequest(f"{code.name}: the head of {name} could not be read")
    groups: list[str] = []
    row = list(found.parameters)
    while row:
        parameter = row.pop(0)
        group = _GROUPS.get(parameter.kind)
        if group is None:
            raise BadRequest(f"{code.name}: {name}: {_what(parameter)}; {_CHOICES}")
        if group == "array" and (not row or row.pop(0).kind != "int"):
            raise BadRequest(
                f"{code.name}: {name}: the array {parameter.name!r} must be followed by its length"
            )
        groups.append(group)
    return tuple(groups)


_CHOICES = "choose from: int, const int * and its length, const char *, const List *, const Tree *"


def _what(parameter: Parameter) -> str:
    return f"parameter {' '.join(parameter.text.split()) or parameter.name!r} is of no kind that is known"


def _parsed(code: Code) -> ast.Module:
    try:
        return ast.parse(code.text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        raise BadRequest(f"{code.name}: {f'line {line}: ' if line else ''}not Python: {error}") from None


# --- helpers ------------------------------------------------------------------------------------------------


@cache
def _prelude(language: str) -> tuple[str, tuple[Function, ...]]:
    file = Path(__file__).with_name("prelude.c" if language == "c" else "_prelude.py")
    text = file.read_text(encoding="utf-8")
    return text, functions(text, language)


def helpers(language: str) -> tuple[str, ...]:
    """Return the names of the predicates that contracts may call."""
    return tuple(f.name for f in _prelude(language)[1])


def _with_helpers(text: str, language: str) -> tuple[str, set[str]]:
    """Return a contract behind the helpers that it calls and does not define itself; and what it defines."""
    own = {f.name for f in functions(text, language)}
    prelude, known = _prelude(language)
    wanted = set(re.findall(r"[A-Za-z_]\w*", text)) - own
    by_name = {f.name: f for f in known}
    todo = [name for name in by_name if name in wanted]
    needed: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in needed:
            needed.add(name)
            todo += [c for c in by_name[name].calls if c not in own]
    lines = prelude.splitlines()
    parts = ["\n".join(lines[f.line - 1 : f.end]) for f in known if f.name in needed]
    if language == "python":
        # Behind it, so that its own first lines stay first and lines keep their numbers.
        return "\n\n".join([text, *parts]), own
    types = [m.group() for m in re.finditer(r"typedef struct (\w+) \{.*?\} \1;\n", prelude, re.DOTALL)]
    body = "\n".join([*parts, text])
    shown = [t for t in types if _type_of(t) in re.findall(r"\w+", body) and not _defines(text, _type_of(t))]
    return _HEAD + "\n".join([*shown, body]) + "\n", own


def _type_of(text: str) -> str:
    return text.split()[2]


def _defines(text: str, name: str) -> bool:
    return re.search(rf"struct\s+{name}\s*\{{|\}}\s*{name}\s*;", text) is not None


# --- running ------------------------------------------------------------------------------------------------


class TimeUp(Exception):
    """The budget ended before it was known whether a contract holds; no request was bad."""


def holds(
    contract: Contract, what: str, names: Sequence[str], rows: Sequence[Inputs], budget: Budget
) -> NDArray[np.bool_]:
    """Run ``requires`` on inputs, or ``ensures`` on inputs and output, in the sandbox; say where it holds.

    Where it does not come to its end, it does not hold. Raise ``BadRequest`` where it does not compile,
    ``TimeUp`` where the budget ended first.
    """
    if not rows:
        return np.zeros(0, dtype=np.bool_)
    call = contract.call(what, names)
    taken = (*names, RESULT) if what == "ensures" else tuple(names)
    fuel = Limits(operations=_FUEL, first_tests=len(rows), block=1)
    judge = engine.run if contract.language == "c" else pythons.run
    plain = tuple(tuple(_handed(v) for v in row) for row in rows)
    task = Task(contract.text, (), call, taken, plain, limits=fuel)
    batch = judge([task], budget)[0]
    if len(batch.compiles) and not batch.compiles[0]:
        raise BadRequest(f"{contract.name}: {_own_line(contract, batch.messages[0])}")
    if not len(batch.compiles) or batch.ended:
        if batch.ended == "timeout" or budget.left() == 0:
            raise TimeUp
        raise BadRequest(
            f"{contract.name}: {what} could not be run: {batch.ended or 'it is outside what we run'}"
        )
    good = batch.status[0] == Status.OK
    truth: NDArray[np.bool_] = good & (batch.digests[0] != _FALSE)
    return truth


_FALSE = np.uint64(digest(0))


def _handed(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _own_line(contract: Contract, message: str) -> str:
    """Return a compiler's message with the line as the contract's author counts it."""
    match = re.match(r"line (\d+): (.*)", message, re.DOTALL)
    if match is None:
        return message
    return f"line {int(match.group(1)) - contract.before}: {match.group(2)}"


def with_output(row: Inputs, output: Any) -> Inputs:
    """Return the inputs of ``ensures``."""
    return (*row, output)


__all__ = ["RESULT", "Contract", "TimeUp", "helpers", "holds", "read_contract", "with_output"]
