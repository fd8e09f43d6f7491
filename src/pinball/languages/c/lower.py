"""From the upper storey to C: arrays become pointers with lengths, a missing value becomes a refusal.

The conventions of the C that comes out:

* An array comes in as ``const int64_t *xs, size_t n`` and goes out as a ``malloc``'ed array with its length
  in ``*result_n``. An intermediate array that nobody reads again is reused in place.
* What has no result is refused as ``strtol`` refuses: ``errno`` says why, and NULL or 0 comes back.
* Every overflow is looked for before it can happen, and every path frees what it owns.
"""

from __future__ import annotations

from dataclasses import replace

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Accumulate,
    AddressOf,
    ArrayType,
    Assign,
    Binary,
    Builtin,
    Call,
    Cast,
    Comprehension,
    Deref,
    Expr,
    ExprStmt,
    For,
    Free,
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
    Null,
    Refuse,
    Return,
    SizeType,
    Slice,
    Stmt,
    Unary,
    Var,
    VoidType,
)
from pinball.core.walk import occurrences, substitute, walk
from pinball.languages.c import helpers
from pinball.languages.c.arithmetic import checked, negated
from pinball.languages.c.draft import ONE, ZERO, Array, Draft


def lower(module: Module) -> Module:
    """Return the module in C's terms, with the helper functions it calls in front.

    Raise ``Unsupported`` for what the upper storey holds beyond straight-line list code.
    """
    functions = tuple(_Lowering(function).run() for function in module.functions)
    called = {node.function for node in walk(functions) if isinstance(node, Call)}
    return Module(helpers.functions(called) + functions, module.records)


