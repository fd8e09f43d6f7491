"""Find out what a program does with the numbers of its inputs, from its tree alone."""

from __future__ import annotations

from pinball.core.errors import Unsupported
from pinball.core.layout import folded
from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Assigned,
    Binary,
    Block,
    Bool,
    Break,
    Call,
    Cast,
    Char,
    Continue,
    Deref,
    DoWhile,
    Expr,
    ExprStmt,
    Field,
    For,
    ForEach,
    Free,
    Function,
    Goto,
    If,
    IfElse,
    Index,
    InitList,
    Label,
    Length,
    Let,
    Loop,
    Member,
    Module,
    New,
    NewArray,
    Null,
    PointerType,
    RecordType,
    RefType,
    Repeat,
    Return,
    SizeOf,
    Slice,
    Step,
    Stmt,
    Str,
    Switch,
    Unary,
    Unpack,
    Var,
    VoidType,
    While,
    Yield,
)
from pinball.core.walk import walk
from pinball.prove.calling import Calling
from pinball.prove.slots import Flow, Slot, summary
from pinball.prove.subject import Domain, Subject

_COMPARE = frozenset({"<", "<=", ">", ">=", "==", "!="})


def flow(subject: Subject, domain: Domain) -> Flow | None:
    """Return what a function does with its inputs' numbers, ``None`` where it is more than order and moves.

    What is found holds for all runs: statements are taken in any order, and what may be, is. Raise
    ``Unsupported`` for what is not known.
    """
    reader = _Reader(subject, subject.module())
    reader.inputs(domain)
    reader.module_()
    shown = tuple(reader.shows(call.result) for call in subject.calls)
    return summary(reader.slots, shown, _ends(domain), subject.language == "c")


def _ends(domain: Domain) -> dict[str, tuple[int, int]]:
    return dict(zip(domain.names, domain.ranges, strict=True))


