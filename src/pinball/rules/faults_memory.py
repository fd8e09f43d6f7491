"""Mistakes with references and memory: lost links, missing tests, use after free, wrong sizes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import (
    ArrayType,
    Assign,
    Binary,
    Call,
    Deref,
    Expr,
    ExprStmt,
    Field,
    Free,
    If,
    Index,
    Int,
    Let,
    New,
    NewArray,
    Null,
    PointerType,
    RefType,
    Return,
    Unary,
    Var,
    While,
)
from pinball.rules._facts import leaves, memory, nodes, type_of
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Site

BREAKING = Promise.BREAKING
_ONLY_C = ("c",)


def _advance_twice(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Assign(target, Field(record, name) as step, "") if target == record:
            yield (Assign(target, Field(step, name)),)


advance_twice = Rule(
    "advance_twice", BREAKING, "p = p->next  =>  p = p->next->next", _advance_twice, (Assign,)
)


def _advance_dropped(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Assign(target, Field(record, _), "") if target == record and not site.head:
            yield ()
        case Assign(target, Field(record, _), "") if target != record:
            yield (Assign(target, record),)


advance_dropped = Rule(
    "advance_dropped", BREAKING, "p = q->next  =>  p = q,  p = p->next  =>  ", _advance_dropped, (Assign,)
)


def _field_dropped(node: Any, site: Site) -> Iterator[Any]:
    if isinstance(type_of(node, site), RefType) and isinstance(node.record, Field | Var):
        yield node.record


field_dropped = Rule("field_dropped", BREAKING, "p->next  =>  p", _field_dropped, (Field,), lvalues=False)


def _one_too_far(node: Any, site: Site) -> Iterator[Any]:
    """Look one node further than meant."""
    kind = type_of(node, site)
    if isinstance(kind, RefType):
        for record in site.module.records:
            if record.name == kind.record:
                for field in record.fields:
                    if field.type == kind:
                        yield Field(node, field.name)


one_too_far = Rule("one_too_far", BREAKING, "p->next  =>  p->next->next", _one_too_far, (Field,))


def _null_check_dropped(node: Any, site: Site) -> Iterator[Any]:
    """Drop a test for null: the guard above code, or its half of a condition."""
    match node:
        case If(condition, then, ()) if _asks_null(condition, site):
            yield () if leaves(then) else then
        case If(Binary("and" | "or", left, right), then, otherwise) if _asks_null(left, site):
            yield (If(right, then, otherwise),)
        case If(Binary("and" | "or", left, right), then, otherwise) if _asks_null(right, site):
            yield (If(left, then, otherwise),)
        case While(Binary("and", left, right), body) if _asks_null(left, site):
            yield (While(right, body),)
        case While(Binary("and", left, right), body) if _asks_null(right, site):
            yield (While(left, body),)


def _asks_null(condition: Expr, site: Site) -> bool:
    match condition:
        case Binary("==" | "!=", _, Null()) | Binary("==" | "!=", Null(), _):
            return True
        case Unary("not", inner):
            return isinstance(type_of(inner, site), RefType)
        case Var() | Field():
            return isinstance(type_of(condition, site), RefType)
        case _:
            return False


null_check_dropped = Rule(
    "null_check_dropped", BREAKING, "if (p != NULL && C) S  =>  if (C) S", _null_check_dropped, (If, While)
)


def _null_checks_swapped(node: Any, site: Site) -> Iterator[Any]:
    """Ask for null after the use that it was to guard."""
    if node.operator in ("and", "or") and _asks_null(node.left, site) and memory(node.right):
        yield Binary(node.operator, node.right, node.left)


null_check_late = Rule(
    "null_check_late",
    BREAKING,
    "p != NULL && p->v > k  =>  p->v > k && p != NULL",
    _null_checks_swapped,
    (Binary,),
)


def _base_case_dropped(node: Any, site: Site) -> Iterator[Any]:
    """Take the end of a recursion away."""
    function = site.function
    if function is None or not any(
        isinstance(n, Call) and n.function == function.name for n in nodes(function.body)
    ):
        return
    match node:
        case If(_, then, ()) if leaves(then):
            if not any(isinstance(n, Call) and n.function == function.name for n in nodes(then)):
                yield ()
        case If(_, then, ()) if any(isinstance(n, Call) and n.function == function.name for n in nodes(then)):
            yield then


base_case_dropped = Rule(
    "base_case_dropped", BREAKING, "if (n == 0) return 1; return n * f(n - 1);  =>  return n * f(n - 1);",
    _base_case_dropped, (If,),
)  # fmt: skip


def _wrong_field(node: Any, site: Site) -> Iterator[Any]:
    kind = type_of(node, site)
    for record in site.module.records:
        names = {f.name: f.type for f in record.fields}
        if node.name in names:
            for other, found in names.items():
                if other != node.name and found == kind:
                    yield Field(node.record, other)


wrong_field = Rule("wrong_field", BREAKING, "p->left  =>  p->right", _wrong_field, (Field,), lvalues=True)


def _link_dropped(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Assign(Field() as target, _, "") if isinstance(type_of(target, site), RefType):
            yield ()
            yield (Assign(target, Null()),)


link_dropped = Rule("link_dropped", BREAKING, "p->next = q;  =>  , p->next = NULL;", _link_dropped, (Assign,))


def _link_to_self(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Assign(Field(record) as target, value, "") if isinstance(type_of(target, site), RefType):
            if value != record:
                yield (Assign(target, record),)


link_to_self = Rule("link_to_self", BREAKING, "p->next = q;  =>  p->next = p;", _link_to_self, (Assign,))


def _link_turned(node: Any, site: Site) -> Iterator[Any]:
    """Swap the two sides of an assignment."""
    match node:
        case Assign(target, Var() | Field() | Index() as value, "") if target != value and not site.head:
            yield (Assign(value, target),)


sides_swapped = Rule("sides_swapped", BREAKING, "a = b;  =>  b = a;", _link_turned, (Assign,))


def _wrong_null(node: Any, site: Site) -> Iterator[Any]:
    """Hand over null in place of a reference, or a reference in place of null."""
    if isinstance(node, Var):
        if isinstance(site.types.get(node.name), RefType):
            yield Null()
    else:
        for name in site.visible[:2]:
            if isinstance(site.types.get(name), RefType):
                yield Var(name)


wrong_null = Rule("wrong_null", BREAKING, "p  <=>  NULL", _wrong_null, (Var, Null))


def _use_after_free(node: Any, site: Site) -> Iterator[Any]:
    for number, item in enumerate(node):
        if isinstance(item, Free):
            if number:
                yield (*node[: number - 1], item, node[number - 1], *node[number + 1 :])
            yield (*node[:number], item, item, *node[number + 1 :])


use_after_free = Rule(
    "use_after_free", BREAKING, "S; free(p);  =>  free(p); S,  free(p); free(p);", _use_after_free, (tuple,),
    languages=_ONLY_C,
)  # fmt: skip


def _free_dropped(node: Any, site: Site) -> Iterator[Any]:
    yield ()


free_dropped = Rule("free_dropped", BREAKING, "free(p);  =>  ", _free_dropped, (Free,), languages=_ONLY_C)


def _freed_too_soon(node: Any, site: Site) -> Iterator[Any]:
    """Give back what is returned or linked."""
    match node:
        case Return(Var(name) as value) if isinstance(site.types.get(name), RefType):
            yield (Free(value), node)
        case Assign(Field(), Var(name) as value, "") if isinstance(site.types.get(name), RefType):
            yield (node, Free(value))


freed_too_soon = Rule(
    "freed_too_soon",
    BREAKING,
    "return p;  =>  free(p); return p;",
    _freed_too_soon,
    (Return, Assign),
    languages=_ONLY_C,
)


def _short_allocation(node: Any, site: Site) -> Iterator[Any]:
    match node.length:
        case Binary("+", base, Int()):
            yield NewArray(node.element, base, node.zeroed)
        case Int(1):
            yield NewArray(node.element, Int(0), node.zeroed)
        case length:
            yield NewArray(node.element, Binary("-", length, Int(1)), node.zeroed)
            yield NewArray(node.element, Binary("quot", length, Int(2)), node.zeroed)


short_allocation = Rule(
    "short_allocation", BREAKING, "malloc(n * sizeof *a)  =>  malloc((n - 1) * sizeof *a)", _short_allocation,
    (NewArray,), languages=_ONLY_C,
)  # fmt: skip


def _unzeroed(node: Any, site: Site) -> Iterator[Any]:
    if node.zeroed:
        yield NewArray(node.element, node.length)


unzeroed = Rule(
    "unzeroed", BREAKING, "calloc(n, s)  =>  malloc(n * s)", _unzeroed, (NewArray,), languages=_ONLY_C
)


def _allocation_dropped(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Let(name, RefType() as kind, New()):
            yield (Let(name, kind),)
            yield (Let(name, kind, Null()),)


allocation_dropped = Rule(
    "allocation_dropped",
    BREAKING,
    "p = malloc(...)  =>  p, p = NULL",
    _allocation_dropped,
    (Let,),
    languages=_ONLY_C,
)


def _lost_result(node: Any, site: Site) -> Iterator[Any]:
    """Call a function and forget what it returns."""
    match node:
        case Assign(_, Call() as call, "") if not site.head:
            yield (ExprStmt(call),)


lost_result = Rule("lost_result", BREAKING, "x = f(y);  =>  f(y);", _lost_result, (Assign,))


def _copied_pointer(node: Any, site: Site) -> Iterator[Any]:
    """Change the copy of a pointer instead of what it points to."""
    match node:
        case Assign(Deref(Var() as pointer), value, ""):
            yield (Assign(pointer, value),)
        case Assign(Var(name) as pointer, value, "") if isinstance(
            site.types.get(name), ArrayType | PointerType
        ):
            yield (Assign(Deref(pointer), value),)


copied_pointer = Rule(
    "copied_pointer", BREAKING, "*p = x;  <=>  p = x;", _copied_pointer, (Assign,), languages=_ONLY_C
)
