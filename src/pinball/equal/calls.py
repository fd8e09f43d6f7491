"""How both functions meet the same inputs, and in which ways what they do is seen.

What the parameters stand for is guessed by ``pinball.measure`` for each function by itself; two guesses that
take inputs of the same kinds make a ``Meeting``. A wrong guess shows: the functions trap on most inputs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pinball.equal import python_calls
from pinball.equal.sides import Side
from pinball.forge.calls import Argument, CallSpec, Result, Size, parse
from pinball.forge.seeds import Input
from pinball.measure import guess as measure
from pinball.measure.roles import Roles, roles
from pinball.measure.signature import Parameter, Signature, signature

MOST = 24
"""Meetings that are tried for one pair."""

PRINTED = Result("printed")
_INPUTS = {"xs": "array", "ys": "array", "k": "int", "i": "int", "j": "int", "s": "string", "t": "string"}
_INTEGERS = ("k", "i", "j")
_FILLED = frozenset(("seq", "text", "list", "listref", "tree", "treeref", "rows", "grid"))
_KINDS = {"list": "list", "listref": "list", "tree": "tree", "treeref": "tree"}
_KNOWN = frozenset(("xs", "ys", "out", "cell", "len", "last", "end", "zero", "k", "i", "j", "leny", "null", "m",
                    "flat", "s", "t", "emit"))  # fmt: skip
_RANGES = {
    "char": (-128, 127), "signed char": (-128, 127), "unsigned char": (0, 255), "int8_t": (-128, 127),
    "uint8_t": (0, 255), "short": (-(1 << 15), (1 << 15) - 1), "int16_t": (-(1 << 15), (1 << 15) - 1),
    "unsigned short": (0, (1 << 16) - 1), "uint16_t": (0, (1 << 16) - 1), "unsigned": (0, (1 << 32) - 1),
    "unsigned int": (0, (1 << 32) - 1), "uint32_t": (0, (1 << 32) - 1), "_Bool": (0, 1), "bool": (0, 1),
}  # fmt: skip
_WIDE = (-(1 << 63), (1 << 63) - 1)
_INT = (-(1 << 31), (1 << 31) - 1)


@dataclass(frozen=True, slots=True)
class Way:
    """A way to look at what a call does: the call with that result, and C that is appended for it."""

    call: CallSpec
    source: str = ""

    @property
    def result(self) -> Result:
        """Return what is looked at."""
        return self.call.result


@dataclass(frozen=True, slots=True)
class Guess:
    """One way to call one function: its inputs by name and kind, and how what it does may be seen.

    ``ways`` are by what they look at; what is printed comes first. ``ranges`` are the values that the elements of each input can hold. ``returns`` says what kind of value
    comes back: ``int real void list tree seq ...`` in C, nothing where that is not known.
    """

    inputs: tuple[tuple[str, str], ...]
    ways: tuple[tuple[str, Way], ...]
    ranges: tuple[tuple[int, int], ...]
    returns: str = ""
    cost: int = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two functions called with the same inputs, and the results of one beside those of the other.

    The first way is always what is printed, which can be seen wherever a function comes to its end.
    """

    inputs: tuple[Input, ...]
    a: tuple[Way, ...]
    b: tuple[Way, ...]
    ranges: tuple[tuple[int, int], ...]
    notes: tuple[str, ...] = ()
    cost: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Return the inputs' names, in order."""
        return tuple(i.name for i in self.inputs)

    @property
    def alike(self) -> bool:
        """Tell whether both are called with the same arguments in the same order."""
        one, other = self.a[0].call, self.b[0].call
        return one.arguments == other.arguments and one.stdin == other.stdin


def guesses(side: Side) -> tuple[list[Guess], str]:
    """Return ways to call a function, the likely ones first; where there are none, why."""
    if side.language == "python":
        made = [
            Guess(inputs, _ways(side.name, arguments, results), ranges, "", cost)
            for inputs, arguments, results, ranges, cost in python_calls.guesses(side.slice, side.name)
        ]
        return made, "its parameters are not plain"
    found = signature(side.slice, side.name)
    if found is None:
        return [], "its head could not be read"
    rows: list[Guess] = []
    for role in _roles(found):
        if set(role.parts) <= _KNOWN:
            rows += [_guess(found, role, more) for more in ((0, 1) if "out" in role.parts else (0,))]
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
    return roles(found.parameters)


def _adapted(found: Signature, cost: int) -> list[Guess]:
    """Return the guesses that call lines alone cannot say: programs that read, records that hold a list, ..."""
    groups: dict[tuple[tuple[str, ...], str], list[measure.Guess]] = {}
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
        rows.append(Guess(names, tuple(ways.items()), (_INT,) * len(kinds), found.result.kind, cost + place))
    return rows


