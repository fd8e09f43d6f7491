"""What lowering a function to C keeps in mind: names, buffers and who reads them last, what to free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    ArrayType,
    Assign,
    Binary,
    Comprehension,
    Expr,
    For,
    Free,
    Function,
    If,
    IfElse,
    Index,
    Int,
    IntType,
    Let,
    NewArray,
    Null,
    OptionalType,
    Param,
    PointerType,
    Refuse,
    Return,
    SizeType,
    Stmt,
    Type,
    Var,
)
from pinball.core.walk import walk
from pinball.languages.names import fresh

_LENGTHS = ("n", "m")
ZERO, ONE = Int(0), Int(1)


@dataclass(frozen=True, slots=True)
class Array:
    """Where an array lives: a C variable, its length (a variable or number), and whether we must free it."""

    name: str
    length: Expr
    owned: bool


class Draft:
    """A C function in the making: ``body`` grows, ``owned`` lists the buffers to free on a refusal."""

    def __init__(self, function: Function) -> None:
        self.function = function
        kind = function.returns
        self.returns = kind.value if isinstance(kind, OptionalType) else kind
        self.body: list[Stmt] = []
        self.owned: list[str] = []
        self.arrays: dict[str, Array] = {}
        self.names = {function.name, "i"} | {p.name for p in function.parameters}
        self.names |= {n.name for n in walk(function.body) if isinstance(n, Let)}
        self.last_use = {
            node.name: at
            for at, statement in enumerate(function.body)
            for node in walk(statement)
            if isinstance(node, Var)
        }
        self.at = 0

    def parameters(self) -> tuple[Param, ...]:
        found: list[Param] = []
        lengths = iter(_LENGTHS)
        for parameter in self.function.parameters:
            if isinstance(parameter.type, ArrayType):
                length = self.fresh(next(lengths, f"{parameter.name}_n"))
                self.arrays[parameter.name] = Array(parameter.name, Var(length), owned=False)
                kind = ArrayType(parameter.type.element, constant=True)
                found += [Param(parameter.name, kind), Param(length, SizeType())]
            else:
                found.append(parameter)
        if isinstance(self.returns, ArrayType):
            found.append(Param(self.fresh("result_n"), PointerType(SizeType())))
        return tuple(found)

    def fresh(self, wanted: str) -> str:
        name = fresh(wanted, self.names)
        self.names.add(name)
        return name

    def let(self, wanted: str, kind: Type, value: Expr | None) -> Var:
        name = self.fresh(wanted)
        self.body.append(Let(name, kind, value))
        return Var(name)

    def refusal(self, reason: str) -> tuple[Stmt, ...]:
        nothing: Expr = Null() if isinstance(self.returns, ArrayType) else ZERO
        return (*(Free(Var(name)) for name in self.owned), Refuse(reason), Return(nothing))

    def guards(self, checks: list[Expr]) -> list[Stmt]:
        return [If(check, self.refusal("ERANGE")) for check in checks]

    def array(self, node: Expr) -> Array:
        if isinstance(node, Var) and node.name in self.arrays:
            return self.arrays[node.name]
        raise Unsupported(f"{type(node).__name__} as an array in C")

    def dead(self, node: Expr) -> bool:
        """Return whether this statement is the last to read an array that we own, under any of its names."""
        place = self.array(node)
        return place.owned and not self.read_later(place)

    def read_later(self, place: Array) -> bool:
        names = [name for name, other in self.arrays.items() if other.name == place.name]
        return any(self.last_use.get(name, -1) > self.at for name in names)

    def free_dead(self) -> None:
        for place in list(self.arrays.values()):
            if place.owned and place.name in self.owned and not self.read_later(place):
                self.owned.remove(place.name)
                self.body.append(Free(Var(place.name)))

    def allocate(self, wanted: str, length: Expr) -> str:
        name = self.fresh(wanted)
        enough = length if isinstance(length, Int) else IfElse(Binary(">", length, ZERO), length, ONE)
        self.body.append(Let(name, ArrayType(IntType()), NewArray(IntType(), enough)))
        self.body.append(If(Binary("==", Var(name), Null()), self.refusal("ENOMEM")))
        self.owned.append(name)
        return name

    def target(self, wanted: str, sources: list[Expr], length: Expr) -> str:
        """Return the buffer to write: a dying source where there is one, else a new one."""
        for source in sources:
            if self.dead(source):
                return self.array(source).name
        return self.allocate(self.buffer_name(wanted), length)

    def buffer_name(self, wanted: str) -> str:
        """Return ``result`` for a buffer that becomes the result, ``values`` for one that is written over."""
        body, name, at, reused = self.function.body, wanted, self.at, False
        while isinstance(body[at], Let):
            at = self.last_use.get(name, at)
            reader = body[at]
            if not self.writes_over(reader, name, at):
                return "values" if reused else wanted
            if isinstance(reader, Let):
                name, reused = reader.name, True
        return "result"

    def writes_over(self, reader: Stmt, name: str, at: int) -> bool:
        """Return whether statement ``at``, the last to read array ``name``, makes an array in its place."""
        match reader:
            case Let(type=ArrayType(), value=value) | Return(value=value) if value is not None:
                if isinstance(reader, Return) and not isinstance(self.returns, ArrayType):
                    return False
                sources = value.arrays if isinstance(value, Comprehension) else ()
                dying = [a for a in sources if isinstance(a, Var) and self.last_use[a.name] == at]
                return not dying or dying[0] == Var(name)
            case _:
                return False

    def owned_copy(self, place: Array, wanted: str = "result", *, reuse: bool = True) -> Array:
        """Return the array in a buffer of ours: as it is where we own it and may reuse it, else a copy."""
        if place.owned and reuse:
            return place
        name = self.allocate(self.buffer_name(wanted), place.length)
        i = Var("i")
        self.loop(place.length, [Assign(Index(Var(name), i), Index(Var(place.name), i))])
        return Array(name, place.length, owned=True)

    def loop(self, length: Expr, body: Sequence[Stmt], start: Expr = ZERO) -> None:
        self.body.append(For("i", start, length, tuple(body)))
