"""Walk a module once: every place where a rule may rewrite, with what is known there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, NamedTuple, get_args

from pinball.core import tree
from pinball.core.errors import Unsupported
from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Assigned,
    Case,
    DoWhile,
    For,
    ForEach,
    Function,
    If,
    IfElse,
    Let,
    Loop,
    Member,
    Module,
    SizeOf,
    Step,
    Switch,
    Type,
    Unary,
    Unpack,
    While,
)

_EXPRESSIONS = frozenset(get_args(tree.Expr))
_LOOPS = (While, DoWhile, For, Loop, ForEach)
# Where a tuple of nodes is a body of statements; the start and update of a ``Loop`` are heads.
_BODIES = {"body", "then", "otherwise"}
_SIMPLE = (Let, Assign, tree.ExprStmt)


class Frame(NamedTuple):
    """One step on the way from a node to the root: ``node.field``, or its element ``place``."""

    up: Frame | None
    node: Any
    field: str
    place: int


class Added(NamedTuple):
    """A replacement that brings declarations along, which go above the function of the site."""

    node: Any
    functions: tuple[Function, ...] = ()
    globals: tuple[Let, ...] = ()


class Known(NamedTuple):
    """What is known in one function: its types by name, whatever the scope within."""

    function: Function | None
    types: dict[str, Type]


class Site:
    """A node, the way to it, and what holds there.

    ``lvalue``: something is stored there. ``truth``: only zero or not zero matters. ``head``: a statement in
    the head of a ``for``. ``loop``: what a ``break`` leaves, ``"loop"``, ``"switch"`` or ``""``. ``visible``:
    names declared above in the function, parameters first. ``shared`` is the module's.
    ``entry`` is the function that is called from outside.
    """

    __slots__ = (
        "entry",
        "frame",
        "head",
        "known",
        "language",
        "loop",
        "lvalue",
        "module",
        "node",
        "salt",
        "shared",
        "truth",
        "visible",
    )

    def __init__(
        self, node: Any, frame: Frame | None, known: Known, state: State, flags: tuple[bool, ...]
    ) -> None:
        self.node = node
        self.frame = frame
        self.known = known
        self.module = state.module
        self.language = state.language
        self.salt = state.salt
        self.lvalue, self.truth, self.head = flags
        self.loop = state.loop
        self.entry = state.entry
        self.visible = state.visible
        self.shared = state.shared

    @property
    def function(self) -> Function | None:
        """The function that the site is in."""
        return self.known.function

    @property
    def types(self) -> dict[str, Type]:
        """The types of the function's names and of the globals."""
        return self.known.types


class State:
    """What changes while walking down."""

    __slots__ = ("entry", "language", "loop", "module", "salt", "shared", "visible")

    def __init__(self, module: Module, language: str, salt: int, entry: str) -> None:
        self.entry = entry or (module.functions[-1].name if module.functions else "")
        self.module = module
        self.language = language
        self.salt = salt
        self.loop = ""
        self.visible: tuple[str, ...] = ()
        self.shared: dict[str, Any] = {}


_PARTS: dict[type, tuple[str, ...]] = {}
_CHILDREN: dict[type, tuple[str, ...]] = {}


def parts(kind: type) -> tuple[str, ...]:
    """Return the fields of a node type in order."""
    known = _PARTS.get(kind)
    if known is None:
        known = _PARTS[kind] = tuple(f.name for f in fields(kind))
    return known


def _child_fields(kind: type) -> tuple[str, ...]:
    """Return the fields that can hold expressions or statements."""
    known = _CHILDREN.get(kind)
    if known is not None:
        return known
    skipped = {
        "name",
        "type",
        "operator",
        "variable",
        "variables",
        "record_name",
        "step",
        "prefix",
        "comment",
    }
    if kind is tree.Slice:
        skipped |= {"step"}
    known = _CHILDREN[kind] = tuple(f for f in parts(kind) if f not in skipped)
    return known


def with_part(node: Any, field: str, value: Any) -> Any:
    """Return the node with one field changed."""
    kind = type(node)
    return kind(*[value if name == field else getattr(node, name) for name in parts(kind)])


_PLAIN = (False, False, False)
_NO_TYPES: dict[str, Type] = {}


def sites_of(module: Module, language: str = "c", salt: int = 0, entry: str = "") -> Iterator[Site]:
    """Yield every site of the module, parents before children; ``entry`` is the last function by default."""
    state = State(module, language, salt, entry)
    outer: dict[str, Type] = {g.name: g.type for g in module.globals}
    nowhere = Known(None, outer)
    yield Site(module, None, nowhere, state, _PLAIN)
    for number, record in enumerate(module.records):
        yield Site(record, Frame(None, module, "records", number), nowhere, state, _PLAIN)
    for number, declared in enumerate(module.globals):
        frame = Frame(None, module, "globals", number)
        yield Site(declared, frame, nowhere, state, (False, False, True))
        if declared.value is not None:
            yield from _expression(
                declared.value, Frame(frame, declared, "value", -1), nowhere, state, _PLAIN
            )
    for number, function in enumerate(module.functions):
        frame = Frame(None, module, "functions", number)
        known = Known(function, {**outer, **types_of(function)})
        state.visible = tuple(p.name for p in function.parameters)
        state.loop = ""
        yield Site(function, frame, known, state, _PLAIN)
        yield from _body(function.body, Frame(frame, function, "body", -1), known, state)


