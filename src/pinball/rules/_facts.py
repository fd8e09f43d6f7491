"""Ask about a tree: what it reads and changes, what type it has, which names are free."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from typing import Any, get_args

from pinball.core import tree
from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Assigned,
    Binary,
    BoolType,
    Break,
    Call,
    Continue,
    Deref,
    DoWhile,
    Expr,
    Field,
    FloatType,
    For,
    ForEach,
    Function,
    Goto,
    If,
    Index,
    Int,
    IntType,
    Label,
    Let,
    Loop,
    Member,
    New,
    NewArray,
    PointerType,
    RecordType,
    RefType,
    Return,
    SizeType,
    Step,
    Switch,
    Type,
    Unary,
    Unpack,
    Var,
    While,
)
from pinball.rules._sites import Site

INT = IntType(32)
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
OPPOSITE = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
LOOPS = (While, DoWhile, For, Loop, ForEach)
_EFFECTS = (Call, Step, Assigned, New, NewArray, tree.Method)
_WIDTHS = (IntType, SizeType, BoolType)


_PLAIN = ("str", "int", "bool", "float", "tuple[str, ...]")
_LEAVES = (IntType, FloatType, BoolType, SizeType, tree.VoidType, RefType, RecordType)
# The fields of each node type that can hold nodes; the kinds of integers and the like are left out.
_INSIDE = {
    kind: tuple(f.name for f in fields(kind) if f.type not in _PLAIN)
    for kind in get_args(tree.Node)
    if kind not in _LEAVES
}  # fmt: skip


def nodes(node: Any) -> Iterator[Any]:
    """Yield ``node`` and all below it; ``node`` may be a tuple. Faster than ``core.walk`` and in no order."""
    stack = [node]
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind is tuple:
            stack.extend(item)
            continue
        inside = _INSIDE.get(kind)
        if inside is not None:
            yield item
            for name in inside:
                stack.append(getattr(item, name))


def pure(expression: Any) -> bool:
    """Return whether evaluating has no effect and calls nothing; it may still read what others change."""
    return not any(isinstance(n, _EFFECTS) for n in nodes(expression))


def reads(node: Any) -> set[str]:
    """Return the names of the variables that occur; what is called may be one."""
    found = {n.name for n in nodes(node) if type(n) is Var}
    return found | {n.function for n in nodes(node) if type(n) is Call}


def memory(node: Any) -> bool:
    """Return whether memory behind a pointer, or a global through a call, is looked at."""
    return any(
        isinstance(n, Index | Field | Deref | Call | Member | tree.Slice | tree.Length) for n in nodes(node)
    )


def assigned(node: Any) -> set[str]:
    """Return the names of the variables that are stored to or declared, the address of which is taken too."""
    found: set[str] = set()
    for item in nodes(node):
        match item:
            case (
                Assign(target=target)
                | Step(target=target)
                | Assigned(target=target)
                | AddressOf(target=target)
            ):
                while isinstance(target, Member):
                    target = target.record
                if isinstance(target, Var):
                    found.add(target.name)
            case Let(name=name) | For(variable=name) | ForEach(variable=name):
                found.add(name)
            case Unpack(targets=targets):
                found |= {t.name for t in targets if isinstance(t, Var)}
            case _:
                pass
    return found


def stores(node: Any) -> bool:
    """Return whether memory behind a pointer may change, or anything at all by a call."""
    for item in nodes(node):
        match item:
            case Assign(target=target) | Step(target=target) | Assigned(target=target) if not isinstance(
                target, Var
            ):
                return True
            case Unpack(targets=targets) if not all(isinstance(t, Var) for t in targets):
                return True
            case Call() | tree.Method() | tree.Free() | tree.Yield():
                return True
            case _:
                pass
    return False


def declared(node: Any) -> set[str]:
    """Return the names that are declared in the statements."""
    return {n.name for n in nodes(node) if type(n) is Let} | {
        n.variable for n in nodes(node) if isinstance(n, For | ForEach)
    }


def independent(first: Any, second: Any, site: Site) -> bool:
    """Return whether two statements may change places."""
    outer = {g.name for g in site.module.globals}
    for one, other in ((first, second), (second, first)):
        if any(isinstance(n, Call) for n in nodes(one)) and outer & (reads(other) | assigned(other)):
            return False
    if not (straight(first) and straight(second)):
        return False
    a, b = assigned(first), assigned(second)
    if a & (b | reads(second)) or b & reads(first):
        return False
    return not ((stores(first) and (stores(second) or memory(second))) or (stores(second) and memory(first)))


def straight(node: Any) -> bool:
    """Return whether control only falls through: nothing returns, jumps or yields."""
    return not any(
        isinstance(n, Return | Break | Continue | Goto | Label | tree.Yield | tree.Refuse)
        for n in nodes(node)
    )


def leaves(body: tuple[Any, ...]) -> bool:
    """Return whether control never falls out of the end of a body."""
    match body:
        case (*_, Return() | Break() | Continue() | Goto()):
            return True
        case (*_, If(then=then, otherwise=otherwise)):
            return bool(otherwise) and leaves(then) and leaves(otherwise)
        case (*_, tree.Block(body=inner)):
            return leaves(inner)
        case _:
            return False


def own(node: Any, kinds: type | tuple[type, ...]) -> bool:
    """Return whether a ``break`` or ``continue`` (``kinds``) of the loop around ``node`` occurs."""
    if isinstance(node, tuple):
        return any(own(item, kinds) for item in node)
    match node:
        case Break() | Continue():
            return isinstance(node, kinds)
        case If(then=then, otherwise=otherwise):
            return own(then, kinds) or own(otherwise, kinds)
        case tree.Block(body=body):
            return own(body, kinds)
        case Switch(cases=cases):
            only = tuple(k for k in (kinds if isinstance(kinds, tuple) else (kinds,)) if k is not Break)
            return any(own(case.body, only) for case in cases)
        case _:
            return False


def jumps(node: Any) -> bool:
    """Return whether labels or jumps occur, which no structured rewrite may copy or move."""
    return any(isinstance(n, Goto | Label) for n in nodes(node))


def map_continues(body: tuple[Any, ...], change: Callable[[Any], tuple[Any, ...]]) -> tuple[Any, ...]:
    """Return the body with each ``continue`` of its loop replaced by what ``change`` gives."""
    result: list[Any] = []
    for item in body:
        match item:
            case Continue():
                result += change(item)
            case If(c, then, otherwise):
                result.append(If(c, map_continues(then, change), map_continues(otherwise, change)))
            case tree.Block(inner):
                result.append(tree.Block(map_continues(inner, change)))
            case Switch(value, cases):
                arms = tuple(tree.Case(k.values, map_continues(k.body, change)) for k in cases)
                result.append(Switch(value, arms))
            case _:
                result.append(item)
    return tuple(result)


def negated(condition: Expr) -> Expr:
    """Return the opposite condition, as a person writes it."""
    match condition:
        case Unary("not", inner):
            return inner
        case Binary(operator, left, right) if operator in OPPOSITE:
            return Binary(OPPOSITE[operator], left, right)
        case tree.Bool(value):
            return tree.Bool(not value)
        case _:
            return Unary("not", condition)


def boolean(expression: Expr) -> bool:
    """Return whether the value is only 0 or 1."""
    match expression:
        case Binary(operator, left, right):
            return operator in (*COMPARISONS, "and", "or") or (
                operator in "&|^" and boolean(left) and boolean(right)
            )
        case Unary(operator="not") | tree.Bool():
            return True
        case _:
            return False


def type_of(expression: Any, site: Site) -> Type | None:
    """Return the type of an expression where it is plain, or nothing."""
    match expression:
        case Var(name=name):
            return site.types.get(name)
        case Int() | tree.Char() | tree.Bool():
            return INT if site.language == "c" else IntType(64)
        case tree.Float():
            return FloatType()
        case Binary(operator=operator, left=left, right=right):
            if operator in COMPARISONS or operator in ("and", "or"):
                return INT if site.language == "c" else BoolType()
            if operator == "-" and isinstance(type_of(right, site), ArrayType | PointerType | RefType):
                return IntType(64)
            return _joined(type_of(left, site), type_of(right, site))
        case Unary(operator=operator, operand=operand):
            return INT if operator == "not" else type_of(operand, site)
        case tree.IfElse(then=then):
            return type_of(then, site)
        case Index(array=array):
            inner = type_of(array, site)
            match inner:
                case ArrayType(element=element):
                    return element
                case PointerType(target=target):
                    return target
                case RefType(record=record):
                    return RecordType(record)
            return None
        case Deref(pointer=pointer):
            inner = type_of(pointer, site)
            match inner:
                case PointerType(target=element) | ArrayType(element=element):
                    return element
                case RefType(record=record):
                    return RecordType(record)
            return None
        case Field(record=record, name=name) | Member(record=record, name=name):
            inner = type_of(record, site)
            return field_type(site, inner.record, name) if isinstance(inner, RefType | RecordType) else None
        case Call(function=name):
            return next((f.returns for f in site.module.functions if f.name == name), None)
        case _:
            return _rarer(expression, site)


def _rarer(expression: Any, site: Site) -> Type | None:
    match expression:
        case AddressOf(target=target):
            inner = type_of(target, site)
            if isinstance(inner, RecordType):
                return RefType(inner.record)
            return PointerType(inner) if inner is not None else None
        case tree.Cast(type=kind):
            return kind
        case New(record=record):
            return RefType(record)
        case NewArray(element=element):
            return ArrayType(element)
        case Step(target=target) | Assigned(target=target):
            return type_of(target, site)
        case tree.Length() | tree.SizeOf():
            return SizeType() if site.language == "c" else IntType(64)
        case _:
            return None


def field_type(site: Site, record: str, name: str) -> Type | None:
    """Return the type of a record's field."""
    for known in site.module.records:
        if known.name == record:
            return next((f.type for f in known.fields if f.name == name), None)
    return None