class _Lowering(Draft):
    """Turns the statements of one function into C's."""

    def run(self) -> Function:
        parameters = self.parameters()
        for at, statement in enumerate(self.function.body):
            self.at = at
            self.statement(statement)
            self.free_dead()
        body = tuple(self.body)
        unused = tuple(
            ExprStmt(Cast(VoidType(), Var(p.name))) for p in parameters if not occurrences(body, p.name)
        )
        lowered = Function(self.function.name, parameters, self.returns, unused + body)
        return replace(lowered, comment=_comment(self.function, lowered))

    # --- statements ---------------------------------------------------------------------------------------

    def statement(self, statement: Stmt) -> None:
        match statement:
            case Let(name=name, type=ArrayType(), value=value) if value is not None:
                self.arrays[name] = self.array_value(value, name)
            case Let(name=name, type=IntType(), value=value) if value is not None:
                self.names.discard(name)
                found = self.scalar(value, name)
                if found != Var(name):
                    self.let(name, IntType(), found)
            case If(condition=condition, then=(Return(value=Null()),), otherwise=()):
                self.body.append(If(self.condition(condition), self.refusal("EDOM")))
            case Return(value=IfElse(condition=condition, then=value, otherwise=Null())):
                self.body.append(If(negated(self.condition(condition)), self.refusal("EDOM")))
                self.finish(value)
            case Return(value=value) if value is not None:
                self.finish(value)
            case _:
                raise Unsupported(f"{type(statement).__name__} in lowering to C")

    def finish(self, value: Expr) -> None:
        """Return a value, and free every other buffer."""
        if isinstance(self.returns, ArrayType):
            place = self.owned_copy(self.array_value(value, "result"))
            self.owned.remove(place.name)
            self.body += [Free(Var(name)) for name in self.owned]
            self.body += [Assign(Deref(Var("result_n")), place.length), Return(Var(place.name))]
        else:
            found = self.scalar(value, "")
            if self.owned and not isinstance(found, Var | Int):
                found = self.let("value", IntType(), found)
            self.body += [Free(Var(name)) for name in self.owned]
            self.body.append(Return(found))
        self.owned.clear()

    def condition(self, node: Expr) -> Expr:
        """Return a guard's condition; an array as a condition asks whether it has elements."""
        match node:
            case Var(name=name) if name in self.arrays:
                return Binary("!=", self.arrays[name].length, ZERO)
            case Unary(operator="not", operand=operand):
                return negated(self.condition(operand))
            case Binary(operator="and" | "or" as operator, left=left, right=right):
                return Binary(operator, self.condition(left), self.condition(right))
            case Binary(operator=operator, left=left, right=right):
                return Binary(operator, self.scalar(left, ""), self.scalar(right, ""))
            case _:
                raise Unsupported(f"{type(node).__name__} as a condition in C")

    # --- arrays -------------------------------------------------------------------------------------------

    def array_value(self, value: Expr, wanted: str) -> Array:
        self.names.discard(wanted)
        match value:
            case Var():
                return self.array(value)
            case Comprehension():
                return self.elementwise(value, wanted)
            case Slice(array=source, start=None, stop=stop, step=1) if stop is not None:
                place = self.array(source)
                taken = self.let("taken_n", SizeType(), self.clipped(stop, place.length))
                return replace(place, length=taken)
            case Slice(array=source, start=start, stop=None, step=1) if start is not None:
                return self.dropped(source, start, wanted)
            case Slice(array=source, start=None, stop=None, step=-1):
                return self.reversed(source, wanted)
            case Builtin(name="sorted", arguments=(source,)):
                place = self.owned_copy(self.array(source), wanted, reuse=self.dead(source))
                self.body.append(ExprStmt(Call("heap_sort", (Var(place.name), place.length))))
                return place
            case Accumulate(array=source, function=function):
                return self.accumulated(source, function, wanted)
            case _:
                raise Unsupported(f"{type(value).__name__} as an array in C")

    def clipped(self, count: Expr, length: Expr) -> Expr:
        return Call("clip", (self.scalar(count, ""), length))

    def sources(self, node: Comprehension) -> tuple[Comprehension, list[Array], Expr]:
        """Return a comprehension with one variable for each C array, the arrays, and the least length."""
        found: dict[str, Array] = {}
        variables: dict[str, str] = {}
        same: dict[str, Expr] = {}
        length = self.array(node.arrays[0]).length
        for variable, array in zip(node.variables, node.arrays, strict=True):
            place = self.array(array)
            if place.length != length:
                shorter = IfElse(Binary("<", length, place.length), length, place.length)
                length = self.let("pairs", SizeType(), shorter)
            if place.name in found:
                same[variable] = Var(variables[place.name])
            else:
                found[place.name], variables[place.name] = place, variable
        element, condition = substitute((node.element, node.condition), same)
        merged = Comprehension(element, tuple(variables.values()), node.arrays, condition)
        return merged, list(found.values()), length

    def elementwise(self, node: Comprehension, wanted: str) -> Array:
        node, sources, length = self.sources(node)
        checks, element = checked(node.element)
        if isinstance(element, Var) and node.condition is None:
            # The smaller of an array and itself: nothing to compute.
            dying = self.dead(node.arrays[0])
            return self.owned_copy(replace(sources[0], length=length), wanted, reuse=dying)
        name = self.target(wanted, list(node.arrays), length)
        kept = length if node.condition is None else self.let("count", SizeType(), ZERO)
        at = Var("i") if node.condition is None else kept
        body: list[Stmt] = [*self.guards(checks), Assign(Index(Var(name), at), element)]
        if node.condition is not None:
            body = [If(checked(node.condition)[1], (*body, Assign(kept, ONE, "+")))]
        bound, body = _bind(node.variables, [Index(Var(s.name), Var("i")) for s in sources], body)
        self.loop(length, bound + body)
        return Array(name, kept, owned=True)

    def dropped(self, source: Expr, count: Expr, wanted: str) -> Array:
        place = self.array(source)
        skipped = self.let("skipped", SizeType(), self.clipped(count, place.length))
        left = self.let("rest_n", SizeType(), Binary("-", place.length, skipped))
        name = self.target(wanted, [source], left)
        i = Var("i")
        self.loop(left, [Assign(Index(Var(name), i), Index(Var(place.name), Binary("+", skipped, i)))])
        return Array(name, left, owned=True)

    def reversed(self, source: Expr, wanted: str) -> Array:
        place, i = self.array(source), Var("i")
        mirror = Binary("-", Binary("-", place.length, ONE), i)
        if self.dead(source):
            self.body.append(
                For("i", ZERO, Binary("quot", place.length, Int(2)),
                    (ExprStmt(Call("swap", (Var(place.name), i, mirror))),))
            )  # fmt: skip
            return place
        name = self.allocate(self.buffer_name(wanted), place.length)
        self.loop(place.length, [Assign(Index(Var(name), i), Index(Var(place.name), mirror))])
        return Array(name, place.length, owned=True)

    def accumulated(self, source: Expr, function: Lambda, wanted: str) -> Array:
        place = self.array(source)
        name = self.target(wanted, [source], place.length)
        if name != place.name:
            first = Assign(Index(Var(name), ZERO), Index(Var(place.name), ZERO))
            self.body.append(If(Binary(">", place.length, ZERO), (first,)))
        checks, element = checked(function.body)
        body: list[Stmt] = [*self.guards(checks), Assign(Index(Var(name), Var("i")), element)]
        before = Index(Var(name), Binary("-", Var("i"), ONE))
        bound, body = _bind(function.parameters, [before, Index(Var(place.name), Var("i"))], body)
        self.loop(place.length, bound + body, ONE)
        return Array(name, place.length, owned=True)

    # --- single numbers -----------------------------------------------------------------------------------

    def scalar(self, value: Expr, wanted: str) -> Expr:
        """Return an expression for one number, after the statements that compute it."""
        match value:
            case Int() | Var():
                return value
            case Length(array=Comprehension(condition=condition) as counted) if condition is not None:
                return self.counted(counted, wanted or "count")
            case Length(array=array):
                return Cast(IntType(), self.array(array).length)
            case Index(array=array, index=Int(value=-1)):
                place = self.array(array)
                return Index(Var(place.name), Binary("-", place.length, ONE))
            case Index(array=array, index=index):
                return Index(Var(self.array(array).name), index)
            case Builtin(name="sum", arguments=(Comprehension() as addends,)):
                return self.summed(addends, wanted or "total")
            case Builtin(name="sum", arguments=(array,)):
                return self.summed(Comprehension(Var("x"), ("x",), (array,)), wanted or "total")
            case Builtin(name="min" | "max" as name, arguments=(array,)):
                return self.extreme(array, "<" if name == "min" else ">", wanted)
            case _:
                raise Unsupported(f"{type(value).__name__} as a number in C")

    def summed(self, node: Comprehension, wanted: str) -> Expr:
        """Add up elements as they are made; only the sum has to fit, not the totals on the way to it."""
        node, sources, length = self.sources(node)
        total, wraps = self.let(wanted, IntType(), ZERO), self.let("wraps", IntType(), ZERO)
        checks, element = checked(node.element)
        add: Stmt = ExprStmt(Call("add_to", (AddressOf(total), AddressOf(wraps), element)))
        body: list[Stmt] = [*self.guards(checks), add]
        if node.condition is not None:
            body = [If(checked(node.condition)[1], tuple(body))]
        bound, body = _bind(node.variables, [Index(Var(s.name), Var("i")) for s in sources], body)
        self.loop(length, bound + body)
        self.body.append(If(Binary("!=", wraps, ZERO), self.refusal("ERANGE")))
        return total

    def counted(self, node: Comprehension, wanted: str) -> Expr:
        assert node.condition is not None
        place = self.array(node.arrays[0])
        count = self.let(wanted, IntType(), ZERO)
        body = (If(checked(node.condition)[1], (Assign(count, ONE, "+"),)),)
        self.loop(place.length, substitute(body, {node.variables[0]: Index(Var(place.name), Var("i"))}))
        return count

    def extreme(self, array: Expr, better: str, wanted: str) -> Expr:
        place = self.array(array)
        best = self.let(
            wanted or ("smallest" if better == "<" else "largest"), IntType(), Index(Var(place.name), ZERO)
        )
        item = Index(Var(place.name), Var("i"))
        self.loop(place.length, [If(Binary(better, item, best), (Assign(best, item),))], ONE)
        return best


