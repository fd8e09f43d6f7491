"""Write the call line: how inputs are handed to the last function, and what counts as its result."""

from __future__ import annotations

from pinball.nets.writing.calls import CallLine, Given, Gives, Sum, numbered
from pinball.nets.writing.expressions import PRODUCTIONS
from pinball.nets.writing.kinds import INT, UNKNOWN, Kind, kind_of
from pinball.nets.writing.machine import State
from pinball.nets.writing.scope import Scope
from pinball.nets.writing.vocabulary import CONSTANTS, INPUTS

Inputs = tuple[tuple[str, str], ...]
_LISTS = ("given:list", "given:&list")
_TREES = ("given:tree", "given:&tree")
_MATRICES = ("given:flat", "given:rows", "given:grid")
_KINDS = {
    **dict.fromkeys(_LISTS, ("list", "array")),
    **dict.fromkeys(_TREES, ("tree", "search_tree")),
    **dict.fromkeys(_MATRICES, ("matrix", "graph")),
    "len": ("array", "list", "matrix", "graph", "string", "tree", "search_tree"),
    "number": ("int",),
    "array": ("array", "string", "matrix", "graph"),
    "any": ("int", "array", "string", "matrix", "graph", "list", "tree", "search_tree"),
}
"""Which kinds of inputs may be handed over in a way."""
_UNREAD = frozenset({"given:emit", "given:null", "given:grid"})  # what no program can read
_SIZES = ("given:len", "given:sum", "number", *(str(c) for c in CONSTANTS if c >= 0))


def inputs_for(inputs: Inputs, way: str) -> list[str]:
    """Return the tokens of the inputs that may be handed over in a way; all where none are known."""
    if not inputs:
        return [f"in:{name}" for name in INPUTS]
    return [f"in:{name}" for name, kind in inputs if kind in _KINDS[way]]


def begin_call(state: State) -> None:
    """Ask for an argument for each parameter of the last function, then for the result."""
    entry = state.functions[-1]
    kinds = tuple(kind_of(p.type, state.language) for p in entry.parameters)
    returns = kind_of(entry.returns, state.language)
    state.mark()
    state.need(*(("given", value, state.inputs) for value in kinds), ("handed", returns, not kinds))


# --- arguments --------------------------------------------------------------------------------------------


def given_offers(scope: Scope, value: Kind, inputs: Inputs) -> list[str]:
    """Return how an argument of a kind may be handed over."""
    loose = scope.world.loose
    arguments = [f"arg:{n}" for n in range(scope.world.arguments)]
    sizes = [t for t in (*_SIZES, *arguments) if t != "given:len" or inputs_for(inputs, "len")]
    match value.tag:
        case "number":
            more = ["given:list", "given:tree", "given:emit"] if loose else []
            sizes += ["-1"] * loose
            return [*inputs_for(inputs, "any" if loose else "number"), *sizes, *_ways(inputs, more)]
        case "array":
            ways = ["given:out", "given:cell", "given:null", *_ways(inputs, _MATRICES)]
            if value.parts[0].tag == "ref":
                ways += _ways(inputs, ["given:&list", "given:&tree"])
            return [*inputs_for(inputs, "any" if loose else "array"), *ways]
        case "ref":
            return [*_ways(inputs, ["given:list", "given:tree"]), "given:null"]
        case "pointer":
            ways = ["given:cell", "given:out", "given:null", *_ways(inputs, ["given:&list", "given:&tree"])]
            return [*inputs_for(inputs, "array"), *ways]
        case "function":
            return ["given:emit", "given:null"]
        case _:
            more = ["given:list", "given:tree", "given:emit", "given:null", *_MATRICES]
            return [*inputs_for(inputs, "any"), *sizes, *_ways(inputs, more)]


def _ways(inputs: Inputs, ways: list[str] | tuple[str, ...]) -> list[str]:
    return [way for way in ways if way not in _KINDS or inputs_for(inputs, way)]


def take_given(state: State, token: str, value: Kind, inputs: Inputs) -> None:
    """Take one argument's first token."""
    way = token.removeprefix("given:")
    if token.startswith("in:"):
        state.give(Given("input", token[3:]))
    elif way in ("cell", "emit", "null"):
        state.give(Given(way))
    elif way == "out":
        state.need(("size", inputs), ("given size", "out"))
    elif way == "grid":
        state.need(("input", token, inputs), ("size", inputs), ("given size", "grid"))
    elif token.startswith("given:") and token in _KINDS:
        state.need(("input", token, inputs), ("given size", way))
    else:
        state.need(("given size", "size"))
        take_size(state, token, inputs)


def input_offers(scope: Scope, way: str, inputs: Inputs) -> list[str]:
    return inputs_for(inputs, way)


def take_input(state: State, token: str, way: str, inputs: Inputs) -> None:
    """Take the name of an input."""
    state.give(token[3:])


