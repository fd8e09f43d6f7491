"""Run Python mutants on tests and say what each gave and what it cost. Runs in the guest."""

from __future__ import annotations

import _tracemalloc
import sys
from itertools import repeat
from typing import Any

from pinball.forge._python.library import (
    BAD_CALL,
    BOUNDS,
    DIVISION,
    EXIT,
    FUEL,
    MEMORY,
    NULL,
    OK,
    OUTPUT,
    OVERFLOW,
    SHIFT,
    STACK,
    STATE,
    TYPE,
    UNINITIALISED,
    Stop,
    builtins_of_mutants,
)
from pinball.forge._python.values import argument, flat, input_lines, read_back

_INTEGER = 32  # bytes of an integer object
_FRAME = 64  # bytes that one call counts for
_FACTOR, _SLACK, _MORE_SLACK = 30, 500, 1000
_MOST_OPERATIONS = 300_000  # of the base on one input
_UNKNOWN = 4000  # fuel where the base itself does not come to its end


def why(error: BaseException, fuel: Any) -> int:
    """Return the status of a run that ended with an exception."""
    if isinstance(error, Stop):
        return error.status
    if fuel.__length_hint__() == 0:
        return FUEL
    nothing = "NoneType" in _text(error)
    table = (
        (RecursionError, STACK),
        (MemoryError, MEMORY),
        (NameError, UNINITIALISED),
        (LookupError, BOUNDS),
        (ZeroDivisionError, DIVISION),
        (OverflowError, OVERFLOW),
        (AttributeError, NULL if nothing else TYPE),
        (TypeError, NULL if nothing else TYPE),
        (ValueError, SHIFT if "shift" in _text(error) else BAD_CALL),
        (SystemExit, EXIT),
    )
    for kind, status in table:
        if isinstance(error, kind):
            return status
    return BAD_CALL


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except BaseException:
        return ""


def written(value: Any) -> str:
    """Write a result: ``n``, a number, or ``a`` and numbers."""
    if value is None:
        return "n"
    if type(value) is list:
        return "a" + " ".join(["n" if v is None else repr(v) for v in value])
    return repr(value)


class Case:
    """Inputs by name, the lines to be read, and which integer objects they hold."""

    __slots__ = ("lines", "numbers", "values")

    def __init__(self, values: dict[str, Any], lines: list[str], numbers: frozenset[int]) -> None:
        self.values, self.lines, self.numbers = values, lines, numbers


