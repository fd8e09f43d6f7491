"""Print expressions as C.

There is one method for each kind of node, found by its class: this is on the forge's hot path.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assigned,
    Binary,
    Bool,
    Call,
    Cast,
    Char,
    Deref,
    Expr,
    Field,
    Float,
    IfElse,
    Index,
    InitList,
    Int,
    Let,
    Member,
    New,
    NewArray,
    Null,
    RecordType,
    RefType,
    SizeOf,
    Step,
    Str,
    Type,
    Unary,
    Var,
)
from pinball.languages.c.formats import FORMATTED, long_as
from pinball.languages.c.print_types import NAMED, Types, quoted
from pinball.languages.c.style import Style

SPELLING = {"quot": "/", "rem": "%", "and": "&&", "or": "||"}
BINDING = {
    "or": 2, "and": 3, "|": 4, "^": 5, "&": 6, "==": 7, "!=": 7, "<": 8, "<=": 8, ">": 8, ">=": 8,
    "<<": 9, ">>": 9, "+": 10, "-": 10, "*": 11, "quot": 11, "rem": 11,
}  # fmt: skip
# gcc's -Wparentheses asks for parentheses where these meet inside one another.
_MIXED = {"and", "or", "|", "^", "&", "<<", ">>", "==", "!=", "<", "<=", ">", ">="}
ASSIGNED, TERNARY, PREFIX, POSTFIX = 0, 1, 12, 20

Bound = tuple[str, int]


class ExpressionPrinter:
    """Prints expressions in a style; ``types`` spells the types in them."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.types = Types(style, {}, self.print)
        self.methods: dict[type, Callable[[Any], Bound]] = {
            Var: lambda node: (node.name, POSTFIX),
            Int: self.integer,
            Binary: self.binary,
            Index: self.index,
            Field: lambda node: (f"{self.expr(node.record, POSTFIX)}->{node.name}", POSTFIX),
            Member: lambda node: (f"{self.expr(node.record, POSTFIX)}.{node.name}", POSTFIX),
            Call: self.call,
            Null: lambda node: ("NULL", POSTFIX),
            Bool: lambda node: ("true" if node.value else "false", POSTFIX),
            Unary: self.unary,
            Deref: lambda node: (f"*{self.expr(node.pointer, PREFIX)}", PREFIX),
            AddressOf: lambda node: (f"&{self.expr(node.target, PREFIX)}", PREFIX),
            Step: self.step,
            Assigned: self.assigned,
            IfElse: self.choice,
            Char: lambda node: (quoted(node.value, "'"), POSTFIX),
            Str: lambda node: (quoted(node.value, '"'), POSTFIX),
            Float: self.real,
            Cast: self.cast,
            SizeOf: self.size_of,
            InitList: lambda node: (f"{{{', '.join(self.expr(v, 0) for v in node.values)}}}", POSTFIX),
            New: lambda node: self.allocation(node, None),
            NewArray: lambda node: self.allocation(node, None),
        }

    def print(self, node: Expr) -> str:
        return self.expr(node, 0)

    def expr(self, node: Expr, outer: int) -> str:
        """Return the text, in parentheses where it binds less tightly than ``outer``."""
        method = self.methods.get(type(node))
        if method is None:
            raise Unsupported(f"{type(node).__name__} in C: lower the module first")
        text, binding = method(node)
        return f"({text})" if binding < outer else text

    def condition(self, node: Expr, outer: int = 0) -> str:
        """Return an expression of which only the truth counts, as a test for null may be shorter there."""
        bare = self.style.null == "not" and type(node) is Binary and node.operator == "!="
        if bare and isinstance(node, Binary) and type(node.right) is Null:
            return self.expr(node.left, outer)
        text = self.expr(node, outer)
        return f"({text})" if type(node) is Assigned and not outer else text

    def integer(self, node: Int) -> Bound:
        value = node.value
        if value in NAMED:
            return NAMED[value], POSTFIX
        return str(value), POSTFIX if value >= 0 else PREFIX

    def real(self, node: Float) -> Bound:
        text = repr(node.value)
        return text, PREFIX if text.startswith("-") else POSTFIX

    def index(self, node: Index) -> Bound:
        return f"{self.expr(node.array, POSTFIX)}[{self.expr(node.index, 0)}]", POSTFIX

    def call(self, node: Call) -> Bound:
        arguments = [self.expr(argument, 0) for argument in node.arguments]
        if node.function in FORMATTED:
            long = "ll" if self.style.wide == "long long" else "l"
            for place, argument in enumerate(node.arguments):
                if type(argument) is Str:
                    arguments[place] = long_as(arguments[place], long)
        return f"{node.function}({', '.join(arguments)})", POSTFIX

    def unary(self, node: Unary) -> Bound:
        if node.operator == "not":
            text = self.condition(node.operand, PREFIX)
            return f"!{text}", PREFIX
        text = self.expr(node.operand, PREFIX)
        return node.operator + (f"({text})" if text.startswith(node.operator) else text), PREFIX

    def step(self, node: Step) -> Bound:
        sign = node.operator * 2
        if node.prefix:
            return f"{sign}{self.expr(node.target, PREFIX)}", PREFIX
        return f"{self.expr(node.target, POSTFIX)}{sign}", POSTFIX

    def assigned(self, node: Assigned) -> Bound:
        sign = SPELLING.get(node.operator, node.operator)
        return f"{self.expr(node.target, PREFIX)} {sign}= {self.expr(node.value, 0)}", ASSIGNED

    def choice(self, node: IfElse) -> Bound:
        condition, then = self.condition(node.condition, 2), self.expr(node.then, 2)
        return f"{condition} ? {then} : {self.expr(node.otherwise, TERNARY)}", TERNARY

    # --- operators ----------------------------------------------------------------------------------------

    def binary(self, node: Binary) -> Bound:
        operator = node.operator
        binding = BINDING.get(operator)
        if binding is None:
            raise Unsupported(f"{operator} in C: lower the module first")
        if type(node.right) is Null and self.style.null != "NULL" and operator in ("==", "!="):
            if self.style.null == "not" and operator == "==":
                return f"!{self.expr(node.left, PREFIX)}", PREFIX
            if self.style.null == "0":
                return f"{self.expr(node.left, binding)} {operator} 0", binding
        left = self.side(node.left, operator, binding)
        right = self.side(node.right, operator, binding + 1)
        return f"{left} {SPELLING.get(operator, operator)} {right}", binding

    def side(self, operand: Expr, operator: str, binding: int) -> str:
        """Return an operand, in parentheses also where a reader might doubt what binds first."""
        read = self.condition if operator in ("and", "or") else self.expr
        text = read(operand, binding)
        if type(operand) is not Binary or operand.operator == operator:
            return text
        return self.doubtful(operand, operator, binding, text)

    def doubtful(self, operand: Binary, operator: str, binding: int, text: str) -> str:
        inner = operand.operator
        if BINDING.get(inner, POSTFIX) < binding:
            return text
        comparing = BINDING[inner] in (7, 8) and BINDING[operator] in (7, 8)
        logical = {inner, operator} == {"and", "or"}
        bits = operator in ("|", "^", "&", "<<", ">>") and inner in (_MIXED | {"+", "-"})
        return f"({text})" if comparing or logical or bits else text

    # --- types and memory ---------------------------------------------------------------------------------

    def cast(self, node: Cast) -> Bound:
        kind = self.types.type(node.type)
        if type(node.operand) is InitList:
            return f"({kind}){self.expr(node.operand, 0)}", POSTFIX
        return f"({kind}){self.expr(node.operand, PREFIX)}", PREFIX

    def size_of(self, node: SizeOf) -> Bound:
        if isinstance(node.operand, Type):
            return f"sizeof({self.types.type(node.operand)})", PREFIX
        text = self.expr(node.operand, PREFIX)
        bare = self.style.sized == "variable" and not text.startswith("(")
        return f"sizeof {text}" if bare else f"sizeof({self.expr(node.operand, 0)})", PREFIX

    def allocation(self, node: New | NewArray, holder: Let | None) -> Bound:
        """Return ``malloc`` or ``calloc``; ``holder`` is the declaration that takes the result."""
        element = RecordType(node.record) if isinstance(node, New) else node.element
        if isinstance(node, New) and node.arguments:
            raise Unsupported("New with arguments in C: lower the module first")
        size = f"sizeof({self.types.type(element)})"
        if holder is not None and self.style.sized == "variable" and _holds(holder.type, element):
            size = f"sizeof *{holder.name}"
        if isinstance(node, New):
            text = f"malloc({size})"
        elif node.zeroed:
            text = f"calloc({self.expr(node.length, 0)}, {size})"
        else:
            text = f"malloc({self.expr(node.length, 11)} * {size})"
        if not self.style.cast:
            return text, POSTFIX
        kind = RefType(element.record) if isinstance(element, RecordType) else ArrayType(element)
        return f"({self.types.type(kind)}){text}", PREFIX


def _holds(kind: Type, element: Type) -> bool:
    match kind:
        case ArrayType(element=held):
            return held == element
        case RefType(record=record):
            return element == RecordType(record)
        case _:
            return getattr(kind, "target", None) == element
