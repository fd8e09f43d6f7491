"""Evidence: everything that a stranger needs to check an answer again, as a JSON file.

What comes out of a file is data that nobody trusts: every field is tested for its type and its size before
it is used, and the source is only ever run in the sandbox.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from pinball.core.errors import BadRequest
from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.request import Refuse, checked_name, load_json, read_example, read_spec
from pinball.core.solution import (
    Known,
    Labels,
    SearchReport,
    Solution,
    example_json,
    labels_json,
    search_json,
    verdict_json,
)
from pinball.core.spec import Example, Spec
from pinball.core.verdict import Level, Proof, Verdict

SCHEMA = 1
MAX_SOURCE = 256 * 1024
MAX_TESTS = 5000
MAX_STEPS = 64
MAX_KEYWORDS = 2000
_PROOFS = ("proved", "checked", "refuted", "unknown", "none")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One answer and what was claimed of it; ``tools`` names the versions that it was made with.

    An answer to keywords has no ``program`` in the list language; its source and call line are all there is.
    """

    solution: Solution
    program: Program | None
    tools: dict[str, str]


def make(solution: Solution, tools: dict[str, str]) -> dict[str, Any]:
    """Return the evidence of a solved request as JSON data, sealed with the hash of its content."""
    if solution.program is None and not solution.spec.keywords:
        raise BadRequest("there is no program to keep evidence of")
    data = {
        "schema": SCHEMA,
        "request": {
            "name": solution.spec.name,
            "examples": [example_json(e) for e in solution.spec.examples],
            **({"keywords": solution.spec.keywords} if solution.spec.keywords else {}),
        },
        **_how(solution),
        "language": solution.language,
        "entry": solution.entry,
        "source": solution.source,
        "tests": [example_json(test) for test in solution.tests],
        "verdict": verdict_json(solution.verdict),
        "search": search_json(solution.search),
        "tools": tools,
    }
    return {**data, "sha256": content_hash(data)}


def _how(solution: Solution) -> dict[str, Any]:
    """Return the program in the list language, or the call line and the labels of an answer to keywords."""
    program = solution.program
    if program is None:
        return {"call": solution.call, "labels": labels_json(solution.labels)}
    steps = [{"component": s.component, "arguments": list(s.arguments)} for s in program.steps]
    return {"program": {"listing": str(program), "input_types": list(program.input_types), "steps": steps}}


def content_hash(data: dict[str, Any]) -> str:
    """Return the SHA-256 of the data without its ``sha256``, written with sorted keys and no spaces."""
    content = {key: value for key, value in data.items() if key != "sha256"}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def load(path: Path) -> Evidence:
    """Read an evidence file. Raise ``BadRequest`` where it is malformed, or not what its hash was made of."""

    def refuse(place: str, problem: str) -> NoReturn:
        raise BadRequest(f"{path}: {place}: {problem}" if place else f"{path}: {problem}")

    data = load_json(path)
    if not isinstance(data, dict) or "schema" not in data:
        refuse("", "not an evidence file of pinball")
    if data["schema"] != SCHEMA:
        refuse("schema", f"version {str(data['schema'])[:20]} is unknown; this pinball reads {SCHEMA}")
    fields = _Fields(data, "", refuse)
    if fields.text("sha256", 64) != content_hash(data):
        refuse("sha256", "does not match the content: the file was changed after it was written")
    asked = fields.inner("request").data
    return _in_keywords(fields, refuse) if "keywords" in asked else _evidence(fields, refuse)


class _Fields:
    """Typed access to an object's fields, each refused by place where it is missing or of another type."""

    def __init__(self, data: Any, place: str, refuse: Refuse) -> None:
        self.data, self.place, self.refuse = data, place, refuse
        if not isinstance(data, dict):
            refuse(place, "expected an object")

    def _get(self, key: str, kind: type) -> Any:
        value = self.data.get(key)
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            self.refuse(self.place, f"{key!r} is missing or is not of type {kind.__name__}")
        return value

    def text(self, key: str, limit: int) -> str:
        value: str = self._get(key, str)
        if len(value) > limit:
            self.refuse(self.place, f"{key!r} is longer than {limit} characters")
        return value

    def count(self, key: str, limit: int = 2**63) -> int:
        value: int = self._get(key, int)
        if not 0 <= value <= limit:
            self.refuse(self.place, f"{key!r} is not in 0..{limit}")
        return value

    def rows(self, key: str, limit: int) -> list[Any]:
        value: list[Any] = self._get(key, list)
        if len(value) > limit:
            self.refuse(self.place, f"{key!r} has more than {limit} entries")
        return value

    def inner(self, key: str) -> _Fields:
        place = f"{self.place}.{key}" if self.place else key
        return _Fields(self._get(key, dict), place, self.refuse)


def _evidence(fields: _Fields, refuse: Refuse) -> Evidence:
    program = _program(fields.inner("program"))
    search = fields.inner("search")
    seconds = search.data.get("seconds")
    tools = fields.inner("tools")
    solution = Solution(
        status="solved",
        spec=_request(fields, refuse),
        language=fields.text("language", 20),
        entry=checked_name(fields.text("entry", 63)),
        source=fields.text("source", MAX_SOURCE),
        program=program,
        verdict=_verdict(fields.inner("verdict")),
        tests=_tests(fields, program, refuse),
        search=SearchReport(
            search.text("strategy", 40),
            search.count("explored"),
            float(seconds) if isinstance(seconds, (int, float)) else 0.0,
        ),
    )
    if not solution.entry:
        refuse("entry", "is empty")
    return Evidence(solution, program, {key: tools.text(key, 200) for key in list(tools.data)[:20]})


