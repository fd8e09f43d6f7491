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
    """An integer; ``bits`` is its width in a language that has one, overflow is the ``Semantics``' matter.

    ``char`` is ``IntType(8)``; the unsigned types of C are not ``signed``.
    """

    bits: int = 64
    signed: bool = True


@dataclass(frozen=True, slots=True)
class FloatType:
    """A floating-point number (``double`` in C, ``float`` in Python)."""


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
    """A sequence of elements of one type; a pointer to the first one in C.

    With a ``length`` it is C's declared array (``int stack[100]``), whose storage belongs to the declaration.
    """

    element: Type
    constant: bool = False
    length: Expr | None = None


@dataclass(frozen=True, slots=True)
class RecordType:
    """A record by value (``struct pair p`` in C)."""

    record: str


@dataclass(frozen=True, slots=True)
class FunctionType:
    """A function that is handed over (a pointer to a function in C)."""

    parameters: tuple[Type, ...]
    returns: Type


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


Type = (
    IntType | FloatType | BoolType | SizeType | VoidType | ArrayType | RefType | RecordType | PointerType
    | FunctionType | OptionalType
)  # fmt: skip

# --- expressions --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Int:
    value: int


@dataclass(frozen=True, slots=True)
class Bool:
    value: bool


@dataclass(frozen=True, slots=True)
class Float:
    value: float


@dataclass(frozen=True, slots=True)
class Char:
    """One character as C writes it (``'a'``); its value is its code."""

    value: str


@dataclass(frozen=True, slots=True)
class Str:
    """A string constant; the array of its characters and a zero in C."""

    value: str


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
    """A field of the record that a reference leads to (``head->next`` in C)."""

    record: Expr
    name: str


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a record by value (``pair.first`` in C, also ``(*head).next``)."""

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
    """A fresh array of ``length`` elements: ``malloc`` in C, uninitialised, or ``calloc`` if ``zeroed``."""

    element: Type
    length: Expr
    zeroed: bool = False


@dataclass(frozen=True, slots=True)
class New:
    """A fresh record with the given field values."""

    record: str
    arguments: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class SizeOf:
    """The size of a type or of an expression's type; C only."""

    operand: Type | Expr


@dataclass(frozen=True, slots=True)
class InitList:
    """``{1, 2, 3}`` as an initial value in C, ``[1, 2, 3]`` in Python."""

    values: tuple[Expr, ...] = ()


# Expressions with an effect: read and written as C has them; whoever reasons about expressions refuses them.


@dataclass(frozen=True, slots=True)
class Step:
    """``i++`` (the value before) or, with ``prefix``, ``++i``; ``operator`` is ``+`` or ``-``."""

    target: Expr
    operator: str = "+"
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Assigned:
    """An assignment as an expression (``(x = y)`` in C); ``operator`` as in ``Assign``."""

    target: Expr
    value: Expr
    operator: str = ""


# Upper storey: what a person writes in Python.


@dataclass(frozen=True, slots=True)
class Method:
    """``object.name(arguments)`` of a Python list: ``append pop insert extend reverse sort copy``."""

    object: Expr
    name: str
    arguments: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class Repeat:
    """``[value] * count``."""

    value: Expr
    count: Expr


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
    Int | Bool | Float | Char | Str | Null | Var | Unary | Binary | IfElse | Index | Field | Member | Deref
    | AddressOf | Length | Call | Cast | NewArray | New | SizeOf | InitList | Step | Assigned | Method
    | Repeat | Lambda | Comprehension | Slice | Accumulate | Builtin
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
    """A ``Var``, ``Index``, ``Field`` or ``Deref`` gets a value; ``operator`` is ``""`` or a binary one."""

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
class DoWhile:
    """The body runs once before the condition is looked at; Python has no such loop."""

    body: tuple[Stmt, ...]
    condition: Expr


@dataclass(frozen=True, slots=True)
class Loop:
    """C's ``for`` where it is not a plain count; ``continue`` goes to ``update``."""

    start: tuple[Stmt, ...]
    condition: Expr | None
    update: tuple[Stmt, ...]
    body: tuple[Stmt, ...]


@dataclass(frozen=True, slots=True)
class ForEach:
    """``for variable in array`` (Python)."""

    variable: str
    array: Expr
    body: tuple[Stmt, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One arm of a ``Switch``; no ``values`` is ``default``. Without a ``Break`` it falls through."""

    values: tuple[Expr, ...]
    body: tuple[Stmt, ...]


@dataclass(frozen=True, slots=True)
class Switch:
    value: Expr
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Goto:
    label: str


@dataclass(frozen=True, slots=True)
class Label:
    name: str


@dataclass(frozen=True, slots=True)
class Unpack:
    """``a, b = b, a``: all values are taken before the first target changes (Python)."""

    targets: tuple[Expr, ...]
    values: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Yield:
    """Hand one value to the caller and go on when asked again (Python)."""

    value: Expr


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


Stmt = (
    Let | Assign | Unpack | ExprStmt | If | While | DoWhile | For | Loop | ForEach | Switch | Block | Break
    | Continue | Return | Yield | Goto | Label | Free | Refuse
)  # fmt: skip

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
    """``alias`` is the ``typedef`` name that C uses instead of ``struct name``, if there is one."""

    name: str
    fields: tuple[Param, ...]
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Module:
    """A source file: records, global variables and functions in order.

    The last function is the entry unless one is named.
    """

    functions: tuple[Function, ...]
    records: tuple[Record, ...] = ()
    globals: tuple[Let, ...] = ()


Node = Type | Expr | Stmt | Case | Param | Function | Record | Module
