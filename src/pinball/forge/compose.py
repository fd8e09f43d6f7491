"""Programs that apply two or three algorithms in a row on one structure, made from the programs of each.

The parts' ``call:`` lines say how values flow: what one hands back is what the next one gets. Where the types
do not meet, the answer is the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from pinball.core.tree import (
    AddressOf,
    ArrayType,
    Assign,
    Binary,
    BoolType,
    Call,
    Deref,
    Expr,
    ExprStmt,
    Function,
    Int,
    IntType,
    Length,
    Let,
    Module,
    NewArray,
    Param,
    PointerType,
    RefType,
    Return,
    SizeType,
    Stmt,
    Type,
    Var,
    VoidType,
)
from pinball.forge import calls
from pinball.forge.calls import CallSpec, Size
from pinball.forge.inputs import fresh
from pinball.forge.merge import entry_of, merged
from pinball.forge.seeds import Input, Reference, Seed, reference_of
from pinball.rules._facts import taken

_TIMES = ("O(1)", "O(log n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^3)", "O(2^n)")
_KINDS = {"array": "array", "list": "list", "tree": "tree", "search_tree": "tree"}
_ENTRIES = ("run", "solve", "process", "combined", "pipeline")
_INT = IntType(32)


@dataclass(frozen=True, slots=True)
class Composition:
    """A program of several algorithms. ``seed`` and ``reference`` are used as those of a plain program.

    ``seed.algorithm`` is the sequence, ``filter+reverse``; ``seed.text`` is empty, as the module is it.
    """

    seed: Seed
    reference: Reference
    module: Module


class _Mismatch(Exception):
    """The types do not meet; never leaves this file."""


def compose(seeds: Sequence[Seed], modules: Sequence[Module]) -> Composition | str:
    """Return the program that applies the seeds in order, or why their types do not meet.

    ``modules`` are the seeds' trees. All are of one language; values flow through each one's first input.
    """
    try:
        return _composed(seeds, modules)
    except _Mismatch as reason:
        return str(reason)


def _composed(seeds: Sequence[Seed], modules: Sequence[Module]) -> Composition:
    if len({s.language for s in seeds}) > 1 or len({s.path for s in seeds}) < len(seeds):
        raise _Mismatch("programs of two languages, or one program twice")
    if any(a.algorithm == b.algorithm for a, b in pairwise(seeds)):
        raise _Mismatch("one algorithm twice in a row")
    references = [reference_of(seed) for seed in seeds]
    flow = _Flow(seeds[0], references[0], modules[0])
    module, names = modules[0], {f.name: f.name for f in modules[0].functions}
    for number, (seed, reference, part) in enumerate(zip(seeds, references, modules, strict=True)):
        function = entry_of(part, seed.call.function)
        if function is None or seed.call.stdin is not None:
            raise _Mismatch(f"{seed.id}: a program that reads its input")
        if number:
            nodes = flow.shared(seed, function)
            joined = merged(module, part, nodes)
            if isinstance(joined, str):
                raise _Mismatch(joined)
            module, names = joined
            called = entry_of(module, names[function.name])
        else:
            called = function
        assert called is not None
        _check(seeds, references, number)
        flow.stage(seed, reference, called, last=number == len(seeds) - 1)
    entry, spec = flow.finish(module)
    whole = replace(module, functions=(*module.functions, entry))
    return Composition(_seed(seeds, spec), _reference(seeds, references, flow.inputs), whole)


def _check(seeds: Sequence[Seed], references: Sequence[Reference], number: int) -> None:
    """Raise where a stage asks more of its input than the stage before promises."""
    if number < len(seeds) - 1 and seeds[number].view:
        raise _Mismatch(f"{seeds[number].id}: another view of the result")
    if not number:
        return
    item, before = references[number].inputs[0], references[number - 1]
    asked = set(item.words)
    if before.algorithm in ("sort", "merge"):
        asked.discard("sorted")
    if item.kind == "search_tree" and (before.inputs[0].kind, before.output) != ("search_tree", "tree"):
        asked.add("search tree")
    if asked or item.low is not None or item.high is not None:
        raise _Mismatch(
            f"{references[number].algorithm} asks for more of its input: {', '.join(sorted(asked))}"
        )
    if any(i.relation is not None and i.relation[0] == "index" for i in references[number].inputs):
        raise _Mismatch(f"{references[number].algorithm} asks for a place in what the other gives")


class _Flow:
    """Builds the entry: what is in hand after each stage, and the statements that got it there."""

    def __init__(self, seed: Seed, reference: Reference, module: Module) -> None:
        self.language = seed.language
        self.used = taken(module)
        self.body: list[Stmt] = []
        self.inputs: list[Input] = []
        self.parameters: list[Param] = []
        self.arguments: list[str] = []
        self.kind = _KINDS.get(reference.inputs[0].kind, "")
        if not self.kind:
            raise _Mismatch(f"{seed.id}: begins with a {reference.inputs[0].kind}")
        self.start = reference.inputs[0].name
        self.started = self.current = ""
        self.counted = ""
        self.count_used = self.kind == "array" and self.language == "c"
        self.length: Expr | None = None
        self.type: Type | None = None
        self.entry_type: Type | None = None
        self.in_place = True
        self.result: tuple[Expr, Type, str] | None = None

    # --- what is in hand ----------------------------------------------------------------------------------

    def shared(self, seed: Seed, function: Function) -> tuple[str, str] | None:
        """Return the node record's name so far and in the next program."""
        for argument, parameter in zip(seed.call.arguments, function.parameters, strict=False):
            if argument.kind in ("list", "tree", "listref", "treeref"):
                theirs = _target(parameter.type)
                if isinstance(theirs, RefType) and isinstance(self.type, RefType):
                    return self.type.record, theirs.record
        return None

    def stage(self, seed: Seed, reference: Reference, function: Function, *, last: bool) -> None:
        """Call the next program with what is in hand, and take what it gives."""
        self.used |= {function.name}
        if len(seed.call.arguments) != len(function.parameters):
            raise _Mismatch(f"{seed.id}: the call does not fit")
        names = self.named(reference)
        buffers: dict[str, tuple[str, Expr, Type]] = {}
        cells: dict[str, str] = {}
        arguments: list[Expr] = []
        for argument, parameter in zip(seed.call.arguments, function.parameters, strict=True):
            match argument.kind:
                case "input" | "list" | "tree" | "listref" | "treeref" if argument.name == reference.names[0]:
                    arguments.append(self.handed(argument.kind, parameter.type, seed))
                case "input" if argument.name in names:
                    arguments.append(Var(names[argument.name]))
                case "value":
                    arguments.append(self.size(argument.size, reference, names))
                case "buffer":
                    element = _element(parameter.type)
                    size = self.size(argument.size, reference, names)
                    name = self.fresh("out")
                    self.body.append(Let(name, ArrayType(element), NewArray(element, size)))
                    buffers[argument.name] = (name, size, ArrayType(element))
                    arguments.append(Var(name))
                case "cell":
                    cells[argument.name] = self.fresh("count")
                    self.body.append(Let(cells[argument.name], _target(parameter.type), Int(0)))
                    arguments.append(AddressOf(Var(cells[argument.name])))
                case "emit" if last:
                    name = self.fresh("emit")
                    self.parameters.append(Param(name, parameter.type))
                    self.arguments.append("emit")
                    arguments.append(Var(name))
                case _:
                    raise _Mismatch(f"{seed.id}: {argument.kind} in a row")
        self.take(
            seed, reference, Call(function.name, tuple(arguments)), function.returns, buffers, cells, last
        )

    def named(self, reference: Reference) -> dict[str, str]:
        """Take up a stage's inputs but the first, which flows, and return their names in the whole."""
        names: dict[str, str] = {}
        first = not self.inputs
        for place, item in enumerate(reference.inputs):
            if place == 0 and not first:
                continue
            if place and item.kind != "int":
                raise _Mismatch(f"{reference.algorithm}: a second {item.kind}")
            name, number = item.name, 2
            while name in {i.name for i in self.inputs}:
                name, number = f"{item.name}{number}", number + 1
            relation = (item.relation[0], self.start) if item.relation else None
            self.inputs.append(replace(item, name=name, relation=relation))
            names[item.name] = self.fresh(name)
            if place:
                self.parameters.append(Param(names[item.name], _INT))
                self.arguments.append(name)
        if first:
            self.begin(reference, names[self.start])
        return names

    def begin(self, reference: Reference, name: str) -> None:
        """Put the structure that comes in among the names; its type follows from its first use."""
        self.started = self.current = name
        if self.language == "c":
            self.counted = self.fresh("n")
            self.length = Var(self.counted)
        elif self.kind == "array":
            self.length = Length(Var(name))

    def handed(self, kind: str, wanted: Type, seed: Seed) -> Expr:
        """Return what is in hand as an argument."""
        if (kind == "input") != (self.kind == "array") or not kind.startswith(("input", self.kind)):
            raise _Mismatch(f"{seed.id}: takes no {self.kind}")
        mine = _target(wanted) if kind.endswith("ref") else _pointer(wanted)
        if self.type is None:
            self.type = self.entry_type = mine
        elif not isinstance(mine, RefType) and mine != self.type and self.language == "c":
            raise _Mismatch(f"{seed.id}: elements of another type")
        return AddressOf(Var(self.current)) if kind.endswith("ref") else Var(self.current)

    def size(self, size: Size, reference: Reference, names: dict[str, str]) -> Expr:
        """Return an integer made from the inputs of a stage."""
        total: Expr | None = None
        for factor, name, is_length in size.terms:
            if is_length and name == reference.names[0] and self.length is not None:
                term: Expr = self.length
                self.count_used |= term == Var(self.counted)
            elif not is_length and name in names:
                term = Var(names[name])
            else:
                raise _Mismatch(f"{reference.algorithm}: a size of {name}")
            if abs(factor) != 1:
                term = Binary("*", Int(abs(factor)), term)
            if total is None and factor < 0:
                raise _Mismatch(f"{reference.algorithm}: a negative size")
            total = term if total is None else Binary("+" if factor > 0 else "-", total, term)
        if total is None:
            return Int(size.offset)
        if size.offset:
            return Binary("+" if size.offset > 0 else "-", total, Int(abs(size.offset)))
        return total

    def take(
        self,
        seed: Seed,
        reference: Reference,
        call: Call,
        returns: Type,
        buffers: dict[str, tuple[str, Expr, Type]],
        cells: dict[str, str],
        last: bool,
    ) -> None:
        """Make a stage's call and keep what it gives."""
        result = seed.call.result
        first = reference.names[0]
        match result.kind, result.name:
            case ("list" | "tree") as shape, name if name in ("return", first):
                if name == "return":
                    self.current, self.type = self.fresh("rest"), returns
                    self.body.append(Let(self.current, returns, call))
                else:
                    self.body.append(ExprStmt(call))
                self.kind, self.in_place, self.length = shape, False, None
            case "array", name if name == first and self.kind == "array":
                self.cut(result.cut, result.size, call, returns, cells, reference)
            case "array", name if name in buffers:
                array, size, kind = buffers[name]
                self.current, self.type, self.kind, self.in_place = array, kind, "array", False
                self.cut(result.cut, result.size, call, returns, cells, reference, size)
            case "returned_array", _ if result.cut is not None:
                name = self.fresh("made")
                length = self.size(result.size, reference, {}) if result.cut[0] == "size" else None
                self.body.append(Let(name, _pointer(returns), call))
                self.current, self.type, self.kind, self.in_place = name, _pointer(returns), "array", False
                self.length = length or Var(cells[result.cut[1]])
            case "return", _ if last and isinstance(returns, IntType | SizeType | BoolType):
                self.result = (call, returns, "return")
            case "return", _ if self.language == "python" and reference.output in ("array", "list"):
                name = self.fresh("made")
                self.body.append(Let(name, returns, call))
                self.current, self.type, self.kind, self.in_place = name, returns, "array", False
                self.length = Length(Var(name))
            case "return", _ if last and self.language == "python":
                self.result = (call, returns, "return")
            case "emitted", _ if last:
                self.result = (call, VoidType(), "emitted")
            case _:
                raise _Mismatch(f"{seed.id}: gives {result.kind} {result.name}".rstrip())

    def cut(
        self,
        cut: tuple[str, str] | None,
        size: Size,
        call: Call,
        returns: Type,
        cells: dict[str, str],
        reference: Reference,
        whole: Expr | None = None,
    ) -> None:
        """Keep an array's length after a call: returned, counted in a cell, said by the line, or all."""
        match cut:
            case None:
                self.body.append(ExprStmt(call))
                if whole is not None:
                    self.length = whole
            case ("return", _):
                name = self.fresh("m")
                self.body.append(Let(name, returns, call))
                self.length, self.in_place = Var(name), False
            case ("cell", cell):
                self.body.append(ExprStmt(call))
                self.length, self.in_place = Var(cells[cell]), False
            case ("size", _):
                length = self.size(size, reference, {})
                self.body.append(ExprStmt(call))
                self.length, self.in_place = length, False
            case _:
                raise _Mismatch("a length in a global variable")

    def fresh(self, name: str) -> str:
        """Return a name that the program does not use, like ``name``."""
        new, number = name, 2
        while new in self.used:
            new, number = f"{name}{number}", number + 1
        self.used.add(new)
        return new

    # --- the entry ----------------------------------------------------------------------------------------

    def finish(self, module: Module) -> tuple[Function, CallSpec]:
        """Return the entry and its ``call:`` line."""
        if self.entry_type is None:
            raise _Mismatch("no program takes what comes in")
        begun = self.inputs[0]
        kind = _KINDS[begun.kind]
        parameters = [Param(self.started, self.entry_type)]
        arguments = [begun.name if kind == "array" else f"{kind}({begun.name})"]
        if self.count_used:
            parameters.append(Param(self.counted, _INT))
            arguments.append(f"len({begun.name})")
        parameters += self.parameters
        arguments += self.arguments
        returns, tail, shown = self.ending(begun.name, parameters, arguments)
        name = next(n for n in (*_ENTRIES, "composed") if n not in taken(module))
        entry = Function(name, tuple(parameters), returns, (*self.body, *tail))
        return entry, calls.parse(f"{name}({', '.join(arguments)}) -> {shown}")

    def ending(
        self, name: str, parameters: list[Param], arguments: list[str]
    ) -> tuple[Type, tuple[Stmt, ...], str]:
        """Return the entry's type, its last statements, and what the call line looks at."""
        if self.result is not None:
            call, returns, shown = self.result
            return returns, (Return(call),) if shown == "return" else (ExprStmt(call),), shown
        assert self.type is not None
        if self.kind != "array":
            return self.type, (Return(Var(self.current)),), f"{self.kind}(return)"
        if self.language == "python":
            return self.type, (Return(Var(self.current)),), "return"
        if self.in_place:
            return VoidType(), (), name
        assert self.length is not None
        if self.current == self.started:
            return _INT, (Return(self.length),), f"{name}[:return]"
        cell = self.fresh("size")
        parameters.append(Param(cell, PointerType(_INT)))
        arguments.append("&cell")
        done = (Assign(Deref(Var(cell)), self.length), Return(Var(self.current)))
        return self.type, done, "return[:cell]"