class Judge:
    """Runs the mutants of one task."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.call = request["call"]
        self.names = request["names"]
        self.tests = [self.case(inputs) for inputs in request["tests"]]
        self.growing = [self.case(inputs) for inputs in request["growing"]]
        self.operations = min(request["operations"], _MOST_OPERATIONS)
        self.builtins = builtins_of_mutants()
        self.fuel = [self.operations] * len(self.tests)
        self.growing_fuel = [_UNKNOWN] * len(self.growing)

    def case(self, inputs: Any) -> Case:
        """Return one row of inputs, with what is asked of it for every mutant."""
        values = dict(zip(self.names, inputs, strict=True))
        numbers = frozenset(id(item) for value in inputs for item in flat(value))
        return Case(values, input_lines(self.call["stdin"], values), numbers)

    def load(self, code: Any) -> dict[str, Any]:
        names: dict[str, Any] = {"__builtins__": dict(self.builtins), "__name__": "mutant"}
        names["_t_"] = repeat(None, 10000)
        STATE.classes = {}
        exec(code, names)
        return names

    def one(self, names: dict[str, Any], case: Case, fuel: int, measured: bool) -> tuple[int, Any, list[int]]:
        """Run one test; return the status, the result and what it cost."""
        call, state, values = self.call, STATE, case.values
        kept: dict[str, Any] = {}
        state.out, state.emitted, state.size, state.quiet = [], [], 0, measured
        state.lines = case.lines.copy()
        state.depth = state.deepest = 0
        names["_t_"] = repeat(None, 100000)
        ticks = repeat(None, fuel)
        given = None
        cost = [0, 0, 0]
        try:
            arguments = [argument(a, values, names, kept) for a in call["arguments"]]
            function = names[call["function"]]
            state.extra = 0
            names["_t_"] = ticks
            if measured:
                given, heap = self.measured(function, arguments)
                steps = fuel - ticks.__length_hint__() + state.extra
                if heap >= _INTEGER:
                    heap = max(0, heap - self.integers(given, case, names, kept))
                return OK, None, [steps, heap, state.deepest * _FRAME]
            given = function(*arguments)
            result = read_back(call["result"], given, values, names, kept)
            return OK, result, [fuel - ticks.__length_hint__() + state.extra, 0, 0]
        except BaseException as error:
            status = why(error, ticks)
            del error
            return status, None, cost

    def measured(self, function: Any, arguments: list[Any]) -> tuple[Any, int]:
        """Return what a call gives, and the most bytes that were in use at once beyond those before it."""
        before = _tracemalloc.get_traced_memory()[0]
        _tracemalloc.reset_peak()
        given = function(*arguments)
        if hasattr(given, "__next__"):
            for _ in given:
                pass
            given = None
        return given, _tracemalloc.get_traced_memory()[1] - before

    def integers(self, given: Any, case: Case, names: dict[str, Any], kept: dict[str, Any]) -> int:
        """Return the bytes of integer objects that a result holds and the inputs did not.

        CPython keeps integers beyond 256 as objects; in C they are the cells of the array itself.
        """
        kind = self.call["result"][0]
        if given is None and kind not in ("array", "list", "tree"):
            return 0
        try:
            result = flat(read_back(self.call["result"], given, case.values, names, kept))
        except Stop:
            return 0
        old = case.numbers
        return _INTEGER * sum(
            [v.__class__ is int and not -6 < v < 257 and id(v) not in old for v in result if v is not None]
        )

    def row(self, names: dict[str, Any], base: bool) -> str:
        """Run all tests and, if none failed, the growing inputs; return the line to write."""
        words, good, out_of_fuel = [], True, False
        sys.setrecursionlimit(1200)
        for number, case in enumerate(self.tests):
            if out_of_fuel:
                words.append("255")
                continue
            status, result, cost = self.one(names, case, self.fuel[number], False)
            out_of_fuel = status == FUEL
            word = written(result) if status == OK else ""
            if len(word) > 8000:
                status, word = OUTPUT, ""
            good = good and status == OK
            words.append(f"{status} {word}" if word else str(status))
            if base:
                self.fuel[number] = _FACTOR * cost[0] + _SLACK
        counts = self.grown(names, base) if good and self.growing else []
        return ";".join(words) + "|" + ";".join(counts)

    def grown(self, names: dict[str, Any], base: bool) -> list[str]:
        """Return the costs on the growing inputs, as far as they were run to their end."""
        sys.setrecursionlimit(8000)
        for name, found in list(names.items()):
            if type(found) is type(why) and found.__module__ == "mutant":
                names[name] = _deep(found)
        out = []
        _tracemalloc.start(1)
        try:
            for number, case in enumerate(self.growing):
                fuel = self.operations if base else self.growing_fuel[number]
                status, _, cost = self.one(names, case, fuel, True)
                if base and status == OK:
                    self.growing_fuel[number] = _FACTOR * cost[0] + _MORE_SLACK
                out.append(" ".join(map(str, cost)) if status == OK else "")
                if status == FUEL:
                    break
        finally:
            _tracemalloc.stop()
        return out


def _deep(function: Any) -> Any:
    """Return the function with a count of the calls that are open at once.

    The wrapper names its parameters: a tuple of arguments would be memory that the program does not use.
    """
    code = function.__code__
    names = ", ".join(f"a{i}" for i in range(code.co_argcount))
    hand = f"yield from f({names})" if code.co_flags & 0x20 else f"return f({names})"
    key = (names, hand)
    if key not in _WRAPPERS:
        _WRAPPERS[key] = compile(_WRAPPER.format(names=names, hand=hand), "wrapper", "exec")
    scope = {"f": function, "s": STATE}
    exec(_WRAPPERS[key], scope)
    return scope["call"]


_WRAPPERS: dict[tuple[str, str], Any] = {}
_WRAPPER = """
def call({names}):
    s.depth += 1
    if s.depth > s.deepest:
        s.deepest = s.depth
    try:
        {hand}
    finally:
        s.depth -= 1
"""