class _Reader(Calling):
    """Reads a module's statements and expressions into slots."""

    def __init__(self, subject: Subject, module: Module) -> None:
        super().__init__(subject, module)
        self.where = ""

    def module_(self) -> None:
        """Read everything."""
        for let in self.module.globals:
            self.where = ""
            self.let(let)
        for record in self.module.records:
            for field in record.fields:
                self.slots.typed(self.slots.of("field", field.name), field.type)
        for function in self.module.functions:
            self.where = function.name
            self.function(function)

    def function(self, function: Function) -> None:
        for parameter in function.parameters:
            self.slots.typed(self.slots.of(function.name, parameter.name), parameter.type)
        if not isinstance(function.returns, VoidType):
            self.slots.typed(self.slots.of(function.name, "return"), function.returns)
        # A name that is also a global counts as that one everywhere: both share a slot, which is safe.
        self.own[function.name] = _own(function) - {let.name for let in self.module.globals}
        self.body(function.body)

    def body(self, body: tuple[Stmt, ...]) -> None:
        for statement in body:
            self.statement(statement)

    # --- statements ---------------------------------------------------------------------------------------

    def statement(self, node: Stmt) -> None:
        match node:
            case Let():
                self.let(node)
            case Assign(target=target, value=value, operator=operator):
                self.assign(target, value, operator)
            case Unpack(targets=targets, values=values):
                for slot, target in zip([self.expr(v) for v in values], targets, strict=True):
                    self.slots.join(self.expr(target), slot)
            case ExprStmt(value=value) | Free(reference=value):
                self.expr(value)
            case If(condition=condition, then=then, otherwise=otherwise):
                self.truth(condition)
                self.body((*then, *otherwise))
            case While(condition=condition, body=body) | DoWhile(condition=condition, body=body):
                self.truth(condition)
                self.body(body)
            case Loop(start=start, condition=condition, update=update, body=body):
                if condition is not None:
                    self.truth(condition)
                self.body((*start, *update, *body))
            case For(variable=name, start=start, stop=stop, body=body, type=kind):
                slot = self.slots.join(self.variable(name), self.used(start))
                self.slots.typed(slot, kind)
                self.used(stop)
                self.body(body)
            case ForEach(variable=name, array=array, body=body):
                self.slots.join(self.variable(name), self.slots.target(self.expr(array)))
                self.body(body)
            case Return(value=value):
                if value is not None:
                    self.slots.join(self.slots.of(self.where, "return"), self.expr(value))
            case Yield(value=value):
                self.slots.join(self.slots.target(self.slots.of(self.where, "return")), self.expr(value))
            case Switch(value=value, cases=cases):
                for case in cases:
                    for other in case.values:
                        self.slots.compares(self.expr(value), self.expr(other))
                    self.body(case.body)
            case Block(body=body):
                self.body(body)
            case Break() | Continue() | Goto() | Label():
                pass
            case _:
                raise Unsupported(f"{type(node).__name__} where numbers are followed")

    def let(self, node: Let) -> None:
        slot = self.slots.typed(self.variable(node.name), node.type)
        if isinstance(node.value, InitList) and isinstance(node.type, RecordType):
            self.fields_(node.type.record, node.value.values)
        elif node.value is not None:
            self.slots.join(slot, self.expr(node.value))

    def assign(self, target: Expr, value: Expr, operator: str) -> Slot:
        place = self.expr(target)
        if not operator:
            return self.slots.join(place, self.expr(value))
        return self.slots.join(place, self.arithmetic(place, self.expr(value)))

    # --- expressions --------------------------------------------------------------------------------------

    def variable(self, name: str) -> Slot:
        """Return the slot of a variable as this function sees it."""
        own = self.own.get(self.where, frozenset())
        return self.slots.of(self.where if name in own else "", name)

    def used(self, node: Expr) -> Slot:
        """Read an expression whose value is used as a count or a place."""
        slot = self.expr(node)
        self.slots.computes(slot)
        return self.slots.find(slot)

    def truth(self, node: Expr) -> Slot:
        """Read a condition; a number that is one is compared with 0."""
        return self.slots.compares(self.expr(node), self.slots.constant(0))

    def arithmetic(self, x: Slot, y: Slot) -> Slot:
        """Return what comes of arithmetic: of pointers and lists, what holds the same."""
        made = self.slots.holding(self.slots.join(self.slots.target(x), self.slots.target(y)))
        made.computed = True
        self.slots.computes(x)
        self.slots.computes(y)
        return made

    def expr(self, node: Expr) -> Slot:
        """Return the slot of an expression's value, or of the place that it names."""
        slots = self.slots
        number = folded(node)
        if number is not None:
            return slots.constant(number)
        match node:
            case Var(name=name):
                if name in self.functions and name not in self.own.get(self.where, ()):
                    raise Unsupported(f"the function {name} as a value")
                return self.variable(name)
            case Bool() | SizeOf():
                return slots.result()
            case Null():
                return Slot()
            case Binary(operator=operator, left=left, right=right):
                return self.binary(operator, left, right)
            case Unary(operator="not", operand=operand):
                return self.truth(operand)
            case Unary(operand=operand):
                return self.arithmetic(self.expr(operand), slots.result())
            case IfElse(condition=condition, then=then, otherwise=otherwise):
                self.truth(condition)
                return slots.join(self.expr(then), self.expr(otherwise))
            case Index(array=array, index=index):
                self.used(index)
                return slots.target(self.expr(array))
            case Field(record=record, name=name) | Member(record=record, name=name):
                self.expr(record)
                return slots.of("field", name)
            case Deref(pointer=pointer):
                return slots.target(self.expr(pointer))
            case AddressOf(target=target):
                return slots.holding(self.expr(target))
            case Cast(type=ArrayType() | PointerType() | RefType(), operand=operand) if not isinstance(
                operand, NewArray | New | Null | Call
            ):
                raise Unsupported("a pointer that becomes one of another type")
            case Cast(type=kind, operand=operand):
                slot = self.expr(operand)
                return slot if isinstance(kind, VoidType) else slots.typed(slot, kind)
            case _:
                return self.more(node)

    def more(self, node: Expr) -> Slot:
        slots = self.slots
        match node:
            case NewArray(element=element, length=length, zeroed=zeroed):
                self.used(length)
                held = slots.constant(0) if zeroed or not self.in_c else Slot()
                return slots.holding(slots.typed(held, element))
            case Step(target=target):
                place = self.expr(target)
                return slots.join(place, self.arithmetic(place, slots.result()))
            case Assigned(target=target, value=value, operator=operator):
                return self.assign(target, value, operator)
            case Length(array=array):
                self.expr(array)
                return slots.result()
            case InitList(values=values):
                held = slots.constant(0) if self.in_c else Slot()  # what C's list leaves out is zero
                for value in values:
                    if isinstance(value, InitList) and self.in_c:
                        raise Unsupported("a list of lists as an initial value")
                    held = slots.join(held, self.expr(value))
                return slots.holding(held)
            case Repeat(value=value, count=count):
                self.used(count)
                return slots.holding(self.expr(value))
            case Slice(array=array, start=start, stop=stop):
                for end in (start, stop):
                    if end is not None:
                        self.used(end)
                return self.expr(array)
            case Str() | Char():
                return slots.holding(slots.result())
            case _:
                return self.call(node)

    def binary(self, operator: str, left: Expr, right: Expr) -> Slot:
        slots = self.slots
        if operator in ("and", "or"):
            answers = self.truth(left), self.truth(right)
            if self.in_c:
                return slots.join(*answers)
            return slots.join(self.expr(left), self.expr(right))  # Python gives one of the two values
        x, y = self.expr(left), self.expr(right)
        if operator not in _COMPARE:
            return self.arithmetic(x, y)
        if not self.in_c:
            inner = slots.target(x), slots.target(y)  # lists are compared by what they hold
            slots.compares(*inner)
            slots.compares(slots.target(inner[0]), slots.target(inner[1]))
        return slots.compares(x, y)


def _own(function: Function) -> frozenset[str]:
    """Return the names of a function's own variables."""
    names = {p.name for p in function.parameters}
    for node in walk(function.body):
        match node:
            case Let(name=name) | For(variable=name) | ForEach(variable=name):
                names.add(name)
            case Assign(target=Var(name=name)):
                names.add(name)
            case Unpack(targets=targets):
                names |= {t.name for t in targets if isinstance(t, Var)}
    return frozenset(names)
