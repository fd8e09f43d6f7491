"""Spell a normalised program as tokens: the tree in preorder, then the call line."""

from __future__ import annotations

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    ArrayType,
    Expr,
    Function,
    FunctionType,
    Let,
    OptionalType,
    Param,
    PointerType,
    Record,
    RecordType,
    RefType,
    Type,
)
from pinball.nets.writing.calls import Given, Sum, read_call
from pinball.nets.writing.encode_statements import StatementSpeller
from pinball.nets.writing.kinds import scalar_name
from pinball.nets.writing.vocabulary import IDS
from pinball.nets.writing.written import Written

_GIVEN = {
    "list": "given:list", "&list": "given:&list", "tree": "given:tree", "&tree": "given:&tree",
    "flat": "given:flat", "rows": "given:rows", "emit": "given:emit", "null": "given:null",
}  # fmt: skip


def spell(written: Written, arguments: tuple[int, ...] = (), parts: tuple[str, ...] = ()) -> tuple[int, ...]:
    """Return the tokens of a normalised program, ``<end>`` included, without looking whether they are legal.

    An integer equal to one of ``arguments`` becomes that argument's token. With ``parts``, the names of
    functions that are there already, only the last function is spelled. Raise ``Unsupported`` for what the
    language of tokens has no words for.
    """
    speller = Speller(written.language, arguments)
    speller.parts = {name: f"call:part{n}" for n, name in enumerate(parts)}
    module = written.module
    if not parts:
        speller.records(module.records)
        for let in module.globals:
            speller.say("global")
            speller.let(let)
    for function in module.functions[-1 if parts else 0 :]:
        speller.function(function)
    speller.call(written.call)
    speller.say("<end>")
    try:
        return tuple(IDS[token] for token in speller.tokens)
    except KeyError as unknown:
        raise Unsupported(f"no token for {unknown}") from None


def spell_records(records: tuple[Record, ...], language: str) -> tuple[int, ...]:
    """Return the tokens of records alone."""
    speller = Speller(language, ())
    speller.records(records)
    return tuple(IDS[token] for token in speller.tokens)


class Speller(StatementSpeller):
    """Collects the tokens of one program."""

    # --- what stands outside functions ----------------------------------------------------------------------

    def records(self, records: tuple[Record, ...]) -> None:
        for record in records:
            self.say("record", f"rec:{record.name}")
            for field in record.fields:
                self.type(field.type)
                self.say(f"->{field.name}")
            self.say("end")

    def let(self, let: Let) -> None:
        self.type(let.type)
        self.say(f"name:{let.name}")
        self.optional(let.value)

    def parameter(self, parameter: Param) -> None:
        self.type(parameter.type)
        self.say(f"name:{parameter.name}")

    def function(self, function: Function) -> None:
        self.say("main" if function.name == "main" else "function")
        self.type(function.returns)
        for parameter in function.parameters:
            self.parameter(parameter)
        self.say("colon")
        self.body(function.body)

    # --- types --------------------------------------------------------------------------------------------

    def type(self, kind: Type) -> None:
        scalar = scalar_name(kind, self.language)
        if scalar is not None:
            self.say(scalar)
            return
        match kind:
            case ArrayType(element=element, constant=constant, length=None):
                if scalar_name(element, self.language) == "int":
                    self.say("const:ints" if constant else "ints")
                else:
                    self.say("const:array" if constant else "array")
                    self.type(element)
            case ArrayType(element=element, constant=constant, length=length) if length is not None:
                self.say("const:array:n" if constant else "array:n")
                self.type(element)
                self.expr(length)
            case RefType(record):
                self.say(f"ref:{record}")
            case RecordType(record):
                self.say(f"rec:{record}")
            case PointerType(target):
                self.say("pointer")
                self.type(target)
            case FunctionType(parameters, returns):
                self.say("function:type")
                self.type(returns)
                for parameter in parameters:
                    self.type(parameter)
                self.say("end")
            case OptionalType(value):
                self.say("optional")
                self.type(value)
            case _:
                raise Unsupported(f"the type {kind}")

    # --- the call line --------------------------------------------------------------------------------------

    def call(self, text: str) -> None:
        line = read_call(text)
        self.say("call")
        for given in line.arguments:
            self.given(given)
        if line.read is not None:
            self.say("given:read")
            for given in line.read:
                self.given(given)
            self.say("end")
        result = line.result
        match result.kind:
            case "return" | "stdout" | "emitted" | "printed":
                self.say(f"gives:{result.kind}")
            case "value":
                self.say("gives:value")
            case "list" | "tree":
                self.say(f"gives:{result.kind}", self.source(result.name))
            case _:
                handed = any(given.name == result.name for given in line.arguments)
                known = handed or result.name.startswith(("out", "cell"))
                self.say(self.source(result.name) if known else f"name:{result.name}")
        match result.cut:
            case None:
                return
            case Sum() as size:
                self.say("gives:cut")
                self.sum(size)
            case str(cut):
                self.say("gives:cut", *self.cut(cut))

    def source(self, name: str) -> str:
        """Return the token of what the result looks at."""
        if name == "return":
            return "gives:return"
        for word in ("out", "cell"):
            if name.startswith(word) and (name == word or name[len(word) :].isdigit()):
                return f"gives:{name}"
        return f"in:{name}"

    def cut(self, cut: str) -> list[str]:
        if cut.startswith("global "):
            return ["gives:global", f"name:{cut.removeprefix('global ')}"]
        return [self.source(cut)]

    def given(self, given: Given) -> None:
        match given.kind:
            case "input":
                self.say(f"in:{given.name}")
            case "size":
                self.sum(given.size)
            case "out":
                self.say("given:out")
                self.sum(given.size)
            case "cell" | "emit" | "null":
                self.say(f"given:{given.kind}")
            case "grid":
                self.say("given:grid", f"in:{given.name}")
                self.sum(given.size)
            case kind:
                self.say(_GIVEN[kind], f"in:{given.name}")

    def sum(self, size: Sum) -> None:
        """Spell a size: one length, input or number plainly, others from ``given:sum`` to ``end``."""
        match size:
            case Sum(((1, name, is_length),), 0):
                self.say(*(["given:len"] if is_length else []), f"in:{name}")
            case Sum((), offset):
                self.integer(offset)
            case _:
                self.say("given:sum")
                for factor, name, is_length in size.terms:
                    if factor < 0:
                        self.say("given:minus")
                    if abs(factor) != 1:
                        self.say("given:times")
                        self.integer(abs(factor))
                    self.say(*(["given:len"] if is_length else []), f"in:{name}")
                if size.offset:
                    self.integer(size.offset)
                self.say("end")


def expression_tokens(node: Expr, language: str, arguments: tuple[int, ...] = ()) -> list[str]:
    """Return one expression's tokens as words."""
    speller = Speller(language, arguments)
    speller.expr(node)
    return speller.tokens
