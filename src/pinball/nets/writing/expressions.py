"""Write expressions: what each token begins, and what its parts make together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinball.core.tree import (
    AddressOf,
    Assigned,
    Binary,
    Bool,
    Call,
    Cast,
    Char,
    Deref,
    Expr,
    Field,
    IfElse,
    Index,
    Int,
    Member,
    New,
    NewArray,
    Null,
    RecordType,
    SizeOf,
    Step,
    Str,
    Unary,
    Var,
)
from pinball.nets.writing.kinds import (
    ANY,
    BOOL,
    CHAR,
    CONDITION,
    DOUBLE,
    INT,
    INTEGER,
    LENGTH,
    MOVED,
    NULL,
    NUMBER,
    POINTING,
    SCALAR,
    SIZE,
    STORED,
    TEXT,
    UNKNOWN,
    VOID,
    Kind,
    array,
    element,
    exact,
    has,
    held,
    kind,
    kind_of,
    pointer,
    steps,
    taken,
    target,
)
from pinball.nets.writing.library import LIBRARY
from pinball.nets.writing.machine import Item, State
from pinball.nets.writing.vocabulary import (
    CONSTANTS,
    FIELD_NAMES,
    OPERATORS,
    TEXTS,
    VARIABLES,
)
from pinball.nets.writing.world import World

Value = tuple[Any, Any]
Take = Callable[[State, str, Kind, bool], None]
_DIVIDE = {"c": {"/": "quot", "%": "rem"}, "python": {"/": "//", "%": "%"}}
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
WHOLE = ("%", "&", "|", "^", "<<", ">>")
PLAIN_GOALS = ("element", "target", "has", "steps")
"""Goals of something that is looked into: nothing fresh and no null stands there."""


def operator(state: State, token: str) -> str:
    """Return the tree's operator for a token."""
    return _DIVIDE[state.language].get(token, token)


def expr(goal: Kind, place: bool = False) -> Item:
    """Return the slot of an expression that serves ``goal``; with ``place`` one that can be assigned to."""
    return ("expr", goal, place)


def take_expr(state: State, token: str, goal: Kind, place: bool) -> None:
    """Begin the expression that ``token`` begins."""
    PRODUCTIONS[token](state, token, goal, place)


# --- leaves -----------------------------------------------------------------------------------------------


def _variable(state: State, token: str, goal: Kind, place: bool) -> None:
    name = token[5:]
    state.give(Var(name), state.scope.variables[name].kind)


def _constant(state: State, token: str, goal: Kind, place: bool) -> None:
    state.give(Int(int(token)), INT)


def _argument(state: State, token: str, goal: Kind, place: bool) -> None:
    state.give(Int(state.arguments[int(token[4:])]), INT)


def _leaf(node: Expr, value: Kind) -> Take:
    def take(state: State, token: str, goal: Kind, place: bool) -> None:
        state.give(node, value)

    return take


