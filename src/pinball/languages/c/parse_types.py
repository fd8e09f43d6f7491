"""Read C's declarations: base types, declarators, struct, enum and typedef; and tell an expression's type."""

from __future__ import annotations

from collections.abc import Callable

from pinball.core.layout import folded
from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assigned,
    Binary,
    BoolType,
    Call,
    Cast,
    Deref,
    Expr,
    Field,
    Float,
    FloatType,
    FunctionType,
    IfElse,
    Index,
    IntType,
    Member,
    New,
    NewArray,
    Null,
    Param,
    PointerType,
    Record,
    RecordType,
    RefType,
    SizeOf,
    SizeType,
    Step,
    Str,
    Type,
    Var,
    VoidType,
)
from pinball.languages.c.parse_nodes import Node, code, part, stop, text

_NAMED: dict[str, Type] = {
    "int64_t": IntType(64),
    "int32_t": IntType(32),
    "int16_t": IntType(16),
    "int8_t": IntType(8),
    "uint64_t": IntType(64, signed=False),
    "uint32_t": IntType(32, signed=False),
    "uint16_t": IntType(16, signed=False),
    "uint8_t": IntType(8, signed=False),
    "size_t": SizeType(),
    "ptrdiff_t": IntType(64),
    "ssize_t": IntType(64),
    "intptr_t": IntType(64),
    "bool": BoolType(),
    "_Bool": BoolType(),
    "double": FloatType(),
    "void": VoidType(),
}
_SIZED: dict[tuple[str, ...], Type] = {
    (): IntType(32),
    ("char",): IntType(8),
    ("short",): IntType(16),
    ("long",): IntType(64),
    ("long", "long"): IntType(64),
    ("unsigned",): IntType(32, signed=False),
    ("char", "unsigned"): IntType(8, signed=False),
    ("char", "signed"): IntType(8),
    ("short", "unsigned"): IntType(16, signed=False),
    ("long", "unsigned"): SizeType(),
    ("long", "long", "unsigned"): IntType(64, signed=False),
}
_VOID = VoidType()


def plain_type(words: str) -> Type | None:
    """Return the type that one or several words name, as ``unsigned long``; ``None`` for no type."""
    if words in _NAMED:
        return _NAMED[words]
    found = sorted(word for word in words.split() if word != "int")
    if "signed" in found and "char" not in found:
        found.remove("signed")
    known = _SIZED.get(tuple(found))
    return known if words else None


