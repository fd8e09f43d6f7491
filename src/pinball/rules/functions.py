"""Rewrite the borders between functions: inline, outline, wrap, parameters, recursion."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Binary,
    Call,
    Deref,
    DoWhile,
    Expr,
    ExprStmt,
    Field,
    For,
    ForEach,
    Function,
    If,
    IfElse,
    Index,
    Int,
    Let,
    Loop,
    Module,
    Return,
    Type,
    Var,
    VoidType,
    While,
)
from pinball.core.walk import occurrences, rebuild, substitute
from pinball.rules._facts import (
    as_body,
    assigned,
    declared,
    fresh,
    inputs_of,
    nodes,
    pure,
    reads,
    scalar,
    straight,
    type_of,
    used_outside,
)
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Added, Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_ONLY_C = ("c",)
_STEPS = (
    "step",
    "helper",
    "part",
    "process",
    "doWork",
    "visit",
    "handle",
    "apply_one",
    "work",
    "update",
    "f",
    "go",
)
_VALUES = ("get", "compute", "value_of", "calc", "pick", "eval", "f", "result_of", "find_value", "g")


def _callee(module: Module, name: str) -> Function | None:
    return next((f for f in module.functions if f.name == name), None)


def _calls(node: Any, names: set[str]) -> bool:
    """Return whether one of ``names`` is called; a parameter that is called has no value to put there."""
    return any(isinstance(n, Call) and n.function in names for n in nodes(node))


def _inline_value(node: Any, site: Site) -> Iterator[Any]:
    """Put a one-expression function in the place of its call."""
    function = _callee(site.module, node.function)
    if function is None or len(function.parameters) != len(node.arguments):
        return
    match function.body:
        case (Return(value),) if value is not None and not assigned(value):
            names = {p.name for p in function.parameters}
            once = all(occurrences(value, n) <= 1 for n in names)
            foreign = reads(value) - names
            again = _calls(value, {function.name, *names})
            if (once or all(pure(a) for a in node.arguments)) and not again and not foreign & set(site.types):
                bound = {p.name: a for p, a in zip(function.parameters, node.arguments, strict=True)}
                yield substitute(value, bound)


inline_value = Rule("inline_value", PRESERVING, "f(a) with f(x) = e  =>  e[x := a]", _inline_value, (Call,))


def _inline_body(node: Any, site: Site) -> Iterator[Any]:
    """Put a function without result in the place of its call."""
    match node.value:
        case Call(name, arguments) if not site.head:
            function = _callee(site.module, name)
        case _:
            return
    if function is None or len(function.parameters) != len(arguments) or function is site.function:
        return
    if not straight_or_final(function.body) or not isinstance(function.returns, VoidType):
        return
    if _calls(function.body, {name, *(p.name for p in function.parameters)}):
        return
    changed, start = assigned(function.body), []
    bound: dict[str, Expr] = {}
    used = set(site.types)
    if (reads(function.body) - {p.name for p in function.parameters} - declared(function.body)) & used:
        return
    for parameter, argument in zip(function.parameters, arguments, strict=True):
        if (
            isinstance(argument, Var | Int)
            and parameter.name not in changed
            and not _changes(function, argument)
        ) or (isinstance(argument, AddressOf) and parameter.name not in changed):
            bound[parameter.name] = argument
        elif parameter.name in used or not scalar(parameter.type):
            return
        else:
            start.append(Let(parameter.name, parameter.type, argument))
    if declared(function.body) & used or _captured(start, arguments):
        return
    body = function.body[:-1] if function.body[-1:] == (Return(),) else function.body
    yield as_body((*start, *_without_addresses(substitute(body, bound))))


def _captured(start: list[Let], arguments: tuple[Expr, ...]) -> bool:
    return bool({let.name for let in start} & set().union(*(reads(a) for a in arguments)))


def _changes(function: Function, argument: Expr) -> bool:
    return isinstance(argument, Var) and argument.name in assigned(function.body)


def _without_addresses(node: Any) -> Any:
    """Return ``*&x`` as ``x``."""
    match node:
        case Deref(AddressOf(target)):
            return target
        case _:
            return rebuild(node, _without_addresses)


def straight_or_final(body: tuple[Any, ...]) -> bool:
    """Return whether control falls through to the end of a body, but for a last plain return."""
    return straight(body[:-1] if body[-1:] == (Return(),) else body)


inline_body = Rule(
    "inline_body", PRESERVING, "f(a); with f(x) { S }  =>  S[x := a]", _inline_body, (ExprStmt,)
)


def _outline_value(node: Any, site: Site) -> Iterator[Any]:
    """Move an expression into a function."""
    if isinstance(node, Var | Int) or not pure(node) or site.function is None:
        return
    kind, parameters = type_of(node, site), inputs_of(node, site)
    if kind is None or not scalar(kind) or not parameters or len(parameters) > 4:
        return
    if reads(node) - {p.name for p in parameters} - {g.name for g in site.module.globals}:
        return
    name = fresh(site, _VALUES)[0]
    helper = Function(name, parameters, _plain(kind), (Return(node),))
    yield Added(Call(name, tuple(Var(p.name) for p in parameters)), (helper,))


def _plain(kind: Type) -> Type:
    return ArrayType(kind.element, kind.constant) if isinstance(kind, ArrayType) else kind


outline_value = Rule(
    "outline_value", PRESERVING, "a + b * c  =>  f(a, b, c)", _outline_value, (Binary, Index, Field, IfElse)
)


def _outline_statements(node: Any, site: Site) -> Iterator[Any]:
    """Move a statement that only changes memory, or one variable, into a function."""
    if site.head or not straight(node) or site.function is None:
        return
    parameters = inputs_of(node, site)
    changed = sorted((assigned(node) - declared(node)) & set(site.visible))
    if parameters is None or len(parameters) > 5 or any(isinstance(n, AddressOf) for n in nodes(node)):
        return
    known = {p.name for p in parameters} | declared(node) | {g.name for g in site.module.globals}
    if reads(node) - known or declared(node) & used_outside(node, site):
        return
    name, arguments = fresh(site, _STEPS)[0], tuple(Var(p.name) for p in parameters)
    if not changed:
        yield Added((ExprStmt(Call(name, arguments)),), (Function(name, parameters, VoidType(), (node,)),))
    elif len(changed) == 1 and changed[0] in {p.name for p in parameters}:
        kind = site.types[changed[0]]
        if scalar(kind) and not isinstance(site.types.get(changed[0]), ArrayType):
            helper = Function(name, parameters, kind, (node, Return(Var(changed[0]))))
            yield Added((Assign(Var(changed[0]), Call(name, arguments)),), (helper,))


outline_statement = Rule(
    "outline_statement", PRESERVING, "S  =>  f(x, y); with f(x, y) { S }", _outline_statements,
    (If, While, For, Loop, Assign),
)  # fmt: skip


def _outline_body(node: Any, site: Site) -> Iterator[Any]:
    """Move the whole body of a loop into a function."""
    frame = site.frame
    if frame is None or len(node) < 2 or not isinstance(frame.node, While | For | Loop | DoWhile | ForEach):
        return
    if not straight(node) or (assigned(node) - declared(node)) & set(site.visible):
        return
    parameters = inputs_of(node, site)
    if not parameters or len(parameters) > 5:
        return
    known = {p.name for p in parameters} | declared(node) | {g.name for g in site.module.globals}
    if reads(node) <= known:
        name = fresh(site, _STEPS)[0]
        call = ExprStmt(Call(name, tuple(Var(p.name) for p in parameters)))
        yield Added((call,), (Function(name, parameters, VoidType(), node),))


outline_body = Rule(
    "outline_body",
    PRESERVING,
    "while (C) { S }  =>  while (C) f(x); with f(x) { S }",
    _outline_body,
    (tuple,),
)
