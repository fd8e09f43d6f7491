"""Exchange loops and recursion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Binary,
    Block,
    Bool,
    Break,
    Call,
    Continue,
    Expr,
    ExprStmt,
    For,
    Function,
    If,
    Int,
    Let,
    Param,
    Return,
    Var,
    VoidType,
    While,
)
from pinball.core.walk import rebuild, substitute
from pinball.rules._facts import (
    assigned,
    declared,
    fresh,
    inputs_of,
    integer,
    jumps,
    leaves,
    memory,
    negated,
    nodes,
    pure,
    reads,
    straight,
    used_outside,
)
from pinball.rules._rule import Promise, Rule
from pinball.rules._sites import Added, Site

PRESERVING, CONDITIONAL = Promise.PRESERVING, Promise.CONDITIONAL
_NAMES = ("loop", "rec", "go", "recurse", "iterate", "step", "walk", "again", "repeat", "run")


def _loop_to_recursion(node: Any, site: Site) -> Iterator[Any]:
    """Make a function that calls itself once for each round."""
    condition, body = node.condition, node.body
    if site.function is None or not straight(node) or any(isinstance(n, AddressOf) for n in nodes(node)):
        return
    changed = sorted((assigned(node) - declared(node)) & set(site.visible))
    # In a loop around this one, what is left over goes into the next round.
    live = [n for n in changed if site.loop or n in used_outside(node, site)]
    parameters = inputs_of(node, site)
    if not parameters or len(parameters) > 6 or len(live) > 1:
        return
    known = {p.name for p in parameters} | declared(node) | {g.name for g in site.module.globals}
    if reads(node) - known or not changed:
        return
    name = fresh(site, _NAMES)[0]
    again = Call(name, tuple(Var(p.name) for p in parameters))
    if live:
        result = Var(live[0])
        kind = site.types[live[0]]
        if isinstance(kind, ArrayType):
            kind = ArrayType(kind.element, kind.constant)
        steps: tuple[Any, ...] = (If(negated(condition), (Return(result),)), *body, Return(again))
        yield Added((Assign(result, again),), (Function(name, parameters, kind, steps),))
    else:
        steps = (If(condition, (*body, ExprStmt(again))),)
        yield Added((ExprStmt(again),), (Function(name, parameters, VoidType(), steps),))


loop_to_recursion = Rule(
    "loop_to_recursion", PRESERVING, "while (C) S  =>  f(x); with f(x) { if (C) { S; f(x); } }",
    _loop_to_recursion,
    (While,),
)  # fmt: skip


def _for_to_recursion(node: Any, site: Site) -> Iterator[Any]:
    """Make a function of a counted loop that calls itself with the next value."""
    if not straight(node.body) or node.variable in assigned(node.body) or not pure(node.stop):
        return
    if (assigned(node.body) - declared(node.body)) & set(site.visible) or reads(node.stop) & assigned(
        node.body
    ):
        return
    if any(isinstance(n, AddressOf) for n in nodes(node)) or (
        site.language == "python" and memory(node.stop)
    ):
        return
    outer = inputs_of(Block((ExprStmt(node.stop), *substitute_out(node))), site)
    if outer is None or len(outer) > 5:
        return
    parameters = (Param(node.variable, node.type), *outer)
    known = {p.name for p in parameters} | declared(node.body) | {g.name for g in site.module.globals}
    if (reads(node.body) | reads(node.stop)) - known:
        return
    name, arguments = fresh(site, _NAMES)[0], tuple(Var(p.name) for p in outer)
    test = Binary("<" if node.step > 0 else ">", Var(node.variable), node.stop)
    following = Binary("+" if node.step > 0 else "-", Var(node.variable), Int(abs(node.step)))
    steps = (If(test, (*node.body, ExprStmt(Call(name, (following, *arguments))))),)
    helper = Function(name, parameters, VoidType(), steps)
    yield Added((ExprStmt(Call(name, (node.start, *arguments))),), (helper,))


def substitute_out(loop: For) -> tuple[Any, ...]:
    """Return the loop's body with the loop's variable as a constant, so that it is not asked for."""
    return substitute(loop.body, {loop.variable: Int(0)})


for_to_recursion = Rule(
    "for_to_recursion", PRESERVING,
    "for (i = a; i < n; i++) S  =>  f(a); f(i) { if (i < n) { S; f(i + 1); } }",
    _for_to_recursion, (For,),
)  # fmt: skip


def _tail_to_loop(node: Any, site: Site) -> Iterator[Any]:
    """Make a loop of a function whose last act is to call itself."""
    calls = [n for n in nodes(node.body) if isinstance(n, Call) and n.function == node.name]
    if not calls or jumps(node.body) or any(isinstance(n, AddressOf) for n in nodes(node.body)):
        return
    tail = _Tail(node, site)
    body = tail.body(node.body, isinstance(node.returns, VoidType))
    if tail.done == 0:
        return
    if not leaves(body):
        body = (*body, Return() if isinstance(node.returns, VoidType) else Break())
    yield replace(node, body=(While(Bool(True) if site.language == "python" else Int(1), body),))


class _Tail:
    """Turns the final calls of a function to itself into assignments and ``continue``; counts them."""

    def __init__(self, function: Function, site: Site) -> None:
        self.function = function
        self.site = site
        self.done = 0

    def body(self, body: tuple[Any, ...], last: bool) -> tuple[Any, ...]:
        """Return the body; ``last``: nothing follows it."""
        result: list[Any] = []
        for number, item in enumerate(body):
            end = last and number == len(body) - 1
            match item:
                case Return(Call(name, arguments)) if name == self.function.name:
                    result += self.again(arguments)
                case ExprStmt(Call(name, arguments)) if name == self.function.name and (
                    end or (last and body[number + 1 :] == (Return(),))
                ):
                    result += self.again(arguments)
                    return tuple(result)
                case If(condition, then, otherwise):
                    below = end or body[number + 1 :] == (Return(),)
                    result.append(If(condition, self.body(then, below), self.body(otherwise, below)))
                case _:
                    result.append(item)
        return tuple(result)

    def again(self, arguments: tuple[Expr, ...]) -> list[Any]:
        """Return assignments of the arguments to the parameters and a ``continue``."""
        if len(arguments) != len(self.function.parameters):
            return [Return(Call(self.function.name, arguments))]
        self.done += 1
        moves = [(p, a) for p, a in zip(self.function.parameters, arguments, strict=True) if a != Var(p.name)]
        order = self.ordered(moves)
        if order is not None:
            return [*(Assign(Var(p.name), a) for p, a in order), Continue()]
        names = fresh(self.site, ("next", "new", "following", "n2", "t"), len(moves))
        kinds = [
            ArrayType(p.type.element, p.type.constant) if isinstance(p.type, ArrayType) else p.type
            for p, _ in moves
        ]
        kept = [Let(n, k, a) for n, k, (_, a) in zip(names, kinds, moves, strict=True)]
        return [
            *kept,
            *(Assign(Var(p.name), Var(n)) for n, (p, _) in zip(names, moves, strict=True)),
            Continue(),
        ]

    def ordered(self, moves: list[tuple[Param, Expr]]) -> list[tuple[Param, Expr]] | None:
        """Return the moves in an order in which none reads what an earlier one changed, if there is one."""
        left, order = list(moves), []
        while left:
            free = [m for m in left if not any(m[0].name in reads(a) for p, a in left if p is not m[0])]
            if not free or (len(moves) > 1 and not all(pure(a) for _, a in moves)):
                return None
            order.append(free[0])
            left.remove(free[0])
        return order


tail_to_loop = Rule(
    "tail_to_loop", PRESERVING, "f(x) { S; return f(e); }  =>  f(x) { while (1) { S; x = e; } }",
    _tail_to_loop, (Function,),
)  # fmt: skip


def _accumulate(node: Any, site: Site) -> Iterator[Any]:
    """Carry the result along: ``return x + f(e)`` becomes a helper with a running value."""
    match node.body:
        case (*before, Return(Binary("+" | "*" as operator, left, right))):
            pass
        case _:
            return
    if isinstance(left, Call) and left.function == node.name:
        left, right = right, left
    if not (isinstance(right, Call) and right.function == node.name) or not pure(left):
        return
    calls = sum(1 for n in nodes(node.body) if isinstance(n, Call) and n.function == node.name)
    if calls != 1 or not integer(right, site):
        return
    name, total = (
        fresh(site, (f"{node.name}_acc", f"{node.name}_loop", "accumulate"))[0],
        fresh(site, ("acc", "total", "sum", "r"))[0],
    )

    def finish(item: Any) -> Any:
        if isinstance(item, Return) and item.value is not None:
            return Return(Binary(operator, Var(total), item.value))
        return rebuild(item, finish)

    step = Call(name, (*right.arguments, Binary(operator, Var(total), left)))
    body = (*(finish(item) for item in before), Return(step))
    helper = Function(name, (*node.parameters, Param(total, node.returns)), node.returns, body)
    start = Call(name, (*(Var(p.name) for p in node.parameters), Int(0 if operator == "+" else 1)))
    yield (helper, replace(node, body=(Return(start),)))


accumulate_result = Rule(
    "accumulate_result", PRESERVING, "f(x) { ... return a + f(e); }  =>  g(x, s) { ... return g(e, s + a); }",
    _accumulate, (Function,),
)  # fmt: skip
