"""Print a module as PEP 8 Python (3.11 or newer) with type hints."""

from __future__ import annotations

import textwrap

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    ArrayType,
    Assign,
    Binary,
    Block,
    Bool,
    BoolType,
    Break,
    Builtin,
    Call,
    Cast,
    Comprehension,
    Continue,
    Expr,
    ExprStmt,
    Field,
    For,
    Free,
    Function,
    If,
    IfElse,
    Index,
    Int,
    IntType,
    Lambda,
    Length,
    Let,
    Module,
    New,
    NewArray,
    Null,
    OptionalType,
    Record,
    RefType,
    Return,
    SizeType,
    Slice,
    Stmt,
    Type,
    Unary,
    Var,
    VoidType,
    While,
)
from pinball.core.walk import walk

_WIDTH = 88
_BINDING = {
    "or": 2, "and": 3, "<": 5, "<=": 5, ">": 5, ">=": 5, "==": 5, "!=": 5, "|": 6, "^": 7, "&": 8,
    "<<": 9, ">>": 9, "+": 10, "-": 10, "*": 11, "//": 11, "%": 11, "**": 13,
}  # fmt: skip
_IF_ELSE, _NOT, _COMPARISON, _NEGATIVE, _ATOM = 1, 4, 5, 12, 20


def print_module(module: Module) -> str:
    """Return the module as a Python source file. Raise ``Unsupported`` for what Python has no words for."""
    imports = []
    if any(isinstance(node, Accumulate) for node in walk(module)):
        imports.append("from itertools import accumulate\n")
    if module.records:
        imports.insert(0, "from dataclasses import dataclass\n")
        imports.insert(0, "from __future__ import annotations\n\n")
    parts = [_record(record) for record in module.records] + [_function(f) for f in module.functions]
    head = "".join(imports)
    return (head + "\n\n" if head else "") + "\n\n".join(parts)


def print_expression(expression: Expr) -> str:
    """Return one expression as Python."""
    return _expr(expression, 0)


def _record(record: Record) -> str:
    defaults = [(f, "0" if isinstance(f.type, IntType) else "None") for f in record.fields]
    fields = "".join(f"    {f.name}: {_type(f.type)} = {default}\n" for f, default in defaults)
    return f"@dataclass\nclass {_class_name(record.name)}:\n{fields}"


def _class_name(record: str) -> str:
    return "".join(part.capitalize() for part in record.split("_"))


def _function(function: Function) -> str:
    parameters = [f"{p.name}: {_type(p.type)}" for p in function.parameters]
    head = f"def {function.name}({', '.join(parameters)}) -> {_type(function.returns)}:\n"
    if len(head) > _WIDTH:
        lines = "".join(f"    {p},\n" for p in parameters)
        head = f"def {function.name}(\n{lines}) -> {_type(function.returns)}:\n"
    return head + _docstring(function.comment) + _block(function.body, 1)


def _docstring(comment: str) -> str:
    if not comment:
        return ""
    comment = comment.replace("\\", "\\\\").replace('"""', "'''")
    paragraphs = [textwrap.wrap(p, _WIDTH - 8, break_long_words=False) for p in comment.split("\n\n")]
    lines = "\n\n".join("\n".join(f"    {line}" for line in paragraph) for paragraph in paragraphs).lstrip()
    end = '"""\n' if "\n" not in lines and not lines.endswith('"') else '\n    """\n'
    return f'    """{lines}{end}'


def _type(kind: Type) -> str:
    match kind:
        case IntType() | SizeType():
            return "int"
        case BoolType():
            return "bool"
        case VoidType():
            return "None"
        case ArrayType(element=element):
            return f"list[{_type(element)}]"
        case RefType(record=record):
            return f"{_class_name(record)} | None"
        case OptionalType(value=value):
            return f"{_type(value)} | None"
        case _:
            raise Unsupported(f"{type(kind).__name__} in Python")


# --- statements -------------------------------------------------------------------------------------------


def _block(body: tuple[Stmt, ...], depth: int) -> str:
    return "".join(_stmt(statement, depth) for statement in body) or f"{'    ' * depth}pass\n"


def _stmt(statement: Stmt, depth: int) -> str:
    indent = "    " * depth
    match statement:
        case Let(name=name, type=kind, value=Null()):
            return f"{indent}{name}: {_type(kind)} = None\n"
        case Let(name=name, value=value) if value is not None:
            return f"{indent}{name} = {_expr(value, 0)}\n"
        case Let(name=name, type=kind):
            return f"{indent}{name}: {_type(kind)}\n"
        case Assign(target=target, value=value, operator=operator):
            return f"{indent}{_expr(target, 0)} {operator}= {_expr(value, 0)}\n"
        case ExprStmt(value=Cast(type=VoidType())) | Free():
            return ""
        case ExprStmt(value=value):
            return f"{indent}{_expr(value, 0)}\n"
        case If():
            return _if(statement, depth, "if")
        case While(condition=condition, body=body):
            return f"{indent}while {_expr(condition, 0)}:\n{_block(body, depth + 1)}"
        case For(variable=variable, body=body):
            return f"{indent}for {variable} in {_range(statement)}:\n{_block(body, depth + 1)}"
        case Block(body=body):
            return _block(body, depth)
        case Break():
            return f"{indent}break\n"
        case Continue():
            return f"{indent}continue\n"
        case Return(value=None):
            return f"{indent}return\n"
        case Return(value=value) if value is not None:
            return f"{indent}return {_expr(value, 0)}\n"
        case _:
            raise Unsupported(f"{type(statement).__name__} in Python")


