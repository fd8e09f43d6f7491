"""Read C into the tree: what our printer prints and plain code of that kind; the rest is refused by line."""

from __future__ import annotations

from functools import cache

import tree_sitter_c
from tree_sitter import Language, Node, Parser

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
    Record,
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

_TYPES: dict[str, Type] = {
    "int64_t": IntType(64),
    "int": IntType(32),
    "int32_t": IntType(32),
    "size_t": SizeType(),
    "bool": BoolType(),
    "_Bool": BoolType(),
    "void": VoidType(),
}
_CONSTANTS = {
    "INT64_MAX": 2**63 - 1, "INT64_MIN": -(2**63), "INT32_MAX": 2**31 - 1, "INT32_MIN": -(2**31),
    "INT_MAX": 2**31 - 1, "INT_MIN": -(2**31), "SIZE_MAX": 2**64 - 1,
}  # fmt: skip
_OPERATORS = {"/": "quot", "%": "rem", "&&": "and", "||": "or"}
_PLAIN = {"+", "-", "*", "<", "<=", ">", ">=", "==", "!=", "&", "|", "^", "<<", ">>"}
_REASONS = {"ERANGE", "EDOM", "ENOMEM"}


def parse(source: str) -> Module:
    """Return the module of a C file, ``static`` functions first.

    Raise ``Unsupported`` with line and construct where one stops us.
    """
    root = _parser().parse(source.encode()).root_node
    bad = _first_error(root)
    if bad is not None:
        raise Unsupported(f"line {_line(bad)}: a syntax error")
    helpers: list[Function] = []
    functions: list[Function] = []
    records: list[Record] = []
    comment = ""
    for node in root.named_children:
        match node.type:
            case "comment":
                comment = _comment_text(node)
                continue
            case "preproc_include":
                pass
            case "function_definition":
                own = helpers if any(_text(child) == "static" for child in node.children) else functions
                own.append(_FunctionReader(comment).read(node))
            case "struct_specifier":
                records.append(_record(node))
            case "declaration" if _part(node, "declarator").type == "function_declarator":
                pass
            case _:
                raise _stop(node)
        comment = ""
    return Module((*helpers, *functions), tuple(records))


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_c.language()))


def _first_error(node: Node) -> Node | None:
    if not node.has_error:
        return None
    if node.is_error or node.is_missing:
        return node
    return next((bad for child in node.children if (bad := _first_error(child)) is not None), node)


def _line(node: Node) -> int:
    return int(node.start_point[0]) + 1


def _stop(node: Node, what: str = "") -> Unsupported:
    return Unsupported(f"line {_line(node)}: {what or node.type.replace('_', ' ')} {_text(node)[:40]!r}")


def _text(node: Node) -> str:
    return (node.text or b"").decode()


def _part(node: Node, name: str) -> Node:
    child = node.child_by_field_name(name)
    if child is None:
        raise _stop(node)
    return child


def _code(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type != "comment"]


def _comment_text(node: Node) -> str:
    lines = _text(node).removeprefix("//").removeprefix("/*").removesuffix("*/").strip().split("\n")
    return "\n".join(line.strip().removeprefix("*").strip() for line in lines)


def _base_type(node: Node) -> Type:
    """Return the type that a declaration, parameter or field begins with."""
    kind = _part(node, "type")
    if kind.type == "struct_specifier":
        return RefType(_text(_part(kind, "name")))
    if _text(kind) not in _TYPES:
        raise _stop(kind, "type")
    return _TYPES[_text(kind)]


def _declared(node: Node, declarator: Node) -> tuple[str, Type]:
    """Return the name and type of one declarator; a pointer counts as an array until its use is known."""
    base = _base_type(node)
    constant = any(child.type == "type_qualifier" and _text(child) == "const" for child in node.children)
    stars = 0
    while declarator.type == "pointer_declarator":
        stars += 1
        declarator = _part(declarator, "declarator")
    if declarator.type not in ("identifier", "field_identifier", "function_declarator"):
        raise _stop(declarator)
    if declarator.type == "function_declarator":
        declarator = _part(declarator, "declarator")
    if isinstance(base, RefType):
        if stars == 0:
            raise _stop(node, "a struct by value")
        stars -= 1
    if stars > 1:
        raise _stop(node, "a pointer to a pointer")
    return _text(declarator), ArrayType(base, constant) if stars else base


def _record(node: Node) -> Record:
    fields = []
    for field in _code(_part(node, "body")):
        name, kind = _declared(field, _part(field, "declarator"))
        fields.append(Param(name, kind))
    return Record(_text(_part(node, "name")), tuple(fields))


def _integer(node: Node) -> Int:
    text = _text(node).lower().rstrip("ul")
    try:
        return Int(int(text, 8 if len(text) > 1 and text[0] == "0" and text.isdigit() else 0))
    except ValueError:
        raise _stop(node) from None


