"""Put the parts of two programs into one file: one node record, no name twice."""

from __future__ import annotations

from dataclasses import replace

from pinball.core.tree import Function, IntType, Module, Param, Record, RefType
from pinball.rules._facts import taken
from pinball.rules.names import calls_renamed, fields_renamed, records_renamed, renamed


def merged(
    first: Module, second: Module, nodes: tuple[str, str] | None
) -> tuple[Module, dict[str, str]] | str:
    """Return both programs' parts in one module, and the new names of the second one's functions.

    ``nodes`` names the record that both share, as each calls it. Return the reason where their fields differ.
    """
    if nodes is not None:
        unified = _unified(first, second, *nodes)
        if isinstance(unified, str):
            return unified
        second = unified
    shared = "" if nodes is None else nodes[0]
    used = _outer_names(first)
    names: dict[str, str] = {}
    for record in second.records:
        if record.name != shared and record.name in used:
            second = records_renamed(second, record.name, _free(record.name, used | taken(second)))
    second = replace(
        second, records=tuple(_without_clash(r, used) for r in second.records if r.name != shared)
    )
    for variable in second.globals:
        if variable.name in used:
            second = renamed(second, variable.name, _free(variable.name, used | taken(second)))
    for function in second.functions:
        names[function.name] = function.name
        if function.name in used:
            names[function.name] = _free(function.name, used | taken(second))
            second = _with_function_renamed(second, function.name, names[function.name])
    both = Module(
        (*first.functions, *second.functions),
        (*first.records, *second.records),
        (*first.globals, *second.globals),
    )
    return both, names


def _with_function_renamed(module: Module, old: str, new: str) -> Module:
    return replace(module, functions=calls_renamed(module.functions, old, new))


def _outer_names(module: Module) -> set[str]:
    found = {f.name for f in module.functions} | {g.name for g in module.globals}
    for record in module.records:
        found |= {record.name, record.alias}
    return found


def _free(name: str, used: set[str]) -> str:
    number = 2
    while f"{name}{number}" in used:
        number += 1
    return f"{name}{number}"


def _without_clash(record: Record, used: set[str]) -> Record:
    return replace(record, alias="") if record.alias in used else record


def _unified(first: Module, second: Module, mine: str, theirs: str) -> Module | str:
    """Return the second module with its node record spelt as the first one's."""
    a = next((r for r in first.records if r.name == mine), None)
    b = next((r for r in second.records if r.name == theirs), None)
    if a is None or b is None:
        return "a program without a record of nodes"
    pairs = _paired(a, b)
    if pairs is None:
        return f"nodes differ: {mine} and {theirs}"
    if theirs != mine:
        if any(r.name == mine for r in second.records):
            second = records_renamed(second, mine, _free(mine, taken(first) | taken(second)))
        second = records_renamed(second, theirs, mine)
    # By way of names that nobody has, as two fields may swap theirs.
    for number, (_, field) in enumerate(pairs):
        second = fields_renamed(second, field.name, f" {number}")
    for number, (field, _) in enumerate(pairs):
        second = fields_renamed(second, f" {number}", field.name)
    return second


def _paired(a: Record, b: Record) -> list[tuple[Param, Param]] | None:
    """Return the fields of two records by their roles, or nothing where they do not fit."""
    pairs: list[tuple[Param, Param]] = []
    for links in (False, True):
        ours, other = ([f for f in r.fields if (f.type == RefType(r.name)) is links] for r in (a, b))
        plain = all(isinstance(f.type, IntType) for f in (*ours, *other)) or links
        if len(ours) != len(other) or not plain:
            return None
        pairs += zip(ours, other, strict=True)
    return None if any(x.type != y.type for x, y in pairs if isinstance(x.type, IntType)) else pairs


def entry_of(module: Module, name: str) -> Function | None:
    """Return a function of a module by its name."""
    return next((f for f in module.functions if f.name == name), None)
