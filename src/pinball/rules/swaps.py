"""Exchange two values in other ways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Binary,
    Call,
    Deref,
    ExprStmt,
    Function,
    IntType,
    Let,
    Param,
    PointerType,
    RefType,
    Unpack,
    Var,
    VoidType,
)
from pinball.rules._facts import fresh, integer, pure, reads, scalar, type_of
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Added, Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_ONLY_C = ("c",)


_HELPERS = ("swap", "exchange", "swap_ints", "flip", "trade", "doSwap", "swp", "xchg")


def swaps(body: tuple[Any, ...]) -> Iterator[tuple[int, str, Any, Any]]:
    """Yield ``t = a; a = b; b = t;`` as place, ``t`` and both targets."""
    for number in range(len(body) - 2):
        match body[number : number + 3]:
            case (Let(t, _, a), Assign(a2, b, ""), Assign(b2, Var(t2), "")) if (
                t == t2 and a == a2 and b == b2
            ):
                if t not in reads(body[number + 3 :]):
                    yield number, t, a, b


def _swap_without(node: Any, site: Site) -> Iterator[Any]:
    """Swap two integers by arithmetic; wrong where both are the same place."""
    for number, _, a, b in swaps(node):
        if not integer(a, site):
            continue
        for first, second, third in (("^", "^", "^"), ("+", "-", "-")):
            if first == "^":
                new = (Assign(a, b, first), Assign(b, a, second), Assign(a, b, third))
            else:
                new = (
                    Assign(a, Binary("+", a, b)),
                    Assign(b, Binary("-", a, b)),
                    Assign(a, Binary("-", a, b)),
                )
            yield (*node[:number], *new, *node[number + 3 :])


swap_without = Rule(
    "swap_without", CONDITIONAL, "t = a; a = b; b = t;  =>  a ^= b; b ^= a; a ^= b;", _swap_without, (tuple,)
)


def _swap_helper(node: Any, site: Site) -> Iterator[Any]:
    """Move a swap into a function of its own."""
    for number, _, a, b in swaps(node):
        kind = type_of(a, site)
        if kind is None or not scalar(kind) or type_of(b, site) != kind:
            continue
        if isinstance(kind, PointerType | ArrayType | RefType):
            continue
        name = fresh(site, _HELPERS)[0]
        x, y = Deref(Var("x")), Deref(Var("y"))
        parameters = tuple(Param(n, PointerType(kind)) for n in ("x", "y"))
        body = (Let("keep", kind, x), Assign(x, y), Assign(y, Var("keep")))
        helper = Function(name, parameters, VoidType(), body)
        call = ExprStmt(Call(name, (AddressOf(a), AddressOf(b))))
        yield Added((*node[:number], call, *node[number + 3 :]), (helper,))


swap_helper = Rule(
    "swap_helper",
    PRESERVING,
    "t = a; a = b; b = t;  =>  swap(&a, &b);",
    _swap_helper,
    (tuple,),
    languages=_ONLY_C,
)


def _swap_by_tuple(node: Any, site: Site) -> Iterator[Any]:
    for number, _, a, b in swaps(node):
        yield (*node[:number], Unpack((a, b), (b, a)), *node[number + 3 :])


swap_by_tuple = Rule(
    "swap_by_tuple",
    PRESERVING,
    "t = a; a = b; b = t  =>  a, b = b, a",
    _swap_by_tuple,
    (tuple,),
    languages=("python",),
)


def _swap_by_temporary(node: Any, site: Site) -> Iterator[Any]:
    match node:
        case Unpack((a, b), (c, d)) if (a, b) == (d, c) and pure(a) and pure(b):
            name = fresh(site, ("t", "tmp", "temp", "hold", "saved"))[0]
            yield (Let(name, IntType(64), a), Assign(a, b), Assign(b, Var(name)))


swap_by_temporary = Rule(
    "swap_by_temporary", PRESERVING, "a, b = b, a  =>  t = a; a = b; b = t", _swap_by_temporary, (Unpack,),
    languages=("python",),
)  # fmt: skip