class _FunctionReader:
    """Reads one function; it knows the variables' types, which ``sizeof *name`` needs."""

    def __init__(self, comment: str) -> None:
        self.comment = comment
        self.types: dict[str, Type] = {}

    def read(self, node: Node) -> Function:
        declarator = _part(node, "declarator")
        name, returns = _declared(node, declarator)
        while declarator.type == "pointer_declarator":
            declarator = _part(declarator, "declarator")
        parameters = []
        for child in _code(_part(declarator, "parameters")):
            if child.type == "parameter_declaration" and _text(child) == "void":
                continue
            parameter, kind = _declared(child, _part(child, "declarator"))
            self.types[parameter] = kind
            parameters.append(Param(parameter, kind))
        body = self.body(_part(node, "body"))
        settled = tuple(Param(p.name, _settled(p, body)) for p in parameters)
        return Function(name, settled, returns, body, self.comment)

    # --- statements ---------------------------------------------------------------------------------------

    def body(self, node: Node) -> tuple[Stmt, ...]:
        if node.type != "compound_statement":
            return tuple(self.statement(node))
        return tuple(statement for child in _code(node) for statement in self.statement(child))

    def statement(self, node: Node) -> list[Stmt]:
        match node.type:
            case "declaration":
                return self.declaration(node)
            case "expression_statement":
                return [s for child in _code(node) for s in self.effect(child)]
            case "return_statement":
                return [Return(self.expression(_code(node)[0]) if _code(node) else None)]
            case "if_statement":
                otherwise = node.child_by_field_name("alternative")
                rest = self.body(_code(otherwise)[0]) if otherwise is not None else ()
                condition = self.expression(_part(node, "condition"))
                return [If(condition, self.body(_part(node, "consequence")), rest)]
            case "while_statement":
                return [While(self.expression(_part(node, "condition")), self.body(_part(node, "body")))]
            case "for_statement":
                return [self.loop(node)]
            case "compound_statement":
                return [Block(self.body(node))]
            case "break_statement":
                return [Break()]
            case "continue_statement":
                return [Continue()]
            case _:
                raise _stop(node)

    def declaration(self, node: Node) -> list[Stmt]:
        found: list[Stmt] = []
        for declarator in node.children_by_field_name("declarator"):
            initial: Node | None = None
            if declarator.type == "init_declarator":
                initial = _part(declarator, "value")
                declarator = _part(declarator, "declarator")
            name, kind = _declared(node, declarator)
            self.types[name] = kind
            found.append(Let(name, kind, self.expression(initial) if initial is not None else None))
        return found

    def effect(self, node: Node) -> list[Stmt]:
        """Return an expression that stands as a statement."""
        match node.type:
            case "assignment_expression":
                return self.assignment(node)
            case "update_expression":
                return [self.step(node)]
            case "comma_expression":
                return [s for child in _code(node) for s in self.effect(child)]
            case "call_expression" if _text(_part(node, "function")) == "free":
                return [Free(self.expression(_code(_part(node, "arguments"))[0]))]
            case _:
                return [ExprStmt(self.expression(node))]

    def step(self, node: Node) -> Assign:
        return Assign(self.expression(_part(node, "argument")), Int(1), _text(_part(node, "operator"))[0])

    def assignment(self, node: Node) -> list[Stmt]:
        left, operator = _part(node, "left"), _text(_part(node, "operator"))[:-1]
        if _text(left) == "errno":
            reason = _text(_part(node, "right"))
            if reason not in _REASONS or operator:
                raise _stop(node)
            return [Refuse(reason)]
        after: list[Stmt] = []
        if left.type == "subscript_expression" and _part(left, "index").type == "update_expression":
            moved = _part(left, "index")
            if moved.children[0].type != "identifier":
                raise _stop(moved, "a counter that steps before its use")
            after = [self.step(moved)]
            target: Expr = Index(self.expression(_part(left, "argument")), self.expression(moved.children[0]))
        else:
            target = self.expression(left)
        value = self.expression(_part(node, "right"))
        if (
            after
            and isinstance(target, Index)
            and any(n == target.index for n in walk((target.array, value)))
        ):
            raise _stop(node, "a counter that is read and stepped in one statement")
        if operator and operator not in ("+", "-", "*"):
            value, operator = Binary(self.operator(node, operator), target, value), ""
        return [Assign(target, value, operator), *after]

    def loop(self, node: Node) -> Stmt:
        """Return a counted loop where it is one, and a while loop in a block of its own where it is not."""
        first, test, last = (node.child_by_field_name(f) for f in ("initializer", "condition", "update"))
        start: list[Stmt] = []
        if first is not None:
            start = self.declaration(first) if first.type == "declaration" else self.effect(first)
        condition = self.expression(test) if test is not None else Bool(True)
        update = self.effect(last) if last is not None else []
        body = self.body(_part(node, "body"))
        match start, condition, update:
            case (
                [Let(name, IntType() | SizeType() as kind, begin)],
                Binary("<" | ">" as compare, Var(tested), stop),
                [Assign(Var(moved), Int(step), "+" | "-" as sign)],
            ) if (
                begin is not None
                and name == tested == moved
                and step > 0
                and (compare == "<") == (sign == "+")
            ):
                return For(name, begin, stop, body, step if sign == "+" else -step, kind)
        if any(isinstance(n, Continue) for n in walk(body)):
            raise _stop(node, "continue in a loop that is not a plain count")
        return Block((*start, While(condition, (*body, *update))))

    # --- expressions --------------------------------------------------------------------------------------

    def operator(self, node: Node, spelling: str) -> str:
        if spelling not in _PLAIN and spelling not in _OPERATORS:
            raise _stop(node, f"operator {spelling}")
        return _OPERATORS.get(spelling, spelling)

    def expression(self, node: Node) -> Expr:
        match node.type:
            case "parenthesized_expression":
                return self.expression(_code(node)[0])
            case "number_literal":
                return _integer(node)
            case "true" | "false":
                return Bool(node.type == "true")
            case "null":
                return Null()
            case "identifier":
                name = _text(node)
                return Int(_CONSTANTS[name]) if name in _CONSTANTS else Var(name)
            case "unary_expression":
                return self.unary(node)
            case "binary_expression":
                operator = self.operator(node, _text(_part(node, "operator")))
                left, right = (self.expression(_part(node, side)) for side in ("left", "right"))
                return Binary(operator, left, right)
            case "conditional_expression":
                fields = ("condition", "consequence", "alternative")
                condition, then, otherwise = (self.expression(_part(node, f)) for f in fields)
                return IfElse(condition, then, otherwise)
            case "subscript_expression":
                return Index(self.expression(_part(node, "argument")), self.expression(_part(node, "index")))
            case _:
                return self.rarer(node)

    def rarer(self, node: Node) -> Expr:
        match node.type:
            case "field_expression" if _text(_part(node, "operator")) == "->":
                return Field(self.expression(_part(node, "argument")), _text(_part(node, "field")))
            case "pointer_expression":
                operand = self.expression(_part(node, "argument"))
                return Deref(operand) if _text(node).startswith("*") else AddressOf(operand)
            case "cast_expression":
                kind = _part(node, "type")
                operand = self.expression(_part(node, "value"))
                if isinstance(operand, NewArray):
                    return operand
                if _text(kind) not in _TYPES:
                    raise _stop(kind, "cast")
                return Cast(_TYPES[_text(kind)], operand)
            case "call_expression":
                return self.call(node)
            case _:
                raise _stop(node)

    def unary(self, node: Node) -> Expr:
        operand = self.expression(_part(node, "argument"))
        match _text(_part(node, "operator")), operand:
            case "-", Int(value=value):
                return Int(-value)
            case "!", _:
                return Unary("not", operand)
            case "-" | "~" as operator, _:
                return Unary(operator, operand)
            case _:
                raise _stop(node)

    def call(self, node: Node) -> Expr:
        name, arguments = _text(_part(node, "function")), _code(_part(node, "arguments"))
        if name == "malloc":
            return self.allocation(arguments[0])
        if name in ("free", "calloc", "realloc"):
            raise _stop(node)
        return Call(name, tuple(self.expression(a) for a in arguments))

    def allocation(self, size: Node) -> Expr:
        """Read ``malloc``'s argument: ``length * sizeof *name``, ``... * sizeof(type)`` or a ``sizeof``."""
        if size.type == "sizeof_expression":
            kind = self.sized(size)
            return New(kind.record) if isinstance(kind, RefType) else NewArray(kind, Int(1))
        if size.type == "binary_expression" and _text(_part(size, "operator")) == "*":
            left, right = _part(size, "left"), _part(size, "right")
            if left.type == "sizeof_expression":
                left, right = right, left
            if right.type == "sizeof_expression":
                return NewArray(self.sized(right), self.expression(left))
        raise _stop(size, "malloc of a size without sizeof")

    def sized(self, node: Node) -> Type:
        """Return the type whose size a ``sizeof`` takes."""
        kind = node.child_by_field_name("type")
        if kind is not None:
            return _base_type(kind)
        operand = self.expression(_part(node, "value"))
        match operand:
            case Deref(Var(name)):
                found = self.types.get(name)
                if isinstance(found, ArrayType):
                    return found.element
                if isinstance(found, RefType):
                    return found
        raise _stop(node)


def _settled(parameter: Param, body: tuple[Stmt, ...]) -> Type:
    """Return a pointer parameter's type: a place to fill if it is only used as ``*p`` or points to a size."""
    kind, name = parameter.type, Var(parameter.name)
    if not isinstance(kind, ArrayType):
        return kind
    nodes = list(walk(body))
    indexed = any(isinstance(n, Index) and n.array == name for n in nodes)
    filled = any(isinstance(n, Deref) and n.pointer == name for n in nodes)
    place = filled or isinstance(kind.element, SizeType)
    return PointerType(kind.element) if place and not indexed else kind