def _target(kind: Type) -> Type:
    match kind:
        case PointerType(target=inner) | ArrayType(element=inner):
            return inner
        case _:
            return kind


def _element(kind: Type) -> Type:
    match kind:
        case ArrayType(element=element) | PointerType(target=element):
            return element
        case _:
            raise _Mismatch("a buffer that is no array")


def _pointer(kind: Type) -> Type:
    """Return an array type without length or ``const``, whichever way the program declares it."""
    match kind:
        case ArrayType(element=element) | PointerType(target=element):
            return ArrayType(element)
        case _:
            return kind


def _seed(seeds: Sequence[Seed], spec: CallSpec) -> Seed:
    """Return the whole as a seed: the sequence of labels, the largest of the costs."""

    def most(costs: list[str]) -> str:
        return max(costs, key=lambda c: _TIMES.index(c) if c in _TIMES else -1)

    return replace(
        seeds[0],
        name="+".join(s.name for s in seeds),
        algorithm="+".join(s.algorithm for s in seeds),
        method="; ".join(s.method for s in seeds),
        time=most([s.time for s in seeds]),
        typical=most([s.typical for s in seeds]),
        space=most([s.space for s in seeds]),
        call=spec,
        view="",
        text="",
    )


def _reference(seeds: Sequence[Seed], references: Sequence[Reference], inputs: list[Input]) -> Reference:
    """Return what the whole computes: each stage's reference on the result of the one before."""
    counts = [len(r.inputs) for r in references]
    last_view = references[-1].views[seeds[-1].view] if seeds[-1].view else None
    function = _chained([r.function for r in references], counts, last_view)
    return replace(
        references[0],
        algorithm="+".join(r.algorithm for r in references),
        inputs=tuple(inputs),
        output=references[-1].output,
        function=function,
        views={},
        summary=" ".join(r.summary for r in references),
    )


def _chained(
    functions: list[Callable[..., Any]], counts: list[int], view: Callable[..., Any] | None
) -> Callable[..., Any]:
    def whole(*values: Any) -> Any:
        result, place = values[0], 1
        for number, (function, count) in enumerate(zip(functions, counts, strict=True)):
            inputs = (result, *values[place : place + count - 1])
            place += count - 1
            result = function(*fresh(inputs))
            if view is not None and number == len(functions) - 1:
                result = view(result, *fresh(inputs))
        return result

    return whole
