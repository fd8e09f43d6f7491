"""What a proof is about: functions with their calls, the inputs they get, contracts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pinball.core.errors import BadRequest, Unsupported
from pinball.core.semantics import Semantics
from pinball.core.tree import (
    ArrayType,
    Assign,
    BoolType,
    Function,
    IntType,
    Let,
    Module,
    Param,
    PointerType,
    RefType,
    SizeType,
    Var,
)
from pinball.core.walk import walk
from pinball.forge.calls import Argument, CallSpec, Result, Size
from pinball.forge.seeds import Input
from pinball.languages.python.tables import BUILTINS, MODULES

INT = (-(1 << 31), (1 << 31) - 1)
WIDE = (-(1 << 63), (1 << 63) - 1)
KINDS = ("int", "array", "list", "tree", "search_tree")
"""The kinds of inputs that proofs are made of."""
OUTPUT = "out"
"""The name under which a contract gets what a function gave."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A function in a file; ``calls`` have the same arguments and each looks at another result."""

    text: str
    language: str
    calls: tuple[CallSpec, ...]

    @property
    def entry(self) -> str:
        """Return the function's name."""
        return self.calls[0].function

    @property
    def semantics(self) -> Semantics:
        """Return the meaning of its language."""
        if self.language == "c":
            from pinball.languages.c.semantics import SEMANTICS as C

            return C
        from pinball.languages.python.semantics import SEMANTICS as PYTHON

        return PYTHON

    def gives(self) -> str:
        """Return what kind of value the first call shows: ``int``, ``array``, ``list`` or ``tree``."""
        result = self.calls[0].result.kind
        if result in ("list", "tree"):
            return result
        if result in ("array", "returned_array", "set", "emitted", "stdout", "printed"):
            return "array"
        if self.language == "python" and result in ("return", "exact"):
            returns = next(f.returns for f in self.module().functions if f.name == self.entry)
            return "array" if isinstance(returns, ArrayType) else "int"
        return "int"

    def module(self) -> Module:
        """Return the file's tree. Raise ``Unsupported`` where it goes beyond the tree."""
        found = _parsed(self.text, self.language)
        if all(f.name != self.entry for f in found.functions):
            raise Unsupported(f"no function {self.entry!r} in the tree")
        return found


_OWN_HEADER = re.compile(r'^\s*#\s*include\s*"', re.MULTILINE)
_MEANT = {
    "c": frozenset({"malloc", "calloc", "realloc", "free"}),
    "python": BUILTINS
    | frozenset(MODULES)
    | {
        "len",
        "range",
        "list",
        "enumerate",
        "zip",
        "print",
        "reversed",
        "all",
        "any",
        "bool",
        "int",
        "isinstance",
    },
}
"""Names that the readers take for what the language means by them."""


@lru_cache(64)
def _parsed(text: str, language: str) -> Module:
    """Return a text's tree. Raise ``Unsupported`` where a name has another meaning than the reader thinks."""
    if language == "c":
        from pinball.languages.c.parse import parse as parse_c

        if _OWN_HEADER.search(text):
            raise Unsupported("a file of its own is included, which is not known here")
        module = parse_c(text)
    else:
        from pinball.languages.python.parse import parse as parse_python

        module = parse_python(text)
    names = {node.name for node in walk(module) if isinstance(node, Function | Param | Let)}
    names |= {
        node.target.name for node in walk(module) if isinstance(node, Assign) and isinstance(node.target, Var)
    }
    for name in sorted(names & _MEANT[language]):
        raise Unsupported(f"the name {name} with a meaning of its own")
    return module