def types_of(function: Function) -> dict[str, Type]:
    """Return the types of a function's parameters and variables."""
    found: dict[str, Type] = {p.name: p.type for p in function.parameters}
    stack: list[Any] = [function.body]
    while stack:
        node = stack.pop()
        if type(node) is tuple:
            stack.extend(node)
            continue
        kind = type(node)
        if kind is Let:
            found[node.name] = node.type
        elif kind is For:
            found[node.variable] = node.type
        if kind in _STATEMENT_TYPES:
            for field in _child_fields(kind):
                child = getattr(node, field)
                if type(child) is tuple:
                    stack.append(child)
    return found


_STATEMENT_TYPES = {
    Let, Assign, If, While, DoWhile, For, Loop, ForEach, Switch, Case, tree.Block, tree.ExprStmt, tree.Return,
    tree.Unpack, tree.Yield,
}  # fmt: skip


def _body(body: tuple[Any, ...], frame: Frame, known: Known, state: State) -> Iterator[Site]:
    yield Site(body, frame, known, state, _PLAIN)
    before = state.visible
    for number, statement in enumerate(body):
        inner = Frame(frame.up, frame.node, frame.field, number)
        yield from _statement(statement, inner, known, state, _PLAIN)
        if type(statement) is Let:
            state.visible = (*state.visible, statement.name)
    state.visible = before


def _statement(
    node: Any, frame: Frame, known: Known, state: State, flags: tuple[bool, ...]
) -> Iterator[Site]:
    yield Site(node, frame, known, state, flags)
    kind = type(node)
    before, loop = state.visible, state.loop
    if kind in _LOOPS:
        state.loop = "loop"
    elif kind is Switch:
        state.loop = "switch"
    if kind is For or kind is ForEach:
        state.visible = (*state.visible, node.variable)
    for field in _child_fields(kind):
        child = getattr(node, field)
        if child is None or type(child) is str:
            continue
        below = Frame(frame, node, field, -1)
        if type(child) is not tuple:
            stored = kind is Assign and field == "target"
            truth = field == "condition"
            yield from _expression(child, below, known, state, (stored, truth, False))
        elif field in _BODIES:
            yield from _body(child, below, known, state)
        elif field == "cases":
            for number, case in enumerate(child):
                inner = Frame(frame, node, field, number)
                yield Site(case, inner, known, state, _PLAIN)
                yield from _body(case.body, Frame(inner, case, "body", -1), known, state)
        elif field in ("start", "update") and kind is Loop:
            for number, part in enumerate(child):
                head = Frame(frame, node, field, number)
                yield from _statement(part, head, known, state, (False, False, True))
                if type(part) is Let:
                    state.visible = (*state.visible, part.name)
        else:
            for number, part in enumerate(child):
                stored = kind is Unpack and field == "targets"
                yield from _expression(
                    part, Frame(frame, node, field, number), known, state, (stored, False, False)
                )
    if kind is Let and type(node.type) is ArrayType and node.type.length is not None:
        length = Frame(Frame(frame, node, "type", -1), node.type, "length", -1)
        yield from _expression(node.type.length, length, known, state, _PLAIN)
    state.visible, state.loop = before, loop


def _expression(
    node: Any, frame: Frame, known: Known, state: State, flags: tuple[bool, ...]
) -> Iterator[Site]:
    yield Site(node, frame, known, state, flags)
    kind = type(node)
    for field in _child_fields(kind):
        child = getattr(node, field)
        if type(child) is tuple:
            for number, part in enumerate(child):
                if type(part) in _EXPRESSIONS:
                    yield from _expression(part, Frame(frame, node, field, number), known, state, _PLAIN)
        elif type(child) in _EXPRESSIONS:
            if kind is tree.Lambda or kind is SizeOf:
                continue
            stored = (field == "target" and kind in (Step, Assigned, AddressOf)) or (
                kind is Member and flags[0]
            )
            truth = (
                (kind is Unary and node.operator == "not")
                or (kind is tree.Binary and node.operator in ("and", "or"))
                or (kind is IfElse and field == "condition")
            )
            below = Frame(frame, node, field, -1)
            yield from _expression(child, below, known, state, (stored, truth, False))


def _with_added(site: Site, new: Added) -> Module:
    module, frame = lift(site, new.node), site.frame
    while frame is not None and frame.up is not None:
        frame = frame.up
    place = 0 if frame is None else frame.place
    functions = (*module.functions[:place], *new.functions, *module.functions[place:])
    return Module(functions, module.records, (*module.globals, *new.globals))


def _fit(node: Any, value: Any) -> Any:
    """Return statements in a block where they declare something right behind a ``case``, as C asks for."""
    if (
        type(node) is Case
        and any(type(s) is Let for s in value)
        and not any(type(s) is Let for s in node.body)
    ):
        return (tree.Block(value),)
    return value


def lift(site: Site, new: Any) -> Module:
    """Return the module with ``new`` in the place of the site's node.

    Raise ``Unsupported`` where several statements are to stand in the head of a ``for``.
    """
    if type(new) is Added:
        return _with_added(site, new)
    frame, value = site.frame, new
    if frame is None:
        return value  # type: ignore[no-any-return]
    node = site.node
    if type(node) is not tuple and frame.place >= 0 and type(value) is tuple:
        if site.head and (len(value) != 1 or type(value[0]) not in _SIMPLE):
            raise Unsupported("several statements in the head of a for")
        old = getattr(frame.node, frame.field)
        whole = old[: frame.place] + value + old[frame.place + 1 :]
        value = with_part(frame.node, frame.field, _fit(frame.node, whole))
        frame = frame.up
    while frame is not None:
        if frame.place >= 0:
            old = getattr(frame.node, frame.field)
            value = (*old[: frame.place], value, *old[frame.place + 1 :])
        value = with_part(frame.node, frame.field, _fit(frame.node, value))
        if type(frame.node) is Module:
            break
        frame = frame.up
    return value  # type: ignore[no-any-return]
