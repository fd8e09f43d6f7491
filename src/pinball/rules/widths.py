"""Change types where values fit into several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Binary,
    BoolType,
    Call,
    Cast,
    Deref,
    Field,
    FloatType,
    For,
    Index,
    Int,
    IntType,
    Let,
    Module,
    NewArray,
    Param,
    PointerType,
    Record,
    SizeType,
    Step,
    Type,
    Var,
    VoidType,
)
from pinball.core.walk import rebuild
from pinball.rules._facts import boolean, nodes, reads, type_of
from pinball.rules._rule import Promise, Rewrite, Rule
from pinball.rules._sites import Site

CONDITIONAL = Promise.CONDITIONAL
_ONLY_C = ("c",)
_WORD, _LONG, _SHORT = IntType(32), IntType(64), IntType(16)


def _local(new: Type, old: tuple[Type, ...]) -> Rewrite:
    def rewrite(node: Any, site: Site) -> Iterator[Any]:
        name = node.variable if isinstance(node, For) else node.name
        if node.type not in old or node.type == new or isinstance(getattr(node, "value", None), NewArray):
            return
        if not any(isinstance(n, AddressOf) and n.target == Var(name) for n in nodes(site.function)):
            changed = replace(node, type=new)
            yield (changed,) if isinstance(node, Let | For) else changed

    return rewrite


int_to_long = Rule(
    "int_to_long", CONDITIONAL, "int x  =>  int64_t x", _local(_LONG, (_WORD, SizeType())), (Let, For, Param),
    languages=_ONLY_C,
)  # fmt: skip
long_to_int = Rule(
    "long_to_int", CONDITIONAL, "int64_t x  =>  int x", _local(_WORD, (_LONG, SizeType())), (Let, For, Param),
    languages=_ONLY_C,
)  # fmt: skip
int_to_size = Rule(
    "int_to_size",
    CONDITIONAL,
    "int i  =>  size_t i",
    _local(SizeType(), (_WORD, _LONG)),
    (Let, For),
    languages=_ONLY_C,
)
int_to_unsigned = Rule(
    "int_to_unsigned", CONDITIONAL, "int x  =>  unsigned x", _local(IntType(32, False), (_WORD,)), (Let, For),
    languages=_ONLY_C,
)  # fmt: skip
int_to_short = Rule(
    "int_to_short",
    CONDITIONAL,
    "int x  =>  short x",
    _local(_SHORT, (_WORD, _LONG)),
    (Let, For),
    languages=_ONLY_C,
)
int_to_char = Rule(
    "int_to_char", CONDITIONAL, "int x  =>  char x", _local(IntType(8), (_WORD,)), (Let,), languages=_ONLY_C
)
bool_to_int = Rule(
    "bool_to_int", CONDITIONAL, "bool b  =>  int b", _local(_WORD, (BoolType(),)), (Let,), languages=_ONLY_C
)


def _int_to_bool(node: Any, site: Site) -> Iterator[Any]:
    """Declare as a truth value what is only given 0, 1 or a comparison."""
    if node.type != _WORD or site.function is None:
        return
    given: list[Any] = [] if node.value is None else [node.value]
    for item in nodes(site.function.body):
        if isinstance(item, Assign) and item.target == Var(node.name):
            given.append(item.value if not item.operator else item)
        if isinstance(item, Step | AddressOf) and item.target == Var(node.name):
            return
    if given and all(boolean(v) or v in (Int(0), Int(1)) for v in given):
        yield (Let(node.name, BoolType(), node.value),)


int_to_bool = Rule(
    "int_to_bool", CONDITIONAL, "int ok = 0  =>  bool ok = 0", _int_to_bool, (Let,), languages=_ONLY_C
)


def _int_to_double(node: Any, site: Site) -> Iterator[Any]:
    """Declare a variable as a floating-point number where no index or remainder is made of it."""
    if node.type not in (_WORD, _LONG) or site.function is None:
        return
    for item in nodes(site.function.body):
        match item:
            case Index(_, index) if node.name in reads(index):
                return
            case Binary("rem" | "&" | "|" | "^" | "<<" | ">>" | "quot", left, right):
                if node.name in reads(left) | reads(right):
                    return
            case Binary("+" | "-", left, right) if node.name in reads(item):
                if any(isinstance(type_of(side, site), ArrayType) for side in (left, right)):
                    return
            case AddressOf(Var(name)) if name == node.name:
                return
    yield (replace(node, type=FloatType()),)


int_to_double = Rule(
    "int_to_double", CONDITIONAL, "int x  =>  double x", _int_to_double, (Let,), languages=_ONLY_C
)


def _everywhere(old: Type, new: Type) -> Rewrite:
    def rewrite(node: Any, site: Site) -> Iterator[Any]:
        changed = _exchanged(node, old, new)
        if changed is not node and not any(
            isinstance(n, Call) and n.function in _FORMATS for n in nodes(node)
        ):
            yield changed

    return rewrite


_FORMATS = {"printf", "scanf", "qsort", "memcpy", "memset", "memmove"}


def _exchanged(node: Any, old: Type, new: Type) -> Any:
    return new if node == old else rebuild(node, lambda child: _exchanged(child, old, new))


all_int_to_long = Rule(
    "all_int_to_long", CONDITIONAL, "int everywhere  =>  int64_t", _everywhere(_WORD, _LONG), (Module,),
    languages=_ONLY_C, wide=True,
)  # fmt: skip
all_long_to_int = Rule(
    "all_long_to_int", CONDITIONAL, "int64_t everywhere  =>  int", _everywhere(_LONG, _WORD), (Module,),
    languages=_ONLY_C, wide=True,
)  # fmt: skip
all_size_to_int = Rule(
    "all_size_to_int", CONDITIONAL, "size_t everywhere  =>  int", _everywhere(SizeType(), _WORD), (Module,),
    languages=_ONLY_C, wide=True,
)  # fmt: skip


def _elements(new: Type) -> Rewrite:
    """Change what arrays and records hold, and the variables that only ever hold elements."""

    def rewrite(node: Any, site: Site) -> Iterator[Any]:
        if any(isinstance(n, Call) and n.function in _FORMATS for n in nodes(node)):
            return

        out = any(isinstance(n, AddressOf) and isinstance(n.target, Var) for n in nodes(node))

        def change(item: Any) -> Any:
            match item:
                case ArrayType(IntType(), constant, length):
                    return ArrayType(new, constant, length)
                case NewArray(IntType(), length, zeroed):
                    return NewArray(new, rebuild(length, change), zeroed)
                case PointerType(IntType()) if not out:
                    return PointerType(new)
                case Record(name, fields, alias):
                    kinds = (new if isinstance(f.type, IntType) else change(f.type) for f in fields)
                    inside = tuple(Param(f.name, k) for f, k in zip(fields, kinds, strict=True))
                    return Record(name, inside, alias)
                case Let(name, IntType(), Index() | Field() | Deref() as value):
                    return Let(name, new, rebuild(value, change))
                case _:
                    return rebuild(item, change)

        changed = change(node)
        if changed != node:
            yield changed

    return rewrite


elements_to_long = Rule(
    "elements_to_long", CONDITIONAL, "int *a, struct { int v; }  =>  int64_t *a, struct { int64_t v; }",
    _elements(_LONG), (Module,), languages=_ONLY_C, wide=True,
)  # fmt: skip
elements_to_double = Rule(
    "elements_to_double", CONDITIONAL, "int *a, struct { int v; }  =>  double *a, struct { double v; }",
    _elements(FloatType()), (Module,), languages=_ONLY_C, wide=True,
)  # fmt: skip
elements_to_short = Rule(
    "elements_to_short", CONDITIONAL, "int *a, struct { int v; }  =>  short *a, struct { short v; }",
    _elements(_SHORT), (Module,), languages=_ONLY_C, wide=True,
)  # fmt: skip


def _cast(node: Any, site: Site) -> Iterator[Any]:
    """Convert an integer to its own type or a wider one."""
    kind = type_of(node, site)
    if isinstance(kind, IntType) and not isinstance(node, Int):
        yield Cast(kind if kind.bits > 32 else _LONG if site.salt % 2 else _WORD, node)


cast_value = Rule("cast_value", CONDITIONAL, "x  =>  (int)x", _cast, (Index, Field, Call), languages=_ONLY_C)


def _drop_cast(node: Any, site: Site) -> Iterator[Any]:
    if not isinstance(node.type, VoidType):
        yield node.operand


drop_cast = Rule("drop_cast", CONDITIONAL, "(int)x  =>  x", _drop_cast, (Cast,), languages=_ONLY_C)
