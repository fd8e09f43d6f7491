"""The small places of the grammar: numbers, characters, lists, types, initial values."""

from __future__ import annotations

import re
from typing import Any

from pinball.core.tree import (
    ArrayType,
    Binary,
    Cast,
    Float,
    FunctionType,
    InitList,
    Int,
    OptionalType,
    PointerType,
    RecordType,
    RefType,
    Str,
)
from pinball.nets.writing.expressions import PRODUCTIONS, Value, expr
from pinball.nets.writing.kinds import (
    ANY,
    CHAR,
    CONSTANT,
    DOUBLE,
    INT,
    LENGTH,
    TEXT,
    UNKNOWN,
    Kind,
    array,
    element,
    held,
    kind,
    scalar_type,
)
from pinball.nets.writing.library import LIBRARY
from pinball.nets.writing.machine import State
from pinball.nets.writing.offers import inner_goal, offers, type_offers
from pinball.nets.writing.scope import Scope
from pinball.nets.writing.vocabulary import CHARACTERS, CONSTANTS, SCALARS, UPDATES

_PREFIX = {
    "int": re.compile(r"-?([1-9]\d{0,9})?"),
    "float": re.compile(r"-?(\d{1,3}(\.\d{0,6}|(\.\d{1,6})?e-?\d{0,2})?)?"),
}
_WHOLE = {"int": re.compile(r"-?[1-9]\d*"), "float": re.compile(r"-?\d+(\.\d+)?(e-?\d+)?")}
_DIGITS = "0123456789.e-"
_LITERALS = frozenset(
    {*map(str, CONSTANTS), "number", "neg", "null", "true", "false", "char", "float", "-", "+", "*"}
)

# --- numbers and text -------------------------------------------------------------------------------------


def digit_offers(scope: Scope, text: str, what: str) -> list[str]:
    found = [f"char:{c!r}" for c in _DIGITS if c != "-" and _PREFIX[what].fullmatch(text + c)]
    if not text:
        found.append("neg" if what == "int" else "char:'-'")
    if text.endswith("e"):
        found.append("char:'-'")
    return [*found, *(["end"] if _WHOLE[what].fullmatch(text) else [])]


def take_digit(state: State, token: str, text: str, what: str) -> None:
    if token == "end":
        node: Any = Int(int(text)) if what == "int" else Float(float(text))
        state.give(node, INT if what == "int" else DOUBLE)
    else:
        state.need(("digits", text + ("-" if token == "neg" else token[6]), what))


def character_offers(scope: Scope, many: bool) -> list[str]:
    return [*(f"char:{c!r}" for c in CHARACTERS), *(["end"] if many else [])]


_BY_TOKEN = {f"char:{c!r}": c for c in CHARACTERS}


def take_character(state: State, token: str, many: bool) -> None:
    if token == "end":
        state.give(Str("".join(c for c, _ in state.collect())), TEXT)
        return
    state.give(_BY_TOKEN[token])
    if many:
        state.need(("characters", True))


# --- lists and what may be absent -------------------------------------------------------------------------


def list_offers(
    scope: Scope, goal: Kind, end: str, keywords: tuple[str, ...], closed: bool = False
) -> list[str]:
    """Return what may come next in a list; behind a named argument (``closed``) only named ones."""
    found = [] if closed else offers(scope, goal, False)
    return [*found, end, *(f"keyword:{name}" for name in keywords)]


def take_in_list(
    state: State, token: str, goal: Kind, end: str, keywords: tuple[str, ...], closed: bool = False
) -> None:
    """Take the next item of a list, or its end."""
    if token == end:
        found = state.collect()
        state.give(tuple(node for node, _ in found), tuple(value for _, value in found))
        return
    named = token.startswith("keyword:")
    left = tuple(name for name in keywords if f"keyword:{name}" != token)
    state.need(("list", goal, end, left, closed or named))
    PRODUCTIONS[token](state, token, goal, False)


def optional_offers(scope: Scope, goal: Kind) -> list[str]:
    return ["none", *offers(scope, goal, False)]


def take_optional(state: State, token: str, goal: Kind) -> None:
    if token == "none":
        state.give(None)
    else:
        PRODUCTIONS[token](state, token, goal, False)


def stride_offers(scope: Scope, goal: Kind) -> list[str]:
    return [str(c) for c in CONSTANTS if c not in (0, 1)] + ["number"]


def take_stride(state: State, token: str, goal: Kind | None) -> None:
    """Take a constant step; with a goal it is a slice's."""
    if goal is not None:
        state.need(("unwrapped",), ("sliced", goal))
    else:
        state.need(("unwrapped",))
    PRODUCTIONS[token](state, token, INT, False)


