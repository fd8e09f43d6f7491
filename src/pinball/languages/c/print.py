"""Print a lowered module as one self-contained C11 file."""

from __future__ import annotations

import textwrap
from itertools import pairwise

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Binary,
    Block,
    Bool,
    BoolType,
    Break,
    Call,
    Cast,
    Continue,
    Deref,
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
    Let,
    Module,
    New,
    NewArray,
    Null,
    Param,
    PointerType,
    RefType,
    Refuse,
    Return,
    SizeType,
    Stmt,
    Type,
    Unary,
    Var,
    VoidType,
    While,
)
from pinball.core.walk import walk

_WIDTH = 88
_SPELLING = {"quot": "/", "rem": "%", "and": "&&", "or": "||"}
_BINDING = {
    "or": 2, "and": 3, "|": 4, "^": 5, "&": 6, "==": 7, "!=": 7, "<": 8, "<=": 8, ">": 8, ">=": 8,
    "<<": 9, ">>": 9, "+": 10, "-": 10, "*": 11, "quot": 11, "rem": 11,
}  # fmt: skip
# gcc's -Wparentheses asks for parentheses where these meet inside one another.
_MIXED = {"and", "or", "|", "^", "&", "<<", ">>", "==", "!=", "<", "<=", ">", ">="}
_TERNARY, _PREFIX, _POSTFIX = 1, 12, 20
_NAMED = {
    2**63 - 1: "INT64_MAX",
    -(2**63): "INT64_MIN",
    -(2**31): "INT32_MIN",
}


def print_module(module: Module) -> str:
    """Return the module as a C file. Raise ``Unsupported`` for a tree that was not lowered."""
    parts = [_includes(module)]
    parts += [_record(record.name, record.fields) for record in module.records]
    last = len(module.functions) - 1
    for number, function in enumerate(module.functions):
        if _called_before(module, number):
            parts.append(f"{_head(function, static=number < last)};\n")
    parts += [_function(function, static=n < last) for n, function in enumerate(module.functions)]
    return "\n".join(parts)


def print_expression(expression: Expr) -> str:
    """Return one expression as C."""
    return _expr(expression, 0)


def _includes(module: Module) -> str:
    nodes = list(walk(module))
    wanted = {
        "errno.h": any(isinstance(n, Refuse) for n in nodes),
        "stdbool.h": any(isinstance(n, BoolType | Bool) for n in nodes),
        "stddef.h": any(isinstance(n, SizeType | Null) for n in nodes),
        "stdint.h": any(n == IntType(64) or (isinstance(n, Int) and n.value in _NAMED) for n in nodes),
        "stdlib.h": any(isinstance(n, NewArray | New | Free) for n in nodes),
    }
    if wanted["stdlib.h"]:
        wanted["stddef.h"] = False
    return "".join(f"#include <{name}>\n" for name, used in wanted.items() if used)


def _record(name: str, fields: tuple[Param, ...]) -> str:
    lines = "".join(f"    {_declare(f.type, f.name)};\n" for f in fields)
    return f"struct {name} {{\n{lines}}};\n"


def _called_before(module: Module, number: int) -> bool:
    """Return whether a function is called above its definition, so that it needs a prototype."""
    above = walk(module.functions[:number])
    return any(isinstance(n, Call) and n.function == module.functions[number].name for n in above)


def _function(function: Function, *, static: bool) -> str:
    return f"{_comment(function.comment)}{_head(function, static=static)}\n{{\n{_block(function.body, 1)}}}\n"


def _head(function: Function, *, static: bool) -> str:
    # A parameter is one word for the wrapping of lines.
    words = [_declare(p.type, p.name).replace(" ", "\0") for p in function.parameters]
    parameters = ", ".join(words) or "void"
    head = f"{'static ' if static else ''}{_declare(function.returns, function.name)}("
    lines = textwrap.wrap(parameters, _WIDTH - len(head) - 1, break_long_words=False)
    return head + ("\n" + " " * len(head)).join(lines).replace("\0", " ") + ")"


