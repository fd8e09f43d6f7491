"""Ways to call a function in C: what ``pinball.measure`` guesses of its parameters, as calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pinball.equal.ways import INT, PRINTED, Guess, Way, range_of, ways_of
from pinball.forge.calls import Argument, Result, Size
from pinball.measure import guess as measure
from pinball.measure.calling import Guess as Measured
from pinball.measure.roles import Roles, roles
from pinball.measure.signature import Parameter, Signature, signature

_INPUTS = {"xs": "array", "ys": "array", "k": "int", "i": "int", "j": "int", "s": "string", "t": "string"}
_INTEGERS = ("k", "i", "j")
_ROOM = 16
_FILLED = frozenset(("seq", "text", "list", "listref", "tree", "treeref", "rows", "grid"))
_KINDS = {"list": "list", "listref": "list", "tree": "tree", "treeref": "tree"}
_KNOWN = frozenset(
    [
        "xs",
        "ys",
        "out",
        "cell",
        "len",
        "last",
        "end",
        "zero",
        "k",
        "i",
        "j",
        "leny",
        "null",
        "m",
        "flat",
        "s",
        "t",
        "emit",
    ]
)


def guesses(text: str, name: str) -> tuple[list[Guess], str]:
    """Return ways to call a function, the likely ones first; where there are none, why."""
    found = signature(text, name)
    if found is None:
        return [], "its head could not be read"
    rows: list[Guess] = []
    for role in _roles(found):
        if set(role.parts) <= _KNOWN:
            rows += [_guess(found, role, more) for more in ((0, 1, _ROOM) if "out" in role.parts else (0,))]
    rows.sort(key=lambda g: g.cost)
    return [*rows, *_adapted(found, 1000)], measure.missing(found)


def _roles(found: Signature) -> list[Roles]:
    """Return what the parameters may stand for; numbers alone are inputs, each of them."""
    kinds = {p.kind for p in found.parameters}
    if kinds <= {"int", "real"}:
        if len(found.parameters) > len(_INTEGERS) or found.reads:
            return []
        alone = not found.parameters and (found.declared.stateful or found.declared.variables)
        return [] if alone else [Roles(_INTEGERS[: len(found.parameters)], 0)]
    return list(roles(found.parameters))


def _adapted(found: Signature, cost: int) -> list[Guess]:
    """Return the guesses that call lines alone cannot say: programs that read, records that hold lists."""
    groups: dict[tuple[tuple[str, ...], str], list[Measured]] = {}
    for guess in measure.guesses(found):
        if guess.source or guess.call.stdin is not None:
            groups.setdefault((guess.kinds, guess.shown.partition("->")[0]), []).append(guess)
    rows = []
    for place, ((kinds, shown), group) in enumerate(groups.items()):
        ways: dict[str, Way] = {}
        for g in group:
            call = replace(g.call, text=shown.strip())
            ways.setdefault(repr(PRINTED), Way(replace(call, result=PRINTED), g.source))
            if g.call.result.kind != "stdout":
                ways.setdefault(g.shown.partition("->")[2].strip(), Way(call, g.source))
        names = tuple(zip(group[0].names, kinds, strict=True))
        rows.append(Guess(names, tuple(ways.items()), (INT,) * len(kinds), found.result.kind, cost + place))
    return rows


def _guess(found: Signature, role: Roles, more: int) -> Guess:
    """Make the arguments and results of one reading of a signature; buffers have ``more`` places.

    With ``_ROOM`` more they are twice as long as well: a last resort, since it hides writes behind the end.
    """
    inputs: dict[str, str] = {}
    ranges: dict[str, tuple[int, int]] = {}
    arguments: list[Argument] = []
    names = {part: _name(part, p) for part, p in zip(role.parts, found.parameters, strict=True)}
    main = next((names[p] for p in ("xs", "s", "m", "flat") if p in names), "")
    lengths = [n for n in (main, names.get("ys", "")) if n] or [n for n in ("k",) if n in names]
    factor = 2 if more == _ROOM else 1
    size = Size(more, tuple((factor, n, n != "k") for n in lengths))
    seen: dict[str, int] = {}
    for part, parameter in zip(role.parts, found.parameters, strict=True):
        seen[part] = seen.get(part, 0) + 1
        number = str(seen[part]) if seen[part] > 1 else ""
        argument = _argument(part, parameter, names[part] + number, main, names, size)
        arguments.append(argument)
        if argument.kind in ("input", "list", "listref", "tree", "treeref", "flat", "rows", "grid"):
            kind = _KINDS.get(parameter.kind, "matrix" if part in ("m", "flat") else _INPUTS.get(part, "int"))
            inputs[argument.name] = kind
            ranges[argument.name] = range_of(parameter.base)
    ways = ways_of(found.name, arguments, _results(found, tuple(arguments), main, size))
    # A sequence that nothing is put into shows little of what a function does with it.
    bare = any(p.kind in _FILLED for p in found.parameters) and all(k == "int" for k in inputs.values())
    cost = 10 * role.cost + more + (500 if bare else 0)
    return Guess(tuple(inputs.items()), ways, tuple(ranges.values()), found.result.kind, cost)


def _name(part: str, parameter: Parameter) -> str:
    if part in ("xs", "ys") and parameter.kind.startswith("tree"):
        return "t" if part == "xs" else "u"
    return "m" if part == "flat" else part


def _argument(
    part: str, parameter: Parameter, name: str, main: str, names: dict[str, str], size: Size
) -> Argument:
    match part:
        case "len" | "end":
            return Argument("value", size=Size(0, ((1, main, True),)))
        case "last":
            return Argument("value", size=Size(-1, ((1, main, True),)))
        case "leny":
            return Argument("value", size=Size(0, ((1, names.get("ys", main), True),)))
        case "zero":
            return Argument("value")
        case "out":
            return Argument("buffer", name, size)
        case "cell" | "emit" | "null":
            return Argument(part, name if part == "cell" else "")
        case "flat":
            return Argument("flat", name)
        case "m" if parameter.kind == "grid":
            width = int(parameter.columns) if parameter.columns.isdigit() else 64
            return Argument("grid", name, Size(width))
        case "m":
            return Argument("rows", name)
    return Argument(parameter.kind if parameter.kind in _KINDS else "input", name)


def _results(found: Signature, arguments: Sequence[Argument], main: str, size: Size) -> Iterator[Result]:
    """Yield every way in which something of a call can be seen afterwards."""
    whole = ("size", "")
    returns = found.result.kind
    if returns in ("int", "real"):
        yield Result("return")
    elif returns in ("list", "tree"):
        yield Result(returns, "return")
    elif returns in ("seq", "text"):
        for argument in arguments:
            if argument.kind == "cell":
                yield Result("returned_array", cut=("cell", argument.name))
        yield Result("returned_array", cut=whole, size=size)
    for argument, parameter in zip(arguments, found.parameters, strict=True):
        match argument.kind:
            case "input" if (
                parameter.kind == "text" and argument.name in ("s", "t") and not parameter.constant
            ):
                yield Result("array", argument.name, whole, Size(0, ((1, argument.name, True),)))
            case "input" if parameter.kind in ("seq", "text") and not parameter.constant:
                yield Result("array", argument.name)
            case "rows" | "grid" | "flat" if not parameter.constant:
                yield Result("array", argument.name)
            case "buffer":
                yield from _buffer(argument.name, returns, arguments, main)
            case "cell":
                yield Result("cell", argument.name)
            case "listref" | "treeref":
                yield Result(argument.kind.removesuffix("ref"), argument.name)
            case "list" | "tree" if returns != argument.kind:
                yield Result(argument.kind, argument.name)
            case "emit":
                yield Result("emitted")
    for name, variable in sorted(found.declared.variables.items()):
        if variable.stars == 0 and variable.dimensions < 2 and variable.callback is None:
            yield Result("array", name)


def _buffer(name: str, returns: str, arguments: Sequence[Argument], main: str) -> Iterator[Result]:
    yield Result("set", name)
    if returns == "int":
        yield Result("array", name, ("return", ""))
    for argument in arguments:
        if argument.kind == "cell":
            yield Result("array", name, ("cell", argument.name))
    if main:
        yield Result("array", name, ("size", ""), Size(0, ((1, main, True),)))