def _joined(left: Type | None, right: Type | None) -> Type | None:
    for kind in (left, right):
        if isinstance(kind, ArrayType | PointerType | RefType | FloatType):
            return kind
    if left is None or right is None:
        return None
    if isinstance(left, SizeType) or isinstance(right, SizeType):
        return SizeType()
    if isinstance(left, IntType) and isinstance(right, IntType):
        return max(left, right, INT, key=lambda k: (k.bits, not k.signed))
    return INT


def integer(expression: Any, site: Site) -> bool:
    """Return whether an expression is an integer, of any width."""
    return isinstance(type_of(expression, site), _WIDTHS)


def signed(expression: Any, site: Site) -> bool:
    """Return whether an expression is a signed integer, or an integer that never wraps."""
    kind = type_of(expression, site)
    return isinstance(kind, BoolType) or (isinstance(kind, IntType) and kind.signed)


def scalar(kind: Type | None) -> bool:
    """Return whether a value of the type fits into a variable and is copied by ``=``."""
    if isinstance(kind, ArrayType):
        return kind.length is None
    return isinstance(kind, IntType | SizeType | BoolType | FloatType | RefType | PointerType)


_STANDARD = frozenset(
    """auto break case char const continue default do double else enum extern float for goto if inline
    int long register return short signed sizeof static struct switch typedef union unsigned void
    volatile while bool true false main printf scanf puts putchar malloc calloc realloc free abs labs
    memcpy memmove memset strlen qsort NULL False None True and as assert async await class def del
    elif except finally from global import in is lambda nonlocal not or pass raise try with yield len
    range print min max sum sorted list dict set str tuple node errno index time remove rand div exp
    log pow y0 y1 j0 j1 signal stdin stdout""".split()  # noqa: SIM905
)


