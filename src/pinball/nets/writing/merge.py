"""Put programs one behind another in one module, each under names of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Call,
    Field,
    Function,
    Let,
    Member,
    Module,
    New,
    Record,
    RecordType,
    RefType,
    Var,
)
from pinball.core.walk import rebuild
from pinball.nets.writing.naming import first_free
from pinball.nets.writing.vocabulary import FUNCTIONS, LINKED, PLAIN
from pinball.nets.writing.written import Written


def merged(parts: Sequence[Written]) -> tuple[Module, tuple[str, ...]]:
    """Return one module with all parts' functions, and the name of each part's entry in it.

    Equal records are one. Raise ``Unsupported`` where names do not suffice or a part is a whole program.
    """
    records: list[Record] = []
    shared: list[Let] = []
    functions: list[Function] = []
    entries = []
    for part in parts:
        names = _new_names(part, records, shared, len(functions))
        for record in part.module.records:
            new = _renamed(record, names)
            if new not in records:
                records.append(new)
        shared += [_renamed(let, names) for let in part.module.globals]
        functions += [_renamed(function, names) for function in part.module.functions]
        entries.append(functions[-1].name)
    return Module(tuple(functions), tuple(records), tuple(shared)), tuple(entries)


def _new_names(part: Written, records: list[Record], shared: list[Let], count: int) -> dict[str, str]:
    """Return new names for what a part declares outside of functions, where they differ."""
    names: dict[str, str] = {}
    for number, function in enumerate(part.module.functions, count):
        if function.name == "main" or number >= len(FUNCTIONS):
            raise Unsupported(
                "a part that is a whole program" if function.name == "main" else "too many functions"
            )
        names[function.name] = FUNCTIONS[number]
    used = [record.name for record in records]
    for record in part.module.records:
        if record not in records and record.name in used:
            pool = LINKED if record.name in LINKED else PLAIN
            names[record.name] = first_free(pool, [*used, *names.values()], "records")
    own = [let.name for let in shared]
    for let in part.module.globals:
        if let.name in own:
            raise Unsupported("global variables in two parts")
    return {old: new for old, new in names.items() if old != new}


def _renamed(node: Any, names: dict[str, str]) -> Any:
    if not names:
        return node
    match node:
        case Function(name=name):
            node = replace(node, name=names.get(name, name))
        case Record(name=name) if name in names:
            node = replace(node, name=names[name])
        case New(record=name) if name in names:
            node = replace(node, record=names[name])
        case RefType(record) | RecordType(record) if record in names:
            return type(node)(names[record])
        case Call(name, arguments) if name in names:
            node = Call(names[name], arguments)
        case Var(name) if name in names:
            return Var(names[name])
        case Field() | Member():
            return replace(node, record=_renamed(node.record, names))
    return rebuild(node, lambda child: _renamed(child, names))
