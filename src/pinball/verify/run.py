"""Build and run a candidate on inputs, contained; compare here: the guest never sees what is expected."""

from __future__ import annotations

import errno
import re
import struct
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pinball.core.errors import BadRequest
from pinball.core.program import ARRAY, INT
from pinball.core.spec import Spec, Value
from pinball.core.verdict import Level, Verdict
from pinball.sandbox import FLAGS, SANITIZE, Limits, Outcome, compile_c, first_error, run, run_script
from pinball.verify.harness import harness, prototype

_LOW, _HIGH = -(2**63), 2**63 - 1
_GUEST = Path(__file__).with_name("guest.py")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NUMBER = re.compile(r"-?[0-9]{1,4300}")
_TEXT = 200

RUN_LIMITS = Limits(seconds=10.0, cpu_seconds=2.0)
"""What a candidate may use on all its inputs together: wall time is generous, for a machine under load."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no value.

    ``kind`` is ``rejected`` (does not build), ``overflow`` (refused: the result does not fit), ``raised``,
    ``type``, ``changed`` (its input), ``crash``, ``forbidden``, ``timeout``, ``memory``, ``output``,
    ``length``, ``leak``, ``errno``, ``protocol`` (what came back is no answer) or ``skipped`` (an earlier
    input ended the run).
    """

    kind: str
    text: str


Result = Value | Failure
_ERRNO = {
    errno.ERANGE: Failure("overflow", "refused: the result does not fit in 64 bits (ERANGE)"),
    errno.ENOMEM: Failure("memory", "out of memory (ENOMEM)"),
}


