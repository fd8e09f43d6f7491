"""Judge C programs with the system's compiler, contained: the second opinion beside the engine.

``python -m pinball.forge.harness FILE...`` checks seed files: warnings, sanitizers, and tests against the
reference. Used by the audit, the tests of the seeds and the compiler-per-mutant base line.
"""

from __future__ import annotations

import re
import struct
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from pinball.core.errors import BadRequest, PinballError, Unsupported
from pinball.forge import inputs as making
from pinball.forge.declarations import declarations, rename, tokens
from pinball.forge.driver import Program, c_program, case
from pinball.forge.library import renamer
from pinball.forge.payload import payload
from pinball.forge.seeds import Reference, Seed, read_seed, reference_of
from pinball.forge.values import digest
from pinball.sandbox import SANITIZE, Limits, Outcome, compile_c, first_error, run

AUDIT = ("-std=gnu17", "-w", "-O2", *SANITIZE)
"""Optimised, and stopped by the first undefined behaviour or memory error."""

PLAIN = ("-std=gnu17", "-w", "-O0")
"""As fast to build as this compiler gets: the base line."""

STRICT = (
    "-std=c17", "-pedantic-errors", "-Werror=implicit-function-declaration", "-Werror=implicit-int",
    "-Werror=int-conversion", "-Werror=incompatible-pointer-types",
)  # fmt: skip
"""Every violation of a constraint of ISO C17 is an error, as current compilers have it."""

_BATCH = 16  # programs in one build that runs
_TOGETHER = 40  # texts in one build that only compiles

_FAILURES = {
    "X": "it ended the process",
    "L": "the length of the result is out of range",
    "C": "the result never ends",
}


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a test gave no output: what happened, in words."""

    text: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one program.

    ``message`` says why it did not build with the driver; then there are no outputs. ``outputs`` holds an
    abstract output or a ``Failure`` for each test.
    """

    message: str
    outputs: tuple[Any, ...]

    @property
    def digests(self) -> tuple[int | None, ...]:
        """Return the hash of each output, ``None`` for a failure."""
        return tuple(None if isinstance(o, Failure) else digest(o) for o in self.outputs)


def judge(
    programs: Sequence[Program],
    tests: Sequence[Sequence[making.Inputs]],
    flags: tuple[str, ...] = AUDIT,
    limits: Limits | None = None,
) -> list[Judged]:
    """Build all programs as one, run each on its tests in one process, and return what each gave.

    Where one ends the process, that test of it has failed, its later ones are not run, and the others are
    run again without it. Raise ``MissingTool`` without a compiler or a sandbox.
    """
    results: list[Judged | None] = [None] * len(programs)
    fit: list[int] = []
    for k, program in enumerate(programs):
        try:
            case(program, k)
            fit.append(k)
        except Unsupported as error:
            results[k] = Judged(str(error), ())
    with tempfile.TemporaryDirectory(prefix="pinball-") as name:
        folder = Path(name)
        built = _build([programs[k] for k in fit], folder, flags)
        if built is None:
            rows = _run(folder, [programs[k] for k in fit], [tests[k] for k in fit], limits)
            for k, outputs in zip(fit, rows, strict=True):
                results[k] = Judged("", outputs)
        elif len(fit) == 1:
            results[fit[0]] = Judged(built, ())
        else:
            half = len(fit) // 2
            for part in (fit[:half], fit[half:]):
                row = judge([programs[k] for k in part], [tests[k] for k in part], flags, limits)
                for k, judged in zip(part, row, strict=True):
                    results[k] = judged
    return [r for r in results if r is not None]


