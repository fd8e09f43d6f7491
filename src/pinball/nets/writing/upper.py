"""Python's own expressions: what may begin one, and what its parts make."""

from __future__ import annotations

from pinball.core.tree import (
    Accumulate,
    Assigned,
    Builtin,
    Comprehension,
    Expr,
    InitList,
    Lambda,
    Length,
    Method,
    Repeat,
    Slice,
    Var,
)
from pinball.nets.writing.expressions import PRODUCTIONS, Value, expr
from pinball.nets.writing.kinds import (
    ANY,
    BOOL,
    DOUBLE,
    INT,
    INTEGER,
    NUMBER,
    TEXT,
    UNKNOWN,
    VOID,
    Kind,
    array,
    element,
    held,
    kind,
)
from pinball.nets.writing.machine import State
from pinball.nets.writing.naming import pool_of
from pinball.nets.writing.scope import Scope
from pinball.nets.writing.vocabulary import BUILTINS, CONSTANTS, KEYWORDS, METHODS, OPERATORS, TEXTS

_MANY = element(ANY)
_RESULTS: dict[str, Kind] = {
    "append": VOID, "insert": VOID, "remove": VOID, "extend": VOID, "appendleft": VOID, "reverse": VOID,
    "sort": VOID, "clear": VOID, "index": INT, "count": INT, "__contains__": BOOL, "isdigit": BOOL,
    "isalpha": BOOL, "isspace": BOOL, "join": array(TEXT.parts[0]), "split": UNKNOWN, "strip": UNKNOWN,
    "lower": UNKNOWN, "upper": UNKNOWN, "copy": UNKNOWN,
}  # fmt: skip
"""What a method gives; ``pop`` and ``popleft`` give an element."""
BODY = kind("body")  # a lambda's value: anything, or nothing
_NAMED = {
    "sorted": ("reverse", "key"),
    "sort": ("reverse", "key"),
    "min": ("key", "default"),
    "max": ("key", "default"),
}
"""Arguments that may be named."""
_POOLS = ("number", "array", "ref")
_NUMBERS = (
    *(str(c) for c in CONSTANTS), "number", "true", "false", "neg", "not", "~", "choose", "len", *OPERATORS,
    "builtin:min", "builtin:max", "builtin:sum", "builtin:abs",
)  # fmt: skip
_ARRAYS = (
    "list", "repeat", "malloc", "each", "each:if", "builtin:sorted", "+", "*", "choose", "text", "accumulate",
    *(f"text:{t!r}" for t in TEXTS),
)  # fmt: skip


def upper_offers(scope: Scope, goal: Kind) -> list[str]:
    """Return the tokens that may begin an expression in Python, beside names, fields, elements and calls."""
    world, tag = scope.world, goal.tag
    many = scope.some(_MANY)
    found = _methods(scope, goal)
    if tag == "effect":
        return found
    if world.fits(INT, goal):
        found += _NUMBERS
        found += [f"arg:{n}" for n in range(world.arguments)]
        if world.fits(DOUBLE, goal):
            found.append("float")
    if tag in ("array", "any", "unknown", "element", "body"):
        found += _ARRAYS
    if tag in ("array", "any", "unknown", "element", "body") and many:
        found += ["slice", "slice:by"]
    if tag in ("ref", "array", "any", "unknown", "function", "number", "body"):
        found += ["null", "choose", "and", "or"]
    if tag in ("ref", "any", "unknown", "body") and world.records:
        found.append("new")
    if tag in ("function", "any", "unknown"):
        found += ["lambda", *(["value"] if tag == "function" else [])]
        found += [f"function:{s.name}" for s in scope.functions.values() if s.token.startswith("call:f")]
    return [*dict.fromkeys(found)]