def _guess(found: Signature, role: Roles, more: int) -> Guess:
    """Make the arguments and results of one reading of a signature; buffers have ``more`` places."""
    inputs: dict[str, str] = {}
    ranges: dict[str, tuple[int, int]] = {}
    arguments: list[Argument] = []
    names = {part: _name(part, p) for part, p in zip(role.parts, found.parameters, strict=True)}
    main = next((names[p] for p in ("xs", "s", "m", "flat") if p in names), "")
    lengths = [n for n in (main, names.get("ys", "")) if n] or [n for n in ("k",) if n in names]
    size = Size(more, tuple((1, n, n != "k") for n in lengths))
    seen: dict[str, int] = {}
    for part, parameter in zip(role.parts, found.parameters, strict=True):
        seen[part] = seen.get(part, 0) + 1
        number = str(seen[part]) if seen[part] > 1 else ""
        argument = _argument(part, parameter, names[part] + number, main, names, size)
        arguments.append(argument)
        if argument.kind in ("input", "list", "listref", "tree", "treeref", "flat", "rows", "grid"):
            kind = _KINDS.get(parameter.kind, "matrix" if part in ("m", "flat") else _INPUTS.get(part, "int"))
            inputs[argument.name] = kind
            ranges[argument.name] = _range(parameter)
    ways = _ways(found.name, arguments, _results(found, tuple(arguments), main, size))
    # A sequence that nothing is put into shows little of what a function does with it.
    bare = any(p.kind in _FILLED for p in found.parameters) and all(k == "int" for k in inputs.values())
    cost = 10 * role.cost + more + (500 if bare else 0)
    return Guess(tuple(inputs.items()), ways, tuple(ranges.values()), found.result.kind, cost)


def _ways(
    function: str, arguments: Sequence[Argument], results: Iterable[Result]
) -> tuple[tuple[str, Way], ...]:
    """Put what is printed first, and name each result by itself."""
    shown = f"{function}({', '.join(map(_shown, arguments))})"
    every = dict.fromkeys([PRINTED, *results])
    return tuple((repr(r), Way(CallSpec(function, tuple(arguments), r, None, shown))) for r in every)


def _name(part: str, parameter: Parameter) -> str:
    if part in ("xs", "ys") and parameter.kind.startswith("tree"):
        return "t" if part == "xs" else "u"
    return "m" if part == "flat" else part


def _range(parameter: Parameter) -> tuple[int, int]:
    base = " ".join(w for w in parameter.base.split() if w != "const")
    if base in _RANGES:
        return _RANGES[base]
    if "unsigned" in base or base in ("size_t", "uint64_t", "uintptr_t", "uintmax_t"):
        return (0, _WIDE[1])
    return _WIDE if re.search(r"long|64|double|ptr|ssize", base) else _INT


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


# --- two functions ------------------------------------------------------------------------------------------


def meetings(a: Side, b: Side) -> tuple[list[Meeting], str]:
    """Return the ways in which both can be called with the same inputs; where there are none, why."""
    (ours, why_a), (theirs, why_b) = guesses(a), guesses(b)
    if not ours or not theirs:
        side, why = (a, why_a) if not ours else (b, why_b)
        return [], f"{side.code.name}: {side.name} could not be called: {why}"
    same = a.language == b.language
    returns = {"list": "node", "tree": "node"}
    found: list[tuple[int, bool, Meeting]] = []
    apart = ""
    for x in ours:
        for y in theirs:
            if sorted(x.inputs) != sorted(y.inputs):
                continue
            if same and a.language == "c" and (x.returns == "void") != (y.returns == "void"):
                apart = "one returns a value and the other returns none"
                continue
            if same and returns.get(x.returns, x.returns) != returns.get(y.returns, y.returns):
                apart = f"one returns {x.returns} and the other {y.returns}"
                if {x.returns, y.returns} != {"int", "real"}:
                    continue
            met = _meeting(a, b, x, y)
            if met is not None:
                found.append((x.cost + y.cost, not met.alike, met))
    # Two of one signature take their arguments in one order, unless their names speak against it.
    best = min((cost for cost, turned, _ in found if not turned), default=1 << 30)
    found = [row for row in found if not row[1] or row[0] < best]
    found.sort(key=lambda row: row[:2])
    unique = dict.fromkeys(m for _, _, m in found)
    return list(unique)[:MOST], "" if found else apart or "they take inputs of different kinds"


