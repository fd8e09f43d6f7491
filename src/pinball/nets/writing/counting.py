"""Write counted loops, loops over elements, and switches."""

from __future__ import annotations

from pinball.core.tree import Case, For, ForEach, Int, IntType, Switch
from pinball.nets.writing.expressions import PRODUCTIONS, Value, expr
from pinball.nets.writing.kinds import ANY, INTEGER, UNKNOWN, element, held, kind_of
from pinball.nets.writing.machine import MARK, State
from pinball.nets.writing.scope import Scope
from pinball.nets.writing.statements import _STATEMENTS as STATEMENTS
from pinball.nets.writing.statements import Context, breaks, inside, scoped
from pinball.nets.writing.upper import bound_kind, free_names
from pinball.nets.writing.vocabulary import CONSTANTS, POOLS

_POOLS = ("number", "array", "ref")


def _for(state: State, token: str, context: Context) -> None:
    if token != "for:by":
        state.give(1 if token == "for" else -1)
    elif state.language == "python":
        state.need(("stride", None), ("counted type", context))
        return
    if state.language == "python":
        counted_type(state, context)
    else:
        step = (("stride", None),) if token == "for:by" else ()
        state.need(*step, ("type", "number", ANY), ("counter", context))


def counted_type(state: State, context: Context) -> None:
    """Count in Python's only integer."""
    state.give(IntType(64))
    counter(state, context)


def counter(state: State, context: Context) -> None:
    """Name a count, whose type is there; Python may use a variable again."""
    free = state.scope.free("number")
    names = [f"name:{free}"] if free is not None else []
    if state.language == "python":
        names += _again(state.scope, ("number",))
    state.need(("one of", tuple(names)), expr(INTEGER), expr(INTEGER), ("count", context))


def _again(scope: Scope, pools: tuple[str, ...]) -> list[str]:
    return [f"name:{name}" for pool in pools for name in POOLS[pool] if name in scope.variables]


def count(state: State, context: Context) -> None:
    """Begin the body of a count: step, type, name and bounds are there."""
    found = state.take(4)
    outer = scoped(state)
    state.declare(found[1][0], kind_of(found[0][0], state.language), state.language == "python")
    for node, value in found:
        state.give(node, value)
    state.need(("open", inside(context), ("end",)), *outer, ("build", _make_for, 6))


def _make_for(state: State, values: list[Value]) -> Value:
    step, kind, name, start, stop, body = (node for node, _ in values)
    return For(name, start, stop, body, step, kind), True


def _foreach(state: State, token: str, context: Context) -> None:
    state.need(expr(element(ANY)), ("each name", context))


def each_name(state: State, context: Context) -> None:
    """Name the elements of the array that is there."""
    names = (*free_names(state.scope), *_again(state.scope, _POOLS))
    state.need(("one of", names), ("each body", context))


def each_body(state: State, context: Context) -> None:
    """Begin the body of a loop over elements."""
    (array, value), (name, _) = state.take(2)
    pool = next(pool for pool in _POOLS if name in POOLS[pool])
    state.declare(name, bound_kind(pool, held(value) or UNKNOWN))
    state.give(array, value)
    state.give(name)
    state.need(("open", inside(context), ("end",)), ("build", _make_foreach, 3))


def _make_foreach(state: State, values: list[Value]) -> Value:
    return ForEach(values[1][0], values[0][0], values[2][0]), True


# --- switch -----------------------------------------------------------------------------------------------


def _switch(state: State, token: str, context: Context) -> None:
    state.need(expr(INTEGER), ("cases", context), *scoped(state), ("build", _make_switch, 2))


def begin_cases(state: State, context: Context) -> None:
    """Begin the cases of a switch."""
    state.mark()
    state.need(("case", Context(context.returns, True, context.continues), False))


def case_offers(scope: Scope, context: Context, default: bool) -> list[str]:
    return ["case", "end", *([] if default else ["default"])]


def take_case(state: State, token: str, context: Context, default: bool) -> None:
    """Take the head of one case, or the end of all."""
    if token == "end":
        state.give(tuple(node for node, _ in state.collect()))
        return
    if token == "default":
        state.give(())
        state.need(("open", context, ("end",)), ("build", _make_case, 2), ("case", context, True))
    else:
        state.mark()
        head = ("constants", False, _used(state))
        state.need(head, ("open", context, ("end",)), ("build", _make_case, 2), ("case", context, default))


def constant_offers(scope: Scope, some: bool, used: tuple[str, ...]) -> list[str]:
    """Return the values that a case may have: each only once in a switch."""
    found = [str(c) for c in CONSTANTS if str(c) not in used]
    return [*found, "number", "char", *(["colon"] if some else [])]


def _used(state: State) -> tuple[str, ...]:
    """Return the values of the cases so far, as tokens."""
    found: list[str] = []
    rest = state.values and state.values[1]
    while rest is not None and rest[0] is not MARK:
        found += [str(v.value) for v in rest[0][0].values if isinstance(v, Int)]
        rest = rest[1]
    return tuple(found)


def take_constant(state: State, token: str, some: bool, used: tuple[str, ...]) -> None:
    """Take one value of a case, or the end of them."""
    if token == "colon":
        state.give(tuple(node for node, _ in state.collect()))
        return
    state.need(("constants", True, (*used, token)))
    PRODUCTIONS[token](state, token, INTEGER, False)


def _make_case(state: State, values: list[Value]) -> Value:
    return Case(values[0][0], values[1][0]), values[1][1][1]


def _make_switch(state: State, values: list[Value]) -> Value:
    cases = values[1][0]
    whole = any(not c.values for c in cases) and not any(breaks(c.body) for c in cases)
    return Switch(values[0][0], cases), not whole


STATEMENTS.update({"for": _for, "for:down": _for, "for:by": _for, "foreach": _foreach, "switch": _switch})