def given_size(state: State, way: str) -> None:
    """Finish an argument that has a name, a size, or both."""
    if way in ("size", "out"):
        ((size, _),) = state.take(1)
        state.give(Given(way, size=size))
    elif way == "grid":
        (name, _), (size, _) = state.take(2)
        state.give(Given(way, name, size))
    else:
        ((name, _),) = state.take(1)
        state.give(Given(way, name))


# --- sizes ------------------------------------------------------------------------------------------------


def size_offers(scope: Scope, inputs: Inputs) -> list[str]:
    arguments = [f"arg:{n}" for n in range(scope.world.arguments)]
    lengths = inputs_for(inputs, "len")
    plain = [t for t in (*_SIZES, *arguments) if t != "given:len" or lengths]
    return [*plain, *inputs_for(inputs, "number")]


def take_size(state: State, token: str, inputs: Inputs) -> None:
    """Take a size's first token."""
    if token == "given:sum":
        state.mark()
        state.need(("terms", inputs, 0))
    elif token == "given:len":
        state.need(("input", "len", inputs), ("term", 1, True), ("sum one",))
    elif token.startswith("in:"):
        state.give(Sum(((1, token[3:], False),)))
    else:
        state.need(("unwrapped",), ("sum number",))
        _number(state, token)


def _number(state: State, token: str) -> None:
    PRODUCTIONS[token](state, token, INT, False)


def sum_one(state: State) -> None:
    """Make a size of one term."""
    ((term, _),) = state.take(1)
    state.give(Sum((term,)))


def sum_number(state: State) -> None:
    """Make a size of a number."""
    ((value, _),) = state.take(1)
    state.give(Sum((), value))


def term(state: State, factor: int, is_length: bool) -> None:
    """Make a term of the input whose name is there, and of a factor before it if there is one."""
    ((name, _),) = state.take(1)
    assert state.values is not None
    if isinstance(state.values[0][0], int):
        ((scale, _),) = state.take(1)
        factor *= scale
    state.give((factor, name, is_length))


def terms_offers(scope: Scope, inputs: Inputs, count: int) -> list[str]:
    arguments = [f"arg:{n}" for n in range(scope.world.arguments)]
    found = [*inputs_for(inputs, "number"), *(["given:len"] if inputs_for(inputs, "len") else [])]
    signs = ["given:minus", "given:times"] if found else []
    numbers = ["number", *arguments, *(str(c) for c in CONSTANTS)]
    return [*found, *signs, *numbers, *(["end"] if count else [])]


def take_term(state: State, token: str, inputs: Inputs, count: int) -> None:
    """Take the next term of a sum, its offset, or its end."""
    if token == "end":
        sum_end(state)
    elif token in ("given:minus", "given:times", "given:len") or token.startswith("in:"):
        state.need(("terms", inputs, count + 1))
        if token == "given:minus":
            state.need(("unit", inputs, -1, False))
        else:
            take_unit(state, token, inputs, 1, False)
    else:
        state.need(("unwrapped",), ("token", "end"), ("sum end",))
        _number(state, token)


def sum_end(state: State) -> None:
    """Make a sum of its terms and its offset."""
    pieces = [node for node, _ in state.collect()]
    found = tuple(p for p in pieces if isinstance(p, tuple))
    state.give(Sum(found, sum(p for p in pieces if isinstance(p, int))))


def unit_offers(scope: Scope, inputs: Inputs, sign: int, scaled: bool) -> list[str]:
    found = [*inputs_for(inputs, "number"), *(["given:len"] if inputs_for(inputs, "len") else [])]
    return [*found, *([] if scaled else ["given:times"])]


def take_unit(state: State, token: str, inputs: Inputs, sign: int, scaled: bool) -> None:
    """Take an input or its length, perhaps behind a factor."""
    if token == "given:times":
        state.need(("stride", None), ("unit", inputs, sign, True))
    elif token == "given:len":
        state.need(("input", "len", inputs), ("term", sign, True))
    else:
        state.give(token[3:])
        state.need(("term", sign, False))


# --- the result -------------------------------------------------------------------------------------------


def handed(state: State, returns: Kind, alone: bool) -> None:
    """Ask for the result; a program that is handed nothing may read instead."""
    given = [node for node, _ in state.collect()]
    state.give(tuple(given))
    state.give(None)
    state.need(("result", returns, alone, _sources(state, given)))


def _sources(state: State, given: list[Given]) -> tuple[str, ...]:
    """Return the tokens of what may be looked at beside the value returned."""
    found: list[str] = []
    counts = {"out": 0, "cell": 0}
    for item in given:
        if item.kind in counts:
            counts[item.kind] += 1
            found.append(f"gives:{numbered(item.kind, counts[item.kind])}")
        elif item.kind == "emit":
            found.append("gives:emitted")
        elif item.kind in ("list", "&list", "tree", "&tree"):
            found.append(f"{item.kind.lstrip('&')} in:{item.name}")
        elif item.kind != "size" and item.name:
            found.append(f"in:{item.name}")
    inputs = {item.name for item in given} | {name for item in given for _, name, _ in item.size.terms}
    found += [f"name:{let.name}" for let in state.globals if let.name not in inputs]
    return tuple(found)


