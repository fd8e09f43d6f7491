"""From a request to an answer: the whole line, with real searches, compilers and proofs."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import pinball
from pinball.core import evidence, plugins
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.program import ARRAY, Candidate, Prior, Program, Settings, Step
from pinball.core.solution import Solution, as_json
from pinball.core.spec import Spec
from pinball.core.verdict import Level, Proof
from pinball.dsl.behaviour import fits, result
from pinball.job import Options
from pinball.replay import replay
from pinball.tools import versions

SORTED = pinball.spec("[3, 1, 2] -> [1, 2, 3]")
FIGURE = pinball.spec("[-17, -3, 4, 11, 0, -5, -9, 13, 6, 6, -8, 11] -> [-12, -20, -32, -36, -68]")


def answer(spec: Spec, language: str = "python", **options: Any) -> Solution:
    return next(pinball.write(spec, language, Options(**{"search": "dfs", "length": 4, **options})))


def lying(*programs: Program) -> SimpleNamespace:
    """Return a search that proposes these programs whatever the request."""

    def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
        return (Candidate(program, 0.0, "lying") for program in programs)

    return SimpleNamespace(search=search)


def test_bad_requests_are_refused_before_any_search() -> None:
    for spec, options, problem in (
        (Spec(), {}, "no example"),
        (SORTED, {"language": "cobol"}, "no language named 'cobol'; choose from: c, python"),
        (SORTED, {"search": "luck"}, "no search named 'luck'; choose from: "),
        (SORTED, {"length": 0}, "at least 1 step"),
        (replace(SORTED, name="while"), {}, "cannot name a function"),
        (replace(SORTED, name="malloc"), {}, "cannot name a function"),
    ):
        with pytest.raises(BadRequest, match=problem):
            answer(spec, **options)


def test_contradicting_examples_are_impossible_and_both_are_named() -> None:
    spec = pinball.spec("[1, 2] -> 3", "[4] -> 4", "[1, 2] -> 2")
    found = list(pinball.write(spec))
    assert [s.status for s in found] == ["impossible"]
    assert "[1, 2] -> 3" in found[0].reason and "[1, 2] -> 2" in found[0].reason


def test_without_time_the_answer_is_unsolved() -> None:
    found = answer(SORTED, seconds=0.0)
    assert found.status == "unsolved" and "the time was up after 0 programs" in found.reason


def test_what_no_program_does_is_unsolved_and_says_how_far_it_came() -> None:
    found = answer(pinball.spec("[1] -> [77, -77]"), length=1, search="dfs")
    assert found.status == "unsolved" and found.source == ""
    assert "no program of up to 1 step fits: all were tried" in found.reason
    assert found.search.explored > 30


def test_a_search_that_gives_up_early_is_not_said_to_have_run_out_of_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(plugins, "load", lambda folder, name: lying())
    assert "the search dfs gave up after 0 programs" in answer(SORTED).reason


def test_a_search_that_proposes_wrong_programs_gets_no_answer_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = Program((ARRAY,), (Step("REVERSE", (0,)),))
    monkeypatch.setattr(plugins, "load", lambda folder, name: lying(wrong))
    found = answer(SORTED)
    assert found.status == "unsolved" and "[2, 1, 3]" in found.reason


def test_a_proposal_that_is_no_program_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Program((ARRAY,), (Step("SCANL1 (MAX)", (0, 0)),))
    right = Program((ARRAY,), (Step("SORT", (0,)),))
    monkeypatch.setattr(plugins, "load", lambda folder, name: lying(broken, right))
    assert answer(SORTED).program == right


def test_a_wrong_proposal_does_not_hide_a_right_one(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = Program((ARRAY,), (Step("REVERSE", (0,)),))
    right = Program((ARRAY,), (Step("SORT", (0,)),))
    monkeypatch.setattr(plugins, "load", lambda folder, name: lying(wrong, right))
    found = answer(SORTED)
    assert found.status == "solved" and found.program == right


def test_a_search_with_needless_steps_gets_a_minimal_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    long = Program((ARRAY,), (Step("MAP (*2)", (0,)), Step("REVERSE", (0,)), Step("SORT", (2,))))
    monkeypatch.setattr(plugins, "load", lambda folder, name: lying(long))
    found = answer(SORTED)
    assert found.program == Program((ARRAY,), (Step("SORT", (0,)),))


@pytest.mark.parametrize("language", ["c", "python"])
def test_the_paper_s_example_is_solved_and_tested_in_either_language(language: str) -> None:
    found = answer(FIGURE, language)
    assert found.status == "solved" and found.program is not None
    assert fits(found.program, FIGURE)
    assert found.verdict.level >= Level.PASSED
    assert found.verdict.passed == found.verdict.total == len(found.tests) > 100
    assert all(result(found.program, test.inputs) == test.output for test in found.tests)
    assert found.entry in found.source and found.search.explored > 0


def test_the_proof_says_its_bound() -> None:
    found = answer(SORTED, "c")
    assert found.verdict.level == Level.CHECKED and found.verdict.proof.status == "checked"
    assert "length" in found.verdict.proof.bound


def test_the_wanted_name_is_taken() -> None:
    found = answer(replace(SORTED, name="arranged"), "c")
    assert found.entry == "arranged" and "*arranged(const int64_t *xs" in found.source


def test_where_other_programs_fit_the_question_tells_them_apart() -> None:
    spec = pinball.spec("[1, 2] -> 2")
    found = answer(spec, length=2)
    assert found.alternatives >= 2 and found.question is not None and found.program is not None
    inputs, (ours, other) = found.question.inputs, found.question.outputs
    assert result(found.program, inputs) == ours != other
    settled = answer(spec.with_example(pinball.Example(inputs, other)), length=2)
    assert settled.program is not None and result(settled.program, inputs) == other


def test_further_solutions_fit_too_and_behave_differently() -> None:
    spec = pinball.spec("[1, 2] -> 2")
    found = list(itertools.islice(pinball.write(spec, "python", Options(search="dfs", length=2)), 3))
    programs = [s.program for s in found if s.program is not None]
    assert len(programs) == 3 and all(fits(p, spec) for p in programs)
    inputs = [test.inputs for test in found[0].tests]
    assert len({tuple(result(p, i) for i in inputs) for p in programs}) == 3


def test_an_answer_as_json_has_the_agreed_fields() -> None:
    data = as_json(answer(SORTED, "c"), evidence="sort.json")
    assert list(data) == [
        "status", "reason", "language", "entry", "source", "verdict", "labels", "search", "alternatives",
        "question", "evidence",
    ]  # fmt: skip
    assert data["status"] == "solved" and data["verdict"]["tests"]["total"] > 1
    assert set(data["verdict"]) == {"level", "tests", "proof"}
    assert json.loads(json.dumps(data)) == data


# --- evidence -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def solved() -> Solution:
    return answer(pinball.spec("2, [5, 6, 7] -> 7", "0, [4, 9] -> 4", "3, [] -> null"), "c")


def sealed(solution: Solution, path: Path, **changes: Any) -> Path:
    """Write evidence with some fields changed and the right hash, as a forger would."""
    data = {**evidence.make(solution, versions()), **changes}
    path.write_text(json.dumps({**data, "sha256": evidence.content_hash(data)}))
    return path


def test_evidence_reads_back_as_the_answer_and_holds(solved: Solution, tmp_path: Path) -> None:
    read = evidence.load(sealed(solved, tmp_path / "e.json"))
    assert read.solution.source == solved.source and read.program == solved.program
    assert read.solution.spec.examples == solved.spec.examples and read.solution.tests == solved.tests
    found = replay(read, Budget.seconds(30))
    assert not found.failed and len(found.held) == 3


def test_evidence_changed_after_it_was_written_is_refused(solved: Solution, tmp_path: Path) -> None:
    path = sealed(solved, tmp_path / "e.json")
    path.write_text(path.read_text().replace(solved.entry, "other"))
    with pytest.raises(BadRequest, match="does not match the content"):
        evidence.load(path)


def test_a_forged_source_does_not_hold(solved: Solution, tmp_path: Path) -> None:
    forged = solved.source.replace("return xs[k]", "return xs[0]")
    assert forged != solved.source
    found = replay(evidence.load(sealed(solved, tmp_path / "e.json", source=forged)), Budget.seconds(30))
    assert any("expected 7" in line for line in found.failed)


def test_a_hostile_source_reaches_nothing_outside_the_sandbox(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    source = f"open({str(canary)!r}, 'w').close()\n\n\ndef sort(xs):\n    return sorted(xs)\n"
    path = sealed(answer(replace(SORTED, name="sort")), tmp_path / "e.json", source=source)
    found = replay(evidence.load(path), Budget.seconds(30))
    assert len(found.failed) >= 1 and not canary.exists()


def test_a_forged_program_does_not_hold(solved: Solution, tmp_path: Path) -> None:
    program = {**evidence.make(solved, {})["program"], "steps": [{"component": "HEAD", "arguments": [1]}]}
    found = replay(evidence.load(sealed(solved, tmp_path / "e.json", program=program)), Budget.seconds(30))
    assert "the program does not give every example's output" in found.failed


def test_a_level_without_a_proof_does_not_hold(solved: Solution, tmp_path: Path) -> None:
    bare = replace(solved, verdict=replace(solved.verdict, level=Level.PROVED, proof=Proof()))
    found = replay(evidence.load(sealed(bare, tmp_path / "e.json")), Budget.seconds(30))
    assert "PROVED is claimed without a proof" in found.failed


def test_a_bound_that_nobody_reaches_does_not_hold(solved: Solution, tmp_path: Path) -> None:
    proof = Proof("checked", "all arrays of length <= 9999")
    bare = replace(solved, verdict=replace(solved.verdict, level=Level.CHECKED, proof=proof))
    found = replay(evidence.load(sealed(bare, tmp_path / "e.json")), Budget.seconds(30))
    assert any("claimed checked for all arrays of length <= 9999" in line for line in found.failed)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"schema": 2}, "schema"),
        ({"language": 3}, "'language' is missing or is not of type str"),
        ({"entry": ""}, "entry"),
        ({"entry": "system(1)"}, "cannot name a function"),
        ({"source": "x" * 300_000}, "'source' is longer than"),
        ({"tests": [{"inputs": [[1]], "output": 1}]}, "tests[0].inputs"),
        ({"tests": 3}, "'tests' is missing or is not of type list"),
        ({"verdict": {}}, "verdict"),
        ({"request": {"examples": []}}, "request.examples"),
        ({"program": {"input_types": ["[int]"], "steps": []}}, "program.steps"),
        ({"program": {"input_types": ["str"], "steps": [1]}}, "program.input_types"),
        ({"program": {"input_types": ["[int]"], "steps": [1]}}, "program.steps[0]: expected an object"),
        ({"search": {"strategy": "dfs", "explored": -1}}, "search: 'explored' is not in"),
        ({"tools": {"compiler": ["rm"]}}, "tools: 'compiler'"),
    ],
)
def test_malformed_evidence_is_refused_by_place(
    solved: Solution, tmp_path: Path, changes: dict[str, Any], problem: str
) -> None:
    with pytest.raises(BadRequest) as caught:
        evidence.load(sealed(solved, tmp_path / "e.json", **changes))
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    "step", [{"component": "EVIL", "arguments": [0]}, {"component": "SORT", "arguments": [9]}]
)
def test_evidence_of_an_impossible_program_is_refused(
    solved: Solution, tmp_path: Path, step: dict[str, Any]
) -> None:
    program = {**evidence.make(solved, {})["program"], "steps": [step]}
    with pytest.raises(BadRequest, match="step 1"):
        replay(evidence.load(sealed(solved, tmp_path / "e.json", program=program)), Budget.seconds(30))
