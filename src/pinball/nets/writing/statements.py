"""Write statements: which may come next, what each asks for, whether control goes on behind it."""

from __future__ import annotations

from typing import Any, NamedTuple

from pinball.core.tree import (
    Assign,
    Block,
    Bool,
    Break,
    Call,
    Continue,
    DoWhile,
    ExprStmt,
    Free,
    Goto,
    If,
    Int,
    Label,
    Let,
    Loop,
    Return,
    Unpack,
    Var,
    While,
    Yield,
)
from pinball.nets.writing.expressions import PRODUCTIONS, Value, expr, operator
from pinball.nets.writing.kinds import (
    ANY,
    CONDITION,
    EFFECT,
    MOVED,
    NUMBER,
    POINTING,
    STORED,
    UNKNOWN,
    VOID,
    Kind,
    kind_of,
)
from pinball.nets.writing.machine import Item, State
from pinball.nets.writing.naming import pool_of
from pinball.nets.writing.offers import offers, pointing
from pinball.nets.writing.scope import Scope
from pinball.nets.writing.slots import declared_types, take_type
from pinball.nets.writing.upper import bound_kind, free_names
from pinball.nets.writing.vocabulary import LABELS, TYPES, UPDATES

_TYPES = frozenset(TYPES)
_SETS = tuple(f"set{sign}" for sign in UPDATES)
_ENDING = frozenset({"exit", "abort"})


class Context(NamedTuple):
    """What a statement may do: ``returns`` of its function, where jumps go; ``simple`` are loop heads."""

    returns: Kind
    breaks: bool = False
    continues: bool = False
    simple: bool = False


def statements(context: Context, ends: tuple[str, ...] = ("end",), must: bool | None = None) -> Item:
    """Return the slot of a list of statements.

    ``must`` is not ``None`` for a function's whole body; if true it may not end while control goes on.
    """
    return ("statements", context, ends, False, must, ())


def statement_offers(
    scope: Scope,
    context: Context,
    ends: tuple[str, ...],
    dead: bool,
    must: bool | None,
    labels: tuple[str, ...],
) -> list[str]:
    """Return the tokens that may begin the next statement, or end the list; ``labels`` still want a place."""
    blocked = (must and not dead) or (must is not None and labels)
    found = [] if blocked else list(ends)
    c = not scope.world.loose
    if dead:
        return [*found, *(["label"] if c and not context.simple and labels else [])]
    found += declared_types(scope, "variable")
    if scope.some_place(STORED):
        found.append("set")
    if scope.some_place(NUMBER):
        found += [s for s in _SETS if s != "set"]
    if scope.some_place(MOVED):
        found += ["inc", "dec"]
    found.append("do")
    if context.simple:
        return found
    found += ["if", "while"]
    if scope.free("number") is not None:
        found += ["for", "for:down", "for:by"]
    found += ["dowhile", "loop", "switch", "block", "goto", "label"] if c else ["foreach", "yield", "unpack"]
    found += ["break"] * context.breaks + ["continue"] * context.continues
    if context.returns is not VOID:
        found.append("return")
    if context.returns is VOID or not c:
        found.append("return:void")
    return [*found, *(["free"] if c and pointing(scope) else [])]


def take_statement(
    state: State, token: str, context: Context, ends: tuple[str, ...], dead: bool, must: bool | None, *_: Any
) -> None:
    """Begin a statement, or end the list: its value is then the tuple, with (last token, goes on)."""
    if token in ends:
        state.give(tuple(node for node, _ in state.collect()), (token, not dead))
        return
    state.need(("next", context, ends, must))
    if token in _TYPES or token.startswith(("ref:", "rec:")):
        state.need(("declare", False))
        take_type(state, token, "variable", ANY)
    elif token in _SETS:
        sign = operator(state, token[3:])
        goal = NUMBER if sign and state.language == "c" and sign not in "+-" else STORED
        state.need(expr(goal, True), ("valued", sign), ("build", _make_assign, 2, sign))
    else:
        _STATEMENTS[token](state, token, context)


