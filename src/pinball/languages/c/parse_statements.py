"""Read C's statements and functions."""

from __future__ import annotations

from dataclasses import replace

from pinball.core.tree import (
    ArrayType,
    Assign,
    Block,
    Bool,
    Break,
    Case,
    Continue,
    DoWhile,
    Expr,
    ExprStmt,
    Free,
    Function,
    FunctionType,
    Goto,
    If,
    Index,
    InitList,
    Int,
    Label,
    Let,
    Loop,
    Param,
    Refuse,
    Return,
    Step,
    Stmt,
    Str,
    Switch,
    Type,
    Var,
    VoidType,
    While,
)
from pinball.core.walk import walk
from pinball.languages.c.parse_expressions import ExpressionReader
from pinball.languages.c.parse_loops import counted, each_statement, settled
from pinball.languages.c.parse_nodes import Node, code, part, stop, text
from pinball.languages.c.parse_types import is_pointer

_REASONS = {"ERANGE", "EDOM", "ENOMEM"}


class FunctionReader(ExpressionReader):
    """Reads functions one after the other; static locals become globals."""

    def __init__(self) -> None:
        super().__init__()
        self.value = self.expression
        self.globals: dict[str, Let] = {}
        self.result: Type = VoidType()

    def read(self, node: Node, comment: str) -> Function:
        name, kind = self.declared(node, part(node, "declarator"))
        if not isinstance(kind, FunctionType):
            raise stop(node)
        self.returns[name] = self.result = kind.returns
        declarator = _function_declarator(part(node, "declarator"))
        if declarator is None:
            raise stop(node)
        parameters = self.parameters(part(declarator, "parameters"))
        outer = dict(self.types)
        self.types |= {p.name: p.type for p in parameters}
        body = self.body(part(node, "body"))
        self.types = outer
        body = counted(_settled_lets(body), set(self.globals))
        settling = tuple(Param(p.name, settled(p.name, p.type, body)) for p in parameters)
        return Function(name, settling, kind.returns, body, comment)

    # --- statements ---------------------------------------------------------------------------------------

    def body(self, node: Node) -> tuple[Stmt, ...]:
        """Read what a loop, branch or function holds; its declarations end with it."""
        outer = dict(self.types)
        children = code(node) if node.type == "compound_statement" else [node]
        found = tuple(statement for child in children for statement in self.statement(child))
        self.types = outer | {name: let.type for name, let in self.globals.items() if name not in outer}
        return found

    def statement(self, node: Node) -> list[Stmt]:
        match node.type:
            case "declaration":
                return self.declaration(node)
            case "expression_statement":
                return [s for child in code(node) for s in self.effect(child)]
            case "return_statement":
                value = code(node)
                return [Return(self.wanted(value[0], self.result) if value else None)]
            case "if_statement":
                otherwise = node.child_by_field_name("alternative")
                condition = self.condition(part(node, "condition"))
                then = self.body(part(node, "consequence"))
                return [If(condition, then, self.body(code(otherwise)[0]) if otherwise is not None else ())]
            case "while_statement":
                condition = _forever(self.condition(part(node, "condition")))
                return [While(condition, self.body(part(node, "body")))]
            case "do_statement":
                body = self.body(part(node, "body"))
                return [DoWhile(body, _forever(self.condition(part(node, "condition"))))]
            case "for_statement":
                return self.loop(node)
            case "compound_statement":
                return [Block(self.body(node))]
            case _:
                return self.jump(node)

    def jump(self, node: Node) -> list[Stmt]:
        match node.type:
            case "break_statement":
                return [Break()]
            case "continue_statement":
                return [Continue()]
            case "goto_statement":
                return [Goto(text(part(node, "label")))]
            case "labeled_statement":
                label = part(node, "label")
                following = [child for child in code(node) if child != label]
                return [Label(text(label)), *(s for child in following for s in self.statement(child))]
            case "switch_statement":
                return [self.switch(node)]
            case _:
                raise stop(node)

    def switch(self, node: Node) -> Switch:
        value = self.expression(part(node, "condition"))
        outer = dict(self.types)
        cases: list[Case] = []
        for child in code(part(node, "body")):
            if child.type != "case_statement":
                raise stop(child, "a statement before the first case")
            label = child.child_by_field_name("value")
            values = (self.expression(label),) if label is not None else ()
            inside = [item for item in code(child) if item != label]
            body = tuple(s for item in inside for s in self.statement(item))
            if cases and not cases[-1].body and cases[-1].values and values:
                cases[-1] = Case((*cases[-1].values, *values), body)
            else:
                cases.append(Case(values, body))
        self.types = outer
        return Switch(value, tuple(cases))

    def declaration(self, node: Node) -> list[Stmt]:
        found: list[Stmt] = []
        static = any(text(child) == "static" for child in node.children)
        declarators = node.children_by_field_name("declarator")
        if not declarators:
            self.base(node)
        for declarator in declarators:
            initial: Node | None = None
            if declarator.type == "init_declarator":
                initial = part(declarator, "value")
                declarator = part(declarator, "declarator")
            let = self.let(node, declarator, initial)
            if let is None:
                continue
            if static and (let.name in self.globals or let.name in self.returns):
                raise stop(node, "a second static variable of one name")
            if static:
                self.globals[let.name] = let
            else:
                found.append(let)
        return found

    def let(self, node: Node, declarator: Node, initial: Node | None) -> Let | None:
        """Read one declared variable; a prototype is none."""
        name, kind = self.declared(node, declarator)
        if isinstance(kind, FunctionType) and _function_declarator(declarator) is not None:
            self.returns[name] = kind.returns
            return None
        self.types[name] = kind
        value = self.wanted(initial, kind) if initial is not None else None
        if isinstance(kind, ArrayType) and _unsized(declarator) and value is not None:
            kind = replace(kind, length=Int(_count(value)))
            self.types[name] = kind
        return Let(name, kind, value)

    # --- expressions as statements ------------------------------------------------------------------------

    def effect(self, node: Node) -> list[Stmt]:
        """Return an expression that stands as a statement."""
        match node.type:
            case "parenthesized_expression":
                return self.effect(code(node)[0])
            case "assignment_expression":
                return self.assignment(node)
            case "update_expression":
                return [self.step(node)]
            case "comma_expression":
                return [s for child in code(node) for s in self.effect(child)]
            case "call_expression" if text(part(node, "function")) == "free":
                return [Free(self.expression(code(part(node, "arguments"))[0]))]
            case _:
                return [ExprStmt(self.expression(node))]

    def step(self, node: Node) -> Assign:
        return Assign(self.expression(part(node, "argument")), Int(1), text(part(node, "operator"))[0])

    def assignment(self, node: Node) -> list[Stmt]:
        left, operator = part(node, "left"), text(part(node, "operator"))[:-1]
        if text(left) == "errno":
            reason = text(part(node, "right"))
            if reason not in _REASONS or operator:
                raise stop(node)
            return [Refuse(reason)]
        target = self.expression(left)
        value = self.wanted(part(node, "right"), self.type_of(target) if not operator else None)
        after: list[Stmt] = []
        match target:
            case Index(array=array, index=Step(target=Var() as counter, prefix=False, operator=sign)):
                if any(n == counter for n in walk((array, value))):
                    raise stop(node, "a counter that is read and stepped in one statement")
                if sign == "+" and not operator:
                    target, after = Index(array, counter), [Assign(counter, Int(1), "+")]
        return [Assign(target, value, self.operator(node, operator) if operator else ""), *after]

    def loop(self, node: Node) -> list[Stmt]:
        first, test, last = (node.child_by_field_name(f) for f in ("initializer", "condition", "update"))
        outer = dict(self.types)
        start: list[Stmt] = []
        if first is not None:
            start = self.declaration(first) if first.type == "declaration" else self.effect(first)
        condition = self.condition(test) if test is not None else None
        update = tuple(self.effect(last)) if last is not None else ()
        body = self.body(part(node, "body"))
        self.types = outer
        if not start and not update:
            return [While(Bool(True) if condition is None else _forever(condition), body)]
        return [Loop(tuple(start), condition, update, body)]


