"""Kinds: types as the writer compares them, and goals: what a place in an expression asks for.

Kinds are interned, so that two are the same type exactly if they are the same object.
"""

from __future__ import annotations

from functools import cache

from pinball.core.tree import (
    ArrayType,
    BoolType,
    FloatType,
    FunctionType,
    IntType,
    OptionalType,
    PointerType,
    RecordType,
    RefType,
    SizeType,
    Type,
    VoidType,
)


class Kind:
    """A type or a goal.

    ``tag`` of a type: ``number void array ref record pointer function null unknown``; of a goal: ``any effect
    condition integer scalar pointing moved stored body exact steps taken
    distance length element target
    has``. ``parts`` are the kinds it is made of:
    an array's element, a function's parameters and then its result. ``name`` is a scalar's, record's or
    field's, or ``fixed`` for an array with storage of its own; ``constant`` is an array's.
    """

    __slots__ = ("constant", "name", "parts", "tag")

    def __init__(self, tag: str, name: str, parts: tuple[Kind, ...], constant: bool) -> None:
        self.tag, self.name, self.parts, self.constant = tag, name, parts, constant

    def __repr__(self) -> str:
        inside = ", ".join([self.name] * bool(self.name) + [repr(p) for p in self.parts])
        return f"{'const ' * self.constant}{self.tag}({inside})"


@cache
def kind(tag: str, name: str = "", parts: tuple[Kind, ...] = (), constant: bool = False) -> Kind:
    """Return the one kind that is made of these."""
    return Kind(tag, name, parts, constant)


INT, SIZE, BOOL, DOUBLE = (kind("number", n) for n in ("int", "size", "bool", "double"))
CHAR = kind("number", "char")
VOID, NULL, UNKNOWN = kind("void"), kind("null"), kind("unknown")
ANYTHING = kind("pointer", "", (VOID,))
ANY, EFFECT, CONDITION = kind("any"), kind("effect"), kind("condition")
NUMBER, INTEGER, SCALAR, POINTING = INT, kind("integer"), kind("scalar"), kind("pointing")
LENGTH = kind("length")  # a number of elements in a declaration
STORED = kind("stored")  # what may be assigned to as a whole
CONSTANT = kind("any", "constant")  # any type whose lengths are constants
MOVED = kind("moved")  # a number or a pointer that steps through an array
TEXT = kind("array", "", (CHAR,), True)

SCALAR_TYPES: dict[str, Type] = {
    "int": IntType(32), "long": IntType(64), "short": IntType(16), "char": IntType(8),
    "unsigned": IntType(32, False), "ulong": IntType(64, False), "ushort": IntType(16, False),
    "uchar": IntType(8, False), "size": SizeType(), "bool": BoolType(), "double": FloatType(),
    "void": VoidType(),
}  # fmt: skip
_SCALAR_NAMES = {value: name for name, value in SCALAR_TYPES.items()}


def scalar_type(name: str, language: str) -> Type:
    """Return the type that a scalar's token stands for: Python's ``int`` has no width."""
    return IntType(64) if name == "int" and language == "python" else SCALAR_TYPES[name]


def scalar_name(value: Type, language: str) -> str | None:
    """Return a scalar type's token, ``None`` for what is no scalar."""
    name = _SCALAR_NAMES.get(value)
    return "int" if name == "long" and language == "python" else name


@cache
def kind_of(value: Type, language: str) -> Kind:
    """Return a type's kind; lengths of arrays do not count."""
    match value:
        case ArrayType(element=element, constant=constant, length=length):
            name = "" if length is None or language == "python" else "fixed"
            return kind("array", name, (kind_of(element, language),), constant)
        case RefType(record=record):
            return kind("ref", record)
        case RecordType(record=record):
            return kind("record", record)
        case PointerType(target=target):
            return kind("pointer", "", (kind_of(target, language),))
        case FunctionType(parameters=parameters, returns=returns):
            return kind("function", "", tuple(kind_of(p, language) for p in (*parameters, returns)))
        case OptionalType():
            return UNKNOWN
        case VoidType():
            return VOID
        case _:
            return kind("number", scalar_name(value, language) or "int")


def array(element: Kind, constant: bool = False) -> Kind:
    """Return the kind of arrays of ``element``."""
    return kind("array", "", (element,), constant)


def pointer(target: Kind) -> Kind:
    """Return the kind of a place's address."""
    if target.tag == "record":
        return kind("ref", target.name)
    return target if target.tag == "function" else kind("pointer", "", (target,))


def element(goal: Kind, writable: bool = False) -> Kind:
    """Return the goal of an array whose elements serve ``goal``, and can be changed if ``writable``."""
    return kind("element", "writable" if writable else "", (goal,))


def steps(goal: Kind) -> Kind:
    """Return the goal of an array's pointer that serves ``goal`` and can be moved along."""
    return kind("steps", "", (goal,))


def taken(inner: Kind) -> Kind:
    """Return the goal of what may be taken from a pointer to ``inner``: a number, or another such pointer."""
    return kind("taken", "", (inner,))


def exact(value: Kind) -> Kind:
    """Return the goal of that very type."""
    return kind("exact", "", (value,))


def target(goal: Kind, writable: bool = False) -> Kind:
    """Return the goal of a pointer to what serves ``goal``."""
    return kind("target", "writable" if writable else "", (goal,))


def has(record: str, field: str, goal: Kind) -> Kind:
    """Return the goal of something (``ref`` or ``record``) whose ``field`` serves ``goal``."""
    return kind("has", f"{record} {field}", (goal,))


def held(value: Kind) -> Kind | None:
    """Return the kind of an array's or pointer's elements, ``None`` for others."""
    match value.tag:
        case "array" | "pointer":
            return value.parts[0]
        case "ref":
            return kind("record", value.name)
        case "unknown":
            return UNKNOWN
        case _:
            return None