def following(state: State, context: Context, ends: tuple[str, ...], must: bool | None) -> None:
    """Go on behind a statement."""
    assert state.values is not None
    goes_on = state.values[0][1]
    state.need(("statements", context, ends, not goes_on, must, tuple(sorted(state.pending))))


# --- declarations and assignments ---------------------------------------------------------------------------


def declare(state: State, constant: bool) -> None:
    """Name the variable whose type is there, and ask for its first value."""
    ((value, _),) = state.take(1)
    found = kind_of(value, state.language)
    name = state.scope.free(pool_of(found))
    state.give(value)
    asked = ("declared", found, constant)
    state.need(("token", f"name:{name}"), asked, ("build", _make_let, 2, name, found))


def _make_let(state: State, values: list[Value], name: str, found: Kind) -> Value:
    state.declare(name, found)
    return Let(name, values[0][0], values[1][0]), True


def valued(state: State, sign: str) -> None:
    """Ask for what is assigned to the place that is there."""
    assert state.values is not None
    place = state.values[0][1]
    loose = state.scope.world.loose
    if sign:
        goal = place if place.tag == "array" and loose else NUMBER
        goal = ANY if place is UNKNOWN else goal
    else:
        goal = ANY if place is UNKNOWN else place
    state.need(expr(goal))


def _make_assign(state: State, values: list[Value], sign: str) -> Value:
    return Assign(values[0][0], values[1][0], sign), True


def _step(state: State, token: str, context: Context) -> None:
    state.need(expr(MOVED, True), ("build", _make_step, 1, "+" if token == "inc" else "-"))


def _make_step(state: State, values: list[Value], sign: str) -> Value:
    return Assign(values[0][0], Int(1), sign), True


def _effect(state: State, token: str, context: Context) -> None:
    state.need(expr(EFFECT), ("build", _make_effect, 1))


def _make_effect(state: State, values: list[Value]) -> Value:
    node = values[0][0]
    return ExprStmt(node), not (isinstance(node, Call) and node.function in _ENDING)


# --- branches and loops -------------------------------------------------------------------------------------


def scoped(state: State) -> tuple[Item, ...]:
    """Return the item that ends a scope: blocks have their own in C."""
    return (("restore", state.scope),) if state.language == "c" else ()


def opened(state: State, context: Context, ends: tuple[str, ...]) -> None:
    """Begin a list of statements."""
    state.mark()
    state.need(statements(context, ends))


def condition(state: State) -> Item:
    """Return the slot of an expression of which the truth counts."""
    return expr(ANY if state.language == "python" else CONDITION)


def _if(state: State, token: str, context: Context) -> None:
    state.need(condition(state), ("open", context, ("end", "else")), *scoped(state), ("branch", context))


def branch(state: State, context: Context) -> None:
    """Go on behind an ``if``'s first branch: with the other one, or not."""
    assert state.values is not None
    if state.values[0][1][0] == "else":
        state.need(("open", context, ("end",)), *scoped(state), ("build", _make_both, 3))
    else:
        state.need(("build", _make_if, 2))


def _make_if(state: State, values: list[Value]) -> Value:
    return If(values[0][0], values[1][0]), True


def _make_both(state: State, values: list[Value]) -> Value:
    (test, _), (then, first), (otherwise, second) = values
    return If(test, then, otherwise), first[1] or second[1]


def inside(context: Context) -> Context:
    """Return the context of a loop's body."""
    return Context(context.returns, True, True)


def _while(state: State, token: str, context: Context) -> None:
    state.need(
        condition(state), ("open", inside(context), ("end",)), *scoped(state), ("build", _make_while, 2)
    )


def _make_while(state: State, values: list[Value]) -> Value:
    (test, _), (body, _) = values
    return While(test, body), test != Bool(True) or breaks(body)


def breaks(body: tuple[Any, ...]) -> bool:
    """Return whether a ``break`` or ``goto`` may leave the loop or switch around ``body``."""
    for node in body:
        match node:
            case Break() | Goto():
                return True
            case If(then=then, otherwise=otherwise):
                if breaks(then) or breaks(otherwise):
                    return True
            case Block(body=inner):
                if breaks(inner):
                    return True
    return False


def _do_while(state: State, token: str, context: Context) -> None:
    state.need(("open", inside(context), ("end",)), *scoped(state), condition(state), ("build", _make_do, 2))


