"""Give other names: plausible, one-letter and misleading ones. The canonical form of a program stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    ArrayType,
    Call,
    Field,
    For,
    ForEach,
    Function,
    Let,
    Member,
    Module,
    New,
    Param,
    PointerType,
    Record,
    RecordType,
    RefType,
    Type,
    Var,
)
from pinball.core.walk import rebuild
from pinball.rules._facts import declared, fresh, inner_names
from pinball.rules._pools import ALIASES, ARRAYS, FIELDS, FUNCTIONS, INTEGERS, POINTERS, RECORDS
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site, types_of

PRESERVING = Promise.PRESERVING


def _pool(kind: Type | None) -> tuple[str, ...]:
    match kind:
        case ArrayType() | PointerType():
            return ARRAYS
        case RefType():
            return POINTERS
        case _:
            return INTEGERS


def _rename_variable(node: Any, site: Site) -> Iterator[Any]:
    """Rename one parameter or variable of a function; which name it gets follows from the salt."""
    names = dict.fromkeys([*(p.name for p in node.parameters), *sorted(declared(node.body))])
    for name in names:
        new = fresh(site, _pool(site.types.get(name)))[0]
        yield renamed(node, name, new)


def renamed(node: Any, old: str, new: str) -> Any:
    """Return the tree with a variable renamed where it is declared and used."""
    match node:
        case Var(name) if name == old:
            return Var(new)
        case Call(name, arguments) if name == old:
            return Call(new, renamed(arguments, old, new))
        case Let(name, kind, value) if name == old:
            return Let(new, _inside(kind, old, new), renamed(value, old, new))
        case For(variable) | ForEach(variable) if variable == old:
            return rebuild(replace(node, variable=new), lambda child: renamed(child, old, new))
        case Param(name, kind) if name == old:
            return Param(new, kind)
        case _:
            return rebuild(node, lambda child: renamed(child, old, new))


def _inside(kind: Any, old: str, new: str) -> Any:
    return rebuild(kind, lambda child: renamed(child, old, new))


rename_variable = Rule(
    "rename_variable", PRESERVING, "int i  =>  int tmp", _rename_variable, (Function,), wide=True
)


def _rename_function(node: Any, site: Site) -> Iterator[Any]:
    """Rename a function that is not the entry; the entry's name is part of how it is called."""
    inner = inner_names(node)
    for number, function in enumerate(node.functions):
        if function.name in inner and function.name != site.entry:
            new = fresh(site, FUNCTIONS, number + 1)[number]
            yield replace(node, functions=calls_renamed(node.functions, function.name, new))


def calls_renamed(node: Any, old: str, new: str) -> Any:
    """Return the tree with a function renamed where it is defined, called and handed over."""
    match node:
        case Call(name, arguments) if name == old:
            return Call(new, calls_renamed(arguments, old, new))
        case Var(name) if name == old:
            return Var(new)
        case Function(name) if name == old:
            changed = replace(node, name=new)
            return rebuild(changed, lambda child: calls_renamed(child, old, new))
        case _:
            return rebuild(node, lambda child: calls_renamed(child, old, new))


rename_function = Rule(
    "rename_function", PRESERVING, "helper(x)  =>  foo(x)", _rename_function, (Module,), wide=True
)


def _rename_field(node: Any, site: Site) -> Iterator[Any]:
    for record in node.records:
        for number, field in enumerate(record.fields):
            if sum(1 for r in node.records for f in r.fields if f.name == field.name) == 1:
                new = fresh(site, FIELDS, number + 1)[number]
                yield fields_renamed(node, field.name, new)


def fields_renamed(node: Any, old: str, new: str) -> Any:
    """Return the tree with a field renamed in every record that has it, and where it is used."""
    match node:
        case Field(record, name) | Member(record, name) if name == old:
            return type(node)(fields_renamed(record, old, new), new)
        case Record():
            fields = tuple(Param(new, f.type) if f.name == old else f for f in node.fields)
            return replace(node, fields=fields)
        case _:
            return rebuild(node, lambda child: fields_renamed(child, old, new))


rename_field = Rule("rename_field", PRESERVING, "p->value  =>  p->data", _rename_field, (Module,), wide=True)


def _rename_record(node: Any, site: Site) -> Iterator[Any]:
    for number, record in enumerate(node.records):
        new = fresh(site, RECORDS, number + 1)[number]
        if site.language == "python":
            new = new.capitalize()
        yield records_renamed(node, record.name, new)


def records_renamed(node: Any, old: str, new: str) -> Any:
    """Return the tree with a record renamed in its definition, in types and where it is made."""
    match node:
        case RefType(record) | RecordType(record) if record == old:
            return type(node)(new)
        case New(record, arguments) if record == old:
            return New(new, records_renamed(arguments, old, new))
        case Record(name, fields, alias):
            changed = records_renamed(fields, old, new)
            return Record(new if name == old else name, changed, alias)
        case _:
            return rebuild(node, lambda child: records_renamed(child, old, new))


rename_record = Rule(
    "rename_record", PRESERVING, "struct node  =>  struct cell", _rename_record, (Module,), wide=True
)


def _typedef(node: Any, site: Site) -> Iterator[Any]:
    if node.alias:
        yield replace(node, alias="")
    else:
        yield replace(node, alias=fresh(site, ALIASES)[0])


typedef_record = Rule(
    "typedef_record",
    PRESERVING,
    "struct node *p  <=>  Node *p",
    _typedef,
    (Record,),
    languages=("c",),
    wide=True,
)


def _shadow(node: Any, site: Site) -> Iterator[Any]:
    """Use the name of a variable of another function, which may mislead."""
    others = {n for f in site.module.functions if f is not node for n in types_of(f)}
    own_names = set(types_of(node)) | {g.name for g in site.module.globals}
    functions = {f.name for f in site.module.functions}
    for old in sorted(declared(node.body)):
        for new in sorted(others - own_names - functions)[:2]:
            yield renamed(node, old, new)


borrow_name = Rule("borrow_name", PRESERVING, "f(a) g(b)  =>  f(a) g(a)", _shadow, (Function,), wide=True)
