"""Two functions of one shape whose pieces do the same in every state do the same: loops included.

Both trees are walked side by side. Where they differ, the loop-free pieces there are shown to be the same in
every state (``fragments``); a loop is taken with the loop beside it, condition with condition and body with
body. By induction over the rounds, and over calls, whatever one does the other does, for all inputs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.tree import (
    Assign,
    Binary,
    Block,
    Call,
    Continue,
    DoWhile,
    Expr,
    ExprStmt,
    For,
    ForEach,
    Function,
    If,
    Int,
    IntType,
    Let,
    Loop,
    Module,
    Return,
    Step,
    Stmt,
    Type,
    Var,
    While,
)
from pinball.core.walk import substitute, walk
from pinball.prove.fragments import Setting, same
from pinball.prove.subject import Subject


def congruent(a: Subject, b: Subject, budget: Budget) -> bool:
    """Tell whether two functions in C are shown to do the same on all inputs; ``False`` says nothing.

    Both must be called in the same way. Python's variables may hold anything: nothing is said of these.
    """
    if (
        a.language != "c"
        or b.language != "c"
        or [c.arguments for c in a.calls] != [c.arguments for c in b.calls]
    ):
        return False
    try:
        one, two = a.module(), b.module()
    except Unsupported:
        return False
    if one.records != two.records or one.globals != two.globals:
        return False
    ours, theirs = _reached(one, a.entry), _reached(two, b.entry)
    if a.entry != b.entry or ours.keys() != theirs.keys():
        return False
    return all(_Walk(a, one, budget).functions(ours[name], theirs[name]) for name in ours)


def _reached(module: Module, entry: str) -> dict[str, Function]:
    """Return the functions that a run of ``entry`` may come to: those whose names stand in what it reads."""
    functions = {f.name: f for f in module.functions}
    found: dict[str, Function] = {}
    waiting = [entry]
    while waiting:
        name = waiting.pop()
        if name in functions and name not in found:
            found[name] = functions[name]
            nodes = walk(functions[name].body)
            waiting += [
                n.function if isinstance(n, Call) else n.name for n in nodes if isinstance(n, Call | Var)
            ]
    return found


class _Walk:
    """Compares two functions; ``types`` are those of the variables seen so far."""

    def __init__(self, subject: Subject, module: Module, budget: Budget) -> None:
        self.subject, self.module, self.budget = subject, module, budget
        self.types: dict[str, Type] = {let.name: let.type for let in module.globals}

    def functions(self, one: Function, two: Function) -> bool:
        if one.returns != two.returns or len(one.parameters) != len(two.parameters):
            return False
        if [p.type for p in one.parameters] != [p.type for p in two.parameters]:
            return False
        names = {q.name: Var(p.name) for p, q in zip(one.parameters, two.parameters, strict=True)}
        renamed = [n for n, v in names.items() if n != v.name]
        own = {n.name if isinstance(n, Let) else n.variable for n in walk(two.body) if isinstance(n, _NAMING)}
        own |= {let.name for let in self.module.globals} | {f.name for f in self.module.functions}
        if renamed and any(v.name in own or (v.name in names and v.name != n) for n, v in names.items()):
            return False
        self.types |= {p.name: p.type for p in one.parameters}
        if not _of_one_type(one) or not _of_one_type(two):
            return False
        body = substitute(two.body, {n: v for n, v in names.items() if n != v.name}) if renamed else two.body
        return self.bodies(_plain(one.body), _plain(body))

    def bodies(self, one: Sequence[Stmt], two: Sequence[Stmt]) -> bool:
        """Compare two rows of statements: what is equal at both ends, and what stands between."""
        one, two = list(one), list(two)
        while one and two and self.pair(one[0], two[0]):
            one, two = one[1:], two[1:]
        tail = 0
        while tail < min(len(one), len(two)) and one[len(one) - 1 - tail] == two[len(two) - 1 - tail]:
            tail += 1
        one, two = one[: len(one) - tail], two[: len(two) - tail]
        if not one and not two:
            return True
        setting = Setting(self.subject.semantics, self.module, self.types, self.budget)
        return same(one, two, setting)

    def pair(self, one: Stmt, two: Stmt) -> bool:
        """Tell whether two statements do the same; a declaration must be the same but for its value."""
        match one, two:
            case Let(), Let() if (one.name, one.type) == (two.name, two.type):
                known = self.types.get(one.name, one.type)
                self.types[one.name] = one.type
                if known != one.type or (one.value is None) != (two.value is None):
                    return False
                if one == two or one.value is None or two.value is None:
                    return one == two
                return self.values(one.value, two.value, one.type)
            case _ if one == two:
                return True
            case While(), While():
                return self.conditions(one.condition, two.condition) and self.bodies(one.body, two.body)
            case DoWhile(), DoWhile():
                return self.conditions(one.condition, two.condition) and self.bodies(one.body, two.body)
            case Block(), Block():
                return self.bodies(one.body, two.body)
            case ForEach(), ForEach() if (one.variable, one.array) == (two.variable, two.array):
                self.types.setdefault(one.variable, IntType())
                return self.bodies(one.body, two.body)
            case For(), For() if replace(one, body=two.body, start=two.start, stop=two.stop) == two:
                known = self.types.setdefault(one.variable, one.type)
                if known != one.type:
                    return False
                heads = self.values(one.start, two.start, one.type) and self.bounds(one, two)
                return heads and self.bodies(one.body, two.body)
            case If(), If():
                # Both branches alike under conditions alike; else the whole may still be, as one piece.
                alike = self.conditions(one.condition, two.condition)
                return alike and self.bodies(one.then, two.then) and self.bodies(one.otherwise, two.otherwise)
            case Return(value=value), Return(value=other) if value is not None and other is not None:
                return self.pieces([one], [two])
            case Assign(), Assign():
                return self.pieces([one], [two])
        return False

    def pieces(self, one: Sequence[Stmt], two: Sequence[Stmt]) -> bool:
        return same(one, two, Setting(self.subject.semantics, self.module, self.types, self.budget))

    def values(self, one: Expr, two: Expr, kind: Type) -> bool:
        """Tell whether two expressions give the same; a fresh variable takes the value."""
        if one == two:
            return True
        self.types[_FRESH] = kind
        return self.pieces([Assign(Var(_FRESH), one)], [Assign(Var(_FRESH), two)])

    def bounds(self, one: For, two: For) -> bool:
        if one.stop == two.stop:
            return True
        return self.conditions(
            Binary("<", Var(one.variable), one.stop), Binary("<", Var(one.variable), two.stop)
        )

    def conditions(self, one: Expr, two: Expr) -> bool:
        """Tell whether two conditions hold in the same states."""
        if one == two:
            return True
        self.types[_FRESH] = IntType(32)
        yes, no = (Assign(Var(_FRESH), Int(1)),), (Assign(Var(_FRESH), Int(0)),)
        return self.pieces([If(one, yes, no)], [If(two, yes, no)])


_NAMING = Let | For | ForEach
_FRESH = "a value that has no name"


def _of_one_type(function: Function) -> bool:
    """Tell whether all variables of one name are of one type: then a name says enough of what is meant.

    Which of them it is follows from the place, and places are compared with places.
    """
    kinds = {p.name: p.type for p in function.parameters}
    pairs = [(n.name, n.type) for n in walk(function.body) if isinstance(n, Let)]
    pairs += [(n.variable, n.type) for n in walk(function.body) if isinstance(n, For)]
    return all(kinds.setdefault(name, kind) == kind for name, kind in pairs)


def _plain(body: Sequence[Stmt]) -> tuple[Stmt, ...]:
    """Return statements with steps as assignments, and loops that only differ in spelling as ``While``."""
    found: list[Stmt] = []
    for node in body:
        match node:
            case ExprStmt(value=Step(target=Var() as target, operator=operator)):
                found.append(Assign(target, Binary(operator, target, Int(1))))
            case Assign(target=Var() as target, value=value, operator=operator) if operator:
                found.append(Assign(target, Binary(operator, target, value)))
            case Loop(start=start, condition=condition, update=update, body=inner) if (
                condition is not None and not any(isinstance(n, Continue) for n in walk(inner))
            ):
                found += [*_plain(start), While(condition, _plain((*inner, *update)))]
            case For(variable=name, start=begin, stop=stop, step=step, body=inner) if not any(
                isinstance(n, Continue) for n in walk(inner)
            ):
                going = Binary("<" if step > 0 else ">", Var(name), stop)
                moved = Assign(Var(name), Binary("+" if step > 0 else "-", Var(name), Int(abs(step))))
                found += [Let(name, node.type, begin), While(going, (*_plain(inner), moved))]
            case If(condition=condition, then=then, otherwise=otherwise):
                found.append(If(condition, _plain(then), _plain(otherwise)))
            case While(condition=condition, body=inner):
                found.append(While(condition, _plain(inner)))
            case DoWhile(body=inner, condition=condition):
                found.append(DoWhile(_plain(inner), condition))
            case Block(body=inner):
                found.append(Block(_plain(inner)))
            case For() | ForEach():
                found.append(replace(node, body=_plain(node.body)))
            case _:
                found.append(node)
    return tuple(found)