def _comment(comment: str) -> str:
    if not comment:
        return ""
    comment = comment.replace("*/", "* /")
    lines = [line for p in comment.split("\n") for line in textwrap.wrap(p, _WIDTH - 6) or [""]]
    end = " */\n" if len(lines) == 1 else "\n */\n"
    return "/* " + "\n".join([lines[0], *(f" * {line}".rstrip() for line in lines[1:])]) + end


def _declare(kind: Type, name: str) -> str:
    """Return ``kind`` and ``name`` as C declares them: ``const int64_t *xs``."""
    match kind:
        case IntType(bits=32):
            return f"int {name}"
        case IntType(bits=64):
            return f"int64_t {name}"
        case SizeType():
            return f"size_t {name}"
        case BoolType():
            return f"bool {name}"
        case VoidType():
            return f"void {name}"
        case ArrayType(element=element, constant=constant):
            return f"{'const ' if constant else ''}{_declare(element, f'*{name}')}"
        case PointerType(target=target):
            return _declare(target, f"*{name}")
        case RefType(record=record):
            return f"struct {record} *{name}"
        case _:
            raise Unsupported(f"{type(kind).__name__} in C")


def _type(kind: Type) -> str:
    return _declare(kind, "").replace(" *", "*").strip().replace("*", " *")


# --- statements -------------------------------------------------------------------------------------------


def _block(body: tuple[Stmt, ...], depth: int) -> str:
    """Return the statements; ``a[n] = x; n += 1`` prints as ``a[n++] = x``."""
    lines, skip = [], False
    for statement, following in pairwise((*body, None)):
        if skip:
            skip = False
            continue
        assert statement is not None
        match statement, following:
            case Assign(Index(array, Var(i)), value, ""), Assign(Var(j), Int(1), "+") if i == j and not any(
                node == Var(i) for node in walk((array, value))
            ):
                lines.append(f"{'    ' * depth}{_expr(array, _POSTFIX)}[{i}++] = {_expr(value, 0)};\n")
                skip = True
            case _:
                lines.append(_stmt(statement, depth))
    return "".join(lines)


def _stmt(statement: Stmt, depth: int) -> str:
    indent = "    " * depth
    match statement:
        case If():
            return indent + _if(statement, depth)
        case While(condition=condition, body=body):
            return f"{indent}while ({_expr(condition, 0)}) {_braced(body, depth)}\n"
        case For(body=body):
            return f"{indent}for ({_for_head(statement)}) {_braced(body, depth)}\n"
        case Block(body=body):
            return f"{indent}{_braced(body, depth)}\n"
        case _:
            return f"{indent}{_simple(statement)};\n"


def _braced(body: tuple[Stmt, ...], depth: int) -> str:
    return f"{{\n{_block(body, depth + 1)}{'    ' * depth}}}"


def _if(statement: If, depth: int) -> str:
    text = f"if ({_expr(statement.condition, 0)}) {_braced(statement.then, depth)}"
    match statement.otherwise:
        case ():
            return text + "\n"
        case (If() as nested,):
            return f"{text} else {_if(nested, depth)}"
        case otherwise:
            return f"{text} else {_braced(otherwise, depth)}\n"


def _for_head(loop: For) -> str:
    start, stop = _expr(loop.start, 0), _expr(loop.stop, _BINDING["<"] + 1)
    name, step = loop.variable, abs(loop.step)
    test, sign = ("<", "+") if loop.step > 0 else (">", "-")
    update = f"{name}{sign}{sign}" if step == 1 else f"{name} {sign}= {step}"
    return f"{_declare(loop.type, name)} = {start}; {name} {test} {stop}; {update}"