@dataclass(frozen=True, slots=True)
class Domain:
    """The inputs of a proof, and which numbers each of them holds.

    An input's ``words`` are what is assumed of it: ``sorted``, ``distinct`` (of numbers), ``nonempty``; a
    ``search_tree`` is ordered, without equal values.
    """

    inputs: tuple[Input, ...]
    ranges: tuple[tuple[int, int], ...]

    def __post_init__(self) -> None:
        """Refuse what no proof is made of."""
        for item in self.inputs:
            if item.kind not in KINDS:
                raise Unsupported(f"a proof about a {item.kind}")

    @property
    def names(self) -> tuple[str, ...]:
        """Return the inputs' names, in order."""
        return tuple(item.name for item in self.inputs)

    def assumed(self) -> str:
        """Say in words what is taken for granted, nothing where nothing is."""
        said = []
        for item in self.inputs:
            words = sorted({"sorted", "distinct", "nonempty"} & item.words)
            if item.kind == "search_tree":
                words.append("a search tree without equal values")
            said += [f"{item.name} is {word}" for word in words]
        return ", ".join(said)


@dataclass(frozen=True, slots=True)
class Contract:
    """What a function promises: conditions, which are functions that give true or false.

    ``requires`` takes the inputs, ``ensures`` these and under the name ``output`` what came out. Without
    ``requires`` every input is allowed; without ``ensures`` it is enough to come to an end without a fault.
    """

    ensures: Subject | None
    requires: Subject | None = None
    output: str = OUTPUT


def contract(text: str, language: str, domain: Domain, gives: str) -> Contract:
    """Read a contract: the functions ``ensures`` and, if it is there, ``requires`` of a text.

    They take the inputs in order, ``ensures`` the output behind them, of the kind ``gives``; in C an array
    is a pointer with the number of its elements behind it. Raise ``BadRequest`` where one does not fit.
    """
    found = {f.name: f for f in _parsed(text, language).functions}
    if "ensures" not in found:
        raise BadRequest(f"contract: no function named 'ensures'; there are: {', '.join(found)}")

    def condition(name: str, inputs: Sequence[Input]) -> Subject:
        arguments = tuple(_arguments(found[name], inputs, language))
        shown = f"{name}({', '.join(i.name for i in inputs)})"
        return Subject(text, language, (CallSpec(name, arguments, Result("return"), None, shown),))

    before = condition("requires", domain.inputs) if "requires" in found else None
    return Contract(condition("ensures", (*domain.inputs, Input(OUTPUT, gives))), before)


def _arguments(function: Function, inputs: Sequence[Input], language: str) -> list[Argument]:
    """Return how abstract inputs are handed to a condition, by the types of its parameters."""
    given: list[Argument] = []
    waiting = list(inputs)
    length: str | None = None
    for parameter in function.parameters:
        match parameter.type:
            case IntType() | SizeType() | BoolType() if length is not None:
                given.append(Argument("value", size=Size(0, ((1, length, True),))))
                length = None
                continue
            case _ if not waiting:
                raise BadRequest(f"contract: {function.name} takes more than {len(inputs)} values")
        item = waiting.pop(0)
        kind = {"list": "list", "tree": "tree", "search_tree": "tree"}.get(item.kind, "input")
        if language == "c":
            fits = {
                "int": isinstance(parameter.type, IntType | SizeType | BoolType),
                "array": isinstance(parameter.type, ArrayType | PointerType),
            }.get(item.kind, isinstance(parameter.type, RefType))
            if not fits:
                raise BadRequest(
                    f"contract: parameter {parameter.name!r} of {function.name} does not fit {item.name},"
                    f" which is: {item.kind}"
                )
            length = item.name if item.kind == "array" else None
        given.append(Argument(kind, item.name))
    if waiting:
        raise BadRequest(f"contract: {function.name} takes fewer than {len(inputs)} values")
    return given


def subject(text: str, language: str, call: CallSpec, *more: Result) -> Subject:
    """Return a function that is looked at in one or several ways."""
    return Subject(text, language, (call, *(replace(call, result=result) for result in more)))


def domain(inputs: Sequence[Input], ranges: Sequence[tuple[int, int]] = ()) -> Domain:
    """Return inputs of 32-bit integers, or of those in ``ranges``."""
    return Domain(tuple(inputs), tuple(ranges) or (INT,) * len(inputs))
