"""The judge of Python mutants: the same tasks and batches as ``engine.py``, run by CPython in the sandbox.

Here mutants are spliced, made canonical and told apart; a contained interpreter runs them, several hundred at
a time, and says what each gave and what it cost (``_python/guest.py``). Time is counted in steps, see
``_python/counters.py``; the heap's peak is what the interpreter's tracer saw, the stack's 64 bytes a call.
Where a mutant takes the interpreter down with it, the others are run again without it.
"""

from __future__ import annotations

import hashlib
import marshal
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.forge._python.lines import Reader
from pinball.forge.calls import Argument, CallSpec, Result, Size
from pinball.forge.engine import NOT_MEASURED, NOT_RUN, Batch, Edit, Status, Task
from pinball.forge.inputs import Inputs
from pinball.forge.values import digest
from pinball.sandbox import Limits, run_script

JUDGE = "CPython 3.11 or newer: compile()"
"""Who decides what compiles."""

_GUEST = Path(__file__).with_name("_python") / "guest.py"
_PACKAGE = "pinball.forge._python"
_MODULES = ("library", "values", "running")  # what the guest gets along, in this order
_MUTANTS = 500  # for one guest
_MOST_EDITS = 6
_NOISE = 128  # bytes over all sizes: integers beyond 256 are objects, which is no use of memory by a program
_WINDOW = 400  # the last mutants that are looked at for duplicates
_MOST_DUPLICATES = 0.6  # of them, before a base counts as exhausted
# The processor's seconds end a run, the wall's only a hang: on a busy machine rows must not become others.
_LIMITS = Limits(seconds=600.0, cpu_seconds=10.0, memory_bytes=224 << 20, output_bytes=64 << 20, file_bytes=0)


@dataclass(slots=True)
class _Mutant:
    text: bytes
    counted: str
    canonical: bytes
    hash: int
    chosen: tuple[int, ...]
    line: str = ""  # what the guest said


@dataclass(slots=True)
class _Made:
    """The mutants of one task; the first is the base."""

    mutants: list[_Mutant]
    generated: int = 0
    duplicates: int = 0
    crashed: dict[int, Status] = field(default_factory=dict)


def run(tasks: Sequence[Task], budget: Budget | None = None) -> list[Batch]:
    """Run all tasks and return a batch for each; row 0 is the base itself.

    The order and the mutants depend on the tasks alone. When the budget ends, rows that were not run are
    left out. Raise ``MissingTool`` without a sandbox.
    """
    return [_batch(task, _judged(task, _made(task), budget)) for task in tasks]


def check(text: str, call: CallSpec, names: tuple[str, ...], tests: tuple[Inputs, ...]) -> Batch:
    """Compile and run one program as it is."""
    return run([Task(text, (), call, names, tests)])[0]


def run_each(texts: Sequence[str], task: Task, budget: Budget | None = None) -> list[Batch]:
    """Run programs that have nothing to do with each other under one task's call; each is its own base.

    Return one batch a program, of one row or, where the budget ended or it cannot be counted, of none.
    Raise ``MissingTool`` without a sandbox.
    """
    reader, asked = Reader(), request(task)
    made = [_Made([_mutant(text.encode(), (), reader)]) for text in texts]
    done = 0
    while done < len(made) and (budget is None or budget.left() > 0):
        chunk = made[done : done + _MUTANTS]
        rows = [(m.mutants[0].counted, m.mutants[0].text, not task.tests, True) for m in chunk]
        outcome = run_script(_GUEST, stdin=marshal.dumps({**asked, "mutants": rows}), limits=_LIMITS)
        said = _said(outcome.stdout)
        for one, line in zip(chunk, said, strict=False):
            one.mutants[0].line = line
        if len(said) < len(chunk):
            chunk[len(said)].crashed[0] = _CRASHES.get(outcome.status, Status.UNSUPPORTED)
        done += min(len(said) + 1, len(chunk))
    return [_batch(task, one) for one in made]


# --- mutants ------------------------------------------------------------------------------------------------


def _made(task: Task) -> _Made:
    """Return the base and up to ``wanted`` mutants that are distinct in their canonical words."""
    base, reader = task.source.encode(), Reader()
    made = _Made([_mutant(base, (), reader)])
    seen = {made.mutants[0].hash}
    recent: list[bool] = []
    useless: set[int] = set()
    for chosen in _choices(task, useless):
        if len(made.mutants) > task.wanted:
            break
        made.generated += 1
        mutant = _mutant(splice(base, [task.edits[i] for i in chosen]), chosen, reader)
        known = mutant.hash in seen
        recent.append(known)
        if known:
            made.duplicates += 1
            if len(chosen) == 1:
                useless.add(chosen[0])
        else:
            seen.add(mutant.hash)
            made.mutants.append(mutant)
        if len(recent) >= _WINDOW and sum(recent[-_WINDOW:]) > _MOST_DUPLICATES * _WINDOW:
            break
    return made