def _number(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(("digits", "", "int"))


def _real(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(("digits", "", "float"))


def _text(state: State, token: str, goal: Kind, place: bool) -> None:
    state.mark()
    state.need(("characters", True))


def _char(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(("characters", False), ("build", _make_char, 1))


def _make_char(state: State, values: list[Value]) -> Value:
    return Char(values[0][0]), CHAR


# --- operators --------------------------------------------------------------------------------------------


def _binary(state: State, token: str, goal: Kind, place: bool) -> None:
    if token in ("and", "or"):
        loose = ANY if state.scope.world.loose else CONDITION
        state.need(expr(loose), expr(loose), ("build", _make_binary, 2, token))
    elif token in COMPARISONS:
        left = SCALAR if token in ("==", "!=") else MOVED
        asked = ANY if state.scope.world.loose else left
        state.need(expr(asked), ("other", token, goal), ("build", _make_binary, 2, token))
    elif token in WHOLE:
        state.need(expr(INTEGER), expr(INTEGER), ("build", _make_binary, 2, token))
    else:
        asked = _left_goal(state, token, goal)
        state.need(expr(asked), ("other", token, goal), ("build", _make_binary, 2, token))


def plain(world: World, goal: Kind) -> Kind:
    """Return the goal of a number from which one that serves ``goal`` is computed."""
    if goal is LENGTH:
        return goal
    whole = not world.loose and world.fits(INT, goal) and not world.fits(DOUBLE, goal)
    return INTEGER if whole else NUMBER


def _left_goal(state: State, token: str, goal: Kind) -> Kind:
    """Return what the left side of ``+ - * / **`` must be."""
    world = state.scope.world
    if world.loose:
        if token not in ("+", "-"):
            return ANY if token == "*" else NUMBER
        return goal if not world.fits(INT, goal) else ANY if token == "+" else NUMBER
    if not world.fits(INT, goal):
        return steps(goal)
    if token == "-" and goal is not LENGTH:
        return MOVED if goal.tag in ("any", "moved", "scalar") else taken_from(world, goal)
    return MOVED if token == "+" and goal in (ANY, SCALAR, MOVED) else plain(world, goal)


def taken_from(world: World, goal: Kind) -> Kind:
    """Return what a number may be taken from: a number, or an array's pointer that gives a distance."""
    return kind("distance", "", (plain(world, goal),))


def other_side(state: State, token: str, goal: Kind) -> None:
    """Ask for the right side of an operator, as the left one turned out."""
    assert state.values is not None
    left = state.values[0][1]
    asked = _right_goal(state.scope.world, token, left, goal)
    whole = asked is NUMBER and token not in COMPARISONS and state.scope.world.fits(INT, goal)
    state.need(expr(plain(state.scope.world, goal) if whole else asked))


def _right_goal(world: World, token: str, left: Kind, goal: Kind) -> Kind:
    if left.tag == "array" and token == "-" and not world.loose:
        if goal.tag in ("steps", "array", "pointer", "element", "target"):
            return INTEGER
        inner = left.parts[0]
        return taken(inner) if goal.tag in ("any", "moved", "scalar") else steps(array(inner, True))
    if token in ("+", "-", "*", "/", "**"):
        if left.tag == "array" and world.loose:
            return left if token == "+" else NUMBER
        return INTEGER if left.tag in ("array", "pointer") and token == "+" else _same(world, left, token)
    return _same(world, left, token)


def _same(world: World, left: Kind, token: str) -> Kind:
    """Return the goal of what may be compared with, or taken from, ``left``."""
    if left is UNKNOWN or (world.loose and token in ("==", "!=")):
        return ANY
    if left.tag == "number":
        return NUMBER
    if left.tag == "array" and not world.loose:
        return array(left.parts[0], True) if token in COMPARISONS else MOVED
    return left


def _make_binary(state: State, values: list[Value], token: str) -> Value:
    (left, first), (right, second) = values
    node = Binary(operator(state, token), left, right)
    if token in COMPARISONS or token in ("and", "or"):
        loose = state.scope.world.loose and token in ("and", "or")
        return node, UNKNOWN if loose else INT
    if first.tag == "array" and second.tag == "array" and not state.scope.world.loose:
        return node, kind("number", "long")
    if first.tag in ("array", "unknown"):
        return node, array(first.parts[0], first.constant) if first.tag == "array" else UNKNOWN
    return node, DOUBLE if DOUBLE in (first, second) else INT


def _unary(state: State, token: str, goal: Kind, place: bool) -> None:
    goals = {
        "neg": plain(state.scope.world, goal),
        "~": INTEGER,
        "not": ANY if state.scope.world.loose else CONDITION,
    }
    state.need(expr(goals[token]), ("build", _make_unary, 1, "-" if token == "neg" else token))


def _make_unary(state: State, values: list[Value], sign: str) -> Value:
    node, value = values[0]
    return Unary(sign, node), BOOL if sign == "not" else value if value is DOUBLE else INT


def _choose(state: State, token: str, goal: Kind, place: bool) -> None:
    condition = ANY if state.scope.world.loose else CONDITION
    state.need(expr(condition), expr(goal), ("alike", goal), ("build", _make_choice, 3))


def alike(state: State, goal: Kind) -> None:
    """Ask for the second branch of a choice, of the first one's kind."""
    assert state.values is not None
    first = state.values[0][1]
    plain = first.tag in ("null", "unknown") or state.scope.world.loose or first.tag == "void"
    state.need(expr(goal if plain or goal.tag not in ("any", "scalar", "effect") else first))


def _make_choice(state: State, values: list[Value]) -> Value:
    (condition, _), (then, first), (otherwise, second) = values
    return IfElse(condition, then, otherwise), second if first is NULL else first


# --- looking into things ----------------------------------------------------------------------------------


def _arrow(state: State, token: str, goal: Kind, place: bool) -> None:
    field = token[2:]
    state.need(expr(has("ref", field, goal)), ("build", _make_field, 1, field))


def _make_field(state: State, values: list[Value], field: str) -> Value:
    node, value = values[0]
    return Field(node, field), state.scope.world.field(value, field)


def _dot(state: State, token: str, goal: Kind, place: bool) -> None:
    field = token[1:]
    state.need(expr(has("record", field, goal), place), ("build", _make_member, 1, field))


def _make_member(state: State, values: list[Value], field: str) -> Value:
    node, value = values[0]
    return Member(node, field), state.scope.world.field(value, field)


def _index(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(expr(element(goal, place)), expr(INTEGER), ("build", _make_index, 2))


def _make_index(state: State, values: list[Value]) -> Value:
    return Index(values[0][0], values[1][0]), held(values[0][1]) or UNKNOWN


def _deref(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(expr(target(goal, place)), ("build", _make_deref, 1))


def _make_deref(state: State, values: list[Value]) -> Value:
    return Deref(values[0][0]), held(values[0][1]) or UNKNOWN


def _address(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(expr(aimed(goal), True), ("build", _make_address, 1))


def aimed(goal: Kind) -> Kind:
    """Return what must stand where a pointer that serves ``goal`` leads to."""
    inner = held(goal)
    if goal.tag in PLAIN_GOALS:
        return goal.parts[0]
    return STORED if goal.tag == "pointing" or inner is None or inner is VOID else exact(inner)


def _make_address(state: State, values: list[Value]) -> Value:
    return AddressOf(values[0][0]), pointer(values[0][1])


def _step(state: State, token: str, goal: Kind, place: bool) -> None:
    sign, prefix = ("+" if "+" in token else "-"), token.endswith("x")
    state.need(expr(stepped(goal), True), ("build", _make_step, 1, sign, prefix))


def stepped(goal: Kind) -> Kind:
    """Return what ``x++`` must step for its value to serve ``goal``."""
    if goal.tag in ("array", "pointer", "element", "target"):
        return steps(goal)
    if goal.tag in ("taken", "distance", "length"):
        return INTEGER
    return goal if goal.tag in (*PLAIN_GOALS, "number", "integer") else MOVED


def _make_step(state: State, values: list[Value], sign: str, prefix: bool) -> Value:
    return Step(values[0][0], sign, prefix), values[0][1]


def _assigned(state: State, token: str, goal: Kind, place: bool) -> None:
    if token == "assigned:by":
        state.need(("update", goal))
        return
    state.need(expr(assignable(goal), True), ("alike", ANY), ("build", _make_assigned, 2, ""))


def assignable(goal: Kind) -> Kind:
    """Return what must be assigned to for the assignment to serve ``goal``."""
    return {"effect": STORED, "condition": NUMBER, "any": STORED}.get(goal.tag, goal)


def take_update(state: State, token: str, goal: Kind) -> None:
    """Take the operator of an assignment that computes."""
    asked = INTEGER if token in WHOLE else plain(state.scope.world, goal)
    state.need(expr(asked, True), expr(asked), ("build", _make_assigned, 2, operator(state, token)))


def _make_assigned(state: State, values: list[Value], sign: str) -> Value:
    return Assigned(values[0][0], values[1][0], sign), values[0][1]


# --- memory and types -------------------------------------------------------------------------------------


def _cast(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(("type", "cast", goal), ("casted",))


def casted(state: State) -> None:
    """Ask for what is to be converted: numbers to numbers, pointers to pointers, a list to a record."""
    ((value, _),) = state.take(1)
    found = kind_of(value, state.language)
    state.give(value, found)
    if isinstance(value, RecordType):
        state.need(("initial", found, False), ("build", _make_cast, 2))
    else:
        asked = {"number": NUMBER, "void": ANY}.get(found.tag, POINTING)
        state.need(expr(asked), ("build", _make_cast, 2))


def _make_cast(state: State, values: list[Value]) -> Value:
    return Cast(values[0][0], values[1][0]), values[0][1]


def _allocate(state: State, token: str, goal: Kind, place: bool) -> None:
    if state.language == "python":
        state.need(expr(NUMBER), ("build", _make_list_of_zeros, 1))
        return
    inner = held(goal)
    asked = ANY if inner is None or inner is VOID else exact(inner)
    state.need(("type", "element", asked), expr(INTEGER), ("build", _make_array, 2, token == "calloc"))


def _make_list_of_zeros(state: State, values: list[Value]) -> Value:
    return NewArray(state_int(state), values[0][0]), array(INT)


def state_int(state: State) -> Any:
    """Return the plain integer type of the language."""
    from pinball.nets.writing.kinds import scalar_type

    return scalar_type("int", state.language)


def _make_array(state: State, values: list[Value], zeroed: bool) -> Value:
    value = kind_of(values[0][0], state.language)
    made = kind("ref", value.name) if value.tag == "record" else array(value)
    return NewArray(values[0][0], values[1][0], zeroed), made


def _new(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(("record name", goal))


def take_record_name(state: State, token: str, goal: Kind) -> None:
    """Take the record of which a fresh one is made."""
    name = token[4:]
    if state.language == "c":
        state.give(New(name), kind("ref", name))
        return
    state.mark()
    state.need(("list", ANY, "end", ()), ("build", _make_new, 1, name))


def _make_new(state: State, values: list[Value], name: str) -> Value:
    return New(name, values[0][0]), kind("ref", name)


def _size_of(state: State, token: str, goal: Kind, place: bool) -> None:
    asked: Item = ("type", "any", ANY) if token == "sizeof:type" else expr(ANY)
    state.need(asked, ("build", lambda s, v: (SizeOf(v[0][0]), SIZE), 1))


# --- calls ------------------------------------------------------------------------------------------------


def _call(state: State, token: str, goal: Kind, place: bool) -> None:
    signature = state.scope.functions[token]
    count = len(signature.parameters)
    state.need(
        *(expr(p) for p in signature.parameters),
        ("build", _make_call, count, signature.name, signature.returns),
    )


def _call_value(state: State, token: str, goal: Kind, place: bool) -> None:
    name = token[5:]
    *parameters, returns = state.scope.variables[name].kind.parts
    if state.language == "python":
        parameters, returns = [ANY] * len(parameters), UNKNOWN
    state.need(*(expr(p) for p in parameters), ("build", _make_call, len(parameters), name, returns))


def _make_call(state: State, values: list[Value], name: str, returns: Kind) -> Value:
    return Call(name, tuple(node for node, _ in values)), returns


def _library(state: State, token: str, goal: Kind, place: bool) -> None:
    name = token.removeprefix("library:")
    known = LIBRARY[name]
    state.mark()
    items: list[Item] = [expr(p) for p in known.parameters]
    if known.more is not None:
        items.append(("list", known.more, "end", ("end", "sep") if name == "print" else ()))
    else:
        items.append(("close",))
    state.need(*items, ("build", _make_library, 1, name, known.returns))


def close(state: State) -> None:
    """Make the values since the mark one."""
    state.give(tuple(node for node, _ in state.collect()))


def _make_library(state: State, values: list[Value], name: str, returns: Kind) -> Value:
    return Call(name, values[0][0]), returns


def _function_value(state: State, token: str, goal: Kind, place: bool) -> None:
    signature = state.scope.functions[f"call:{token.removeprefix('function:')}"]
    parts = (*signature.parameters, signature.returns)
    state.give(Var(signature.name), kind("function", "", parts))


def _library_value(state: State, token: str, goal: Kind, place: bool) -> None:
    state.need(("library name",))


def take_library_name(state: State, token: str) -> None:
    """Take a library function that is handed over."""
    state.give(Var(token.removeprefix("library:")), UNKNOWN)


PRODUCTIONS: dict[str, Take] = {
    **{f"name:{name}": _variable for name in VARIABLES},
    **{str(c): _constant for c in CONSTANTS},
    **{f"arg:{n}": _argument for n in range(4)},
    **{f"text:{t!r}": _leaf(Str(t), TEXT) for t in TEXTS},
    "null": _leaf(Null(), NULL), "true": _leaf(Bool(True), BOOL), "false": _leaf(Bool(False), BOOL),
    "number": _number, "float": _real, "text": _text, "char": _char,
    **dict.fromkeys(OPERATORS, _binary),
    **dict.fromkeys(("neg", "not", "~"), _unary),
    "choose": _choose,
    **{f"->{f}": _arrow for f in FIELD_NAMES}, **{f".{f}": _dot for f in FIELD_NAMES},
    "index": _index, "deref": _deref, "addr": _address,
    **dict.fromkeys(("x++", "++x", "x--", "--x"), _step),
    "assigned": _assigned, "assigned:by": _assigned,
    "cast": _cast, "malloc": _allocate, "calloc": _allocate, "new": _new,
    "sizeof": _size_of, "sizeof:type": _size_of,
    **{f"call:f{n}": _call for n in range(10)}, **{f"call:part{n}": _call for n in range(4)},
    **{f"call:{f}": _call_value for f in ("fa", "fb", "fc")},
    **{f"library:{name}": _library for name in LIBRARY},
    **{f"function:f{n}": _function_value for n in range(10)},
    "value": _library_value,
}  # fmt: skip
"""What each token that begins an expression does; ``upper.py`` adds Python's own."""