def _in_keywords(fields: _Fields, refuse: Refuse) -> Evidence:
    """Read an answer to keywords; its tests hold values of any kind of input."""
    request, search, tools = fields.inner("request"), fields.inner("search"), fields.inner("tools")
    rows = fields.rows("tests", MAX_TESTS)
    labels = fields.inner("labels")
    solution = Solution(
        status="solved",
        spec=Spec(
            name=checked_name(request.text("name", 63)), keywords=request.text("keywords", MAX_KEYWORDS)
        ),
        language=fields.text("language", 20),
        entry=checked_name(fields.text("entry", 63)),
        source=fields.text("source", MAX_SOURCE),
        verdict=_verdict(fields.inner("verdict")),
        tests=tuple(_any_example(row, f"tests[{k}]", refuse) for k, row in enumerate(rows)),
        search=SearchReport(search.text("strategy", 40), search.count("explored")),
        call=fields.text("call", MAX_KEYWORDS),
        labels=Labels(*(_label(labels, f.name) for f in dataclasses.fields(Labels))),
    )
    if not solution.entry or not solution.tests:
        refuse("", "an entry and tests are needed")
    return Evidence(solution, None, {key: tools.text(key, 200) for key in list(tools.data)[:20]})


def _label(labels: _Fields, name: str) -> Known | None:
    found = labels.inner(name)
    if not found.data:
        return None
    sure = found.data.get("confidence")
    return Known(
        found.text("value", 200),
        found.text("how", 20),
        float(sure) if isinstance(sure, (int, float)) else 0.0,
    )


def _any_example(row: Any, place: str, refuse: Refuse) -> Example:
    fields = _Fields(row, place, refuse)
    if "output" not in fields.data:
        refuse(place, "'output' is missing")
    inputs = tuple(_any_value(v, f"{place}.inputs", refuse, 3) for v in fields.rows("inputs", 16))
    return Example(inputs, _any_value(fields.data["output"], f"{place}.output", refuse, 3))


def _any_value(value: Any, place: str, refuse: Refuse, depth: int) -> Any:
    """Return a number, null, a short text, or a short array of such values, nested at most ``depth`` deep."""
    if value is None or type(value) is int or (isinstance(value, str) and len(value) <= MAX_TESTS):
        return value
    if not isinstance(value, list) or depth == 0 or len(value) > MAX_TESTS:
        refuse(place, "expected integers, null, texts and arrays of these")
    return tuple(_any_value(v, place, refuse, depth - 1) for v in value)


def _request(fields: _Fields, refuse: Refuse) -> Spec:
    spec = read_spec(fields.inner("request").data, lambda place, problem: refuse(f"request.{place}", problem))
    if not spec.examples or len(spec.examples) > MAX_TESTS:
        refuse("request.examples", f"expected 1 to {MAX_TESTS} examples")
    return spec


def _tests(fields: _Fields, program: Program, refuse: Refuse) -> tuple[Example, ...]:
    rows = fields.rows("tests", MAX_TESTS)
    tests = tuple(read_example(row, f"tests[{k}]", refuse) for k, row in enumerate(rows))
    for k, test in enumerate(tests):
        if tuple(ARRAY if isinstance(v, tuple) else INT for v in test.inputs) != program.input_types:
            refuse(f"tests[{k}].inputs", "are not of the program's input types")
    return tests


def _program(fields: _Fields) -> Program:
    types = fields.rows("input_types", 16)
    if not types or any(kind not in (INT, ARRAY) for kind in types):
        fields.refuse("program.input_types", f"expected a list of {INT!r} and {ARRAY!r}")
    steps = []
    for k, row in enumerate(fields.rows("steps", MAX_STEPS)):
        step = _Fields(row, f"program.steps[{k}]", fields.refuse)
        arguments = step.rows("arguments", 4)
        if any(type(a) is not int for a in arguments):
            fields.refuse(f"program.steps[{k}].arguments", "expected variable numbers")
        steps.append(Step(step.text("component", 40), tuple(arguments)))
    if not steps:
        fields.refuse("program.steps", "is empty")
    return Program(tuple(types), tuple(steps))


def _verdict(fields: _Fields) -> Verdict:
    level = fields.text("level", 20)
    if level not in Level.__members__:
        fields.refuse("verdict.level", f"choose from: {', '.join(Level.__members__)}")
    proof, tests = fields.inner("proof"), fields.inner("tests")
    status = proof.text("status", 20)
    if status not in _PROOFS:
        fields.refuse("verdict.proof.status", f"choose from: {', '.join(_PROOFS)}")
    return Verdict(
        Level[level],
        passed=tests.count("passed", MAX_TESTS),
        total=tests.count("total", MAX_TESTS),
        proof=Proof(status, proof.text("bound", 200), proof.text("reason", 1000)),
    )
