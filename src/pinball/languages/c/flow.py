"""The graph of a function's blocks, from our tree, counted as ``clang.py`` counts clang's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Binary,
    Block,
    Bool,
    BoolType,
    Break,
    Call,
    Case,
    Continue,
    DoWhile,
    Expr,
    FloatType,
    For,
    Free,
    Function,
    Goto,
    If,
    IfElse,
    Int,
    IntType,
    Label,
    Let,
    Loop,
    Module,
    New,
    NewArray,
    RecordType,
    Refuse,
    Return,
    SizeOf,
    SizeType,
    Stmt,
    Switch,
    Type,
    Unary,
    Var,
    VoidType,
    While,
)
from pinball.core.walk import walk
from pinball.languages.c.clang import ALLOCATE, INDIRECT, Facts, Graph


def facts(module: Module) -> dict[str, Facts]:
    """Return the facts of every function of a C module. Raise ``Unsupported`` for what C has no words for."""
    names = {f.name for f in module.functions}
    variables = {let.name for let in module.globals}
    return {f.name: _Flow(f, names, variables).facts() for f in module.functions}


def _type(kind: Type) -> str:
    match kind:
        case IntType(bits=bits):
            return f"i{bits}"
        case SizeType():
            return "i64"
        case BoolType():
            return "i1"
        case FloatType():
            return "float"
        case VoidType():
            return "void"
        case RecordType():
            return "record"
        case _:
            return "pointer"


class _Flow:
    """Builds the graph of one function; a block is a number, ``None`` a place that is not reached."""

    def __init__(self, function: Function, names: set[str], variables: set[str]) -> None:
        self.function, self.names = function, names
        self.graph, self.fresh = Graph(), count()
        self.labels: dict[str, int] = {}
        local = {p.name for p in function.parameters} | {
            n.name for n in walk(function.body) if isinstance(n, Let)
        }
        self.variables = (variables - names) | local

    def facts(self) -> Facts:
        self.body(self.function.body, self.block(), None, None)
        parameters = tuple(_type(p.type) for p in self.function.parameters)
        return self.graph.facts(self.function.name, parameters, _type(self.function.returns))

    def block(self) -> int:
        number = next(self.fresh)
        self.graph.edges[number] = []
        return number

    def edge(self, start: int | None, end: int | None) -> None:
        if start is not None and end is not None:
            self.graph.edges[start].append(end)

    def body(self, body: tuple[Stmt, ...], at: int | None, out: int | None, again: int | None) -> int | None:
        """Add statements from block ``at`` on; ``break`` leads ``out``, ``continue`` leads to ``again``."""
        for statement in body:
            at = self.statement(statement, at, out, again)
        return at

    def statement(self, node: Stmt, at: int | None, out: int | None, again: int | None) -> int | None:
        match node:
            case Label(name=name):
                target = self.label(name)
                self.edge(at, target)
                return target
            case Goto(label=name):
                self.edge(at, self.label(name))
                return None
            case Break():
                self.edge(at, out)
                return None
            case Continue():
                self.edge(at, again)
                return None
            case Return(value=value):
                self.look(value, at)
                return None
            case Block(body=body):
                return self.body(body, at, out, again)
            case If():
                return self.choice(node, at, out, again)
            case Switch():
                return self.switch(node, at, again)
            case While() | DoWhile() | For() | Loop():
                return self.loop(node, at)
            case _:
                self.look(node, at)
                return at

    def label(self, name: str) -> int:
        if name not in self.labels:
            self.labels[name] = self.block()
        return self.labels[name]

    def choice(self, node: If, at: int | None, out: int | None, again: int | None) -> int | None:
        then, otherwise, end = self.block(), self.block(), self.block()
        self.condition(node.condition, at, then, otherwise)
        self.edge(self.body(node.then, then, out, again), end)
        self.edge(self.body(node.otherwise, otherwise, out, again), end)
        return end

    def condition(self, test: Expr, at: int | None, then: int, otherwise: int) -> None:
        """Lead to ``then`` or ``otherwise``; a constant leads to one of them only."""
        known = _constant(test)
        self.look(test, at)
        if known is None and at is not None:
            self.graph.branches[at] += 1
        if known is not False:
            self.edge(at, then)
        if known is not True:
            self.edge(at, otherwise)

    def loop(self, node: While | DoWhile | For | Loop, at: int | None) -> int:
        test, body, update, end = (self.block() for _ in range(4))
        if isinstance(node, Loop):
            at = self.body(node.start, at, None, None)
        if isinstance(node, For):
            self.look(node.start, at)
            self.look(node.stop, test)
        self.edge(at, body if isinstance(node, DoWhile) else test)
        again = test if isinstance(node, While | DoWhile) else update
        self.edge(self.body(node.body, body, end, again), again)
        if isinstance(node, Loop):
            self.body(node.update, update, None, None)
        self.edge(update, test)
        if isinstance(node, For):
            self.graph.branches[test] += 1
            self.edge(test, body)
            self.edge(test, end)
        elif node.condition is None:
            self.edge(test, body)
        else:
            self.condition(node.condition, test, body, end)
            if isinstance(node, DoWhile) and _constant(node.condition):
                self.graph.branches[test] += 1  # clang folds every constant but this one
        return end

    def switch(self, node: Switch, at: int | None, again: int | None) -> int:
        end = self.block()
        self.look(node.value, at)
        if at is not None:
            self.graph.switches[at] += 1
        below: int | None = None
        if all(case.values for case in node.cases):
            self.edge(at, end)
        for case in node.cases:
            begin = self.arm(case, at, below)
            below = self.body(case.body, begin, end, again)
        self.edge(below, end)
        return end

    def arm(self, case: Case, at: int | None, below: int | None) -> int:
        begin = self.block()
        self.edge(at, begin)
        self.edge(below, begin)
        return begin

    def look(self, node: Expr | Stmt | None, at: int | None) -> None:
        """Count the decisions and calls in an expression or a simple statement."""
        if node is None or at is None:
            return
        calls = self.graph.calls.setdefault(at, [])
        for inside in _evaluated(node):
            match inside:
                case Binary(operator="and" | "or", left=left):
                    self.graph.branches[at] += _constant(left) is None
                case IfElse(condition=test):
                    self.graph.branches[at] += _constant(test) is None
                case Call(function="assert"):
                    self.graph.branches[at] += 1
                    calls.append("__assert_fail")
                case Call(function=name):
                    calls.append(INDIRECT if name in self.variables else _allocator(name))
                case New() | NewArray():
                    calls.append(ALLOCATE)
                case Free():
                    calls.append("free")
                case Refuse() | Var(name="errno"):
                    calls.append("__errno_location")


def _evaluated(node: object) -> Iterator[object]:
    """Yield what is computed; the operand of ``sizeof`` is not."""
    sizes = [id(inner) for outer in walk(node) if isinstance(outer, SizeOf) for inner in walk(outer)]
    return (n for n in walk(node) if id(n) not in sizes)


def _allocator(name: str) -> str:
    return ALLOCATE if name in ("malloc", "calloc") else name


def _constant(test: Expr) -> bool | None:
    match test:
        case Int(value=value):
            return value != 0
        case Bool(value=value):
            return value
        case Unary(operator="not", operand=operand):
            inner = _constant(operand)
            return None if inner is None else not inner
        case _:
            return None


__all__ = ["Unsupported", "facts"]
