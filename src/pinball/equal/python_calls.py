"""What the parameters of a Python function may be, by their names, annotations and use."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from itertools import product

from pinball.equal.ways import WIDE, Guess, ways_of
from pinball.forge.calls import Argument, Result, Size

_MOST = 12
_ARRAY = re.compile(
    r"^(xs|ys|a|b|A|arr\w*|nums?\w*|l|lst|li|data|items?|values?|seq\w*|array|numbers|elements)$|list|arr"
)
_TEXT = re.compile(r"^(s|t|text|word|string|line)\d?$|str", re.IGNORECASE)
_NODE = re.compile(r"^(head|root|node|tree|p|first|top|start|t)\d?$|list|tree", re.IGNORECASE)
_MATRIX = re.compile(r"^(m|grid|matrix|graph|rows|adj\w*|board)$|matrix|graph", re.IGNORECASE)
_LENGTH = re.compile(r"^n$|len|size|count", re.IGNORECASE)
_EMIT = re.compile(r"emit|visit|callback|fn$|func|out$|report|sink", re.IGNORECASE)
_NAMES = {
    "array": "xs ys zs",
    "list": "xs ys zs",
    "tree": "t u",
    "int": "k i j",
    "string": "s t",
    "matrix": "m w",
}

Row = tuple[tuple[tuple[str, str], ...], tuple[Argument, ...], int]


def guesses(text: str, name: str) -> tuple[list[Guess], str]:
    """Return ways to call a function, the likely ones first; where there are none, why."""
    try:
        module = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return [], "it is not Python"
    found = next((n for n in module.body if isinstance(n, ast.FunctionDef) and n.name == name), None)
    if found is None or found.args.vararg or found.args.kwonlyargs or found.args.kwarg:
        return [], "its parameters are not plain ones"
    parameters = [*found.args.posonlyargs, *found.args.args]
    needed = parameters[: len(parameters) - len(found.args.defaults)]
    node = _node_kind(module)
    choices = [list(_choices(p, node, _usage(found, p.arg))) for p in needed]
    rows = [_row([kind for kind, _ in row], sum(c for _, c in row), node) for row in product(*choices)]
    made = [
        Guess(
            inputs,
            ways_of(name, arguments, _results(inputs, arguments, node)),
            (WIDE,) * len(inputs),
            "",
            cost,
        )
        for inputs, arguments, cost in (r for r in rows if r is not None)
    ]
    return sorted(made, key=lambda g: g.cost)[:_MOST], "its parameters are of kinds that are not known"


def _node_kind(module: ast.Module) -> str:
    """Tell what the file's own class of nodes builds: a list, a tree, or nothing."""
    for part in module.body:
        if isinstance(part, ast.ClassDef):
            fields = {n.attr for n in ast.walk(part) if isinstance(n, ast.Attribute)}
            fields |= {
                n.target.id
                for n in ast.walk(part)
                if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
            }
            if any("left" in f.lower() for f in fields):
                return "tree"
            if any("next" in f.lower() or "rest" in f.lower() or "link" in f.lower() for f in fields):
                return "list"
            if len(fields) == 3:
                return "tree"
            if len(fields) == 2:
                return "list"
    return ""


def _usage(function: ast.FunctionDef, name: str) -> set[str]:
    """Return how a parameter is used: ``indexed``, ``called``, ``attribute``."""
    used = set()
    for node in ast.walk(function):
        match node:
            case ast.Subscript(value=ast.Name(id=found)) if found == name:
                used.add("indexed")
            case ast.Subscript(value=ast.Subscript(value=ast.Name(id=found))) if found == name:
                used.add("rows")
            case ast.Call(func=ast.Name(id=found)) if found == name:
                used.add("called")
            case ast.Call(func=ast.Name(id="len"), args=[ast.Name(id=found)]) if found == name:
                used.add("indexed")
            case ast.For(iter=ast.Name(id=found)) if found == name:
                used.add("indexed")
            case ast.Attribute(value=ast.Name(id=found), attr=attr) if found == name:
                used.add("indexed" if attr in dir(list) else "attribute")
    return used


def _choices(parameter: ast.arg, node: str, used: set[str]) -> Iterator[tuple[str, int]]:
    name = parameter.arg
    said = ast.unparse(parameter.annotation) if parameter.annotation else ""
    if "called" in used or "Callable" in said:
        yield ("emit", 0)
        return
    sequence = bool({"indexed", "rows"} & used)
    if re.search(r"list\[list|List\[List|\[Sequence", said) or "rows" in used:
        yield ("matrix", 0)
    if re.search(r"list|Sequence|Iterable", said, re.IGNORECASE) and node not in said.lower().split("node"):
        yield ("array", 0 if said else 1)
    elif not said or "[" in said:
        yield ("array", (0 if _ARRAY.search(name) or sequence else 4) + (4 if _MATRIX.search(name) else 0))
    if "str" in said or not said:
        yield ("string", 0 if "str" in said else 2 if _TEXT.search(name) else 6)
    if said in ("int", "float", "") and not sequence and "attribute" not in used:
        yield ("int", 0 if said or not (_ARRAY.search(name) or _NODE.search(name)) else 3)
        yield ("len", 1 if _LENGTH.search(name) else 5)
    if node and not sequence:
        yield (
            node,
            0 if _NODE.search(name) or "attribute" in used or (said and said not in ("int", "str")) else 3,
        )
    if not said and "rows" not in used:
        yield ("matrix", 1 if _MATRIX.search(name) else 7)


def _row(kinds: list[str], cost: int, node: str) -> Row | None:
    inputs: list[tuple[str, str]] = []
    arguments: list[Argument] = []
    seen: dict[str, int] = {}
    main = ""
    for kind in kinds:
        if kind in ("emit", "len"):
            arguments.append(Argument("emit") if kind == "emit" else Argument("value"))
            continue
        letters = _NAMES[kind].split()
        group = kind if kind not in ("list", "array") else "xs"
        place = seen.get(group, 0)
        if place >= len(letters):
            return None
        seen[group] = place + 1
        name = letters[place]
        if any(name == n for n, _ in inputs):
            return None
        inputs.append((name, kind))
        main = main or (name if kind != "int" else "")
        arguments.append(Argument(kind if kind in ("list", "tree") else "input", name))
    if kinds.count("len") > 1 or ("len" in kinds and not main):
        return None
    whole = Size(0, ((1, main, True),))
    arguments = [Argument("value", size=whole) if a == Argument("value") else a for a in arguments]
    return tuple(inputs), tuple(arguments), 10 * cost


def _results(inputs: Sequence[tuple[str, str]], arguments: Sequence[Argument], node: str) -> Iterator[Result]:
    """Yield what may be seen: what comes back and what became of lists that were handed over."""
    yield Result("exact", "return")
    yield Result("return")
    if node:
        yield Result(node, "return")
    for name, kind in inputs:
        if kind in ("array", "matrix"):
            yield Result("exact", name)
            yield Result("array", name)
        elif kind in ("list", "tree"):
            yield Result(kind, name)
    if any(a.kind == "emit" for a in arguments):
        yield Result("emitted")