def _simple(statement: Stmt) -> str:
    match statement:
        case Let(name=name, type=kind, value=None):
            return _declare(kind, name)
        case Let(name=name, type=kind, value=NewArray(length=length)):
            return f"{_declare(kind, name)} = malloc({_expr(length, 11)} * sizeof *{name})"
        case Let(name=name, type=kind, value=New(arguments=())):
            return f"{_declare(kind, name)} = malloc(sizeof *{name})"
        case Let(name=name, type=kind, value=value) if value is not None:
            return f"{_declare(kind, name)} = {_expr(value, 0)}"
        case Assign(target=target, value=Int(1), operator="+" | "-" as operator):
            return f"{_expr(target, _POSTFIX)}{operator * 2}"
        case Assign(target=target, value=value, operator=operator):
            return f"{_expr(target, 0)} {operator}= {_expr(value, 0)}"
        case ExprStmt(value=value):
            return _expr(value, 0)
        case Break():
            return "break"
        case Continue():
            return "continue"
        case Return(value=value):
            return "return" if value is None else f"return {_expr(value, 0)}"
        case Free(reference=reference):
            return f"free({_expr(reference, 0)})"
        case Refuse(reason=reason):
            return f"errno = {reason}"
        case _:
            raise Unsupported(f"{type(statement).__name__} in C")


# --- expressions ------------------------------------------------------------------------------------------


def _expr(expression: Expr, outer: int) -> str:
    """Return the text, in parentheses where it binds less tightly than ``outer``."""
    text, binding = _bound(expression)
    return f"({text})" if binding < outer else text


def _bound(expression: Expr) -> tuple[str, int]:
    match expression:
        case Int(value=value):
            return _int(value)
        case Bool(value=value):
            return str(value).lower(), _POSTFIX
        case Null():
            return "NULL", _POSTFIX
        case Var(name=name):
            return name, _POSTFIX
        case Unary(operator=operator, operand=operand):
            text = _expr(operand, _PREFIX)
            sign = {"not": "!"}.get(operator, operator)
            return sign + (f"({text})" if text.startswith(sign) else text), _PREFIX
        case Binary():
            return _binary(expression)
        case IfElse(condition=condition, then=then, otherwise=otherwise):
            return f"{_expr(condition, 2)} ? {_expr(then, 2)} : {_expr(otherwise, _TERNARY)}", _TERNARY
        case Cast(type=kind, operand=operand):
            return f"({_type(kind)}){_expr(operand, _PREFIX)}", _PREFIX
        case Deref(pointer=pointer):
            return f"*{_expr(pointer, _PREFIX)}", _PREFIX
        case AddressOf(target=target):
            return f"&{_expr(target, _PREFIX)}", _PREFIX
        case _:
            return _postfix(expression), _POSTFIX


def _int(value: int) -> tuple[str, int]:
    if value in _NAMED:
        return _NAMED[value], _POSTFIX
    return str(value), _POSTFIX if value >= 0 else _PREFIX


def _binary(node: Binary) -> tuple[str, int]:
    operator = node.operator
    if operator not in _BINDING:
        raise Unsupported(f"{operator} in C: lower the module first")
    binding = _BINDING[operator]
    sides = [_side(node.left, operator, binding), _side(node.right, operator, binding + 1)]
    return f"{sides[0]} {_SPELLING.get(operator, operator)} {sides[1]}", binding


def _side(operand: Expr, operator: str, binding: int) -> str:
    text = _expr(operand, binding)
    if (
        not (isinstance(operand, Binary) and operand.operator != operator)
        or text.startswith("((")
        or text != _expr(operand, 0)
    ):
        return text
    inner = operand.operator
    comparing = _BINDING[inner] in (7, 8) and _BINDING[operator] in (7, 8)
    logical = {inner, operator} == {"and", "or"}
    bits = operator in ("|", "^", "&", "<<", ">>") and inner in (_MIXED | {"+", "-"})
    return f"({text})" if comparing or logical or bits else text


def _postfix(expression: Expr) -> str:
    match expression:
        case Index(array=array, index=index):
            return f"{_expr(array, _POSTFIX)}[{_expr(index, 0)}]"
        case Field(record=record, name=name):
            return f"{_expr(record, _POSTFIX)}->{name}"
        case Call(function=name, arguments=arguments):
            return f"{name}({', '.join(_expr(a, 0) for a in arguments)})"
        case New(record=record, arguments=()):
            return f"malloc(sizeof(struct {record}))"
        case NewArray(element=element, length=length):
            return f"malloc({_expr(length, 11)} * sizeof({_type(element)}))"
        case _:
            raise Unsupported(f"{type(expression).__name__} in C: lower the module first")
