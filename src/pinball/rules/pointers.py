"""Rewrite indices into pointers and back, and the ways in which C spells them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Assigned,
    Binary,
    Block,
    Call,
    Char,
    Continue,
    Deref,
    Expr,
    Field,
    For,
    Free,
    IfElse,
    Index,
    Int,
    Let,
    Member,
    NewArray,
    Null,
    PointerType,
    Step,
    Unary,
    Var,
    While,
)
from pinball.core.walk import rebuild
from pinball.rules._facts import assigned, fresh, jumps, leaves, nodes, own, reads, scalar, straight, type_of
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_ONLY_C = ("c",)


def _index_to_pointer(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Index(Var() | Field() as array, index):
            if index == Int(0):
                yield Deref(array)
            yield Deref(Binary("+", array, index))


index_to_pointer = Rule(
    "index_to_pointer",
    PRESERVING,
    "a[i]  =>  *(a + i)",
    _index_to_pointer,
    (Index,),
    languages=_ONLY_C,
    lvalues=True,
)


def _pointer_to_index(node: Any, site: Site) -> Iterator[Any]:
    match node.pointer:
        case Binary("+", base, index) if isinstance(type_of(base, site), ArrayType | PointerType):
            yield Index(base, index)
        case Binary("-", base, index) if isinstance(type_of(base, site), ArrayType | PointerType):
            yield Index(base, Unary("-", index) if not isinstance(index, Int) else Int(-index.value))
        case Var() as base if isinstance(type_of(base, site), ArrayType | PointerType):
            yield Index(base, Int(0))


pointer_to_index = Rule(
    "pointer_to_index",
    PRESERVING,
    "*(p + i)  =>  p[i]",
    _pointer_to_index,
    (Deref,),
    languages=_ONLY_C,
    lvalues=True,
)


def _index_reversed(node: Any, site: Site) -> Iterator[Any]:
    if isinstance(node.array, Var) and isinstance(node.index, Var):
        yield Index(node.index, node.array)


index_reversed = Rule(
    "index_reversed", PRESERVING, "a[i]  =>  i[a]", _index_reversed, (Index,), languages=_ONLY_C, lvalues=True
)


def _address_of_element(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case AddressOf(Index(array, index)):
            yield Binary("+", array, index)
            if index == Int(0):
                yield array
        case Binary("+", Var() as array, index) if isinstance(type_of(array, site), ArrayType):
            yield AddressOf(Index(array, index))


address_of_element = Rule(
    "address_of_element",
    PRESERVING,
    "&a[i]  <=>  a + i",
    _address_of_element,
    (AddressOf, Binary),
    languages=_ONLY_C,
)


def _arrow(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Field(record, name):
            yield Member(Deref(record), name)
        case Member(Deref(pointer), name):
            yield Field(pointer, name)
        case Member(Index(array, Int(0)), name):
            yield Field(array, name)


arrow = Rule(
    "arrow", PRESERVING, "p->f  <=>  (*p).f", _arrow, (Field, Member), languages=_ONLY_C, lvalues=True
)


def _null_as_zero(node: Any, site: Site) -> Iterator[Any]:
    yield Int(0)


null_as_zero = Rule("null_as_zero", PRESERVING, "NULL  =>  0", _null_as_zero, (Null,), languages=_ONLY_C)


def _character_code(node: Any, site: Site) -> Iterator[Any]:
    if len(node.value) == 1 and node.value not in "\\'":
        yield Int(ord(node.value))


character_code = Rule(
    "character_code", PRESERVING, "'a'  =>  97", _character_code, (Char,), languages=_ONLY_C
)


def _zeroed(node: Any, site: Site) -> Iterator[Any]:
    if not node.zeroed:
        yield NewArray(node.element, node.length, True)


malloc_to_calloc = Rule(
    "malloc_to_calloc", PRESERVING,
    "malloc(n * sizeof(int))  =>  calloc(n, sizeof(int))", _zeroed, (NewArray,),
    languages=_ONLY_C,
)  # fmt: skip

_POINTERS = ("p", "cur", "ptr", "q", "it", "at", "cursor", "item", "pos", "walk")


def _walk_pointer(node: Any, site: Site) -> Iterator[Any]:
    """Let a pointer walk along with a counted loop instead of indexing."""
    if node.step != 1 or node.variable in assigned(node.body) or own(node.body, Continue) or jumps(node.body):
        return
    arrays = {n.array.name for n in nodes(node.body) if isinstance(n, Index) and isinstance(n.array, Var)}
    for array in sorted(arrays - assigned(node.body)):
        kind = site.types.get(array)
        old = Index(Var(array), Var(node.variable))
        if (
            not isinstance(kind, ArrayType)
            or not scalar(kind.element)
            or not any(n == old for n in nodes(node.body))
        ):
            continue
        name = fresh(site, _POINTERS)[0]
        start: Expr = Var(array) if node.start == Int(0) else Binary("+", Var(array), node.start)
        body = _exchanged(node.body, old, Deref(Var(name)))
        moved = Assign(Var(name), Int(1), "+")
        pointer = Let(name, ArrayType(kind.element, kind.constant), start)
        yield (pointer, replace(node, body=body if leaves(body) else (*body, moved)))
        if node.variable not in reads(body):
            stop = Binary("+", Var(array), node.stop)
            if not reads(node.stop) & assigned(node.body):
                yield (Block((pointer, While(Binary("<", Var(name), stop), (*body, moved)))),)


def _exchanged(node: Any, old: Any, new: Any) -> Any:
    return new if node == old else rebuild(node, lambda child: _exchanged(child, old, new))


walk_pointer = Rule(
    "walk_pointer", PRESERVING, "for (i = 0; i < n; i++) a[i]  =>  p = a; for (...) { *p; p++; }",
    _walk_pointer,
    (For,), languages=_ONLY_C,
)  # fmt: skip


def _step_in_index(node: Any, site: Site) -> Iterator[Any]:
    """Step a counter where it is used, for the statement that steps it next."""
    for number in range(len(node) - 1):
        match node[number], node[number + 1]:
            case Assign(target, value, operator), Assign(Var(i), Int(1), "+" | "-" as sign):
                found = sum(1 for n in nodes((target, value)) if n == Var(i))
                old = Index(target.array, target.index) if isinstance(target, Index) else None
                if old is not None and found == 1 and old.index == Var(i) and not operator:
                    new = Assign(Index(old.array, Step(Var(i), sign)), value)
                    yield (*node[:number], new, *node[number + 2 :])
                elif found == 1 and isinstance(target, Var) and target.name != i:
                    for part in nodes(value):
                        if isinstance(part, Index) and part.index == Var(i):
                            stepped = Index(part.array, Step(Var(i), sign))
                            new = Assign(target, _exchanged(value, part, stepped), operator)
                            yield (*node[:number], new, *node[number + 2 :])


step_in_index = Rule(
    "step_in_index",
    PRESERVING,
    "a[n] = x; n++;  =>  a[n++] = x;",
    _step_in_index,
    (tuple,),
    languages=_ONLY_C,
)


def _step_apart(node: Any, site: Site) -> Iterator[Any]:
    """Take the steps out of a statement that has exactly one."""
    if site.head or not straight(node):
        return
    steps = [n for n in nodes(node) if isinstance(n, Step | Assigned)]
    if len(steps) != 1 or not isinstance(steps[0], Step) or not isinstance(steps[0].target, Var):
        return
    step, name = steps[0], steps[0].target
    if sum(1 for n in nodes(node) if n == name) != 1 or any(
        isinstance(n, IfElse | Call) for n in nodes(node)
    ):
        return
    if any(isinstance(n, Binary) and n.operator in ("and", "or") for n in nodes(node)):
        return
    plain, moved = _exchanged(node, step, name), Assign(name, Int(1), step.operator)
    yield (moved, plain) if step.prefix else (plain, moved)


step_apart = Rule(
    "step_apart", PRESERVING, "a[n++] = x;  =>  a[n] = x; n++;", _step_apart, (Assign,), languages=_ONLY_C
)


def _null_assigned(node: Any, site: Site) -> Iterator[Any]:
    """Forget a pointer once its memory is given back."""
    match node.reference:
        case Var() | Field() as target:
            yield (node, Assign(target, Null()))


forget_freed = Rule(
    "forget_freed", PRESERVING, "free(p);  =>  free(p); p = NULL;", _null_assigned, (Free,), languages=_ONLY_C
)