def _if(statement: If, depth: int, word: str) -> str:
    indent = "    " * depth
    text = f"{indent}{word} {_expr(statement.condition, 0)}:\n{_block(statement.then, depth + 1)}"
    match statement.otherwise:
        case ():
            return text
        case (If() as nested,):
            return text + _if(nested, depth, "elif")
        case otherwise:
            return f"{text}{indent}else:\n{_block(otherwise, depth + 1)}"


def _range(loop: For) -> str:
    arguments = [_expr(loop.start, 0), _expr(loop.stop, 0)]
    if loop.step != 1:
        arguments.append(str(loop.step))
    elif loop.start == Int(0):
        arguments = arguments[1:]
    return f"range({', '.join(arguments)})"


# --- expressions ------------------------------------------------------------------------------------------


def _expr(expression: Expr, outer: int) -> str:
    """Return the text, in parentheses where it binds less tightly than ``outer``."""
    text, binding = _bound(expression)
    return f"({text})" if binding < outer else text


def _bound(expression: Expr) -> tuple[str, int]:
    match expression:
        case Int(value=value):
            return str(value), _ATOM if value >= 0 else _NEGATIVE
        case Bool(value=value):
            return str(value), _ATOM
        case Null():
            return "None", _ATOM
        case Var(name=name):
            return name, _ATOM
        case Unary(operator="not", operand=operand):
            return f"not {_expr(operand, _NOT)}", _NOT
        case Unary(operator=operator, operand=operand):
            return f"{operator}{_expr(operand, _NEGATIVE)}", _NEGATIVE
        case Binary():
            return _binary(expression)
        case IfElse(condition=condition, then=then, otherwise=otherwise):
            text = f"{_expr(then, 2)} if {_expr(condition, 2)} else {_expr(otherwise, _IF_ELSE)}"
            return text, _IF_ELSE
        case Lambda(parameters=parameters, body=body):
            return f"lambda {', '.join(parameters)}: {_expr(body, 0)}", 0
        case Cast(operand=operand):
            return _bound(operand)
        case _:
            return _primary(expression), _ATOM


def _binary(node: Binary) -> tuple[str, int]:
    match node:
        case Binary("and", Binary(low, a, b), Binary(high, c, d)) if b == c and {low, high} <= {"<", "<="}:
            inner = _COMPARISON + 1
            return f"{_expr(a, inner)} {low} {_expr(b, inner)} {high} {_expr(d, inner)}", _COMPARISON
        case Binary("==" | "!=", left, Null()):
            word = "is" if node.operator == "==" else "is not"
            return f"{_expr(left, _COMPARISON + 1)} {word} None", _COMPARISON
    if node.operator not in _BINDING:
        raise Unsupported(f"{node.operator} (rounding towards zero) in Python")
    binding = _BINDING[node.operator]
    tight_left, tight_right = binding, binding + 1
    if binding == _COMPARISON:
        tight_left += 1
    if node.operator == "**":
        tight_left, tight_right = binding + 1, _NEGATIVE
    return f"{_expr(node.left, tight_left)} {node.operator} {_expr(node.right, tight_right)}", binding


def _primary(expression: Expr) -> str:
    match expression:
        case Index(array=array, index=index):
            return f"{_expr(array, _ATOM)}[{_expr(index, 0)}]"
        case Field(record=record, name=name):
            return f"{_expr(record, _ATOM)}.{name}"
        case Length(array=Comprehension(element=Var(), condition=condition) as counted) if (
            condition is not None
        ):
            return f"sum(1 {_clauses(counted)})"
        case Length(array=array):
            return f"len({_expr(array, 0)})"
        case New(record=record_name, arguments=arguments):
            return f"{_class_name(record_name)}({', '.join(_expr(a, 0) for a in arguments)})"
        case Call(function=name, arguments=arguments):
            return f"{name}({', '.join(_expr(a, 0) for a in arguments)})"
        case NewArray(length=length):
            return f"[0] * {_expr(length, 12)}"
        case Builtin(name=name, arguments=(Comprehension() as only,)):
            return f"{name}({_expr(only.element, 2)} {_clauses(only)})"
        case Builtin(name=name, arguments=arguments):
            return f"{name}({', '.join(_expr(a, 0) for a in arguments)})"
        case Comprehension(element=element):
            return f"[{_expr(element, 1)} {_clauses(expression)}]"
        case Slice():
            return _slice(expression)
        case Accumulate(array=array, function=function):
            return f"list(accumulate({_expr(array, 0)}{_combiner(function)}))"
        case _:
            raise Unsupported(f"{type(expression).__name__} in Python")


def _clauses(node: Comprehension) -> str:
    if len(node.arrays) == 1:
        text = f"for {node.variables[0]} in {_expr(node.arrays[0], 2)}"
    else:
        arrays = ", ".join(_expr(a, 0) for a in node.arrays)
        text = f"for {', '.join(node.variables)} in zip({arrays}, strict=False)"
    return text if node.condition is None else f"{text} if {_expr(node.condition, 2)}"


def _slice(node: Slice) -> str:
    start = "" if node.start is None else _expr(node.start, 0)
    stop = "" if node.stop is None else _expr(node.stop, 0)
    step = "" if node.step == 1 else f":{node.step}"
    return f"{_expr(node.array, _ATOM)}[{start}:{stop}{step}]"


def _combiner(function: Lambda) -> str:
    x, y = (Var(name) for name in function.parameters)
    match function.body:
        case Binary("+", left, right) if (left, right) == (x, y):
            return ""
        case Builtin(name, arguments) if arguments == (x, y):
            return f", {name}"
        case _:
            return f", {_expr(function, 0)}"
