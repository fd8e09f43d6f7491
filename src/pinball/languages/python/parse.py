"""Read Python's syntax tree into ours; anything outside the tree says so with its line."""

from __future__ import annotations

import ast

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    ArrayType,
    Assign,
    Binary,
    Bool,
    BoolType,
    Break,
    Builtin,
    Call,
    Comprehension,
    Continue,
    Expr,
    ExprStmt,
    For,
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
    NewArray,
    Null,
    OptionalType,
    Param,
    Return,
    Slice,
    Stmt,
    Type,
    Unary,
    Var,
    VoidType,
    While,
)

_BINARY: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.LShift: "<<",
    ast.RShift: ">>",
}
_COMPARE: dict[type[ast.AST], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Is: "==",
    ast.IsNot: "!=",
}
_BUILTINS = {"min", "max", "sum", "sorted", "abs"}


def parse(source: str) -> Module:
    """Return the module of a Python file. Raise ``Unsupported`` with the line where one stops us."""
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise Unsupported(f"line {error.lineno}: a syntax error ({error.msg})") from error
    functions = []
    for node in tree.body:
        match node:
            case ast.FunctionDef():
                functions.append(_FunctionReader().read(node))
            case ast.ImportFrom(module="itertools" | "__future__"):
                pass
            case _:
                raise _stop(node)
    return Module(tuple(functions))


def _stop(node: ast.AST) -> Unsupported:
    return Unsupported(f"line {getattr(node, 'lineno', '?')}: {type(node).__name__}")


class _FunctionReader:
    """Reads one function; it knows which names were seen, and so which assignment declares one."""

    def __init__(self) -> None:
        self.types: dict[str, Type] = {}

    def read(self, node: ast.FunctionDef) -> Function:
        plain = node.args.args
        if node.args.vararg or node.args.kwarg or node.args.kwonlyargs or node.args.posonlyargs:
            raise _stop(node)
        parameters = tuple(Param(a.arg, _annotation(a.annotation, a)) for a in plain)
        self.types = {p.name: p.type for p in parameters}
        returns = _annotation(node.returns, node)
        paragraphs = (ast.get_docstring(node) or "").split("\n\n")
        comment = "\n\n".join(" ".join(p.split()) for p in paragraphs)
        body = node.body[1:] if comment else node.body
        return Function(node.name, parameters, returns, self.body(body), comment)

    def body(self, nodes: list[ast.stmt]) -> tuple[Stmt, ...]:
        return tuple(statement for node in nodes for statement in self.statement(node))

    def statement(self, node: ast.stmt) -> list[Stmt]:
        match node:
            case ast.Assign(targets=[target], value=value):
                return [self.assignment(target, parse_expression(value))]
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                self.types[name] = _annotation(annotation, node)
                return [Let(name, self.types[name], _optional(value))]
            case ast.AugAssign(target=target, op=op, value=value) if type(op) in _BINARY:
                return [_augmented(parse_expression(target), _BINARY[type(op)], parse_expression(value))]
            case ast.Return(value=value):
                return [Return(_optional(value))]
            case ast.If(test=test, body=body, orelse=orelse):
                return [If(parse_expression(test), self.body(body), self.body(orelse))]
            case ast.While(test=test, body=body, orelse=[]):
                return [While(parse_expression(test), self.body(body))]
            case ast.For(target=ast.Name(id=name), iter=iterable, body=body, orelse=[]):
                return [self.loop(name, parse_expression(iterable), body)]
            case ast.Break():
                return [Break()]
            case ast.Continue():
                return [Continue()]
            case ast.Pass():
                return []
            case ast.Expr(value=value):
                return [ExprStmt(parse_expression(value))]
            case _:
                raise _stop(node)

    def assignment(self, target: ast.expr, value: Expr) -> Stmt:
        if isinstance(target, ast.Name) and target.id not in self.types:
            self.types[target.id] = self.type_of(value)
            return Let(target.id, self.types[target.id], value)
        if not isinstance(target, ast.Name | ast.Subscript):
            raise _stop(target)
        return Assign(parse_expression(target), value)

    def loop(self, name: str, iterable: Expr, body: list[ast.stmt]) -> Stmt:
        """Return a loop over a range, or over the indices of an array that the loop goes through."""
        self.types[name] = IntType()
        match iterable:
            case Call("range", (stop,)):
                return For(name, Int(0), stop, self.body(body), 1, IntType())
            case Call("range", (start, stop)):
                return For(name, start, stop, self.body(body), 1, IntType())
            case Call("range", (start, stop, Int(step))) if step != 0:
                return For(name, start, stop, self.body(body), step, IntType())
            case Var():
                index = f"{name}_index"
                element = Let(name, IntType(), Index(iterable, Var(index)))
                return For(index, Int(0), Length(iterable), (element, *self.body(body)), 1, IntType())
            case _:
                raise Unsupported(f"line {body[0].lineno - 1}: a loop over {type(iterable).__name__}")

    def type_of(self, value: Expr) -> Type:
        """Return the type that a variable gets from its first value."""
        match value:
            case Comprehension() | Slice() | Accumulate() | NewArray() | Builtin(name="sorted"):
                return ArrayType(IntType())
            case Var(name=name):
                return self.types.get(name, IntType())
            case Bool() | Unary(operator="not"):
                return BoolType()
            case Binary(operator=operator) if operator in ("and", "or", *_COMPARE.values()):
                return BoolType()
            case IfElse(then=then):
                return self.type_of(then)
            case _:
                return IntType()


def _augmented(target: Expr, operator: str, value: Expr) -> Assign:
    if operator in ("+", "-", "*"):
        return Assign(target, value, operator)
    return Assign(target, Binary(operator, target, value))


