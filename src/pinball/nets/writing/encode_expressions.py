"""Spell expressions."""

from __future__ import annotations

from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    AddressOf,
    Assigned,
    Binary,
    Bool,
    Builtin,
    Call,
    Cast,
    Char,
    Comprehension,
    Deref,
    Expr,
    Field,
    Float,
    IfElse,
    Index,
    InitList,
    Int,
    Lambda,
    Length,
    Member,
    Method,
    New,
    NewArray,
    Null,
    Repeat,
    SizeOf,
    Slice,
    Step,
    Str,
    Type,
    Unary,
    Var,
)
from pinball.nets.writing.library import LIBRARY
from pinball.nets.writing.vocabulary import CONSTANTS, FUNCTIONS, KEYWORDS, METHODS, TEXTS, VARIABLES

_SHARED = {"quot": "/", "rem": "%", "//": "/", "%": "%"}
_CONSTANTS, _TEXTS, _VARIABLES = frozenset(CONSTANTS), frozenset(TEXTS), frozenset(VARIABLES)


class ExpressionSpeller:
    """Spells expressions; ``seen`` are the variables declared so far."""

    def __init__(self, language: str, arguments: tuple[int, ...]) -> None:
        self.language = language
        self.arguments = arguments
        self.tokens: list[str] = []
        self.seen: set[str] = set()
        self.parts: dict[str, str] = {}

    def say(self, *tokens: str) -> None:
        self.tokens += tokens
        for token in tokens:
            if token.startswith("name:"):
                self.seen.add(token[5:])
            elif token in ("function", "main"):
                self.seen.clear()

    def type(self, kind: Type) -> None:
        raise NotImplementedError

    def operator(self, operator: str) -> str:
        """Return an operator's token: division and remainder are each language's own."""
        mine = {"quot", "rem"} if self.language == "c" else {"//", "%"}
        if operator in {"quot", "rem", "//", "%"} - mine:
            raise Unsupported(f"the operator {operator}")
        return _SHARED.get(operator, operator)

    def optional(self, node: Expr | None) -> None:
        if node is None:
            self.say("none")
        else:
            self.expr(node)

    def every(self, nodes: tuple[Expr, ...], last: bool = True) -> None:
        for node in nodes:
            self.expr(node)
        if last:
            self.say("end")

    def expr(self, node: Any) -> None:
        match node:
            case Var(name):
                self.variable(name)
            case Int(value):
                self.integer(value)
            case Binary(operator, left, right):
                self.say(self.operator(operator))
                self.every((left, right), False)
            case Index(array, index):
                self.say("index")
                self.every((array, index), False)
            case Field(record, name):
                self.say(f"->{name}")
                self.expr(record)
            case Member(record, name):
                self.say(f".{name}")
                self.expr(record)
            case Call(name, arguments):
                self.call_of(name, arguments)
            case Null():
                self.say("null")
            case Unary(operator, operand):
                self.say("neg" if operator == "-" else operator)
                self.expr(operand)
            case Bool(value):
                self.say("true" if value else "false")
            case IfElse(condition, then, otherwise):
                self.say("choose")
                self.every((condition, then, otherwise), False)
            case _:
                self.memory(node)

    def memory(self, node: Any) -> None:
        match node:
            case Deref(inner):
                self.say("deref")
                self.expr(inner)
            case AddressOf(target):
                self.say("addr")
                self.expr(target)
            case Cast(kind, operand):
                self.say("cast")
                self.type(kind)
                self.expr(operand)
            case NewArray(element, length, zeroed):
                self.say("calloc" if zeroed else "malloc")
                if self.language == "c":
                    self.type(element)
                self.expr(length)
            case New(record, arguments):
                self.say("new", f"rec:{record}")
                if self.language == "python":
                    self.every(arguments)
            case SizeOf(operand):
                if isinstance(operand, Type):
                    self.say("sizeof:type")
                    self.type(operand)
                else:
                    self.say("sizeof")
                    self.expr(operand)
            case InitList(values):
                self.say("list")
                self.every(values)
            case Step(target, operator, prefix):
                self.say(f"{operator * 2}x" if prefix else f"x{operator * 2}")
                self.expr(target)
            case Assigned(target, value, operator):
                self.assigned(target, value, operator)
            case _:
                self.constant(node)

    def assigned(self, target: Expr, value: Expr, operator: str) -> None:
        match target:
            case Var(name) if name in KEYWORDS and self.language == "python":
                self.say(f"keyword:{name}")
            case _ if operator:
                self.say("assigned:by", self.operator(operator))
                self.expr(target)
            case _:
                self.say("assigned")
                self.expr(target)
        self.expr(value)

    def constant(self, node: Any) -> None:
        match node:
            case Str(value) if value in _TEXTS:
                self.say(f"text:{value!r}")
            case Str(value):
                self.say("text", *(f"char:{c!r}" for c in value), "end")
            case Char(value):
                self.say("char", f"char:{value!r}")
            case Float(value):
                self.say("float", *(f"char:{c!r}" for c in repr(value)), "end")
            case _:
                self.upper(node)

    def upper(self, node: Any) -> None:
        """Spell what only Python has."""
        match node:
            case Length(array):
                self.say("len")
                self.expr(array)
            case Method(place, name, arguments):
                self.say(f"method:{name}")
                self.expr(place)
                self.every(arguments, METHODS.get(name, 0) < 0)
            case Builtin(name, arguments):
                self.say(f"builtin:{name}")
                self.every(arguments)
            case Repeat(value, count):
                self.say("repeat")
                self.every((value, count), False)
            case Slice(array, start, stop, step):
                self.say("slice" if step == 1 else "slice:by")
                if step != 1:
                    self.integer(step)
                self.expr(array)
                self.optional(start)
                self.optional(stop)
            case Accumulate(array, function):
                self.say("accumulate")
                self.expr(array)
                self.expr(function)
            case Lambda(parameters, body):
                self.say("lambda", *(f"name:{p}" for p in parameters), "colon")
                self.expr(body)
            case Comprehension():
                self.comprehension(node)
            case _:
                raise Unsupported(f"the expression {type(node).__name__}")

    def comprehension(self, node: Comprehension) -> None:
        """Spell the arrays, then their variables, the condition if any, the element."""
        if len(node.arrays) != len(node.variables) or len(node.arrays) not in (1, 2):
            raise Unsupported("a comprehension over tuples, or over three arrays")
        self.say("each" if node.condition is None else "each:if")
        if len(node.arrays) == 1:
            self.expr(node.arrays[0])
        else:
            self.say("zip")
            self.every(node.arrays, False)
        self.say(*(f"name:{name}" for name in node.variables))
        if node.condition is not None:
            self.expr(node.condition)
        self.expr(node.element)

    # --- names, numbers, calls ----------------------------------------------------------------------------

    def variable(self, name: str) -> None:
        if name in _VARIABLES:
            self.say(f"name:{name}")
        elif name in FUNCTIONS:
            self.say(f"function:{name}")
        elif name in LIBRARY:
            self.say("value", f"library:{name}")
        else:
            raise Unsupported(f"the name {name}")

    def integer(self, value: int) -> None:
        if value in self.arguments:
            self.say(f"arg:{self.arguments.index(value)}")
        elif value in _CONSTANTS:
            self.say(str(value))
        else:
            self.say("number", *["neg"] * (value < 0), *(f"char:{c!r}" for c in str(abs(value))), "end")

    def call_of(self, name: str, arguments: tuple[Expr, ...]) -> None:
        if name in self.parts:
            self.say(self.parts[name])
            self.every(arguments, False)
            return
        known = LIBRARY.get(name)
        if name in _VARIABLES or name in FUNCTIONS:
            self.say(f"call:{name}")
            self.every(arguments, False)
        elif known is not None and known.language == self.language:
            self.say(f"library:{name}")
            self.every(arguments, known.more is not None)
        else:
            raise Unsupported(f"the function {name}")