def _bind(names: tuple[str, ...], places: list[Index], body: list[Stmt]) -> tuple[list[Stmt], list[Stmt]]:
    """Return the body over the places themselves, or over locals for those read three times or more."""
    bound: list[Stmt] = []
    direct: dict[str, Expr] = {}
    for name, place in zip(names, places, strict=True):
        if occurrences(tuple(body), name) > 2:
            bound.append(Let(name, IntType(), place))
        else:
            direct[name] = place
    return bound, [_compound(s) for s in substitute(tuple(body), direct)]


def _compound(statement: Stmt) -> Stmt:
    """Return ``a = a + x`` as ``a += x``."""
    match statement:
        case Assign(target, Binary("+" | "-" | "*" as operator, left, right), "") if left == target:
            return Assign(target, right, operator)
        case If(condition, then, otherwise):
            return If(condition, tuple(_compound(s) for s in then), otherwise)
        case _:
            return statement


def _comment(before: Function, after: Function) -> str:
    """Return what the function does, who owns the result, and exactly those errno values that it can set."""
    what, _, missing = before.comment.partition("\n\n")
    reasons = {node.reason for node in walk(after.body) if isinstance(node, Refuse)}
    causes = []
    if "EDOM" in reasons:
        causes.append(f"EDOM if {missing.partition(': ')[2].rstrip('.') or 'there is no value'}")
    if "ERANGE" in reasons:
        causes.append("ERANGE if a number does not fit in 64 bits")
    if "ENOMEM" in reasons:
        causes.append("ENOMEM if there is no memory")
    listed = ", ".join(causes[:-1]) + (" or " if causes[:-1] else "") + "".join(causes[-1:])
    if isinstance(after.returns, ArrayType):
        owner = "The caller frees the result, which has *result_n elements."
        return f"{what}\n{owner} On failure it is NULL, and errno is {listed}."
    if causes:
        caution = "Set errno to 0 before the call to tell that 0 from a result."
        return f"{what}\nOn failure the result is 0, and errno is {listed}. {caution}"
    return what