def taken(module: tree.Module) -> set[str]:
    """Return every name that a module uses, standard names among them."""
    found: set[str] = set(_STANDARD)
    for item in nodes(module):
        match item:
            case (
                Var(name=name) | Let(name=name) | tree.Param(name=name) | Field(name=name) | Member(name=name)
            ):
                found.add(name)
            case Function(name=name) | Call(function=name) | tree.Record(name=name) | Label(name=name):
                found.add(name)
                if isinstance(item, tree.Record):
                    found.add(item.alias)
            case For(variable=name) | ForEach(variable=name):
                found.add(name)
            case _:
                pass
    return found


def fresh(site: Site, pool: Iterable[str], count: int = 1) -> list[str]:
    """Return ``count`` names of a pool that the module does not use, chosen by the site's salt."""
    used, names = site.shared.get("taken"), list(pool)
    if used is None:
        used = site.shared["taken"] = taken(site.module)
    start = site.salt % len(names)
    free = [n for n in names[start:] + names[:start] if n not in used]
    number = 2
    while len(free) < count:
        free += [f"{n}{number}" for n in names if f"{n}{number}" not in used]
        number += 1
    return free[:count]


def unset(site: Site) -> set[str]:
    """Return the variables of the site's function that are declared without a value."""
    key = f"unset {id(site.function)}"
    found: set[str] | None = site.shared.get(key)
    if found is None:
        found = {n.name for n in nodes(site.function) if isinstance(n, Let) and n.value is None}
        site.shared[key] = found
    return found


def inputs_of(piece: Any, site: Site) -> tuple[tree.Param, ...] | None:
    """Return what a piece of a function needs handed over.

    Return nothing where a type is not plain, or where a variable may have no value yet.
    """
    inner = declared(piece)
    named = reads(piece) | {n.function for n in nodes(piece) if isinstance(n, Call)}
    wanted = [n for n in dict.fromkeys(site.visible) if n in named and n not in inner]
    empty = unset(site)
    parameters: list[tree.Param] = []
    for name in wanted:
        kind = site.types.get(name)
        if isinstance(kind, ArrayType):
            if kind.length is None and name in empty:
                return None
            kind = ArrayType(kind.element, kind.constant)
        elif kind is None or not (scalar(kind) or isinstance(kind, tree.FunctionType)) or name in empty:
            return None
        parameters.append(tree.Param(name, kind))
    return tuple(parameters)


def inner_names(module: tree.Module) -> set[str]:
    """Return the functions that surely nobody calls from outside: others than ``main`` call them here."""
    found: set[str] = set()
    for function in module.functions:
        if function.name != "main":
            found |= {n.function for n in nodes(function.body) if isinstance(n, Call)} - {function.name}
    return found


def used_outside(piece: Any, site: Site) -> set[str]:
    """Return the variables that the function also names outside of a piece of it."""
    key = f"uses {id(site.function)}"
    total = site.shared.get(key)
    if total is None:
        total = site.shared[key] = Counter(n.name for n in nodes(site.function) if type(n) is Var)
    inside = Counter(n.name for n in nodes(piece) if type(n) is Var)
    return {name for name, count in total.items() if count > inside[name]}


def as_body(statements: Iterable[Any]) -> tuple[Any, ...]:
    """Return statements as a body, in a block of their own where they declare something."""
    body = tuple(statements)
    return (tree.Block(body),) if any(isinstance(s, Let) for s in body) else body