class Names:
    """What a file has declared so far, and how declarations are read."""

    def __init__(self) -> None:
        self.typedefs: dict[str, Type] = {}
        self.records: dict[str, Record] = {}
        self.aliases: dict[str, str] = {}
        self.constants: dict[str, int] = {}
        self.returns: dict[str, Type] = {}
        self.types: dict[str, Type] = {}
        self.value: Callable[[Node], Expr] | None = None

    # --- types --------------------------------------------------------------------------------------------

    def base(self, node: Node) -> Type:
        """Return the type that a declaration, parameter, field or cast begins with."""
        kind = part(node, "type")
        match kind.type:
            case "struct_specifier":
                return self.struct(kind)
            case "enum_specifier":
                self.enum(kind)
                return IntType(32)
            case _:
                known = self.typedefs.get(text(kind)) or plain_type(text(kind))
                if known is None:
                    raise stop(kind, "type")
                return known

    def struct(self, node: Node, alias: str = "") -> RecordType:
        """Read a struct, and remember it where it is defined."""
        name_node, body = node.child_by_field_name("name"), node.child_by_field_name("body")
        name = text(name_node) if name_node is not None else alias
        if not name:
            raise stop(node, "a struct without a name")
        if body is not None:
            fields = []
            for field in code(body):
                for declarator in field.children_by_field_name("declarator"):
                    fields.append(Param(*self.declared(field, declarator)))
            self.records[name] = Record(name, tuple(fields), alias or self.aliases.get(name, ""))
        return RecordType(name)

    def enum(self, node: Node) -> None:
        body = node.child_by_field_name("body")
        following = 0
        for item in code(body) if body is not None else ():
            value = item.child_by_field_name("value")
            if value is not None:
                following = self.constant(value)
            self.constants[text(part(item, "name"))] = following
            following += 1

    def constant(self, node: Node) -> int:
        assert self.value is not None
        found = folded(self.value(node))
        if found is None:
            raise stop(node, "a constant that is computed")
        return found

    def typedef(self, node: Node) -> None:
        """Read ``typedef ...;``: a struct keeps its first new name, everything else is resolved."""
        kind = part(node, "type")
        declarators = node.children_by_field_name("declarator")
        names = [text(d) for d in declarators if d.type == "type_identifier"]
        alias = names[0] if names else ""
        base: Type
        if kind.type == "struct_specifier":
            base = self.struct(kind, alias)
            if alias and alias not in self.aliases.values():
                self.aliases.setdefault(base.record, alias)
        else:
            base = self.base(node)
        for declarator in declarators:
            name, found = self.declarator(declarator, base, _constant(node))
            self.typedefs[name] = found

    def declared(self, node: Node, declarator: Node | None) -> tuple[str, Type]:
        """Return the name and type of one declarator; the name is empty in a cast or prototype."""
        return self.declarator(declarator, self.base(node), _constant(node))

    def declarator(self, node: Node | None, kind: Type, constant: bool) -> tuple[str, Type]:
        """Return the name that ``node`` declares and its type, ``kind`` being the type left of it."""
        if node is None:
            return "", kind
        inner = node.child_by_field_name("declarator")
        match node.type.removeprefix("abstract_"):
            case "identifier" | "field_identifier" | "type_identifier" | "primitive_type":
                return text(node), kind
            case "pointer_declarator":
                return self.declarator(inner, pointer(kind, constant), False)
            case "array_declarator":
                size = node.child_by_field_name("size")
                length = None
                if size is not None and size.type != "*":
                    assert self.value is not None
                    length = self.value(size)
                return self.declarator(inner, ArrayType(kind, constant, length), False)
            case "function_declarator":
                found = FunctionType(tuple(p.type for p in self.parameters(part(node, "parameters"))), kind)
                return self.declarator(inner, found, False)
            case "parenthesized_declarator":
                return self.declarator(inner or code(node)[0], kind, constant)
            case _:
                raise stop(node)

    def parameters(self, node: Node) -> list[Param]:
        found = []
        for child in code(node):
            if child.type != "parameter_declaration":
                raise stop(child)
            name, kind = self.declared(child, child.child_by_field_name("declarator"))
            if isinstance(kind, VoidType) and not name:
                continue
            if isinstance(kind, ArrayType) and kind.length is not None:
                kind = pointer(kind.element, kind.constant)
            found.append(Param(name, kind))
        return found

    # --- the type of an expression ------------------------------------------------------------------------

    def type_of(self, node: Expr) -> Type | None:
        """Return an expression's type where it is not simply a number, else perhaps ``None``."""
        match node:
            case Var(name=name):
                if name in self.returns and name not in self.types:
                    return FunctionType((), self.returns[name])
                return self.types.get(name)
            case Field(record=record, name=name) | Member(record=record, name=name):
                return self.field_type(self.type_of(record), name)
            case Index(array=array):
                return target(self.type_of(array))
            case Deref(pointer=inner):
                return target(self.type_of(inner))
            case AddressOf(target=place):
                found = self.type_of(place)
                return None if found is None else pointer(found, False)
            case Call(function=name):
                kind = self.types.get(name)
                return kind.returns if isinstance(kind, FunctionType) else self.returns.get(name)
            case Cast(type=kind):
                return kind
            case Step(target=place) | Assigned(target=place):
                return self.type_of(place)
            case Binary(operator="+" | "-", left=left, right=right):
                first, second = self.type_of(left), self.type_of(right)
                if is_pointer(first):
                    return IntType(64) if is_pointer(second) else first
                return second if is_pointer(second) else None
            case IfElse(then=then, otherwise=otherwise):
                return self.type_of(otherwise) if isinstance(then, Null) else self.type_of(then)
            case New(record=name):
                return RefType(name)
            case NewArray(element=element):
                return pointer(element, False)
            case _:
                return _constant_type(node)

    def field_type(self, kind: Type | None, name: str) -> Type | None:
        match kind:
            case RefType(record=record) | RecordType(record=record) if record in self.records:
                fields = {field.name: field.type for field in self.records[record].fields}
                return fields.get(name)
            case _:
                return None


def _constant_type(node: Expr) -> Type | None:
    match node:
        case Null():
            return PointerType(_VOID)
        case Str():
            return ArrayType(IntType(8))
        case Float():
            return FloatType()
        case SizeOf():
            return SizeType()
        case _:
            return None


def _constant(node: Node) -> bool:
    return any(child.type == "type_qualifier" and text(child) == "const" for child in node.children)


def pointer(kind: Type, constant: bool) -> Type:
    """Return the type of a pointer to ``kind``; one to numbers counts as an array until its use is known."""
    match kind:
        case RecordType(record=record):
            return RefType(record)
        case FunctionType():
            return kind
        case VoidType() if not constant:
            return PointerType(kind)
        case _:
            return ArrayType(kind, constant)


def target(kind: Type | None) -> Type | None:
    match kind:
        case ArrayType(element=element):
            return element
        case PointerType(target=held):
            return held
        case RefType(record=record):
            return RecordType(record)
        case _:
            return None


def is_pointer(kind: Type | None) -> bool:
    return isinstance(kind, ArrayType | PointerType | RefType | FunctionType)
