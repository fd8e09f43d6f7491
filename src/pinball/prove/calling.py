"""Calls where numbers are followed: the entry's inputs and results, functions, the library, methods."""

from __future__ import annotations

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Assigned,
    BoolType,
    Builtin,
    Call,
    Comprehension,
    Expr,
    FloatType,
    IntType,
    Method,
    Module,
    New,
    PointerType,
    Record,
    RefType,
    SizeType,
    Type,
)
from pinball.forge.calls import Argument, Result
from pinball.prove.slots import Slot, Slots
from pinball.prove.subject import Domain, Subject

_NUMBER = IntType | SizeType | BoolType | FloatType
_EMITTED = ("", "what is handed to a callback")
_QUIET = frozenset({"printf", "puts", "putchar", "print", "exit", "abort", "assert", "free"})
"""Calls that only use what they are given: with a number of the inputs, for more than its order."""


class Calling:
    """Follows numbers through calls; expressions come from the reader that builds on it."""

    def __init__(self, subject: Subject, module: Module) -> None:
        self.subject, self.module = subject, module
        self.in_c = subject.language == "c"
        self.slots = Slots()
        self.functions = {f.name: f for f in module.functions}
        self.records = {r.name: r for r in module.records}
        self.own: dict[str, frozenset[str]] = {}
        self.where = ""

    def expr(self, node: Expr) -> Slot:
        """Return the slot of an expression."""
        raise NotImplementedError

    def variable(self, name: str) -> Slot:
        """Return the slot of a variable."""
        raise NotImplementedError

    def truth(self, node: Expr) -> Slot:
        """Read a condition."""
        raise NotImplementedError

    def used(self, node: Expr) -> Slot:
        """Read an expression that is computed with."""
        raise NotImplementedError

    # --- the entry ----------------------------------------------------------------------------------------

    def inputs(self, domain: Domain) -> None:
        """Put the inputs' numbers where the call puts them. Raise ``Unsupported`` for other calls."""
        function = self.functions[self.subject.entry]
        call = self.subject.calls[0]
        if call.stdin is not None or len(call.arguments) != len(function.parameters):
            raise Unsupported("a call of another sort")
        globals_ = {let.name for let in self.module.globals}
        for argument, parameter in zip(call.arguments, function.parameters, strict=True):
            where = "" if parameter.name in globals_ else function.name
            self.argument(argument, self.slots.of(where, parameter.name), parameter.type, domain)

    def argument(self, argument: Argument, slot: Slot, kind: Type, domain: Domain) -> None:
        source = argument.name
        kinds = dict(zip(domain.names, (i.kind for i in domain.inputs), strict=True))
        match argument.kind:
            case "value":
                self.slots.computes(slot)
                if any(name in kinds and kinds[name] == "int" for _, name, _ in argument.size.terms):
                    raise Unsupported("a size that is an input")
            case "input" if kinds.get(source) == "int":
                slot.sources.add(source)
            case "input":
                self.slots.target(slot).sources.add(source)
            case "list" | "tree" | "listref" | "treeref":
                for record in self.node_records(kind, argument.kind):
                    self.node(record, source)
            case "buffer":
                if any(
                    kinds.get(name) == "int" for _, name, is_length in argument.size.terms if not is_length
                ):
                    raise Unsupported("a size that is an input")
                if not self.in_c:
                    self.slots.target(slot).constants.add(0)
            case "cell":
                self.slots.target(slot).constants.add(0)
            case "emit" | "null":
                pass
            case other:
                raise Unsupported(f"an argument {other} where numbers are followed")

    def node_records(self, kind: Type, form: str) -> list[Record]:
        """Return the records that may be the nodes of an input; all there are in Python."""
        if not self.in_c:
            return list(self.records.values())
        held = kind.target if form.endswith("ref") and isinstance(kind, PointerType) else kind
        element = getattr(held, "element", held)
        if not isinstance(element, RefType) or element.record not in self.records:
            raise Unsupported("nodes that are no records")
        return [self.records[element.record]]

    def node(self, record: Record, source: str) -> None:
        """Note that a record's first number is one of the inputs', the others 0."""
        first = True
        for field in record.fields:
            if isinstance(field.type, _NUMBER):
                slot = self.slots.of("field", field.name)
                if first:
                    slot.sources.add(source)
                else:
                    slot.constants.add(0)
                first = False

    def value_field(self, record: Record) -> str:
        """Return the name of a record's first number, nothing where it has none."""
        return next((f.name for f in record.fields if isinstance(f.type, _NUMBER)), "")

    def shows(self, result: Result) -> bool:
        """Tell whether what one way of looking shows is made of the inputs' numbers."""
        entry = self.functions[self.subject.entry]
        given = self.slots.of(entry.name, "return")
        match result.kind:
            case "return" | "exact" | "returned_array":
                return self.slots.data(given)
            case "list" | "tree" | "value":
                first = [self.value_field(r) for r in self.records.values()]
                return any(self.slots.data(self.slots.of("field", name)) for name in first if name)
            case "printed":
                return False  # a number of the inputs that is printed counts as computed with
            case "emitted":
                return self.slots.data(self.slots.of(*_EMITTED))
            case "array" | "set" | "cell":
                for argument, parameter in zip(
                    self.subject.calls[0].arguments, entry.parameters, strict=True
                ):
                    if argument.name == result.name and argument.kind not in ("value",):
                        globals_ = {let.name for let in self.module.globals}
                        where = "" if parameter.name in globals_ else entry.name
                        return self.slots.data(self.slots.of(where, parameter.name))
                return self.slots.data(self.slots.of("", result.name))
        raise Unsupported(f"a result {result.kind} where numbers are followed")

    # --- calls --------------------------------------------------------------------------------------------

    def call(self, node: Expr) -> Slot:
        """Return the slot of what a call or a method gives."""
        match node:
            case New(record=record, arguments=arguments):
                self.fields_(record, arguments)
                return Slot()
            case Call(function=name, arguments=arguments):
                if name in self.functions and name not in self.own.get(self.where, ()):
                    return self.called(name, arguments)
                if name in self.own.get(self.where, ()):
                    for argument in arguments:
                        self.slots.join(self.slots.of(*_EMITTED), self.expr(argument))
                    return self.slots.result()
                return self.library(name, arguments)
            case Method(object=owner, name=name, arguments=arguments):
                return self.method(self.expr(owner), name, arguments)
            case Builtin(name=name, arguments=arguments):
                return self.builtin(name, arguments)
            case Comprehension(element=element, variables=names, arrays=arrays, condition=condition):
                for name, array in zip(names, arrays, strict=True):
                    self.slots.join(self.variable(name), self.slots.target(self.expr(array)))
                if condition is not None:
                    self.truth(condition)
                return self.slots.holding(self.expr(element))
        raise Unsupported(f"{type(node).__name__} where numbers are followed")

    def fields_(self, record: str, values: tuple[Expr, ...]) -> None:
        """Put values into a record's fields, in order; in Python and by a list in C the rest is zero."""
        for place, field in enumerate(self.records[record].fields):
            slot = self.slots.of("field", field.name)
            if place < len(values):
                self.slots.join(slot, self.expr(values[place]))
            else:
                self.slots.find(slot).constants.add(0)

    def called(self, name: str, arguments: tuple[Expr, ...]) -> Slot:
        function = self.functions[name]
        if len(arguments) != len(function.parameters):
            raise Unsupported(f"a call of {name} with {len(arguments)} values")
        globals_ = {let.name for let in self.module.globals}
        for argument, parameter in zip(arguments, function.parameters, strict=True):
            where = "" if parameter.name in globals_ else name
            self.slots.join(self.slots.of(where, parameter.name), self.expr(argument))
        return self.slots.of(name, "return")

    def library(self, name: str, arguments: tuple[Expr, ...]) -> Slot:
        if name in _QUIET:
            for argument in arguments:
                self.slots.computes(self.slots.target(self.used(argument)))
            return self.slots.result()
        match name, arguments:
            case "memcpy" | "memmove", (to, source, size):
                self.used(size)
                first, second = self.expr(to), self.expr(source)
                held = self.slots.join(self.slots.target(first), self.slots.target(second))
                if not held.types:
                    raise Unsupported("memory of no type")
                return self.slots.find(first)
            case "realloc", (old, size):
                self.used(size)
                return self.expr(old)
            case "range", _:
                for argument in arguments:
                    self.used(argument)
                return self.slots.holding(self.slots.result())
            case "list" | "deque", ():
                return self.slots.holding(Slot())
            case "list" | "deque" | "reversed", (given,):
                return self.slots.holding(self.slots.target(self.expr(given)))
            case "all" | "any" | "bool", (given,):
                slot = self.expr(given)
                self.slots.compares(self.slots.target(slot), self.slots.constant(0))
                return self.slots.compares(slot, self.slots.constant(0))
        raise Unsupported(f"a call of {name} where numbers are followed")

    def method(self, owner: Slot, name: str, arguments: tuple[Expr, ...]) -> Slot:
        """Return the slot of what a method of a list gives."""
        slots, held = self.slots, self.slots.target(owner)
        if any(isinstance(a, Assigned) for a in arguments):
            raise Unsupported(f"the method {name} with named values")
        match name, arguments:
            case "append" | "appendleft", (value,):
                slots.join(held, self.expr(value))
            case "insert", (at, value):
                self.used(at)
                slots.join(held, self.expr(value))
            case "extend", (more,):
                slots.join(held, slots.target(self.expr(more)))
            case "pop" | "popleft", _:
                for at in arguments:
                    self.used(at)
                return slots.target(owner)
            case "copy", ():
                return slots.holding(held)
            case "reverse" | "clear", ():
                pass
            case "sort", ():
                slots.compares(held, held)
            case "index" | "count" | "remove" | "__contains__", (value,):
                return slots.compares(held, self.expr(value))
            case _:
                raise Unsupported(f"the method {name} where numbers are followed")
        return Slot()

    def builtin(self, name: str, arguments: tuple[Expr, ...]) -> Slot:
        slots = self.slots
        given = [self.expr(a.value if isinstance(a, Assigned) else a) for a in arguments]
        if any(isinstance(a, Assigned) and name != "sorted" for a in arguments) or name in ("sum", "abs"):
            for slot in given:
                slots.computes(slot)
                slots.computes(slots.target(slot))
            return slots.result()
        held = slots.target(given[0])
        if name == "sorted":
            slots.compares(held, held)
            return slots.holding(held)
        if len(given) == 1:
            slots.compares(held, held)
            return held
        joined = given[0]
        for slot in given[1:]:
            joined = slots.join(joined, slot)
        slots.compares(joined, joined)
        return joined
