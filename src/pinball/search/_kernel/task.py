"""Hand a request to the kernel and read its answers: items, the task and the control record."""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.program import ARRAY, INT, Candidate, Prior, Program, Settings, Step
from pinball.core.spec import Example, Spec, Value
from pinball.dsl.components import PAPER_HIGH, PAPER_LOW, components
from pinball.search._kernel.build import Shape, load

MAX_INPUTS, MAX_STEPS = 4, 16
_INTEGER, _NOTHING = -1, -2
_NARROW = 8191  # four times this fits in 16 bits, so that no component's single step can wrap
_KINDS = {INT: 1, ARRAY: 2}

Items = npt.NDArray[np.integer]


class _Call(ctypes.Structure):
    _fields_ = [("component", ctypes.c_int32), ("first", ctypes.c_int32), ("second", ctypes.c_int32)]


class Task(ctypes.Structure):
    """The C record ``task``."""

    _fields_ = [
        ("examples", ctypes.c_int32),
        ("inputs", ctypes.c_int32),
        ("input_types", ctypes.c_int32 * MAX_INPUTS),
        ("output_type", ctypes.c_int32),
        ("length", ctypes.c_int32),
        ("given", ctypes.c_void_p),
        ("output", ctypes.c_void_p),
    ]


class Control(ctypes.Structure):
    """The C record ``control``."""

    _fields_ = [
        ("deadline", ctypes.c_double),
        ("explored", ctypes.c_int64),
        ("stop", ctypes.c_int32),
        ("skip", ctypes.c_int32),
        ("part", ctypes.c_int32),
        ("parts", ctypes.c_int32),
        ("deepen", ctypes.c_int32),
        ("calls", ctypes.c_int32),
        ("program", _Call * MAX_STEPS),
    ]


@dataclass(frozen=True, slots=True)
class Problem:
    """A request as the kernel wants it; holds the memory that ``task`` points to."""

    kernel: ctypes.CDLL
    shape: Shape
    task: Task
    given: Items
    output: Items
    input_types: tuple[str, ...]
    output_type: str


def kind_of(values: Sequence[Value]) -> str:
    """Return the type that these values of one place share; NULL fits either, and alone is an integer."""
    arrays = [isinstance(v, tuple) for v in values if v is not None]
    if any(arrays) and not all(arrays):
        raise BadRequest("examples mix integers and arrays in one place")
    return ARRAY if arrays and arrays[0] else INT


def types_of(examples: Sequence[Example]) -> tuple[tuple[str, ...], str]:
    """Return the input types and the output type of examples. Raise ``BadRequest`` where they disagree."""
    if not examples:
        raise BadRequest("no examples: a search needs at least one")
    if len({len(e.inputs) for e in examples}) != 1:
        raise BadRequest("examples differ in their number of inputs")
    width = len(examples[0].inputs)
    if not 1 <= width <= MAX_INPUTS:
        raise BadRequest(f"{width} inputs: the searches take 1 to {MAX_INPUTS}")
    inputs = tuple(kind_of([e.inputs[i] for e in examples]) for i in range(width))
    return inputs, kind_of([e.output for e in examples])


def shape_for(examples: Sequence[Example], low: int, high: int, *, narrow: bool = True) -> Shape:
    """Return the kernel shape that holds these examples.

    The narrow shape looks only at programs whose values on the examples stay within ``_NARROW``; what it
    finds is as right as what the wide one finds, and it finds it several times sooner.
    """
    values = [v for e in examples for v in (*e.inputs, e.output)]
    longest = max((len(v) for v in values if isinstance(v, tuple)), default=0)
    lanes = 32
    while lanes - 1 < longest:
        lanes *= 2
    if lanes > 8192:
        raise BadRequest(f"an array of {longest} elements: the searches take at most 8191")
    numbers = [n for v in values if v is not None for n in (v if isinstance(v, tuple) else (v,))]
    largest = max((abs(n) for n in numbers), default=0)
    if low >= PAPER_LOW and high <= PAPER_HIGH:
        return Shape(16, lanes, low, high)
    if narrow and largest <= _NARROW:
        return Shape(16, lanes, -_NARROW, _NARROW)
    return Shape(64, lanes, -(2**63), 2**63 - 1)


def encode(values: Sequence[Value], shape: Shape) -> Items:
    """Return items, (len(values), lanes) of int16 or int64."""
    items = aligned((len(values), shape.lanes), np.int16 if shape.bits == 16 else np.int64)
    for row, value in zip(items, values, strict=True):
        if isinstance(value, tuple):
            row[: len(value)] = value
            row[-1] = len(value)
        elif value is None:
            row[-1] = _NOTHING
        else:
            row[0], row[-1] = value, _INTEGER
    return items


def aligned(shape: tuple[int, ...], dtype: npt.DTypeLike) -> Items:
    """Return zeros that start on a cache line, as the kernel's vector loads like it."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    raw = np.zeros(size + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + size].view(dtype).reshape(shape)


def decode(row: Items) -> Value:
    """Return the value of one item."""
    length = int(row[-1])
    if length == _NOTHING:
        return None
    return int(row[0]) if length == _INTEGER else tuple(int(x) for x in row[:length])


def prepare(spec: Spec, settings: Settings) -> None:
    """Build the kernels that a request needs side by side, before the search's time begins."""
    shapes = {shape_for(spec.examples, settings.low, settings.high, narrow=kind) for kind in (True, False)}
    with ThreadPoolExecutor(len(shapes)) as pool:
        list(pool.map(load, shapes))


