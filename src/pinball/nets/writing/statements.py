"""Write statements: which may come next, what each asks for, whether control goes on behind it."""

from __future__ import annotations

from typing import Any, NamedTuple

from pinball.core.layout import folded
from pinball.core.tree import (
    ArrayType,
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
    INTEGER,
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
from pinball.nets.writing.slots import declared_types, pool_of_token, take_type
from pinball.nets.writing.upper import bound_kind, free_names
from pinball.nets.writing.vocabulary import LABELS, TYPES, UPDATES
from pinball.nets.writing.world import spelled

_TYPES = frozenset(TYPES)
_SETS = tuple(f"set{sign}" for sign in UPDATES)
_WHOLE = ("rem", "&", "|", "^", "<<", ">>")
_ENDING = frozenset({"exit", "abort"})


class Context(NamedTuple):
    """What a statement may do: ``returns`` of its function, where jumps go.

    ``simple`` is not empty in a loop's head: ``start``, ``let:TYPE`` behind a declaration there, ``update``.
    """

    returns: Kind
    breaks: bool = False
    continues: bool = False
    simple: str = ""


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
    if not context.simple or context.simple == "start":
        found += declared_types(scope, "variable")
    if context.simple.startswith("let"):
        return [*found, *_more(scope, context.simple[4:])]
    if scope.some_place(STORED):
        found.append("set")
    if scope.some_place(NUMBER if c else STORED):
        found += ["set*", "set/"]
    if scope.some_place(INTEGER if c else STORED):
        found += [f"set{sign}" for sign in ("%", "&", "|", "^", "<<", ">>")]
    if scope.some_place(MOVED if c else STORED):
        found += ["inc", "dec", "set+", "set-"]
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


def _more(scope: Scope, token: str) -> list[str]:
    """Return the type of a second variable that is declared in a loop's head."""
    return [token] if token and scope.free(pool_of_token(token)) is not None else []


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
        state.need(expr(_updated(state, sign), True), ("valued", sign), ("build", _make_assign, 2, sign))
    else:
        _STATEMENTS[token](state, token, context)


def following(state: State, context: Context, ends: tuple[str, ...], must: bool | None) -> None:
    """Go on behind a statement."""
    assert state.values is not None
    node, goes_on = state.values[0]
    if context.simple == "start":
        alone = spelled(kind_of(node.type, state.language)) if isinstance(node, Let) else None
        same = alone[0] if alone is not None and len(alone) == 1 else ""
        simple = f"let:{same}" if isinstance(node, Let) else "update"
        context = Context(context.returns, simple=simple)
    state.need(("statements", context, ends, not goes_on, must, tuple(sorted(state.pending))))


# --- declarations and assignments -------------------------------------------------------------------------


def declare(state: State, constant: bool) -> None:
    """Name the variable whose type is there, and ask for its first value."""
    ((value, _),) = state.take(1)
    found = kind_of(value, state.language)
    name = state.scope.free(pool_of(found))
    state.give(value)
    made = ("build", _make_let, 2, name, found)
    if found.name == "fixed" and not _constant_length(value):
        state.need(("token", f"name:{name}"), ("token", "none"), ("absent",), made)
    else:
        state.need(("token", f"name:{name}"), ("declared", found, constant), made)


def _constant_length(value: Any) -> bool:
    while isinstance(value, ArrayType) and value.length is not None:
        if folded(value.length) is None:
            return False
        value = value.element
    return True


def _make_let(state: State, values: list[Value], name: str, found: Kind) -> Value:
    state.declare(name, found)
    return Let(name, values[0][0], values[1][0]), True


def _updated(state: State, sign: str) -> Kind:
    """Return what may stand left of ``sign=``."""
    if not sign or state.language == "python":
        return STORED
    if sign in "+-":
        return MOVED
    return INTEGER if sign in _WHOLE else NUMBER


def valued(state: State, sign: str) -> None:
    """Ask for what is assigned to the place that is there."""
    assert state.values is not None
    place = state.values[0][1]
    loose = state.scope.world.loose
    if sign:
        whole = not loose and (place.tag == "array" or sign in _WHOLE)
        goal = place if place.tag == "array" and loose else INTEGER if whole else NUMBER
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


# --- branches and loops -----------------------------------------------------------------------------------


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
    state.need(
        ("open", Context(context.returns, simple="start"), ("end",)),
        ("optional", CONDITION),
        ("open", Context(context.returns, simple="update"), ("end",)),
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


# --- jumps ------------------------------------------------------------------------------------------------


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


# --- several at once --------------------------------------------------------------------------------------


def _unpack(state: State, token: str, context: Context) -> None:
    state.mark()
    state.need(("list", ANY, "end", ()), ("targets",), ("build", _make_unpack, 2))


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
    "inc": _step, "dec": _step, "do": _effect, "if": _if, "while": _while, "dowhile": _do_while,
    "loop": _loop,
    "block": _block, "break": _jump, "continue": _jump, "return:void": _jump, "return": _return,
    "yield": _yield, "free": _free, "goto": _label, "label": _label, "unpack": _unpack,
}  # fmt: skip
