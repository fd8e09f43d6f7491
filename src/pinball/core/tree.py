"""The one syntax tree. C and Python are parsers and printers around it.

Nodes are frozen and shared, never mutated: a rewrite builds new nodes on the path to the root and keeps the
rest. Read a tree with ``match``. The node set, and how each node looks in C, Python and Java, is argued in
``docs/decisions/0002-one-tree.md``.

Expressions and statements come in two storeys. The lower one (loops, indexing, assignment, references) prints
in every language. The upper one (``Comprehension``, ``Slice``, ``Accumulate``, ``Builtin``) is what a person
writes in Python; ``languages.c.lower`` turns it into the lower one.
"""

from __future__ import annotations

from dataclasses import dataclass

# --- types ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class IntType:
    """An integer; ``bits`` is its width in a language that has one, overflow is the ``Semantics``' matter."""

    bits: int = 64


@dataclass(frozen=True, slots=True)
class BoolType:
    """A truth value."""


@dataclass(frozen=True, slots=True)
class SizeType:
    """An unsigned count or index (``size_t`` in C, ``int`` elsewhere)."""


@dataclass(frozen=True, slots=True)
class VoidType:
    """No value."""


@dataclass(frozen=True, slots=True)
class ArrayType:
    """A sequence of elements of one type; a pointer to the first one in C."""

    element: Type
    constant: bool = False


@dataclass(frozen=True, slots=True)
class RefType:
    """A reference to a record, or null; a pointer to a struct in C."""

    record: str


@dataclass(frozen=True, slots=True)
class PointerType:
    """A place that holds a value, handed over to be filled (an out-parameter in C)."""

    target: Type


@dataclass(frozen=True, slots=True)
class OptionalType:
    """A value or ``None`` (Python only; C says "no value" by its return convention)."""

    value: Type


Type = IntType | BoolType | SizeType | VoidType | ArrayType | RefType | PointerType | OptionalType

# --- expressions --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Int:
    value: int


@dataclass(frozen=True, slots=True)
class Bool:
    value: bool


@dataclass(frozen=True, slots=True)
class Null:
    """``None`` in Python, ``NULL`` in C."""


@dataclass(frozen=True, slots=True)
class Var:
    name: str


@dataclass(frozen=True, slots=True)
class Unary:
    """``operator`` is one of ``- not ~``."""

    operator: str
    operand: Expr


@dataclass(frozen=True, slots=True)
class Binary:
    """``operator`` is one of ``+ - * // % quot rem ** < <= > >= == != and or & | ^ << >>``.

    ``//`` and ``%`` round towards minus infinity (Python); ``quot`` and ``rem`` towards zero (C).
    """

    operator: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class IfElse:
    """A conditional expression."""

    condition: Expr
    then: Expr
    otherwise: Expr


@dataclass(frozen=True, slots=True)
class Index:
    array: Expr
    index: Expr


@dataclass(frozen=True, slots=True)
class Field:
    record: Expr
    name: str


@dataclass(frozen=True, slots=True)
class Deref:
    """The value at a ``PointerType`` (``*result`` in C)."""

    pointer: Expr


@dataclass(frozen=True, slots=True)
class AddressOf:
    """A pointer to a variable (``&total`` in C)."""

    target: Expr


@dataclass(frozen=True, slots=True)
class Length:
    array: Expr


@dataclass(frozen=True, slots=True)
class Call:
    function: str
    arguments: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """A conversion between integer types, or to no value (``(void)k`` in C)."""

    type: Type
    operand: Expr


@dataclass(frozen=True, slots=True)
class NewArray:
    """A fresh, uninitialised array of ``length`` elements (``malloc`` in C)."""

    element: Type
    length: Expr


@dataclass(frozen=True, slots=True)
class New:
    """A fresh record with the given field values."""

    record: str
    arguments: tuple[Expr, ...] = ()


# Upper storey: what a person writes in Python.


@dataclass(frozen=True, slots=True)
class Lambda:
    parameters: tuple[str, ...]
    body: Expr


@dataclass(frozen=True, slots=True)
class Comprehension:
    """``[element for variables in zip(*arrays) if condition]``; one variable for each array."""

    element: Expr
    variables: tuple[str, ...]
    arrays: tuple[Expr, ...]
    condition: Expr | None = None


@dataclass(frozen=True, slots=True)
class Slice:
    """``array[start:stop:step]`` with Python's meaning, negative indices included."""

    array: Expr
    start: Expr | None = None
    stop: Expr | None = None
    step: int = 1


@dataclass(frozen=True, slots=True)
class Accumulate:
    """``list(accumulate(array, function))``: running results of a binary function."""

    array: Expr
    function: Lambda


@dataclass(frozen=True, slots=True)
class Builtin:
    """``name`` is one of ``min max sum sorted abs``, over an array or over two values (``min max``)."""

    name: str
    arguments: tuple[Expr, ...]


Expr = (
    Int | Bool | Null | Var | Unary | Binary | IfElse | Index | Field | Deref | AddressOf | Length | Call
    | Cast | NewArray | New | Lambda | Comprehension | Slice | Accumulate | Builtin
)  # fmt: skip

# --- statements ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Let:
    """A declaration; ``value`` is absent for an uninitialised C variable."""

    name: str
    type: Type
    value: Expr | None = None


@dataclass(frozen=True, slots=True)
class Assign:
    """A ``Var``, ``Index``, ``Field`` or ``Deref`` gets a value; ``operator`` is ``""`` or one of ``+-*``."""

    target: Expr
    value: Expr
    operator: str = ""


@dataclass(frozen=True, slots=True)
class ExprStmt:
    value: Expr


@dataclass(frozen=True, slots=True)
class If:
    condition: Expr
    then: tuple[Stmt, ...]
    otherwise: tuple[Stmt, ...] = ()


@dataclass(frozen=True, slots=True)
class While:
    condition: Expr
    body: tuple[Stmt, ...]


@dataclass(frozen=True, slots=True)
class For:
    """``for variable in range(start, stop, step)``; ``type`` is ``SizeType`` or ``IntType``."""

    variable: str
    start: Expr
    stop: Expr
    body: tuple[Stmt, ...]
    step: int = 1
    type: Type = SizeType()


@dataclass(frozen=True, slots=True)
class Block:
    """Statements with a scope of their own."""

    body: tuple[Stmt, ...]


@dataclass(frozen=True, slots=True)
class Break:
    pass


@dataclass(frozen=True, slots=True)
class Continue:
    pass


@dataclass(frozen=True, slots=True)
class Return:
    value: Expr | None = None


@dataclass(frozen=True, slots=True)
class Free:
    reference: Expr


@dataclass(frozen=True, slots=True)
class Refuse:
    """Say that there is no result: C sets ``errno`` to ``reason`` (``EDOM``, ``ERANGE``, ``ENOMEM``)."""

    reason: str


Stmt = Let | Assign | ExprStmt | If | While | For | Block | Break | Continue | Return | Free | Refuse

# --- modules ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Param:
    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Function:
    name: str
    parameters: tuple[Param, ...]
    returns: Type
    body: tuple[Stmt, ...]
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    name: str
    fields: tuple[Param, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A source file: records and functions in order; the last function is the entry unless one is named."""

    functions: tuple[Function, ...]
    records: tuple[Record, ...] = ()


Node = Type | Expr | Stmt | Param | Function | Record | Module
