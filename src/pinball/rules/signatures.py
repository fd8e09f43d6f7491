"""Rewrite what functions take and how they are laid out in a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    Binary,
    Call,
    ExprStmt,
    Function,
    If,
    IfElse,
    Int,
    IntType,
    Module,
    Param,
    Return,
    Var,
    VoidType,
    Yield,
)
from pinball.core.walk import occurrences, rebuild
from pinball.rules._facts import INT, fresh, inner_names, nodes
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL


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


def _helpers(module: Module, entry: str) -> Iterator[tuple[int, Function]]:
    """Yield the functions that only others of the module call: not the last, never handed over."""
    inner = inner_names(module)
    for number, function in enumerate(module.functions):
        handed = occurrences(module.functions, function.name)
        if function.name != entry and function.name in inner and not handed:
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
    for number, function in _helpers(node, site.entry):
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
    for number, function in _helpers(node, site.entry):
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