def _settled_lets(body: tuple[Stmt, ...]) -> tuple[Stmt, ...]:
    """Return the body with each local pointer to a pointer typed by its use."""

    def change(node: Stmt) -> Stmt:
        match node:
            case Let(name=name, type=ArrayType(element=element) as kind) if is_pointer(element):
                return replace(node, type=settled(name, kind, body))
            case _:
                return node

    found: tuple[Stmt, ...] = each_statement(body, change)
    return found


def _function_declarator(node: Node | None) -> Node | None:
    """Return the part that declares a function by its name and parameters, ``None`` for a pointer to one.

    A function that returns a pointer to a function stands inside that one's declaration.
    """
    while node is not None:
        inner = node.child_by_field_name("declarator") or next(iter(code(node)), None)
        if node.type == "function_declarator" and inner is not None and inner.type == "identifier":
            return node
        node = inner
    return None


def _forever(condition: Expr) -> Expr:
    return Bool(True) if condition == Int(1) else condition


def _unsized(declarator: Node) -> bool:
    """Tell whether the name is that of an array without a size: the part next to the name says so."""
    inner = declarator.child_by_field_name("declarator")
    if declarator.type == "parenthesized_declarator":
        inner = next(iter(code(declarator)), None)
    if inner is not None and inner.type.endswith("declarator"):
        return _unsized(inner)
    return declarator.type == "array_declarator" and declarator.child_by_field_name("size") is None


def _count(value: Expr) -> int:
    match value:
        case InitList(values=values):
            return len(values)
        case Str(value=text):
            return len(text) + 1
        case _:
            return 0