def _meeting(a: Side, b: Side, x: Guess, y: Guess) -> Meeting | None:
    pairs = _paired(x, y, a.language, b.language)
    if len(pairs) < 2 and a.language != b.language and (len(x.ways) > 1 or len(y.ways) > 1):
        return None
    other = dict(zip((n for n, _ in y.inputs), y.ranges, strict=True))
    ranges = tuple(
        (max(low, other[name][0]), min(high, other[name][1]))
        for (name, _), (low, high) in zip(x.inputs, x.ranges, strict=True)
    )
    seen = [[p for p, _ in pairs], [q for _, q in pairs]]
    alone = [w for g, known in zip((x, y), seen, strict=True) for _, w in g.ways if w not in known]
    notes = [f"not compared: {words(w)}" for w in alone if w.result.kind != "exact"]
    notes = notes if a.language == b.language else []
    for side, way in ((a, seen[0][0]), (b, seen[1][0])):
        for place, argument in enumerate(way.call.arguments, 1):
            if argument == Argument("value") or argument.kind == "null":
                notes.append(f"parameter {place} of {side.name} is always {_shown(argument)}")
    return Meeting(
        inputs=tuple(Input(name, kind) for name, kind in x.inputs),
        a=tuple(seen[0]),
        b=tuple(seen[1]),
        ranges=ranges,
        notes=tuple(dict.fromkeys(notes)),
        cost=x.cost + y.cost,
    )


def _paired(x: Guess, y: Guess, one: str, other: str) -> list[tuple[Way, Way]]:
    """Put results side by side: the same way of looking, or across languages what stands for it."""
    ours, theirs = dict(x.ways), dict(y.ways)
    pairs = [(w, theirs[key]) for key, w in ours.items() if key in theirs]
    if one == other:
        return pairs
    if one == "python":
        return [(p, q) for q, p in _paired(y, x, other, one)]
    given = repr(Result("return"))
    if given in ours or given not in theirs:
        arrays = [w for w in ours.values() if w.result.kind == "array" and w.result.cut is None]
        cut = [replace(w, call=replace(w.call, result=replace(w.result, cut=("return", "")))) for w in arrays]
        return pairs + [(w, theirs[given]) for w in cut if given in theirs]
    for w in ours.values():
        if w.result.kind in ("array", "returned_array"):
            pairs.append((w, theirs[given]))
        elif (key := repr(Result(w.result.kind, "return"))) in theirs:
            pairs.append((w, theirs[key]))
    return list(dict.fromkeys(pairs))


def _shown(argument: Argument) -> str:
    """Write an argument as a call line has it."""
    kind, name = argument.kind, argument.name
    match kind:
        case "value":
            return _size(argument.size)
        case "input":
            return name
        case "buffer":
            return f"{name}({_size(argument.size)})"
        case "cell":
            return f"&{name}"
        case "emit" | "null":
            return kind
        case "grid":
            return f"grid({name}, {_size(argument.size)})"
        case "listref" | "treeref":
            return f"&{kind.removesuffix('ref')}({name})"
    return f"{kind}({name})"


def _size(size: Size) -> str:
    terms = [f"len({n})" if length else n for _, n, length in size.terms]
    if size.offset or not terms:
        terms.append(str(size.offset))
    return " + ".join(terms).replace("+ -", "- ")


def words(way: Way) -> str:
    """Say in words what is looked at."""
    result = way.result
    cut = (result.cut or ("",))[0]
    if way.source:
        return "what it leaves behind" if result.kind != "return" else "the value returned"
    match result.kind:
        case "printed" | "stdout":
            return "what is printed"
        case "return" | "exact" if result.name in ("", "return"):
            return "the value returned"
        case "returned_array":
            return "the array returned"
        case "list" | "tree" if result.name == "return":
            return f"the {result.kind} returned"
        case "emitted":
            return "what is handed to the callback"
    more = {"return": " (as many as returned)", "cell": " (as many as counted)"}.get(cut, "")
    return f"{result.name} afterwards{more}"


def stated(a: str, b: str) -> Meeting:
    """Read two call lines given by a person as one meeting; results are those lines' own."""
    one, other = parse(a), parse(b)
    inputs: dict[str, str] = {}
    given = (*one.arguments, *(one.stdin or ()), *other.arguments, *(other.stdin or ()))
    lengths = {n for argument in given for _, n, is_length in argument.size.terms if is_length}
    for argument in given:
        if argument.kind in ("list", "listref", "tree", "treeref"):
            inputs[argument.name] = argument.kind.removesuffix("ref")
        elif argument.kind in ("flat", "grid", "rows"):
            inputs[argument.name] = "matrix"
        elif argument.kind == "input":
            array = argument.name in lengths or argument.name in ("xs", "ys", "zs")
            text = argument.name in ("s", "t")
            inputs.setdefault(argument.name, "string" if text else "array" if array else "int")
    plain = tuple(Input(n, k) for n, k in inputs.items())
    pairs = [
        tuple(
            Way(replace(call, result=r, text=call.text.partition("->")[0].strip()))
            for r in (PRINTED, call.result)
        )
        for call in (one, other)
    ]
    return Meeting(plain, pairs[0], pairs[1], (_INT,) * len(plain))
