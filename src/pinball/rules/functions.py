"""Rewrite the borders between functions: inline, outline, wrap, parameters, recursion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
    IntType,
    Let,
    Loop,
    Module,
    Param,
    Return,
    Type,
    Var,
    VoidType,
    While,
    Yield,
)
from pinball.core.walk import occurrences, rebuild, substitute
from pinball.rules._facts import (
    INT,
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
            again = any(isinstance(n, Call) and n.function == function.name for n in nodes(value))
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
    if any(isinstance(n, Call) and n.function == name for n in nodes(function.body)):
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


def _wrap(node: Any, site: Site) -> Iterator[Any]:
    """Rename a function and call it from a new one that has its name."""
    if node.name == "main" or (site.language == "python" and any(isinstance(n, Yield) for n in nodes(node))):
        return
    inner = fresh(
        site, (f"{node.name}_impl", f"{node.name}_rec", f"do_{node.name}", f"{node.name}1", "inner")
    )[0]
    renamed = replace(node, name=inner, body=_calling(node.body, node.name, inner), comment="")
    call = Call(inner, tuple(Var(p.name) for p in node.parameters))
    body = (ExprStmt(call),) if isinstance(node.returns, VoidType) else (Return(call),)
    yield (renamed, replace(node, body=body))


def _calling(node: Any, old: str, new: str) -> Any:
    match node:
        case Call(name, arguments) if name == old:
            return Call(new, _calling(arguments, old, new))
        case _:
            return rebuild(node, lambda child: _calling(child, old, new))


wrap_function = Rule(
    "wrap_function", PRESERVING, "f(x) { S }  =>  g(x) { S } f(x) { return g(x); }", _wrap, (Function,)
)


def _helpers(module: Module) -> Iterator[tuple[int, Function]]:
    """Yield the functions that only others of the module call: not the last, never handed over."""
    entry = len(module.functions) - 1
    for number, function in enumerate(module.functions):
        called = any(isinstance(n, Call) and n.function == function.name for n in nodes(module.functions))
        if called and number != entry and not occurrences(module.functions, function.name):
            yield number, function


def _recalled(module: Module, number: int, new: Function, change: Any) -> Module:
    """Return the module with one function exchanged and the arguments of each call of it changed."""

    def calls(node: Any) -> Any:
        match node:
            case Call(name, arguments) if name == new.name and len(arguments) == arity:
                return Call(name, change(calls(arguments)))
            case _:
                return rebuild(node, calls)

    arity = len(module.functions[number].parameters)
    functions = tuple(calls(new if n == number else f) for n, f in enumerate(module.functions))
    return replace(module, functions=functions)


def _extra_parameter(node: Any, site: Site) -> Iterator[Any]:
    for number, function in _helpers(node):
        name = fresh(site, ("extra", "depth", "flag", "mode", "k", "level", "unused", "offset"))[0]
        kind = INT if site.language == "c" else IntType(64)
        new = replace(function, parameters=(*function.parameters, Param(name, kind)))
        yield _recalled(node, number, new, lambda arguments: (*arguments, Int(0)))


extra_parameter = Rule(
    "extra_parameter",
    PRESERVING,
    "f(x) { S } ... f(a)  =>  f(x, extra) { S } ... f(a, 0)",
    _extra_parameter,
    (Module,),
)


def _parameters_turned(node: Any, site: Site) -> Iterator[Any]:
    for number, function in _helpers(node):
        if len(function.parameters) > 1:
            new = replace(function, parameters=function.parameters[1:] + function.parameters[:1])
            yield _recalled(node, number, new, lambda arguments: arguments[1:] + arguments[:1])


turn_parameters = Rule(
    "turn_parameters",
    PRESERVING,
    "f(x, y) ... f(a, b)  =>  f(y, x) ... f(b, a)",
    _parameters_turned,
    (Module,),
)


def _unused_function(node: Any, site: Site) -> Iterator[Any]:
    """Add a function that nobody calls."""
    name = fresh(site, ("helper", "square", "max2", "twice", "debug", "is_even", "add", "minimum"))[0]
    a, b = Var("a"), Var("b")
    kind = INT if site.language == "c" else IntType(64)
    two = (Param("a", kind), Param("b", kind))
    bodies: tuple[tuple[Any, ...], ...] = (
        (Return(IfElse(Binary("<", a, b), a, b)),),
        (If(Binary(">", a, b), (Return(a),)), Return(b)),
        (Return(Binary("+", a, Binary("*", Int(2), b))),),
    )
    function = Function(name, two, kind, bodies[site.salt % len(bodies)])
    yield replace(node, functions=(function, *node.functions))


unused_function = Rule(
    "unused_function", PRESERVING, "S  =>  int f(int a, int b) { ... } S", _unused_function, (Module,)
)


def _swap_functions(node: Any, site: Site) -> Iterator[Any]:
    """Change the order of two neighbouring functions; the entry stays last."""
    found = node.functions
    for number in range(len(found) - 2):
        yield replace(
            node, functions=(*found[:number], found[number + 1], found[number], *found[number + 2 :])
        )


swap_functions = Rule(
    "swap_functions", PRESERVING, "f() {A} g() {B}  =>  g() {B} f() {A}", _swap_functions, (Module,)
)
