"""Spell statements."""

from __future__ import annotations

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Assign,
    Block,
    Break,
    Continue,
    DoWhile,
    ExprStmt,
    For,
    ForEach,
    Free,
    Goto,
    If,
    Int,
    IntType,
    Label,
    Let,
    Loop,
    Return,
    SizeType,
    Stmt,
    Switch,
    Unpack,
    Var,
    While,
    Yield,
)
from pinball.nets.writing.encode_expressions import ExpressionSpeller

Body = tuple[Stmt, ...]


class StatementSpeller(ExpressionSpeller):
    """Spells statements; declarations are spelled by the speller that builds on it."""

    def let(self, let: Let) -> None:
        raise NotImplementedError

    def body(self, body: Body, last: str = "end") -> None:
        for statement in body:
            self.statement(statement)
        self.say(last)

    def statement(self, node: Stmt) -> None:
        match node:
            case Let():
                self.let(node)
            case Assign(target, value, operator):
                self.assign(target, value, operator)
            case ExprStmt(value):
                self.say("do")
                self.expr(value)
            case If(condition, then, otherwise):
                self.say("if")
                self.expr(condition)
                self.body(then, "else" if otherwise else "end")
                if otherwise:
                    self.body(otherwise)
            case While(condition, body):
                self.say("while")
                self.expr(condition)
                self.body(body)
            case For():
                self.count(node)
            case Return(value):
                self.say("return:void" if value is None else "return")
                if value is not None:
                    self.expr(value)
            case _:
                self.rarer(node)

    def assign(self, target: object, value: object, operator: str) -> None:
        if value == Int(1) and type(value) is Int and operator in ("+", "-") and 1 not in self.arguments:
            self.say("inc" if operator == "+" else "dec")
            self.expr(target)
            return
        self.say(f"set{self.operator(operator)}")
        self.expr(target)
        self.expr(value)

    def count(self, node: For) -> None:
        match node.step:
            case 1:
                self.say("for")
            case -1:
                self.say("for:down")
            case step:
                self.say("for:by")
                self.integer(step)
        if self.language == "c":
            self.type(node.type)
        elif node.type not in (IntType(64), SizeType()):
            raise Unsupported(f"a count in {node.type}")
        self.say(f"name:{node.variable}")
        self.expr(node.start)
        self.expr(node.stop)
        self.body(node.body)

    def rarer(self, node: Stmt) -> None:
        match node:
            case Break() | Continue():
                self.say(type(node).__name__.lower())
            case Free(reference):
                self.say("free")
                self.expr(reference)
            case Block(body):
                self.say("block")
                self.body(body)
            case DoWhile(body, condition):
                self.say("dowhile")
                self.body(body)
                self.expr(condition)
            case Loop(start, condition, update, body):
                self.say("loop")
                self.body(start)
                self.optional(condition)
                self.body(update)
                self.body(body)
            case ForEach(variable, array, body):
                self.say("foreach")
                self.expr(array)
                self.say(f"name:{variable}")
                self.body(body)
            case Yield(value):
                self.say("yield")
                self.expr(value)
            case Goto(label):
                self.say("goto", f"label:{label}")
            case Label(name):
                self.say("label", f"label:{name}")
            case Switch():
                self.switch(node)
            case Unpack():
                self.unpack(node)
            case _:
                raise Unsupported(f"the statement {type(node).__name__}")

    def switch(self, node: Switch) -> None:
        self.say("switch")
        self.expr(node.value)
        for case in node.cases:
            self.say("case" if case.values else "default")
            for value in case.values:
                self.expr(value)
            if case.values:
                self.say("colon")
            self.body(case.body)
        self.say("end")

    def unpack(self, node: Unpack) -> None:
        self.say("unpack")
        for value in node.values:
            self.expr(value)
        self.say("end")
        for target in node.targets:
            if isinstance(target, Var) and target.name not in self.seen:
                self.say("declare")
            self.expr(target)