def run_c(
    source: str,
    entry: str,
    input_types: Sequence[str],
    output_type: str,
    inputs_list: Sequence[Sequence[Value]],
    *,
    sanitize: bool = False,
    limits: Limits = RUN_LIMITS,
) -> list[Result]:
    """Compile ``source`` with its warnings as errors and call ``entry`` on each input list.

    Arrays go in as ``const int64_t *xs, size_t n``; an array comes out malloc'ed with its length through a
    last ``size_t *``. ``errno`` ERANGE is a refusal, EDOM is ``None``. With ``sanitize``, undefined behaviour
    and memory errors end the run, and a leak is a failure. Raise ``BadRequest`` for an input outside 64 bits,
    ``MissingTool`` without a compiler or a sandbox.
    """
    _check_entry(entry)
    pairs = (pair for inputs in inputs_list for pair in zip(input_types, inputs, strict=True))
    data = b"".join([struct.pack("=q", len(inputs_list)), *(_pack(kind, value) for kind, value in pairs)])
    limits = replace(
        limits,
        output_bytes=max(limits.output_bytes, 4 * len(data)),
        memory_bytes=limits.memory_bytes + 4 * len(data),
        resident=sanitize,
    )
    sources = {
        "answer.c": f"{source}\n{prototype(entry, input_types, output_type)}",
        "harness.c": harness(entry, input_types, output_type, limits.output_bytes // 8),
    }
    with tempfile.TemporaryDirectory(prefix="pinball-") as folder:
        built = compile_c(sources, Path(folder), (*FLAGS, *SANITIZE) if sanitize else FLAGS)
        if built.status != "ok":
            return [Failure("rejected", first_error(built))] * len(inputs_list)
        if not inputs_list:
            return []
        program = str(Path(folder) / "program")
        outcome = run([program], stdin=data, limits=limits)
    return _settle(_read_words(outcome.stdout), len(inputs_list), outcome)


def run_python(
    source: str, entry: str, inputs_list: Sequence[Sequence[Value]], *, limits: Limits = RUN_LIMITS
) -> list[Result]:
    """Load ``source`` in an isolated interpreter and call ``entry`` on each input list.

    Only ``int``, ``list`` of ``int`` and ``None`` count as values. Raise ``MissingTool`` without a sandbox.
    """
    _check_entry(entry)
    code = source.encode("utf-8", "surrogateescape")
    cases = b"".join(b";".join(map(_text_of, inputs)) + b"\n" for inputs in inputs_list)
    limits = replace(limits, output_bytes=max(limits.output_bytes, 4 * len(cases)))
    outcome = run_script(
        _GUEST, stdin=b"%d %s\n%s%s" % (len(code), entry.encode(), code, cases), limits=limits
    )
    lines = outcome.stdout.decode("ascii", "replace").split("\n")
    if lines[0].startswith("c"):
        return [Failure("rejected", lines[0][1:][:_TEXT])] * len(inputs_list)
    if lines[0] != "ready":
        return [_ending(outcome)] * len(inputs_list)
    return _settle([_read_line(line) for line in lines[1:-1]], len(inputs_list), outcome)


def check(source: str, language: str, entry: str, spec: Spec, *, limits: Limits = RUN_LIMITS) -> Verdict:
    """Build ``source``, run it on the examples of ``spec`` and say how far it got."""
    if language not in ("c", "python"):
        raise BadRequest(f"no language named {language!r}; choose from: c, python")
    input_types, output_type = signature(spec)
    inputs = [example.inputs for example in spec.examples]
    if language == "c":
        results = run_c(source, entry, input_types, output_type, inputs, limits=limits)
        built = f"{' '.join(FLAGS)}: accepted"
    else:
        results, built = run_python(source, entry, inputs, limits=limits), "loads"
    total = len(results)
    first = results[0]
    if isinstance(first, Failure) and first.kind == "rejected":
        return Verdict(Level.REJECTED, (f"{language}: {first.text}",), 0, total)
    for number, (example, result) in enumerate(zip(spec.examples, results, strict=True)):
        if isinstance(result, Failure) or result != example.output:
            got = f"{result.kind}: {result.text}" if isinstance(result, Failure) else f"got {_show(result)}"
            evidence = f"example {number + 1}: expected {_show(example.output)}, {got}"
            return Verdict(
                Level.COMPILED, (f"{language}: {built}", evidence), number, total, counterexample=example
            )
    return Verdict(Level.PASSED, (f"{language}: {built}", f"examples: {total} of {total}"), total, total)


def signature(spec: Spec) -> tuple[tuple[str, ...], str]:
    """Return the examples' input types and output type. Raise ``BadRequest`` where they disagree."""
    if not spec.examples:
        raise BadRequest("no examples: at least one is needed to know the types")
    outputs = {_type(example.output) for example in spec.examples if example.output is not None} or {INT}
    inputs = {tuple(_type(value) for value in example.inputs) for example in spec.examples}
    if len(outputs) > 1 or len(inputs) > 1:
        raise BadRequest("the examples disagree in their types; each input and the output must keep one type")
    if () in inputs:
        raise BadRequest("the examples have no inputs; at least one is needed")
    return inputs.pop(), outputs.pop()


def _type(value: Value) -> str:
    return ARRAY if isinstance(value, tuple) else INT


def _check_entry(entry: str) -> None:
    if not _IDENTIFIER.fullmatch(entry):
        raise BadRequest(f"{entry!r} cannot name a function; use letters, digits and _")


def _show(value: Value) -> str:
    text = str(list(value)) if isinstance(value, tuple) else str(value)
    return text if len(text) <= _TEXT else f"{text[:_TEXT]}..."


def _pack(kind: str, value: Value) -> bytes:
    """Return ``value`` as 64-bit words. Raise ``BadRequest`` where it does not fit or has the wrong type."""
    if value is None or _type(value) != kind:
        raise BadRequest(f"input {_show(value)} is no {kind}")
    items = value if isinstance(value, tuple) else (value,)
    wrong = next((item for item in items if not _LOW <= item <= _HIGH), None)
    if wrong is not None:
        raise BadRequest(f"input {wrong} does not fit in a 64-bit integer of C")
    head = struct.pack("=q", len(items)) if kind == ARRAY else b""
    return head + struct.pack(f"={len(items)}q", *items)


def _text_of(value: Value) -> bytes:
    if value is None:
        raise BadRequest("an input must be an integer or an array, not None")
    return (f"a{' '.join(map(str, value))}" if isinstance(value, tuple) else f"i{value}").encode()


_END = Failure("end", "")  # stands behind the last result of a run that came to its end


def _read_words(data: bytes) -> list[Result]:
    """Return the results in a harness's report, read strictly: the first odd word is the last result."""
    results: list[Result] = []
    at = 0
    while len(data) - at >= 16:
        tag, value = struct.unpack_from("=qq", data, at)
        at += 16
        match tag:
            case 0x49:
                results.append(value)
            case 0x41 if 0 <= value <= (len(data) - at) // 8:
                results.append(struct.unpack_from(f"={value}q", data, at))
                at += 8 * value
            case 0x45:
                results.append(_refusal(value))
            case 0x4D:
                results.append(Failure("changed", "it changed an input array"))
            case 0x4C:
                results.append(Failure("length", f"the result's length is {value % 2**64}"))
            case 0x4B:
                results.append(Failure("leak", f"{value} bytes were not freed"))
            case 0x5A if at == len(data):
                return [*results, _END]
            case _:
                return [*results, Failure("protocol", "it wrote into the harness's channel")]
    return results


def _refusal(number: int) -> Result:
    if number == errno.EDOM:
        return None
    return _ERRNO.get(number, Failure("errno", f"no result, and errno is {number}: neither EDOM nor ERANGE"))


def _read_line(line: str) -> Result:
    """Return the result in one line of the Python guest, read strictly."""
    rest = line[1:]
    words = rest.split(" ") if rest else []
    if line == "end":
        return _END
    if line == "n":
        return None
    if line[:1] == "i" and _NUMBER.fullmatch(rest):
        return int(rest)
    if line[:1] == "a" and all(_NUMBER.fullmatch(word) for word in words):
        return tuple(map(int, words))
    if line == "m":
        return Failure("changed", "it changed an input list")
    if line[:1] == "x":
        return Failure("memory" if rest.startswith("MemoryError") else "raised", rest[:_TEXT])
    if line[:1] == "t":
        return Failure("type", f"it returned {rest[:_TEXT]}; wanted: an int, a list of ints or None")
    return Failure("protocol", "it wrote into the harness's channel")


def _settle(results: list[Result], wanted: int, outcome: Outcome) -> list[Result]:
    """Return exactly ``wanted`` results; a run without a clean end loses at least its last one."""
    if len(results) == wanted + 1 and results[-1] is _END and outcome.status == "ok":
        return results[:-1]
    known = [r for r in results if r is not _END][: wanted - 1]
    odd = next(
        (i for i, r in enumerate(known) if isinstance(r, Failure) and r.kind == "protocol"), len(known)
    )
    rest = Failure("skipped", f"not run: input {odd + 1} ended the run")
    return [*known[:odd], _ending(outcome), *[rest] * (wanted - odd - 1)]


def _ending(outcome: Outcome) -> Failure:
    """Return how the guest ended, for the input at which it did."""
    last = outcome.stderr.decode("utf-8", "replace").strip().splitlines()
    note = next((line for line in last if "runtime error:" in line or "ERROR: AddressSanitizer" in line), "")
    match outcome.status:
        case "signalled":
            return Failure("crash", f"stopped by signal {outcome.code}")
        case "failed" if note:
            return Failure("crash", note.partition("==ERROR: ")[2][:_TEXT] or note[:_TEXT])
        case "failed":
            return Failure("crash", f"it ended the process with code {outcome.code}")
        case "forbidden":
            return Failure("forbidden", "stopped at a system call that the sandbox forbids")
        case "ok":
            return Failure("protocol", "it ended the process, or wrote into the harness's channel")
        case status:
            return Failure(status, f"stopped: {status} limit")