def _mutant(text: bytes, chosen: tuple[int, ...], reader: Reader) -> _Mutant:
    canonical, counted = reader.read(text.decode("utf-8", "replace"))
    number = int.from_bytes(hashlib.blake2b(canonical, digest_size=8).digest(), "little")
    return _Mutant(text, counted, canonical, number, chosen)


def splice(base: bytes, edits: Sequence[Edit]) -> bytes:
    """Return the base with edits that do not overlap."""
    at, parts = 0, []
    for edit in sorted(edits, key=lambda e: e.start):
        parts += [base[at : edit.start], edit.text.encode()]
        at = edit.end
    return b"".join([*parts, base[at:]])


def _choices(task: Task, useless: set[int]) -> Iterator[tuple[int, ...]]:
    """Yield sets of edits: single ones in random order for up to half of the rows, then random sets.

    Those that gave nothing new alone, which the caller puts into ``useless``, are in none of these.
    """
    rng, count = Random(task.rng), len(task.edits)
    if not count:
        return
    for number in rng.sample(range(count), min(count, max(1, task.wanted // 2))):
        yield (number,)
    useful = [number for number in range(count) if number not in useless]
    while len(useful) > 1:
        yield _random_set(task.edits, useful, rng)


def _random_set(edits: Sequence[Edit], useful: Sequence[int], rng: Random) -> tuple[int, ...]:
    """Return two to six useful edits of which no two overlap or touch, in their order in the text.

    There are fewer where those that were drawn lie too close.
    """
    wanted = 2 + int((_MOST_EDITS - 1) * rng.random() ** 2)
    starts: list[int] = []
    taken: list[tuple[int, int, int]] = []
    for _ in range(2 * wanted):
        number = useful[int(rng.random() * len(useful))]
        edit = edits[number]
        place = bisect_right(starts, edit.start)
        if place and taken[place - 1][1] >= edit.start:
            continue
        if place < len(taken) and taken[place][0] <= edit.end:
            continue
        starts.insert(place, edit.start)
        taken.insert(place, (edit.start, edit.end, number))
        if len(taken) == wanted:
            break
    return tuple(number for _, _, number in taken)


# --- the guest ----------------------------------------------------------------------------------------------


def _judged(task: Task, made: _Made, budget: Budget | None) -> _Made:
    """Run the mutants, and drop those that the budget leaves no time for."""
    asked = request(task)
    done = 0
    while done < len(made.mutants):
        if budget is not None and budget.left() == 0:
            del made.mutants[done:]
            break
        chunk = made.mutants[done : done + _MUTANTS]
        done += _one_guest(asked, made, chunk, done)
    return made


def request(task: Task) -> dict[str, Any]:
    """Return what a guest is told, but for the mutants."""
    folder = _GUEST.parent
    return {
        "modules": [(f"{_PACKAGE}.{name}", (folder / f"{name}.py").read_text()) for name in _MODULES],
        "call": _plain_call(task.call),
        "names": list(task.names),
        "tests": [list(inputs) for inputs in task.tests],
        "growing": [list(inputs) for family in task.growing.values() for inputs in family],
        "operations": task.limits.operations,
    }


def _said(data: bytes) -> list[str]:
    """Return the lines of a guest, one a mutant."""
    lines = data.decode("ascii", "replace").split("\n")
    said = lines[1:-1] if lines[0] == "ready" else []
    return said[:-1] if said and said[-1] == "end" else said


_CRASHES = {"timeout": Status.FUEL, "memory": Status.MEMORY, "output": Status.OUTPUT}


def _one_guest(asked: dict[str, Any], made: _Made, chunk: list[_Mutant], first: int) -> int:
    """Run a chunk after the base, which says how much fuel there is; return how many are done."""
    base = made.mutants[0]
    rows = [] if first == 0 else [(base.counted, base.text, True, False)]
    rows += [(m.counted, m.text, first + i == 0, True) for i, m in enumerate(chunk)]
    outcome = run_script(_GUEST, stdin=marshal.dumps({**asked, "mutants": rows}), limits=_LIMITS)
    said = _said(outcome.stdout)
    for mutant, line in zip(chunk, said, strict=False):
        mutant.line = line
    if len(said) >= len(chunk):
        return len(chunk)
    made.crashed[first + len(said)] = _CRASHES.get(outcome.status, Status.UNSUPPORTED)
    return len(said) + 1


def _plain_call(call: CallSpec) -> dict[str, Any]:
    result = call.result
    return {
        "function": call.function,
        "arguments": [_plain_argument(a) for a in call.arguments],
        "stdin": None if call.stdin is None else [_plain_argument(a) for a in call.stdin],
        "result": _plain_result(result),
    }


def _plain_argument(argument: Argument) -> tuple[Any, ...]:
    return (argument.kind, argument.name, _plain_size(argument.size))


def _plain_result(result: Result) -> tuple[Any, ...]:
    return (result.kind, result.name, result.cut, _plain_size(result.size))


def _plain_size(size: Size) -> tuple[int, list[tuple[int, str, bool]]]:
    return (size.offset, list(size.terms))


# --- rows ---------------------------------------------------------------------------------------------------


def _batch(task: Task, made: _Made) -> Batch:
    """Return the columns; rows that the counters could not be put into are left out and counted."""
    tests = len(task.tests)
    families, sizes = len(task.growing), max((len(f) for f in task.growing.values()), default=0)
    kept = [(n, m) for n, m in enumerate(made.mutants) if m.line != "u" and (m.line or n in made.crashed)]
    rows = len(kept)
    status = np.full((rows, tests), NOT_RUN, dtype=np.uint8)
    digests = np.zeros((rows, tests), dtype=np.uint64)
    counts = np.full((rows, families, sizes, 3), NOT_MEASURED, dtype=np.uint64)
    compiles = np.ones(rows, dtype=np.bool_)
    messages = [""] * rows
    for row, (number, mutant) in enumerate(kept):
        if number in made.crashed:
            status[row, :1] = made.crashed[number]
        elif mutant.line.startswith("c "):
            compiles[row], messages[row] = False, mutant.line[2:]
        else:
            outputs, _, costs = mutant.line.partition("|")
            _read_outputs(outputs, status[row], digests[row])
            _read_costs(costs, counts[row])
    return Batch(
        texts=[m.text for _, m in kept],
        canonical=[m.canonical for _, m in kept],
        hashes=np.array([m.hash for _, m in kept], dtype=np.uint64),
        chosen=[m.chosen for _, m in kept],
        compiles=compiles,
        messages=messages,
        status=status,
        digests=digests,
        counts=counts,
        leaked=np.zeros(rows, dtype=np.uint64),
        generated=made.generated,
        duplicates=made.duplicates,
        unsupported=len(made.mutants) - rows,
        recorded=_recorded(kept[0][1].line, tests) if task.outputs and rows else b"",
    )


def _recorded(line: str, tests: int) -> bytes:
    """Return the outputs of a row as the engine hands them out: kind, count and pairs for each test."""
    words: list[int] = []
    for word in (line.partition("|")[0].split(";") + [""] * tests)[:tests]:
        code, given, output = word.partition(" ")
        row = _output_row(output) if given and code == "0" else None
        if row is None:
            words += (0, 0)
            continue
        words += (2 if output[:1] == "a" else 1, len(row))
        for value in row:
            words += (1, 0) if value is None else (0, value)
    return np.array(words, dtype=np.int64).tobytes()


def _output_row(output: str) -> list[int | None] | None:
    """Return the numbers of one output, nothing where it holds another kind of number or a huge one."""
    try:
        values = [_value(w) for w in (output[1:].split() if output[:1] == "a" else [output])]
    except ValueError:
        return None
    whole = [int(v) if isinstance(v, float) and v.is_integer() else v for v in values]
    row = [v for v in whole if v is None or (isinstance(v, int) and -(1 << 63) <= v < 1 << 63)]
    return row if len(row) == len(values) else None


def outputs(task: Task, budget: Budget | None = None) -> list[Any]:
    """Return what the base gives on each test, numbers of any size; nothing where it gives nothing."""
    found: list[Any] = [None] * len(task.tests)
    mutants = _judged(
        replace(task, edits=(), wanted=0), _made(replace(task, edits=(), wanted=0)), budget
    ).mutants
    line = mutants[0].line if mutants else ""
    for test, word in enumerate(line.partition("|")[0].split(";")[: len(found)]):
        _, given, output = word.partition(" ")
        if given and _digest(output) is not None:
            found[test] = _result(output)
    return found


def _read_outputs(text: str, status: Any, digests: Any) -> None:
    """Fill one row from the guest's words; what is no proper word counts as not supported."""
    for test, word in enumerate(text.split(";")[: len(status)]):
        code, given, output = word.partition(" ")
        status[test] = int(code) if code.isdigit() and int(code) in _STATUSES else Status.UNSUPPORTED
        if given:
            hashed = _digest(output)
            if hashed is None:
                status[test] = Status.UNSUPPORTED
            else:
                digests[test] = hashed


_STATUSES = frozenset(int(s) for s in Status)


@lru_cache(1 << 16)
def _digest(word: str) -> int | None:
    """Return the hash of a result as the guest wrote it, nothing for what is no result."""
    try:
        return digest(_result(word))
    except (ValueError, OverflowError):
        return None


def _result(word: str) -> Any:
    """Return a result as the guest wrote it; raise ``ValueError`` where it is none."""
    return [_value(w) for w in word[1:].split()] if word[:1] == "a" else _value(word)


def _value(word: str) -> int | float | None:
    if word == "n":
        return None
    return int(word) if word.lstrip("-").isdigit() else float(word)


def _read_costs(text: str, counts: Any) -> None:
    """Fill one row from the guest's words; the interpreter's own small objects are taken out of the heap."""
    if not text:
        return
    sizes = counts.shape[1]
    for place, word in enumerate(text.split(";")[: counts.shape[0] * sizes]):
        numbers = word.split()
        if len(numbers) == 3 and all(n.isdigit() for n in numbers):
            counts[place // sizes, place % sizes] = [int(n) for n in numbers]
    for heap in counts[:, :, 1]:
        if np.ptp(heap) <= _NOISE:
            heap[:] = heap.max()