def extent_offers(scope: Scope) -> list[str]:
    """Return what may be the length of an array outside of functions: a constant, or several multiplied."""
    return [*(str(c) for c in CONSTANTS if 0 < c < 10**7), "number", "*", "+", "<<", "cast"]


def take_extent(state: State, token: str) -> None:
    """Take a constant length."""
    if token == "cast":
        state.need(("type", "number", ANY), ("extent",), ("build", _make_converted, 2))
    elif token in ("*", "+", "<<"):
        state.need(("extent",), ("extent",), ("build", _make_extent, 2, token))
    else:
        PRODUCTIONS[token](state, token, INT, False)


def _make_converted(state: State, values: list[Value]) -> Value:
    return Cast(values[0][0], values[1][0]), INT


def _make_extent(state: State, values: list[Value], sign: str) -> Value:
    return Binary(sign, values[0][0], values[1][0]), INT


def unwrap(state: State) -> None:
    """Replace a constant by its number."""
    ((node, _),) = state.take(1)
    state.give(node.value)


def array_offers(scope: Scope) -> list[str]:
    """Return what a comprehension may run over; ``zip`` is over two."""
    return ["zip", *offers(scope, element(ANY), False)]


def take_arrays(state: State, token: str) -> None:
    """Take what a comprehension runs over: one array, or two behind ``zip``."""
    if token == "zip":
        state.need(expr(element(ANY)), expr(element(ANY)), ("build", _pair, 2))
        return
    state.need(("build", lambda s, v: ((v[0][0],), (v[0][1],)), 1))
    PRODUCTIONS[token](state, token, element(ANY), False)


def _pair(state: State, values: list[Value]) -> Value:
    return tuple(node for node, _ in values), tuple(value for _, value in values)


# --- initial values ---------------------------------------------------------------------------------------


def initial_offers(scope: Scope, value: Kind, constant: bool) -> list[str]:
    """Return what may begin a variable's first value; ``constant`` is that of a global one."""
    if scope.world.loose:
        return ["none", *offers(scope, value, False)]
    if value.tag == "record" or value.name == "fixed":
        whole = [] if value.name == "fixed" else offers(scope, value, False)
        text = [t for t in offers(scope, TEXT, False) if t.startswith("text")] if held(value) is CHAR else []
        return ["list", *text, *([] if constant else whole)]
    found = offers(scope, value, False)
    if constant:
        return [t for t in found if t in _LITERALS or t.startswith(("text", "function:"))]
    return found


def declared_offers(scope: Scope, value: Kind, constant: bool) -> list[str]:
    """Return what may stand behind a declared name: nothing, or its first value."""
    return [*dict.fromkeys(["none", *initial_offers(scope, value, constant)])]


def absent(state: State) -> None:
    """Put nothing where something may stand."""
    state.give(None)


def take_initial(state: State, token: str, value: Kind, constant: bool) -> None:
    """Take a first value; in C a list is one only here."""
    if token == "none":
        state.give(None)
    elif token == "list" and state.language == "c":
        state.mark()
        fields = state.scope.world.records.get(value.name) if value.tag == "record" else None
        inner = held(value) or ANY
        kinds = None if fields is None else tuple(k for _, k in fields)
        state.need(("items", kinds, inner, constant))
    else:
        goal = array(CHAR, True) if value.name == "fixed" else value
        PRODUCTIONS[token](state, token, goal, False)


def item_offers(scope: Scope, kinds: tuple[Kind, ...] | None, inner: Kind, constant: bool) -> list[str]:
    """Return what may come next between the braces of an initial value."""
    if kinds == ():
        return ["end"]
    return ["end", *initial_offers(scope, kinds[0] if kinds else inner, constant)]


def take_item(state: State, token: str, kinds: tuple[Kind, ...] | None, inner: Kind, constant: bool) -> None:
    if token == "end":
        state.give(InitList(tuple(node for node, _ in state.collect())), UNKNOWN)
        return
    state.need(("items", kinds[1:] if kinds else kinds, inner, constant))
    take_initial(state, token, kinds[0] if kinds else inner, constant)


# --- types ------------------------------------------------------------------------------------------------


def type_tokens(scope: Scope, mode: str, goal: Kind) -> list[str]:
    """Return the tokens that may begin a type.

    ``mode``: ``variable global parameter field return``; ``inner`` and ``constant`` for an array's elements,
    ``row`` for those of one with a length, ``target`` for a pointer's; ``number element cast any``.
    """
    found = type_offers(scope, goal)
    loose = scope.world.loose
    if mode == "number":
        return [t for t in found if t in SCALARS and t != "double"]
    if mode in ("inner", "constant"):
        found = [t for t in found if t != "int" and (mode == "inner" or t in SCALARS or t[:4] == "rec:")]
    if mode in ("variable", "global", "field", "row", "inner") and not loose and goal in (ANY, CONSTANT):
        found += ["array:n", "const:array:n"]
    if mode in ("return", "target", "cast") and (goal in (ANY, ANY) or goal.tag == "effect"):
        found.append("void")
    if mode == "constant" and (goal is ANY or goal.tag == "exact") and not loose:
        found.append("void")
    return found


