"""Print expressions and types as PEP 8 Python."""

from __future__ import annotations

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    ArrayType,
    Assigned,
    Binary,
    Bool,
    BoolType,
    Builtin,
    Call,
    Cast,
    Comprehension,
    Expr,
    Field,
    Float,
    FloatType,
    FunctionType,
    IfElse,
    Index,
    InitList,
    Int,
    IntType,
    Lambda,
    Length,
    Member,
    Method,
    New,
    NewArray,
    Null,
    OptionalType,
    RecordType,
    RefType,
    Repeat,
    SizeType,
    Slice,
    Str,
    Type,
    Unary,
    Var,
    VoidType,
)
from pinball.languages.python.tables import CONTAINS, class_name

_BINDING = {
    "or": 2, "and": 3, "<": 5, "<=": 5, ">": 5, ">=": 5, "==": 5, "!=": 5, "|": 6, "^": 7, "&": 8,
    "<<": 9, ">>": 9, "+": 10, "-": 10, "*": 11, "//": 11, "%": 11, "**": 13,
}  # fmt: skip
_IF_ELSE, _NOT, _COMPARISON, _PRODUCT, _NEGATIVE, _ATOM = 1, 4, 5, 11, 12, 20
_TAKES_A_GENERATOR = frozenset({"any", "all", "list", "set", "tuple", "sum", "min", "max", "sorted", "abs"})


def print_type(kind: Type) -> str:
    """Return a type hint. Raise ``Unsupported`` for what Python has no words for."""
    match kind:
        case ArrayType(element=IntType(bits=8)):
            return "str"
        case IntType() | SizeType():
            return "int"
        case FloatType():
            return "float"
        case BoolType():
            return "bool"
        case VoidType():
            return "None"
        case ArrayType(element=element):
            return f"list[{print_type(element)}]"
        case RefType(record=record):
            return f"{class_name(record)} | None"
        case RecordType(record=record):
            return class_name(record)
        case OptionalType(value=value):
            return f"{print_type(value)} | None"
        case FunctionType(parameters=parameters, returns=returns):
            return f"Callable[[{', '.join(map(print_type, parameters))}], {print_type(returns)}]"
        case _:
            raise Unsupported(f"{type(kind).__name__} in Python")