def _annotation(node: ast.expr | None, place: ast.AST) -> Type:
    """Return the type that an annotation names; an absent one counts as an integer."""
    match node:
        case None | ast.Name(id="int"):
            return IntType()
        case ast.Name(id="bool"):
            return BoolType()
        case ast.Constant(value=None):
            return VoidType()
        case ast.Subscript(value=ast.Name(id="list" | "Sequence"), slice=element):
            return ArrayType(_annotation(element, place))
        case ast.BinOp(left=value, op=ast.BitOr(), right=ast.Constant(value=None)):
            return OptionalType(_annotation(value, place))
        case _:
            raise _stop(place)


def parse_expression(node: ast.expr) -> Expr:
    """Return the tree of a Python expression. Raise ``Unsupported`` with the line where one stops us."""
    match node:
        case ast.Constant(value=bool(value)):
            return Bool(value)
        case ast.Constant(value=int(value)):
            return Int(value)
        case ast.Constant(value=None):
            return Null()
        case ast.Name(id=name):
            return Var(name)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
            return Int(-value)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return Unary("-", parse_expression(operand))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return Unary("not", parse_expression(operand))
        case ast.UnaryOp(op=ast.Invert(), operand=operand):
            return Unary("~", parse_expression(operand))
        case ast.BinOp(left=ast.List(elts=[ast.Constant(value=0)]), op=ast.Mult(), right=length):
            return NewArray(IntType(), parse_expression(length))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return Binary(_BINARY[type(op)], parse_expression(left), parse_expression(right))
        case ast.BoolOp(op=op, values=values):
            joined = parse_expression(values[0])
            for value in values[1:]:
                joined = Binary("and" if isinstance(op, ast.And) else "or", joined, parse_expression(value))
            return joined
        case ast.Compare(left=left, ops=ops, comparators=rights) if all(type(op) in _COMPARE for op in ops):
            return _comparison(left, ops, rights)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return IfElse(parse_expression(test), parse_expression(body), parse_expression(orelse))
        case ast.Subscript(value=value, slice=ast.Slice(lower=lower, upper=upper, step=step)):
            return Slice(parse_expression(value), _optional(lower), _optional(upper), _step(step))
        case ast.Subscript(value=value, slice=index):
            return Index(parse_expression(value), parse_expression(index))
        case ast.Lambda(args=args, body=body):
            return Lambda(tuple(a.arg for a in args.args), parse_expression(body))
        case (
            ast.ListComp(elt=element, generators=[generator])
            | ast.GeneratorExp(elt=element, generators=[generator])
        ):
            return _comprehension(element, generator)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return _call(name, arguments)
    raise Unsupported(f"{type(node).__name__} at line {getattr(node, 'lineno', '?')}")


def _optional(node: ast.expr | None) -> Expr | None:
    return None if node is None else parse_expression(node)


def _step(node: ast.expr | None) -> int:
    step = _optional(node)
    if step is None:
        return 1
    if isinstance(step, Int) and step.value in (1, -1):
        return step.value
    raise Unsupported(f"slice step at line {getattr(node, 'lineno', '?')}")


def _comparison(left: ast.expr, ops: list[ast.cmpop], rights: list[ast.expr]) -> Expr:
    """Return ``a < b < c`` as ``a < b and b < c``; the operands are free of side effects."""
    operands = [parse_expression(e) for e in (left, *rights)]
    joined: Expr = Binary(_COMPARE[type(ops[0])], operands[0], operands[1])
    for op, low, high in zip(ops[1:], operands[1:], operands[2:], strict=False):
        joined = Binary("and", joined, Binary(_COMPARE[type(op)], low, high))
    return joined


def _comprehension(element: ast.expr, generator: ast.comprehension) -> Expr:
    condition: Expr | None = None
    for test in generator.ifs:
        parsed = parse_expression(test)
        condition = parsed if condition is None else Binary("and", condition, parsed)
    match generator.target, generator.iter:
        case ast.Tuple(elts=targets), ast.Call(func=ast.Name(id="zip"), args=arrays):
            names = tuple(t.id for t in targets if isinstance(t, ast.Name))
            return Comprehension(
                parse_expression(element), names, tuple(parse_expression(a) for a in arrays), condition
            )
        case ast.Name(id=name), iterable:
            return Comprehension(parse_expression(element), (name,), (parse_expression(iterable),), condition)
    raise Unsupported(f"comprehension at line {element.lineno}")


def _call(name: str, arguments: list[ast.expr]) -> Expr:
    match name, arguments:
        case "len", [array]:
            return Length(parse_expression(array))
        case "sum", [ast.GeneratorExp(elt=ast.Constant(value=1), generators=[counted])] if counted.ifs:
            return Length(_comprehension(counted.target, counted))
        case "list", [ast.Call(func=ast.Name(id="accumulate"), args=[array, *rest])]:
            combine: Expr = Lambda(("x", "y"), Binary("+", Var("x"), Var("y")))
            if rest:
                combine = parse_expression(rest[0])
            if isinstance(combine, Var) and combine.name in ("min", "max"):
                combine = Lambda(("x", "y"), Builtin(combine.name, (Var("x"), Var("y"))))
            if isinstance(combine, Var):
                combine = Lambda(("x", "y"), Call(combine.name, (Var("x"), Var("y"))))
            if isinstance(combine, Lambda):
                return Accumulate(parse_expression(array), combine)
        case _ if name in _BUILTINS:
            return Builtin(name, tuple(parse_expression(a) for a in arguments))
        case _:
            return Call(name, tuple(parse_expression(a) for a in arguments))
    raise Unsupported(f"call of {name!r}")