def problem(spec: Spec, settings: Settings, *, narrow: bool = True) -> Problem:
    """Lay out a request for the kernel. Raise ``BadRequest`` where it cannot hold it."""
    input_types, output_type = types_of(spec.examples)
    shape = shape_for(spec.examples, settings.low, settings.high, narrow=narrow)
    given = encode([e.inputs[i] for i in range(len(input_types)) for e in spec.examples], shape)
    output = encode([e.output for e in spec.examples], shape)
    task = Task(
        len(spec.examples),
        len(input_types),
        (ctypes.c_int32 * MAX_INPUTS)(*(_KINDS[t] for t in input_types)),
        _KINDS[output_type],
        min(settings.length, MAX_STEPS),
        given.ctypes.data,
        output.ctypes.data,
    )
    return Problem(load(shape), shape, task, given, output, input_types, output_type)


def order_of(prior: Prior) -> list[int]:
    """Return component numbers, likeliest first; a pair is as likely as its less likely part (paper, 4.4)."""
    chances = [min(prior.attributes.get(a, 0.0) for a in c.attributes) for c in components()]
    return sorted(range(len(chances)), key=lambda i: -chances[i])


def read_program(control: Control, input_types: tuple[str, ...]) -> Program:
    """Return the program that a control record holds."""
    listed = components()
    steps = []
    for i in range(control.calls):
        call = control.program[i]
        arguments = (call.first,) if call.second < 0 else (call.first, call.second)
        steps.append(Step(listed[call.component].name, arguments))
    return Program(input_types, tuple(steps))


Entry = Callable[[Problem, Control, "ctypes.Array[ctypes.c_int32]"], None]


def solutions(
    spec: Spec, prior: Prior, budget: Budget, settings: Settings, *, entry: Entry, origin: str
) -> Iterator[Candidate]:
    """Yield a C search's solutions, on ``settings.threads`` threads that share the first calls between them.

    The narrow shape goes first where it can hold the examples, the 64-bit one follows.
    """
    order = order_of(prior)
    numbers = (ctypes.c_int32 * len(order))(*order)
    shapes: list[Shape] = []
    seen: set[Program] = set()
    for narrow in (True, False):
        work = problem(spec, settings, narrow=narrow)
        if work.shape in shapes:
            break
        shapes.append(work.shape)
        for program in _programs(work, entry, numbers, budget, settings):
            if program not in seen:
                seen.add(program)
                yield Candidate(program, -float(len(program.steps)), origin)
    settings.progress.exhausted = budget.left() > 0


def _programs(
    work: Problem, entry: Entry, numbers: ctypes.Array[ctypes.c_int32], budget: Budget, settings: Settings
) -> Iterator[Program]:
    """Yield what a C search finds. Threads race for the first program only, which then comes once more."""
    if settings.threads > 1 and budget.left() > 0:
        found = _race(work, entry, numbers, budget, settings, skip=0, threads=settings.threads)
        if found is None:
            return
        yield read_program(found, work.input_types)
    skip = 0
    while budget.left() > 0:
        found = _race(work, entry, numbers, budget, settings, skip=skip, threads=1)
        if found is None:
            return
        skip += 1
        yield read_program(found, work.input_types)


def _race(
    work: Problem,
    entry: Entry,
    numbers: ctypes.Array[ctypes.c_int32],
    budget: Budget,
    settings: Settings,
    *,
    skip: int,
    threads: int,
) -> Control | None:
    """Run the search's parts side by side; return the first part to find something, None if none does."""
    base = settings.progress.explored if skip == 0 else 0
    controls = []
    for part in range(threads):
        deadline, deepen = time.monotonic() + budget.left(), int(settings.simplest)
        controls.append(Control(deadline=deadline, skip=skip, part=part, parts=threads, deepen=deepen))
    if threads == 1 and threading.current_thread() is not threading.main_thread():
        entry(work, controls[0], numbers)
    else:
        _watch(work, entry, numbers, budget, settings, controls, base)
    settings.progress.explored = max(settings.progress.explored, base + sum(c.explored for c in controls))
    return next((c for c in controls if c.calls), None)


def _watch(
    work: Problem,
    entry: Entry,
    numbers: ctypes.Array[ctypes.c_int32],
    budget: Budget,
    settings: Settings,
    controls: list[Control],
    base: int,
) -> None:
    """Run each control in a thread of its own, so that Ctrl-C and the display stay awake."""
    running = {_workers().submit(entry, work, control, numbers) for control in controls}
    try:
        while running:
            done, running = wait(running, timeout=0.05, return_when=FIRST_COMPLETED)
            for future in done:
                future.result()
            settings.progress.explored = max(
                settings.progress.explored, base + sum(c.explored for c in controls)
            )
            if budget.cancelled.is_set() or any(c.calls for c in controls):
                break
    finally:
        for control in controls:
            control.stop = 1
        wait(running)


@cache
def _workers() -> ThreadPoolExecutor:
    """Return the threads that run the kernel; kept, as starting one takes as long as an easy search."""
    return ThreadPoolExecutor(8, "kernel")