class ExpressionPrinter:
    """Prints expressions; strings stand in ``quotes``."""

    def __init__(self, quotes: str = '"') -> None:
        self.quotes = quotes

    def expr(self, expression: Expr, outer: int = 0) -> str:
        """Return the text, in parentheses where it binds less tightly than ``outer``."""
        text, binding = self._bound(expression)
        return f"({text})" if binding < outer else text

    def list(self, expressions: tuple[Expr, ...]) -> str:
        return ", ".join([self.expr(e) for e in expressions])

    def _bound(self, expression: Expr) -> tuple[str, int]:
        match expression:
            case Var(name=name):
                return name, _ATOM
            case Int(value=value):
                return str(value), _ATOM if value >= 0 else _NEGATIVE
            case Binary():
                return self._binary(expression)
            case Index(array=array, index=index):
                return f"{self.expr(array, _ATOM)}[{self.expr(index)}]", _ATOM
            case Unary(operator="not", operand=Method(name=name) as method) if name == CONTAINS:
                return self._contains(method, "not in"), _COMPARISON
            case Unary(operator="not", operand=operand):
                return f"not {self.expr(operand, _NOT)}", _NOT
            case Unary(operator=operator, operand=operand):
                return f"{operator}{self.expr(operand, _NEGATIVE)}", _NEGATIVE
            case Method(name=name) if name == CONTAINS:
                return self._contains(expression, "in"), _COMPARISON
            case IfElse(condition=condition, then=then, otherwise=otherwise):
                text = (
                    f"{self.expr(then, 2)} if {self.expr(condition, 2)} else {self.expr(otherwise, _IF_ELSE)}"
                )
                return text, _IF_ELSE
            case Lambda(parameters=parameters, body=body):
                return f"lambda {', '.join(parameters)}: {self.expr(body)}", 0
            case NewArray(length=length):
                return f"[0] * {self.expr(length, _PRODUCT + 1)}", _PRODUCT
            case Repeat(value=value, count=count):
                return f"[{self.expr(value)}] * {self.expr(count, _PRODUCT + 1)}", _PRODUCT
            case Cast(operand=operand):
                return self._bound(operand)
            case _:
                return self._primary(expression), _ATOM

    def _contains(self, node: Method, word: str) -> str:
        (item,) = node.arguments
        return f"{self.expr(item, _COMPARISON + 1)} {word} {self.expr(node.object, _COMPARISON + 1)}"

    def _binary(self, node: Binary) -> tuple[str, int]:
        match node:
            case Binary("and", Binary(low, a, b), Binary(high, c, d)) if (
                low in ("<", "<=") and high in ("<", "<=") and b == c
            ):
                inner = _COMPARISON + 1
                return (
                    f"{self.expr(a, inner)} {low} {self.expr(b, inner)} {high} {self.expr(d, inner)}",
                    _COMPARISON,
                )
            case Binary("==" | "!=", left, Null()):
                word = "is" if node.operator == "==" else "is not"
                return f"{self.expr(left, _COMPARISON + 1)} {word} None", _COMPARISON
        if node.operator not in _BINDING:
            raise Unsupported(f"{node.operator} (rounding towards zero) in Python")
        binding = _BINDING[node.operator]
        tight_left, tight_right = binding, binding + 1
        if binding == _COMPARISON:
            tight_left += 1
        if node.operator == "**":
            tight_left, tight_right = binding + 1, _NEGATIVE
        return (
            f"{self.expr(node.left, tight_left)} {node.operator} {self.expr(node.right, tight_right)}",
            binding,
        )

    def _primary(self, expression: Expr) -> str:
        match expression:
            case Field(record=record, name=name) | Member(record=record, name=name):
                return f"{self.expr(record, _ATOM)}.{name}"
            case Length(array=Comprehension(element=Var(), condition=condition) as counted) if (
                condition is not None and (counted.element.name,) == counted.variables  # type: ignore[union-attr]
            ):
                return f"sum(1 {self._clauses(counted)})"
            case Length(array=array):
                return f"len({self.expr(array)})"
            case New(record=record_name, arguments=arguments):
                return f"{class_name(record_name)}({self.list(arguments)})"
            case Method(object=place, name=name, arguments=arguments):
                return f"{self.expr(place, _ATOM)}.{name}({self.list(arguments)})"
            case (
                Call(function=name, arguments=(Comprehension() as only,))
                | Builtin(name=name, arguments=(Comprehension() as only,))
            ) if name in _TAKES_A_GENERATOR:
                return f"{name}({self.expr(only.element, 2)} {self._clauses(only)})"
            case Call(function=name, arguments=arguments) | Builtin(name=name, arguments=arguments):
                return f"{name}({self.list(arguments)})"
            case Assigned(target=Var(name=name), value=value, operator=""):
                return f"{name}={self.expr(value)}"
            case Comprehension(element=element):
                return f"[{self.expr(element, 1)} {self._clauses(expression)}]"
            case Slice():
                return self._slice(expression)
            case InitList(values=values):
                return f"[{self.list(values)}]"
            case Accumulate(array=array, function=function):
                return f"list(accumulate({self.expr(array)}{self._combiner(function)}))"
            case _:
                return self._constant(expression)

    def _constant(self, expression: Expr) -> str:
        match expression:
            case Bool(value=value):
                return str(value)
            case Null():
                return "None"
            case Float(value=number):
                return repr(number)
            case Str(value=text):
                escaped = text.encode("unicode_escape").decode("ascii")
                return self.quotes + escaped.replace(self.quotes, "\\" + self.quotes) + self.quotes
            case _:
                raise Unsupported(f"{type(expression).__name__} in Python")

    def _clauses(self, node: Comprehension) -> str:
        if len(node.arrays) == 1:
            text = f"for {node.variables[0]} in {self.expr(node.arrays[0], 2)}"
        else:
            text = f"for {', '.join(node.variables)} in zip({self.list(node.arrays)}, strict=False)"
        return text if node.condition is None else f"{text} if {self.expr(node.condition, 2)}"

    def _slice(self, node: Slice) -> str:
        start = "" if node.start is None else self.expr(node.start)
        stop = "" if node.stop is None else self.expr(node.stop)
        step = "" if node.step == 1 else f":{node.step}"
        return f"{self.expr(node.array, _ATOM)}[{start}:{stop}{step}]"

    def _combiner(self, function: Lambda) -> str:
        x, y = (Var(name) for name in function.parameters)
        match function.body:
            case Binary("+", left, right) if (left, right) == (x, y):
                return ""
            case Builtin(name, arguments) if arguments == (x, y):
                return f", {name}"
            case _:
                return f", {self.expr(function)}"