def compiles(
    texts: Sequence[str], flags: tuple[str, ...] = STRICT, likely: Sequence[bool] | None = None
) -> list[str]:
    """Compile each text; return its first error, empty where there is none.

    Texts that are ``likely`` to compile (all where absent) are tried together, with names of their own each;
    a group that fails is halved until every refused text was refused alone and as it is. A text that leaves a
    declared function undefined is linked, too.
    """
    errors = [""] * len(texts)
    groups: list[list[int]] = []
    together: list[int] = []
    for k, text in enumerate(texts):
        if (likely is None or likely[k]) and _separable(text):
            together.append(k)
        else:
            groups.append([k])
    groups += [together[k : k + _TOGETHER] for k in range(0, len(together), _TOGETHER)]
    while groups:
        group = groups.pop()
        if len(group) == 1:
            errors[group[0]] = _compiles(texts[group[0]], flags)
        elif _compile(group_text([texts[k] for k in group]), flags):
            groups += [group[: len(group) // 2], group[len(group) // 2 :]]
    return errors


def group_text(texts: Sequence[str]) -> str:
    """Return one C file with all texts, each with names of its own."""
    parts = [
        f'#line 1 "p{k}.c"\n{rename(text, renamer(text, k))}\nstruct pinball_end_{k};\n'
        for k, text in enumerate(texts)
    ]
    return "".join(["_Noreturn void pinball_exit(int);\n", *parts])


def _separable(text: str) -> bool:
    """Tell whether a text's end closes what it opened, so that it cannot lean on the text behind it."""
    marks = [piece for kind, piece in tokens(text) if kind == "mark"]
    balanced = all(marks.count(a) == marks.count(b) for a, b in ("{}", "()", "[]"))
    found = declarations(text)
    return balanced and not found.prototypes - set(found.functions)


def _compiles(text: str, flags: tuple[str, ...]) -> str:
    found = declarations(text)
    linked = ("-fPIC", "-shared", "-Wl,--no-undefined") if found.prototypes - set(found.functions) else ()
    return _compile(text, (*flags, *linked))


def _compile(text: str, flags: tuple[str, ...]) -> str:
    """Return the first error in ``text``, compiled to assembly where ``flags`` do not link."""
    with tempfile.TemporaryDirectory(prefix="pinball-") as folder:
        stop = () if "-shared" in flags else ("-S",)
        outcome = compile_c({"program.c": text}, Path(folder), (*flags, *stop), output="program.out")
        return "" if outcome.status == "ok" else first_error(outcome)


def _build(programs: Sequence[Program], folder: Path, flags: tuple[str, ...]) -> str | None:
    """Compile the programs with their driver; return the first error, or nothing."""
    if not programs:
        return None
    outcome = compile_c({"driver.c": c_program(programs)}, folder, flags)
    return None if outcome.status == "ok" else first_error(outcome)


def _run(
    folder: Path,
    programs: Sequence[Program],
    tests: Sequence[Sequence[making.Inputs]],
    limits: Limits | None,
) -> list[tuple[Any, ...]]:
    outputs: list[list[Any]] = [[] for _ in programs]
    words = [[payload(p.call, p.names, t) for t in row] for p, row in zip(programs, tests, strict=True)]
    todo = [k for k in range(len(programs)) if words[k]]
    while todo:
        stream: list[int] = []
        for k in todo:
            stream += [k, len(words[k])]
            for row in words[k]:
                stream += row
        data = struct.pack(f"={len(stream) + 1}q", *stream, -1)
        base = limits or Limits(seconds=20.0, cpu_seconds=10.0)
        outcome = run(
            [str(folder / "program")],
            stdin=data,
            limits=replace(
                base,
                output_bytes=max(base.output_bytes, 64 << 20),
                memory_bytes=max(base.memory_bytes, 1 << 30) + 4 * len(data),
                resident=True,
            ),
        )
        found, ended = _read(outcome.stdout)
        for k in todo:
            outputs[k] = found[: len(words[k])]
            found = found[len(words[k]) :]
        if ended:
            break
        culprit = next((k for k in todo if len(outputs[k]) < len(words[k])), todo[-1])
        text = _ending(outcome)
        missing = len(words[culprit]) - len(outputs[culprit])
        outputs[culprit] += [Failure(text), *[Failure("not run")] * (missing - 1)][:missing]
        todo = todo[todo.index(culprit) + 1 :]
    return [tuple(row) for row in outputs]


def _read(data: bytes) -> tuple[list[Any], bool]:
    """Return the outputs in a driver's report, and whether it came to its end; strictly."""
    whole = len(data) // 8
    words = struct.unpack_from(f"={whole}q", data)
    found: list[Any] = []
    at = 0
    while at < whole:
        count = words[at]
        record = words[at + 1 : at + 1 + count]
        if count < 1 or len(record) < count:
            break
        if record[0] == ord("Z"):
            return found, at + 2 == whole
        output = _output(record)
        found.append(output)
        at += 1 + count
    return found, False


def _output(record: tuple[int, ...]) -> Any:
    match chr(record[0] & 127), record:
        case "F", (_, kind):
            return Failure(_FAILURES.get(chr(kind & 127), "it wrote into the harness's channel"))
        case "S", (_, count, *codes) if count == len(codes):
            text = bytes(c & 255 for c in codes).decode("latin-1")
            return [int(number) for number in re.findall(r"-?\d+", text)]
        case "A", (_, count, *rest) if len(rest) == 2 * count:
            return [_scalar(rest[k], rest[k + 1]) for k in range(0, len(rest), 2)]
        case _, (tag, value):
            return _scalar(tag, value)
    return Failure("it wrote into the harness's channel")


def _scalar(tag: int, value: int) -> int | float | None:
    if tag == ord("N"):
        return None
    if tag == ord("D"):
        number: float = struct.unpack("=d", struct.pack("=q", value))[0]
        return number
    return value


def _ending(outcome: Outcome) -> str:
    """Return how a run ended that did not come to its end."""
    lines = outcome.stderr.decode("utf-8", "replace").splitlines()
    note = next((line for line in lines if "runtime error:" in line or "ERROR: AddressSanitizer" in line), "")
    if note:
        return note.partition("==ERROR: ")[2][:200] or note.strip()[:200]
    match outcome.status:
        case "signalled":
            return f"stopped by signal {outcome.code}"
        case "failed":
            return f"it ended the process with code {outcome.code}"
        case "ok":
            return "it ended the process"
        case status:
            return f"stopped: {status}"


# --- seed files -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SeedReport:
    """What became of a seed: the compiler's first warning, and the first test that is not as it must be."""

    warning: str
    passed: int
    total: int
    failure: str

    @property
    def clean(self) -> bool:
        """Tell whether there is nothing to complain about."""
        return not self.warning and not self.failure and self.passed == self.total > 0


def check_seeds(
    seeds: Sequence[Seed], count: int = 100, batch: int = _BATCH, warn: bool = True
) -> list[SeedReport]:
    """Judge C seeds against their references on ``count`` tests each, optimised and sanitized."""
    reports: list[SeedReport] = []
    for start in range(0, len(seeds), batch):
        part = seeds[start : start + batch]
        references = [reference_of(s) for s in part]
        tests = [making.tests(r, count, Random(1)) for r in references]
        programs = [Program(s.text, s.call, r.names) for s, r in zip(part, references, strict=True)]
        rows = judge(programs, tests)
        for seed, reference, row, judged in zip(part, references, tests, rows, strict=True):
            warning = _warning(seed.text) if warn else ""
            reports.append(_report(seed, reference, row, judged, warning))
    return reports


def _report(
    seed: Seed, reference: Reference, tests: Sequence[making.Inputs], judged: Judged, warning: str
) -> SeedReport:
    if judged.message:
        return SeedReport(warning, 0, len(tests), judged.message)
    passed, failure = 0, ""
    for number, (inputs, output) in enumerate(zip(tests, judged.outputs, strict=True)):
        wanted = making.expected(seed, reference, inputs)
        if not isinstance(output, Failure) and digest(output) == digest(wanted):
            passed += 1
        elif not failure:
            got = output.text if isinstance(output, Failure) else f"got {output}"
            failure = f"test {number}: {inputs}: expected {wanted}, {got}"
    return SeedReport(warning, passed, len(tests), failure)


def _warning(text: str) -> str:
    """Return the first warning of a build of ``text`` alone, or its first error."""
    with tempfile.TemporaryDirectory(prefix="pinball-") as folder:
        flags = ("-std=c17", "-Wall", "-Wextra", "-pedantic", "-Werror", "-O2", "-c")
        outcome = compile_c({"program.c": text}, Path(folder), flags, output="program.o")
        return "" if outcome.status == "ok" else first_error(outcome)


def _lines(seeds: Sequence[Seed]) -> Iterator[tuple[Seed, bool, str]]:
    """Yield each seed with whether it is clean and what is to be said of it; Python is judged by CPython."""
    some = [s for s in seeds if s.language == "c"]
    for start in range(0, len(some), _BATCH):
        part = some[start : start + _BATCH]
        for seed, report in zip(part, check_seeds(part), strict=True):
            notes = [f"{report.passed} of {report.total} tests", report.warning, report.failure]
            yield seed, report.clean, "; ".join(filter(None, notes))
    others = [s for s in seeds if s.language != "c"]
    if others:
        from pinball.forge.survey import survey  # the engine's side, which knows nothing of this file

        for row in survey(others, 32, 4):
            yield row.seed, not row.failure, row.failure or "all tests"


def main(arguments: Sequence[str]) -> int:
    """Check the named seed files and say what became of each; return 1 where one is not clean."""
    seeds: list[Seed] = []
    broken = 0
    for argument in arguments:
        try:
            seed = read_seed(Path(argument))
            reference_of(seed)
        except BadRequest as error:
            print(error)
            broken += 1
            continue
        seeds.append(seed)
    for seed, clean, text in _lines(seeds):
        broken += not clean
        print(f"{seed.id}: {'ok' if clean else 'WRONG'}: {text}", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except PinballError as error:
        sys.exit(str(error))
