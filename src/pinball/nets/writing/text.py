"""Print a written program for people: names by role in place of the canonical ones."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from importlib import import_module
from typing import Any

from pinball.core.tree import (
    Assigned,
    Call,
    Comprehension,
    For,
    ForEach,
    Function,
    Lambda,
    Let,
    Param,
    Var,
)
from pinball.core.walk import rebuild
from pinball.languages.names import RESERVED, fresh
from pinball.nets.writing.calls import CallLine, read_call
from pinball.nets.writing.kinds import kind_of
from pinball.nets.writing.naming import pool_of
from pinball.nets.writing.roles import Facts, facts, given_names, helper_names, wanted
from pinball.nets.writing.vocabulary import KEYWORDS
from pinball.nets.writing.written import Written

_SHARED = {
    "number": ("size", "count", "total", "top"),
    "array": ("items", "store", "table", "seen"),
    "ref": ("first", "last", "tail"),
}
_NAMED = tuple(Var(name) for name in KEYWORDS)


def to_text(written: Written, name: str = "") -> str:
    """Return the program's source in readable names, with the headers and imports that it needs."""
    found = readable(written, name)
    printer = import_module(f"pinball.languages.{found.language}.print")
    text: str = printer.print_module(found.module)
    return text


def readable(written: Written, name: str = "", helpers: Mapping[str, str] | None = None) -> Written:
    """Return the program with names that a person can bear; the entry is called ``name`` if that is free.

    ``helpers`` are names wanted for other functions, by the names they have.
    No name is a keyword or a library function's, and none hides another.
    """
    module, line = written.module, read_call(written.call)
    entry = written.entry
    names: dict[str, str] = {}
    taken: set[str] = {record.name for record in module.records}
    for function in (entry, *(f for f in module.functions if f is not entry)):
        asked = name if function is entry else (helpers or {}).get(function.name, "")
        choices = _entry_names(asked, line) if asked or function is entry else helper_names(function)
        names[function.name] = "main" if function.name == "main" else _choose(choices, taken)
        taken.add(names[function.name])
    for let in module.globals:
        pool = pool_of(kind_of(let.type, written.language))
        names[let.name] = _choose(_SHARED.get(pool, ("shared", "state")), taken)
        taken.add(names[let.name])
    functions = tuple(_function(f, names, taken, line, written.language) for f in module.functions)
    shared = tuple(_renamed(let, names) for let in module.globals)
    whole = replace(module, functions=functions, globals=shared)
    return Written(whole, str(_line(line, names)), written.language)


def _entry_names(name: str, line: CallLine) -> tuple[str, ...]:
    """Return names for the entry: the one asked for, or after what it gives."""
    if name:
        return (name, f"{name}_values", f"{name}_all") if name in RESERVED else (name,)
    return ("show",) if line.result.kind in ("stdout", "emitted", "printed") else ("solve",)


def _choose(choices: tuple[str, ...], taken: Collection[str]) -> str:
    """Return the first name that is free, or the first one with a number."""
    free = (name for name in choices if name not in taken and name not in RESERVED)
    return next(free, None) or fresh(choices[0], taken)


def _function(
    function: Function, outside: dict[str, str], taken: set[str], line: CallLine, language: str
) -> Function:
    """Return a function with its variables renamed."""
    known = facts(function, language)
    names, used = dict(outside), set(taken)
    if function.name == line.function:
        for parameter, given in zip(function.parameters, line.arguments, strict=False):
            choices = given_names(given)
            if choices:
                names[parameter.name] = _choose(choices, used)
                used.add(names[parameter.name])
    for parameter in function.parameters:
        if parameter.name not in names or names[parameter.name] == outside.get(parameter.name):
            names[parameter.name] = _choose(_parameter_names(known[parameter.name]), used)
            used.add(names[parameter.name])
    for name, fact in known.items():
        own = name not in names
        if own:
            names[name] = _choose(wanted(name, fact), used)
            used.add(names[name])
    found: Function = _renamed(function, names)
    return replace(found, name=outside[function.name])


def _parameter_names(fact: Facts) -> tuple[str, ...]:
    usual = {"number": ("n", "k", "limit"), "array": ("xs", "ys", "zs"), "ref": ("node", "other")}
    return usual.get(fact.pool, wanted("", fact))


def _renamed(node: Any, names: dict[str, str]) -> Any:
    """Return a tree with variables and functions renamed, where they are declared and where they are used."""
    match node:
        case Assigned(target, value) if target in _NAMED:
            return replace(node, value=_renamed(value, names))
        case Var(name):
            return Var(names[name]) if name in names else node
        case Let(name=name) | Param(name=name):
            node = replace(node, name=names.get(name, name))
        case For(variable=name) | ForEach(variable=name):
            node = replace(node, variable=names.get(name, name))
        case Call(function=name) if name in names:
            node = replace(node, function=names[name])
        case Lambda(parameters=bound):
            node = replace(node, parameters=tuple(names.get(n, n) for n in bound))
        case Comprehension(variables=bound):
            node = replace(node, variables=tuple(names.get(n, n) for n in bound))
    return rebuild(node, lambda child: _renamed(child, names))


def _line(line: CallLine, names: dict[str, str]) -> CallLine:
    """Return the call line with the names of the function and of global variables renamed."""
    result = line.result
    handed = {given.name for given in line.arguments}
    if isinstance(result.cut, str) and result.cut.startswith("global "):
        result = replace(result, cut=f"global {names[result.cut.removeprefix('global ')]}")
    own = result.kind == "array" and result.name not in handed and result.name in names
    if own:
        result = replace(result, name=names[result.name])
    return replace(line, function=names[line.function], result=result)