def take_type(state: State, token: str, mode: str, goal: Kind) -> None:
    """Take a type's first token."""
    language = state.language
    if token in SCALARS:
        state.give(scalar_type(token, language))
    elif token in ("ints", "const:ints"):
        state.give(ArrayType(scalar_type("int", language), token == "const:ints"))
    elif token.startswith("ref:"):
        state.give(RefType(token[4:]))
    elif token.startswith("rec:"):
        state.give(RecordType(token[4:]))
    elif token in ("array", "const:array"):
        constant = token == "const:array"
        mode = "inner" if not constant else "constant"
        state.need(("type", mode, inner_goal(goal)), ("build", _make_array_type, 1, constant))
    elif token in ("array:n", "const:array:n"):
        made = ("build", _make_long_array, 2, token == "const:array:n")
        constant = mode in ("field", "global") or goal is CONSTANT
        length = expr(LENGTH) if not constant else ("extent",)
        state.need(("type", "row", CONSTANT if constant else ANY), length, made)
    elif token == "pointer":
        state.need(
            ("type", "target", inner_goal(goal)), ("build", lambda s, v: (PointerType(v[0][0]), None), 1)
        )
    elif token == "optional":
        state.need(("type", "any", ANY), ("build", lambda s, v: (OptionalType(v[0][0]), None), 1))
    else:
        state.need(("type", "return", ANY), ("types begin",), ("build", _make_function_type, 2))


def _make_array_type(state: State, values: list[Value], constant: bool) -> Value:
    return ArrayType(values[0][0], constant), None


def _make_long_array(state: State, values: list[Value], constant: bool) -> Value:
    return ArrayType(values[0][0], constant, values[1][0]), None


def _make_function_type(state: State, values: list[Value]) -> Value:
    return FunctionType(values[1][0], values[0][0]), None


def begin_types(state: State) -> None:
    """Begin the parameters of a function's type."""
    state.mark()
    state.need(("types",))


def types_offers(scope: Scope) -> list[str]:
    return ["end", *type_tokens(scope, "parameter", ANY)]


def take_types(state: State, token: str) -> None:
    if token == "end":
        state.give(tuple(node for node, _ in state.collect()))
        return
    state.need(("types",))
    take_type(state, token, "parameter", ANY)


# --- single tokens ----------------------------------------------------------------------------------------


def update_offers(scope: Scope, goal: Kind) -> list[str]:
    return [sign for sign in UPDATES if sign]


def record_offers(scope: Scope, goal: Kind) -> list[str]:
    names = scope.world.records
    return [f"rec:{r}" for r in names if names[r] and scope.world.fits(kind("ref", r), goal)]


def library_offers(scope: Scope) -> list[str]:
    return [f"library:{name}" for name, known in LIBRARY.items() if known.language == scope.world.language]


def declared_types(scope: Scope, mode: str) -> list[str]:
    """Return the types that a variable may have: those whose pool still has a name."""
    return [t for t in type_tokens(scope, mode, ANY) if scope.free(pool_of_token(t)) is not None]


def pool_of_token(token: str) -> str:
    """Return the pool that names a variable whose type begins with a token."""
    pools = {
        "ints": "array", "const:ints": "array", "array": "array", "const:array": "array", "array:n": "array",
        "const:array:n": "array", "pointer": "pointer", "function:type": "function",
    }  # fmt: skip
    starts = {"ref:": "ref", "rec:": "record"}
    return pools.get(token) or starts.get(token[:4], "number")


def global_types(scope: Scope) -> list[str]:
    return declared_types(scope, "global")


def take_global_type(state: State, token: str) -> None:
    """Take the type of a global variable."""
    take_type(state, token, "global", ANY)


def one_of(scope: Scope, tokens: tuple[str, ...]) -> list[str]:
    return list(tokens)


def take_one(state: State, token: str, tokens: tuple[str, ...]) -> None:
    """Take a name: what stands behind its token's prefix."""
    state.give(token[2:] if token.startswith("->") else token.partition(":")[2])


def only(scope: Scope, token: str) -> list[str]:
    return [token]


def take_nothing(state: State, token: str, expected: str) -> None:
    """Take a token that says nothing new."""


def labels(scope: Scope, tokens: tuple[str, ...], going: bool) -> list[str]:
    return list(tokens)