def result_offers(scope: Scope, returns: Kind, alone: bool, sources: tuple[str, ...]) -> list[str]:
    loose = scope.world.loose
    found = ["gives:stdout", "gives:printed", *(["given:read"] if alone else [])]
    if returns.tag in ("number", "array", "pointer", "unknown") or loose:
        found.append("gives:return")
    if returns.tag == "ref" or loose:
        found += ["gives:value", "gives:list", "gives:tree"]
    for source in sources:
        found.append(f"gives:{source.partition(' ')[0]}" if " " in source else source)
    return [*dict.fromkeys(found)]


def take_result(state: State, token: str, returns: Kind, alone: bool, sources: tuple[str, ...]) -> None:
    """Take the result's first token, or begin what the program reads."""
    kind = token.removeprefix("gives:")
    if token == "given:read":
        state.take(1)
        state.mark()
        state.need(("reads", state.inputs), ("result", returns, False, sources))
    elif kind in ("list", "tree"):
        names = [s.partition(" ")[2] for s in sources if s.startswith(kind)]
        own = ["gives:return"] if returns.tag == "ref" or state.language == "python" else []
        state.need(("shown", (*own, *names)), ("gives", kind))
    elif kind in ("stdout", "emitted", "printed", "value"):
        state.give("return" if kind == "value" else "")
        state.need(("gives", kind))
    elif kind == "return":
        state.give("")
        python = state.language == "python"
        cut = returns.tag in ("array", "pointer") and not python
        state.need(("cut?", cut, cut or python, sources, returns), ("gives", "return"))
    else:
        name = token.partition(":")[2]
        state.give(name)
        is_cell = kind.startswith("cell")
        state.need(("cut?", False, not is_cell, sources, returns), ("gives", "cell" if is_cell else "array"))


def reads_offers(scope: Scope, inputs: Inputs) -> list[str]:
    return [*(t for t in given_offers(scope, UNKNOWN, inputs) if t not in _UNREAD), "end"]


def take_read(state: State, token: str, inputs: Inputs) -> None:
    """Take one thing that is printed for the program to read, or the end of them."""
    if token == "end":
        state.give(tuple(node for node, _ in state.collect()))
        return
    state.need(("reads", inputs))
    take_given(state, token, UNKNOWN, inputs)


def shown_offers(scope: Scope, tokens: tuple[str, ...]) -> list[str]:
    return list(tokens)


def take_shown(state: State, token: str, tokens: tuple[str, ...]) -> None:
    """Take what is read back as a list or tree."""
    state.give("return" if token == "gives:return" else token[3:])


def cut_offers(scope: Scope, must: bool, may: bool, sources: tuple[str, ...], returns: Kind) -> list[str]:
    return [*(["gives:cut"] if may else []), *([] if must else ["<end>"])]


def take_cut(
    state: State, token: str, must: bool, may: bool, sources: tuple[str, ...], returns: Kind
) -> None:
    """Take the cut of an array, or the end."""
    if token == "<end>":
        state.give(None)
        state.give("<end>")
        return
    names = [s for s in sources if s.startswith("gives:cell")]
    names += ["gives:return"] if returns.tag in ("number", "unknown") else []
    names += ["gives:global"] if any(s.startswith("name:") for s in sources) else []
    state.need(("length", tuple(names), state.inputs))


def length_offers(scope: Scope, names: tuple[str, ...], inputs: Inputs) -> list[str]:
    return [*names, *size_offers(scope, inputs)]


def take_length(state: State, token: str, names: tuple[str, ...], inputs: Inputs) -> None:
    """Take how much of an array counts."""
    if token == "gives:global":
        state.need(("one of", tuple(f"name:{let.name}" for let in state.globals)), ("global cut",))
    elif token in names:
        state.give(token.removeprefix("gives:"))
    else:
        take_size(state, token, inputs)


def global_cut(state: State) -> None:
    """Cut at the value of a global variable."""
    ((name, _),) = state.take(1)
    state.give(f"global {name}")


def gives(state: State, kind: str) -> None:
    """Finish the call line, with its ``<end>``."""
    assert state.values is not None
    ended = state.values[0][0] == "<end>"
    if ended:
        state.take(1)
    cut = None
    if kind in ("return", "array", "cell"):
        ((cut, _),) = state.take(1)
    (arguments, _), (read, _), (name, _) = state.take(3)
    line = CallLine(state.functions[-1].name, arguments, Gives(kind, name, cut), read)
    state.call = str(line)
    if not ended:
        state.need(("token", "<end>"))