def _methods(scope: Scope, goal: Kind) -> list[str]:
    found = []
    for name in METHODS:
        gives = _RESULTS.get(name)
        if gives is None:
            wanted = goal.tag == "effect" or scope.some(element(goal))
        else:
            effect = gives is VOID and goal.tag in ("effect", "body")
            wanted = effect or (goal.tag != "effect" and scope.world.fits(gives, goal))
        if wanted and goal.tag == "has" and gives is UNKNOWN:
            continue
        if wanted and (scope.some(_MANY) or name in ("join", "split", "__contains__")):
            found.append(f"method:{name}")
    return found


# --- productions ------------------------------------------------------------------------------------------


def _length(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(expr(_MANY), ("build", lambda s, v: (Length(v[0][0]), INT), 1))


def _method(state: State, token: str, goal: Kind, place: bool) -> None:
    name = token.removeprefix("method:")
    count = METHODS[name]
    asked = _MANY if name in _RESULTS or goal.tag == "effect" else element(goal)
    state.need(expr(asked), ("arguments", name, count))


def method_arguments(state: State, name: str, count: int) -> None:
    """Ask for a method's arguments; what is put into a list has its elements' kind."""
    assert state.values is not None
    inner = held(state.values[0][1])
    plain = (
        inner is None
        or inner is INT
        or name in ("insert", "join", "index", "count", "extend", "sort", "strip")
    )
    state.mark()
    asked = ANY if plain or inner is None else inner
    if count < 0:
        state.need(("list", ANY, "end", _NAMED.get(name, ())), ("build", _make_method, 2, name))
    else:
        state.need(*[expr(asked)] * count, ("close",), ("build", _make_method, 2, name))


def _make_method(state: State, values: list[Value], name: str) -> Value:
    (place, value), (arguments, _) = values
    gives = _RESULTS.get(name) or held(value) or UNKNOWN
    return Method(place, name, arguments), value if name == "copy" else gives


def _builtin(state: State, token: str, goal: Kind, place: bool) -> None:
    state.mark()
    name = token.removeprefix("builtin:")
    state.need(("list", ANY, "end", _NAMED.get(name, ())), ("build", _make_builtin, 1, name))


def _make_builtin(state: State, values: list[Value], name: str) -> Value:
    return Builtin(name, values[0][0]), UNKNOWN if name in ("min", "max", "sorted") else INT


def _list(state: State, token: str, goal: Kind, place: bool) -> None:
    state.mark()
    inner = held(goal) if goal.tag == "array" else None
    asked = ANY if inner is None or inner is INT else inner
    state.need(("list", asked, "end", ()), ("build", _make_list, 1, inner or UNKNOWN))


def _make_list(state: State, values: list[Value], inner: Kind) -> Value:
    return InitList(values[0][0]), array(inner)


def _repeat(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(expr(ANY), expr(NUMBER), ("build", _make_repeat, 2))


def _make_repeat(state: State, values: list[Value]) -> Value:
    return Repeat(values[0][0], values[1][0]), array(values[0][1])


def _slice(state: State, token: str, goal: Kind, place: bool) -> None:
    if token == "slice:by":
        state.need(("stride", goal))
    else:
        state.give(1)
        state.need(("sliced", goal))


def sliced(state: State, goal: Kind) -> None:
    """Ask for the array and the bounds of a slice; its step is there."""
    asked = goal if goal.tag in ("array", "element") else _MANY
    state.need(expr(asked), ("optional", INTEGER), ("optional", INTEGER), ("build", _make_slice, 4))


def _make_slice(state: State, values: list[Value]) -> Value:
    (step, _), (whole, value), (start, _), (stop, _) = values
    return Slice(whole, start, stop, step), value


def _accumulate(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(expr(_MANY), ("token", "lambda"), ("lambda", 2), ("build", _make_accumulate, 2))


def _make_accumulate(state: State, values: list[Value]) -> Value:
    return Accumulate(values[0][0], values[1][0]), values[0][1]


def _keyword(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(expr(ANY), ("build", _make_keyword, 1, token.removeprefix("keyword:")))


def _make_keyword(state: State, values: list[Value], name: str) -> Value:
    return Assigned(Var(name), values[0][0]), UNKNOWN


# --- names that expressions bind --------------------------------------------------------------------------


def bound_kind(pool: str, known: Kind) -> Kind:
    """Return the kind of a bound name of ``pool``: what is known of it, if that agrees."""
    return known if known is not UNKNOWN and pool_of(known) == pool and known.tag == pool else UNKNOWN


def free_names(scope: Scope, pools: tuple[str, ...] = _POOLS) -> list[str]:
    """Return the tokens of the next free name of each pool."""
    return [f"name:{name}" for pool in pools if (name := scope.free(pool)) is not None]


def _lambda(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(("lambda", 0))


def begin_lambda(state: State, count: int) -> None:
    """Ask for a lambda's names: ``count`` of them, or as many as come before ``colon``."""
    state.mark()
    closing = (("token", "colon"),) if count else ()
    state.need(("names", count, ()), *closing, ("lambda body", state.scope))


def lambda_body(state: State, scope: Scope) -> None:
    """Ask for a lambda's body."""
    names = tuple(name for name, _ in state.collect())
    state.need(expr(BODY), ("restore", scope), ("build", _make_lambda, 1, names))


def _make_lambda(state: State, values: list[Value], names: tuple[str, ...]) -> Value:
    return Lambda(names, values[0][0]), UNKNOWN


def _each(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(("arrays",), ("bind", token == "each:if", state.scope))


def bind(state: State, tested: bool, scope: Scope) -> None:
    """Ask for the names, the condition and the element of a comprehension."""
    ((arrays, kinds),) = state.take(1)
    state.give(arrays)
    state.mark()
    inner = tuple(held(k) or UNKNOWN for k in kinds)
    test = (expr(ANY),) if tested else ()
    make = ("build", _make_comprehension, 3 if tested else 2)
    state.need(("names", len(arrays), inner), ("named",), *test, expr(ANY), ("restore", scope), make)


def named(state: State) -> None:
    """Put the names of a comprehension beside its arrays."""
    names = tuple(name for name, _ in state.collect())
    ((arrays, _),) = state.take(1)
    state.give((arrays, names))


def _make_comprehension(state: State, values: list[Value]) -> Value:
    (arrays, names), _ = values[0]
    condition: Expr | None = values[1][0] if len(values) == 3 else None
    element_node, value = values[-1]
    return Comprehension(element_node, names, arrays, condition), array(value)


def name_offers(scope: Scope, count: int, kinds: tuple[Kind, ...]) -> list[str]:
    """Return the tokens for the next bound name; behind the first of a lambda's also its end."""
    return [*free_names(scope), *(["colon"] if count < 0 else [])]


def take_name(state: State, token: str, count: int, kinds: tuple[Kind, ...]) -> None:
    """Take one bound name, or a lambda's ``colon``.

    ``count`` is how many are to come; 0 is one or more, and -1 none or more, up to a ``colon``.
    """
    if token == "colon":
        return
    name = token[5:]
    pool = next(pool for pool in _POOLS if state.scope.free(pool) == name)
    state.give(name)
    state.declare(name, bound_kind(pool, kinds[0] if kinds else UNKNOWN))
    if count <= 0:
        state.need(("names", -1, ()))
    elif count > 1:
        state.need(("names", count - 1, kinds[1:]))


PRODUCTIONS.update(
    {
        "len": _length,
        **{f"method:{name}": _method for name in METHODS},
        **{f"builtin:{name}": _builtin for name in BUILTINS},
        **{f"keyword:{name}": _keyword for name in KEYWORDS},
        "list": _list, "repeat": _repeat, "slice": _slice, "slice:by": _slice, "accumulate": _accumulate,
        "lambda": _lambda, "each": _each, "each:if": _each,
    }
)  # fmt: skip
