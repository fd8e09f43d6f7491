"""Decide from use what C's text leaves open: which loops only count, and what a pointer points to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Assigned,
    Binary,
    Call,
    Case,
    Cast,
    Deref,
    Expr,
    Field,
    For,
    Free,
    IfElse,
    Index,
    Int,
    IntType,
    Label,
    Let,
    Loop,
    Member,
    NewArray,
    PointerType,
    SizeOf,
    SizeType,
    Step,
    Stmt,
    Type,
    Unary,
    Var,
)
from pinball.core.walk import rebuild, walk

_PURE = (Int, Var, Binary, Unary, Index, Field, Member, Deref, Cast, IfElse, SizeOf)
_MEMORY = (Index, Field, Member, Deref)


def counted(body: tuple[Stmt, ...], shared: set[str]) -> tuple[Stmt, ...]:
    """Return a function's body with ``For`` where a ``Loop`` does nothing but count.

    That is: neither the variable nor anything that its bound is made of changes in the loop, and nothing
    holds the address of one of them. ``shared`` names the variables that a call may change.
    """
    exposed = {n.target.name for n in walk(body) if isinstance(n, AddressOf) and isinstance(n.target, Var)}

    def change(node: Stmt) -> Stmt:
        found = _as_for(node) if isinstance(node, Loop) else None
        return found if found is not None and _only_counts(found, exposed, shared) else node

    found: tuple[Stmt, ...] = each_statement(body, change)
    return found


def _as_for(loop: Loop) -> For | None:
    match loop:
        case Loop(
            (Let(name, IntType() | SizeType() as kind, begin),),
            Binary("<" | ">" as compare, Var(tested), stop),
            (Assign(Var(moved), Int(step), "+" | "-" as sign),),
            body,
        ) if begin is not None and name == tested == moved and step > 0 and (compare == "<") == (sign == "+"):
            return For(name, begin, stop, body, step if sign == "+" else -step, kind)
        case _:
            return None


def _only_counts(loop: For, exposed: set[str], shared: set[str]) -> bool:
    bound = list(walk(loop.stop))
    if not all(isinstance(n, _PURE) or not isinstance(n, Expr) for n in bound):
        return False
    names = {n.name for n in bound if isinstance(n, Var)}
    inside = list(walk(loop.body))
    changed = {n.target.name for n in inside if _writes(n) and isinstance(n.target, Var)}
    changed |= {n.name for n in inside if isinstance(n, Let)}
    changed |= {n.variable for n in inside if isinstance(n, For)}
    calls = any(isinstance(n, Call) for n in inside)
    if loop.variable in names or (names | {loop.variable}) & (changed | exposed):
        return False
    if calls and names & shared:
        return False
    stores = any(_writes(n) and not isinstance(n.target, Var) for n in inside)
    moving = calls or stores or any(isinstance(n, Free) for n in inside)
    if moving and any(isinstance(n, _MEMORY) for n in bound):
        return False
    return not any(isinstance(n, Label) for n in inside)


def _writes(node: Any) -> bool:
    return isinstance(node, Assign | Step | Assigned)


def settled(name: str, kind: Type, body: tuple[Stmt, ...]) -> Type:
    """Return a pointer's type: a place to fill if it is only used as ``*p`` or points to a size.

    A pointer to pointers is a place unless it is indexed, moved or allocated as an array.
    """
    if not isinstance(kind, ArrayType) or kind.constant or kind.length is not None:
        return kind
    variable = Var(name)
    indexed = filled = False
    for node in walk(body):
        match node:
            case Index(array=array) if array == variable:
                indexed = True
            case Let(name=other, value=NewArray()) if other == name:
                indexed = True
            case Assign(target=target, value=NewArray()) if target == variable:
                indexed = True
            case Step(target=target) | Assign(target=target, operator="+" | "-") if target == variable:
                indexed = True
            case Binary(operator="+" | "-", left=left, right=right) if variable in (left, right):
                indexed = True
            case Deref(pointer=pointer) if pointer == variable:
                filled = True
    place = filled or isinstance(kind.element, SizeType)
    return PointerType(kind.element) if place and not indexed else kind


def each_statement(node: Any, change: Callable[[Stmt], Stmt]) -> Any:
    """Return ``node`` with ``change`` applied to every statement below it, innermost first."""
    if not isinstance(node, tuple | Stmt | Case):
        return node
    found = rebuild(node, lambda child: each_statement(child, change))
    return change(found) if isinstance(found, Stmt) else found
