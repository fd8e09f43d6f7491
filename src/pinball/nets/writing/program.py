"""Write what stands outside functions: records, global variables, the functions themselves."""

from __future__ import annotations

from typing import Any

from pinball.core.tree import Function, IntType, Let, Param, Record, RefType
from pinball.core.walk import walk
from pinball.nets.writing.calling import begin_call
from pinball.nets.writing.kinds import ANY, INT, VOID, Kind, kind_of
from pinball.nets.writing.machine import State
from pinball.nets.writing.naming import pool_of
from pinball.nets.writing.normalise import field_class
from pinball.nets.writing.scope import Scope, Signature
from pinball.nets.writing.slots import declared_types, pool_of_token, take_type, type_tokens
from pinball.nets.writing.statements import Context, statements
from pinball.nets.writing.vocabulary import FIELDS, LINKED, PLAIN


def top_offers(scope: Scope, stage: int, ready: bool, many: bool) -> list[str]:
    """Return what may come next outside of functions.

    ``stage`` 0 are records, 1 globals, 2 functions; ``ready`` says that a function is there to be called,
    ``many`` that there are names for more.
    """
    found = ["function"] if many else []
    if not scope.world.loose and many:
        found.append("main")
    if stage == 0 and _record_names(scope):
        found.append("record")
    if stage <= 1:
        found.append("global")
    return [*found, *(["call"] if ready else [])]


def _record_names(scope: Scope) -> list[str]:
    names = []
    for pool in (LINKED, PLAIN):
        names += [name for name in pool if name not in scope.world.records][:1]
    return names


def take_top(state: State, token: str, stage: int, ready: bool, many: bool) -> None:
    """Begin a record, a global variable, a function, or the call line."""
    match token:
        case "record":
            names = tuple(f"rec:{name}" for name in _record_names(state.scope))
            state.need(("one of", names), ("record begin",))
        case "global":
            state.need(("declare type",), ("declare", True), ("global end",))
        case "main":
            state.need(("token", "int"), ("main begin",))
        case "function":
            name = f"f{sum(f.name != 'main' for f in state.functions)}"
            state.need(("type", "return", ANY), ("function begin", name, state.scope))
        case _:
            begin_call(state)


# --- records and globals ----------------------------------------------------------------------------------


def begin_record(state: State) -> None:
    """Begin the fields of the record whose name is there; it may refer to itself."""
    ((name, _),) = state.take(1)
    state.scope = state.scope.with_record(name, ())
    state.mark()
    state.need(("fields", name, (), False))


def field_offers(scope: Scope, name: str, used: tuple[str, ...], linked: bool) -> list[str]:
    found = []
    for token in type_tokens(scope, "field", ANY):
        if name in PLAIN and token == f"ref:{name}":
            continue
        pool = "self" if token == f"ref:{name}" else pool_of_token(token)
        if any(field not in used for field in FIELDS[pool]):
            found.append(token)
    ready = used and (linked or name in PLAIN)
    return [*found, *(["end"] if ready else [])]


def take_field(state: State, token: str, name: str, used: tuple[str, ...], linked: bool) -> None:
    """Begin a field by its type, or end the record."""
    if token != "end":
        state.need(("field", name, used, linked))
        take_type(state, token, "field", ANY)
        return
    found = state.collect()
    kinds = tuple((param.name, value) for param, value in found)
    state.scope = state.scope.with_record(name, kinds)
    state.records += (Record(name, tuple(param for param, _ in found)),)
    _next(state, 0)


def name_field(state: State, name: str, used: tuple[str, ...], linked: bool) -> None:
    """Ask for the name of the field whose type is there."""
    assert state.values is not None
    kind = state.values[0][0]
    linked = linked or any(isinstance(n, RefType) and n.record == name for n in walk(kind))
    free = tuple(f"->{field}" for field in FIELDS[field_class(kind, name)] if field not in used)
    state.need(("one of", free), ("field end", name, used, linked))


def end_field(state: State, name: str, used: tuple[str, ...], linked: bool) -> None:
    """Finish a field."""
    (kind, _), (field, _) = state.take(2)
    state.give(Param(field, kind), kind_of(kind, state.language))
    state.need(("fields", name, (*used, field), linked))


def end_global(state: State) -> None:
    """Finish a global variable."""
    ((let, _),) = state.take(1)
    assert isinstance(let, Let)
    state.globals += (let,)
    _next(state, 1)


def _next(state: State, stage: int) -> None:
    own = len(state.functions) > state.before
    done = any(f.name == "main" for f in state.functions)
    many = len(state.functions) < 10 and not done
    state.need(("top", stage, own, many))


# --- functions --------------------------------------------------------------------------------------------


def begin_function(state: State, name: str, outer: Scope) -> None:
    """Begin the parameters of a function whose result's type is there."""
    state.mark()
    state.need(("parameters", name, outer))


def parameter_offers(scope: Scope, name: str, outer: Scope) -> list[str]:
    return [*declared_types(scope, "parameter"), "colon"]


def take_parameter(state: State, token: str, name: str, outer: Scope) -> None:
    """Begin a parameter by its type, or the body."""
    if token != "colon":
        state.need(("parameter",), ("parameters", name, outer))
        take_type(state, token, "parameter", ANY)
        return
    found = state.collect()
    parameters = tuple(param for param, _ in found)
    _body(state, name, parameters, tuple(value for _, value in found), outer)


def name_parameter(state: State) -> None:
    """Name the parameter whose type is there."""
    ((kind, _),) = state.take(1)
    value = kind_of(kind, state.language)
    name = state.scope.free(pool_of(value))
    assert name is not None
    state.declare(name, value)
    state.give(Param(name, kind), value)
    state.need(("token", f"name:{name}"))


def begin_main(state: State) -> None:
    """Begin C's ``main``, which takes nothing."""
    state.need(("token", "colon"), ("main body", state.scope))


def main_body(state: State, outer: Scope) -> None:
    """Begin the body of ``main``."""
    state.give(IntType(32))
    _body(state, "main", (), (), outer)


def _body(state: State, name: str, parameters: Any, kinds: tuple[Kind, ...], outer: Scope) -> None:
    assert state.values is not None
    returns = INT if name == "main" else kind_of(state.values[0][0], state.language)
    signature = Signature(name, f"call:{name}", kinds, returns)
    if name != "main":
        state.scope = state.scope.with_function(signature)
        outer = outer.with_function(signature)
    state.labels = state.pending = frozenset()
    state.mark()
    must = state.language == "c" and returns is not VOID and name != "main"
    state.need(statements(Context(returns), must=must), ("function end", name, parameters, outer))


def end_function(state: State, name: str, parameters: Any, outer: Scope) -> None:
    """Finish a function."""
    (returns, _), (body, _) = state.take(2)
    state.functions += (Function(name, parameters, returns, body),)
    state.scope = outer
    _next(state, 2)
