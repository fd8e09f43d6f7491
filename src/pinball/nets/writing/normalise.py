"""Canonical programs: what is not needed goes, helpers stand before callers, names follow from order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import Call, Function, Let, Module, New, Record, RecordType, RefType, Type, Var
from pinball.core.walk import walk
from pinball.nets.writing.calls import CallLine, Given, Gives, Sum, read_call
from pinball.nets.writing.kinds import kind_of
from pinball.nets.writing.naming import Naming, first_free
from pinball.nets.writing.retype import retyped
from pinball.nets.writing.vocabulary import FIELDS, FUNCTIONS, INPUTS, LINKED, PLAIN
from pinball.nets.writing.written import Written

_HINTS = {"prev": "prev", "back": "prev", "before": "prev", "parent": "parent", "up": "parent"}


def normalise(written: Written) -> Written:
    """Return the program in canonical form; it computes the same.

    Functions, records, globals and comments that the entry does not need go; the entry is the last function.
    Variables get the next free name of their kind's pool. Raise ``Unsupported`` where the names do not
    suffice or functions need each other in a circle.
    """
    module, line = written.module, read_call(written.call)
    if written.language == "python":
        module = retyped(module)
    functions = _ordered_functions(module, line.function)
    shared = _needed_globals(module, functions, line)
    records = _ordered_records(module, (*functions, *shared))
    naming = Naming(written.language)
    naming.fields = _field_names(records)
    naming.records = _record_names(records)
    naming.functions = _function_names(functions, written.language)
    new_records = tuple(
        Record(
            naming.records[r.name],
            tuple(replace(f, name=naming.fields[f.name], type=naming.type(f.type)) for f in r.fields),
        )
        for r in records
    )
    new_globals = tuple(naming.statement(let) for let in shared)
    naming.outside = dict(naming.names)
    new_functions = tuple(naming.function(f) for f in functions)
    whole = Module(new_functions, new_records, new_globals)  # type: ignore[arg-type]
    return Written(whole, str(_call_line(line, naming)), written.language)


# --- what is needed, in order -----------------------------------------------------------------------------


def _ordered_functions(module: Module, entry: str) -> tuple[Function, ...]:
    """Return the functions that ``entry`` needs, each after those that it calls, ``entry`` last."""
    own = {f.name: f for f in module.functions}
    if entry not in own:
        raise Unsupported(f"the call line calls {entry}, which is not there")
    found: list[Function] = []
    begun: set[str] = set()

    def visit(function: Function) -> None:
        begun.add(function.name)
        for name in _mentioned(function):
            if name in own and name != function.name:
                if name not in begun:
                    visit(own[name])
                elif own[name] not in found:
                    raise Unsupported(f"functions that call each other: {name} and {function.name}")
        found.append(function)

    visit(own[entry])
    return tuple(found)


def _mentioned(node: Any) -> Iterator[str]:
    for item in walk(node):
        if isinstance(item, Call):
            yield item.function
        elif isinstance(item, Var):
            yield item.name


def _needed_globals(module: Module, functions: Iterable[Function], line: CallLine) -> tuple[Let, ...]:
    """Return the global variables that are used, in order."""
    wanted = set(_mentioned(tuple(functions))) | {line.result.name}
    if isinstance(line.result.cut, str):
        wanted.add(line.result.cut.removeprefix("global "))
    for let in reversed(module.globals):
        if let.name in wanted:
            wanted |= set(_mentioned(let))
    return tuple(let for let in module.globals if let.name in wanted)


def _ordered_records(module: Module, users: Any) -> tuple[Record, ...]:
    """Return the records that ``users`` need, each after those that its fields speak of."""
    own = {r.name: r for r in module.records}
    found: list[Record] = []
    begun: set[str] = set()

    def visit(node: Any) -> None:
        for item in walk(node):
            if not isinstance(item, RefType | RecordType | New):
                continue
            record = own.get(item.record)
            if record is None:
                raise Unsupported(f"a record {item.record} that is not there")
            if record.name not in begun:
                begun.add(record.name)
                visit(record.fields)
                found.append(record)

    visit(users)
    for number, record in enumerate(found):
        later = {r.name for r in found[number + 1 :]}
        if any(isinstance(n, RefType | RecordType) and n.record in later for n in walk(record.fields)):
            raise Unsupported(f"records that speak of each other: {record.name}")
    return tuple(found)


# --- names of what is outside functions -------------------------------------------------------------------


def _record_names(records: tuple[Record, ...]) -> dict[str, str]:
    names: dict[str, str] = {}
    for record in records:
        linked = any(isinstance(n, RefType) and n.record == record.name for n in walk(record.fields))
        names[record.name] = first_free(LINKED if linked else PLAIN, names.values(), "records")
    return names


def _function_names(functions: tuple[Function, ...], language: str) -> dict[str, str]:
    if len(functions) > len(FUNCTIONS):
        raise Unsupported(f"{len(functions)} functions; there are names for {len(FUNCTIONS)}")
    names = {f.name: new for f, new in zip(functions, FUNCTIONS, strict=False)}
    if language == "c" and functions[-1].name == "main":
        names["main"] = "main"
    return names


def field_class(kind: Type, record: str) -> str:
    """Return the pool that names a field: by its type, and whether it leads to its own record."""
    if isinstance(kind, RefType):
        return "self" if kind.record == record else "ref"
    tag = kind_of(kind, "c").tag
    return tag if tag in FIELDS else "number"


def _field_names(records: tuple[Record, ...]) -> dict[str, str]:
    """Return a new name for every field; fields of one name in two records keep a common one."""
    names: dict[str, str] = {}
    for record in records:
        own = sum(isinstance(f.type, RefType) and f.type.record == record.name for f in record.fields)
        used: set[str] = set()
        for field in record.fields:
            pool = FIELDS[field_class(field.type, record.name)]
            if field.name not in names:
                names[field.name] = _field_name(field.name.lower(), pool, own, used)
            if names[field.name] not in pool or names[field.name] in used:
                raise Unsupported(f"a field {field.name} that means one thing here and another there")
            used.add(names[field.name])
    return names


def _field_name(name: str, pool: tuple[str, ...], own: int, used: set[str]) -> str:
    if pool is FIELDS["self"]:
        hint = next((new for word, new in _HINTS.items() if word in name), None)
        if own == 1:
            return first_free(("next", *pool), used, "fields")
        if hint is not None and hint not in used:
            return hint
        paired = "prev" in used or "next" in name
        pool = ("next", *pool) if paired else ("left", "right", "parent", "other", "next", "prev")
    return first_free(pool, used, "fields")


# --- the call line ----------------------------------------------------------------------------------------


def _call_line(line: CallLine, naming: Naming) -> CallLine:
    result = line.result
    if isinstance(result.cut, str) and result.cut.startswith("global "):
        result = replace(result, cut=f"global {naming.names[result.cut.removeprefix('global ')]}")
    if result.kind == "array" and result.name in naming.names and not _handed_over(result, line):
        result = replace(result, name=naming.names[result.name])
        if result.name in set(_inputs(line)):
            raise Unsupported(f"a global array and an input of one name, {result.name}")
    for name in _inputs(line):
        if name not in INPUTS:
            raise Unsupported(f"an input named {name}")
    return replace(line, function=naming.functions[line.function], result=result)


def _handed_over(result: Gives, line: CallLine) -> bool:
    return result.name.startswith("out") or any(g.name == result.name for g in line.arguments)


def _inputs(line: CallLine) -> Iterator[str]:
    for given in (*line.arguments, *(line.read or ())):
        yield from _of(given)
    if isinstance(line.result.cut, Sum):
        yield from (name for _, name, _ in line.result.cut.terms)


def _of(given: Given) -> Iterator[str]:
    if given.name:
        yield given.name
    yield from (name for _, name, _ in given.size.terms)
