"""Rewrite records: the order of fields, fields more, how a record is made and filled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    AddressOf,
    Assign,
    Assigned,
    Binary,
    Call,
    ExprStmt,
    Field,
    For,
    Function,
    If,
    InitList,
    Int,
    IntType,
    Let,
    Module,
    New,
    Null,
    Param,
    Record,
    RefType,
    Return,
    Step,
    Unary,
    Var,
)
from pinball.core.walk import rebuild
from pinball.rules._facts import INT, fresh, nodes, reads, scalar, straight, type_of
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Added, Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_ONLY_C = ("c",)


def _role(kind: Any) -> str:
    return "link" if isinstance(kind, RefType) else "number" if scalar(kind) else repr(kind)


def _swap_fields(node: Any, site: Site) -> Iterator[Any]:
    """Change the order of the fields where no value is given by position."""
    if site.language == "python" or any(isinstance(n, InitList) for n in nodes(site.module)):
        return
    kinds = [f.type for f in node.fields]
    for number in range(len(kinds) - 1):
        # The order of two references says which is left and which is right to whoever builds the tree,
        # that of two numbers which one is the value.
        if _role(kinds[number]) != _role(kinds[number + 1]):
            first, second = node.fields[number], node.fields[number + 1]
            yield replace(node, fields=(*node.fields[:number], second, first, *node.fields[number + 2 :]))


swap_fields = Rule(
    "swap_fields", PRESERVING, "struct { int v; node *next; }  =>  struct { node *next; int v; }",
    _swap_fields,
    (Record,), languages=_ONLY_C,
)  # fmt: skip


def _name_field(node: Any, site: Site) -> Iterator[Any]:
    """Keep a field in a variable, and use it until something might change it."""
    for number, item in enumerate(node):
        if isinstance(item, Let) or not straight(item):
            continue
        found = [n for n in nodes(item) if isinstance(n, Field) and isinstance(n.record, Var)]
        for field in {id(f): f for f in found}.values():
            kind = type_of(field, site)
            effects = any(isinstance(n, AddressOf | Step | Assigned) for n in nodes(item))
            if kind is None or not scalar(kind) or not isinstance(item, Assign) or effects:
                continue
            name = fresh(site, ("next", "nxt", "following", "rest", "child", "sub", "val", "t"))[0]
            if item.target != field and found.count(field) == 1:
                changed = replace(item, value=_exchanged(item.value, field, Var(name)))
                if changed != item:
                    yield (*node[:number], Let(name, kind, field), changed, *node[number + 1 :])


def _exchanged(node: Any, old: Any, new: Any) -> Any:
    return new if node == old else rebuild(node, lambda child: _exchanged(child, old, new))


name_field = Rule(
    "name_field", PRESERVING, "x = p->next->next  =>  q = p->next; x = q->next", _name_field, (tuple,)
)

_MAKERS = ("new_node", "make_node", "create", "node_new", "newNode", "mk", "alloc_node", "cons", "build_node")


def _maker(node: Any, site: Site) -> Iterator[Any]:
    """Move making and filling a record into a function."""
    for number, item in enumerate(node):
        match item:
            case Let(name, RefType(record) as kind, New(_, ())):
                fills: list[tuple[str, Any]] = []
                for later in node[number + 1 :]:
                    match later:
                        case Assign(Field(Var(owner), field), value, "") if (
                            owner == name and name not in reads(value)
                        ):
                            fills.append((field, value))
                        case _:
                            break
                # Earlier rules may have misspelt the record or a field on purpose.
                known = {f.name for r in site.module.records if r.name == record for f in r.fields}
                if not fills or not known.issuperset(f for f, _ in fills):
                    continue
                new = fresh(site, _MAKERS)[0]
                yield Added(
                    (*node[:number], Let(name, kind, Call(new, tuple(v for _, v in fills))),
                     *node[number + 1 + len(fills) :]),
                    (_maker_function(site, new, record, [f for f, _ in fills]),),
                )  # fmt: skip


def _maker_function(site: Site, name: str, record: str, fields: list[str]) -> Function:
    known = next(r for r in site.module.records if r.name == record)
    kinds = {f.name: f.type for f in known.fields}
    parameters = tuple(Param(f"{f}_", kinds[f]) for f in fields)
    result = Var("made")
    body: tuple[Any, ...] = (
        Let("made", RefType(record), New(record)),
        *(Assign(Field(result, f), Var(f"{f}_")) for f in fields),
        Return(result),
    )
    return Function(name, parameters, RefType(record), body)


outline_maker = Rule(
    "outline_maker", PRESERVING, "p = malloc(...); p->v = x; p->next = q;  =>  p = make(x, q);",
    _maker, (tuple,),
    languages=_ONLY_C,
)  # fmt: skip


def _add_field(node: Any, site: Site) -> Iterator[Any]:
    """Add an integer field that nobody uses; the value stays the first integer field."""
    if site.language == "c" and not any(isinstance(n, InitList) for n in nodes(site.module)):
        name = fresh(site, ("count", "size", "id", "flags", "depth", "height", "color", "extra"))[0]
        yield replace(node, fields=(*node.fields, Param(name, INT)))


add_field = Rule(
    "add_field",
    CONDITIONAL,
    "struct { int v; }  =>  struct { int v; int id; }",
    _add_field,
    (Record,),
    languages=_ONLY_C,
)


def _null_child(node: Any, site: Site) -> Iterator[Any]:
    """Ask before a call what the called function asks of its first argument anyway."""
    match node.value:
        case Call(name, (Field() as child, *_)):
            function = next((f for f in site.module.functions if f.name == name), None)
        case _:
            return
    if function is None or not isinstance(type_of(child, site), RefType) or site.head:
        return
    match function.body:
        case (If(Binary("==", Var(tested), Null()) | Unary("not", Var(tested)), (Return(None),), ()), *_):
            if tested == function.parameters[0].name:
                yield (If(Binary("!=", child, Null()), (node,)),)
        case (If(Binary("!=", Var(tested), Null()) | Var(tested), _, ()),):
            if tested == function.parameters[0].name:
                yield (If(Binary("!=", child, Null()), (node,)),)


guard_call = Rule(
    "guard_call",
    PRESERVING,
    "walk(t->left);  =>  if (t->left != NULL) walk(t->left);",
    _null_child,
    (ExprStmt,),
)


def _local_to_global(node: Any, site: Site) -> Iterator[Any]:
    """Move a variable out of its function; wrong where the function recurs and needs it after."""
    count = [n.name for f in site.module.functions for n in nodes(f.body) if isinstance(n, Let)]
    parameters = {p.name for f in site.module.functions for p in f.parameters}
    for item in node.body:
        match item:
            case Let(name, kind, value) if isinstance(kind, IntType | RefType) and count.count(name) == 1:
                if name in parameters or name in {g.name for g in site.module.globals}:
                    continue
                if any(isinstance(n, For) and n.variable == name for n in nodes(site.module)):
                    continue
                place = node.body.index(item)
                start = () if value is None else (Assign(Var(name), value),)
                body = (*node.body[:place], *start, *node.body[place + 1 :])
                yield Added(replace(node, body=body), (), (Let(name, kind),))


local_to_global = Rule(
    "local_to_global", CONDITIONAL, "f() { int x = e; S }  =>  int x; f() { x = e; S }",
    _local_to_global, (Function,),
    languages=_ONLY_C,
)  # fmt: skip


def _global_to_local(node: Any, site: Site) -> Iterator[Any]:
    """Move a global into the only function that uses it; wrong where it keeps its value between calls."""
    for place, item in enumerate(node.globals):
        users = [n for n, f in enumerate(node.functions) if item.name in reads(f)]
        if len(users) == 1 and item.value is None and isinstance(item.type, IntType | RefType):
            function = node.functions[users[0]]
            start = Let(item.name, item.type, Null() if isinstance(item.type, RefType) else Int(0))
            changed = replace(function, body=(start, *function.body))
            functions = (*node.functions[: users[0]], changed, *node.functions[users[0] + 1 :])
            yield Module(functions, node.records, (*node.globals[:place], *node.globals[place + 1 :]))


global_to_local = Rule(
    "global_to_local", CONDITIONAL, "int x; f() { S }  =>  f() { int x = 0; S }", _global_to_local, (Module,),
    languages=_ONLY_C,
)  # fmt: skip