def _make_do(state: State, values: list[Value]) -> Value:
    return DoWhile(values[0][0], values[1][0]), True


def _loop(state: State, token: str, context: Context) -> None:
    simple = Context(context.returns, simple=True)
    state.need(
        ("open", simple, ("end",)),
        ("optional", CONDITION),
        ("open", simple, ("end",)),
        ("open", inside(context), ("end",)),
        *scoped(state),
        ("build", _make_loop, 4),
    )


def _make_loop(state: State, values: list[Value]) -> Value:
    start, test, update, body = (node for node, _ in values)
    return Loop(start, test, update, body), test is not None or breaks(body)


def _block(state: State, token: str, context: Context) -> None:
    state.need(("open", context, ("end",)), *scoped(state), ("build", _make_block, 1))


def _make_block(state: State, values: list[Value]) -> Value:
    return Block(values[0][0]), values[0][1][1]


# --- jumps --------------------------------------------------------------------------------------------------


def _jump(state: State, token: str, context: Context) -> None:
    nodes: dict[str, Any] = {"break": Break(), "continue": Continue(), "return:void": Return()}
    state.give(nodes[token], False)


def _return(state: State, token: str, context: Context) -> None:
    goal = ANY if context.returns is UNKNOWN else context.returns
    state.need(expr(goal), ("build", lambda s, v: (Return(v[0][0]), False), 1))


def _yield(state: State, token: str, context: Context) -> None:
    state.need(expr(ANY), ("build", lambda s, v: (Yield(v[0][0]), True), 1))


def _free(state: State, token: str, context: Context) -> None:
    state.need(expr(POINTING), ("build", lambda s, v: (Free(v[0][0]), True), 1))


def _label(state: State, token: str, context: Context) -> None:
    going = token == "goto"
    free = [n for n in LABELS if n not in state.labels and n not in state.pending]
    tokens = [*sorted(state.pending), *free[:1], *(sorted(state.labels) if going else [])]
    state.need(("label", tuple(f"label:{n}" for n in tokens), going))


def take_label(state: State, token: str, tokens: tuple[str, ...], going: bool) -> None:
    """Take a label's name, where it is jumped to or where it stands."""
    name = token.removeprefix("label:")
    if going:
        state.pending |= {name} - state.labels
        state.give(Goto(name), False)
    else:
        state.labels |= {name}
        state.pending -= {name}
        state.give(Label(name), True)


# --- several at once ----------------------------------------------------------------------------------------


def _unpack(state: State, token: str, context: Context) -> None:
    state.mark()
    state.need(("list", ANY, "end", False), ("targets",), ("build", _make_unpack, 2))


def targets(state: State) -> None:
    """Ask for as many places as there are values."""
    assert state.values is not None
    kinds = state.values[0][1]
    state.mark()
    state.need(*(("target", value) for value in kinds), ("close",))


def target_offers(scope: Scope, value: Kind) -> list[str]:
    return ["declare", *offers(scope, STORED, True)]


def take_target(state: State, token: str, value: Kind) -> None:
    """Take a place, or the ``declare`` of a new variable."""
    if token != "declare":
        PRODUCTIONS[token](state, token, STORED, True)
        return
    state.need(("one of", tuple(free_names(state.scope))), ("new target", value))


def new_target(state: State, value: Kind) -> None:
    """Declare a variable that gets one of several values."""
    ((name, _),) = state.take(1)
    pool = next(pool for pool in ("number", "array", "ref") if state.scope.free(pool) == name)
    state.declare(name, bound_kind(pool, value))
    state.give(Var(name), value)


def _make_unpack(state: State, values: list[Value]) -> Value:
    return Unpack(values[1][0], values[0][0]), True


_STATEMENTS = {
    "inc": _step, "dec": _step, "do": _effect, "if": _if, "while": _while, "dowhile": _do_while, "loop": _loop,
    "block": _block, "break": _jump, "continue": _jump, "return:void": _jump, "return": _return,
    "yield": _yield, "free": _free, "goto": _label, "label": _label, "unpack": _unpack,
}  # fmt: skip
