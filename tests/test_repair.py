"""Mending people's programs: what must stay as it is, what is mended, how it is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.cli import run
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.verdict import Level
from pinball.equal import Code
from pinball.goal import make_goal
from pinball.goal.cases import parse_case
from pinball.goal.traces import read_trace
from pinball.languages.syntax import syntax
from pinball.repair import repair
from pinball.repair.align import aligned
from pinball.repair.broken import broken_mends
from pinball.repair.candidates import mismatches, size
from pinball.repair.expressions import expression_mends
from pinball.repair.insertions import insertion_mends
from pinball.repair.localise import blame, reached, read_file
from pinball.repair.mends import Mend, apply
from pinball.repair.statements import statement_mends
from pinball.repair.tracing import through

SORT = """/* My sort. */
void sort(int *a, int n) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n - 1; j++)   /* all pairs */
            if (a[j] > a[j + 1]) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; }
}
"""
REFERENCE = """
void arrange(int *a, int n) {
    for (int i = 1; i < n; i++) {
        int x = a[i], j = i;
        while (j > 0 && a[j - 1] > x) { a[j] = a[j - 1]; j--; }
        a[j] = x;
    }
}
"""
LIST = """
#include <stdlib.h>
struct node { int data; struct node *next; };
struct node *reverse(struct node *head) {
    struct node *before = NULL;
    while (head != NULL) {
        struct node *next = head->next;
        head->next = before;
        before = head;
        head = next;
    }
    return before;
}
"""
SEARCH = """
def find(xs, k):
    low, high = 0, len(xs) - 1
    while low <= high:
        mid = (low + high) // 2
        if xs[mid] == k:
            return mid
        if xs[mid] < k:
            low = mid + 1
        else:
            high = mid - 1
    return -1
"""
SECONDS = 300.0


def budget() -> Budget:
    """Return time enough for a machine under load: what is found is found in a few seconds."""
    return Budget.seconds(SECONDS)


def changed(diff: str) -> list[str]:
    return [row for row in diff.splitlines() if row[:1] in "+-" and row[:3] not in ("+++", "---")]


def test_a_correct_program_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "r.c").write_text(REFERENCE)
    answer = repair(SORT, reference=tmp_path / "r.c", function="sort,arrange", budget=budget())
    assert answer.status == "correct" and answer.source == SORT and not answer.diff
    assert answer.verdict.level >= Level.PASSED


def test_what_cannot_be_mended_says_how_far_it_came() -> None:
    text = "int f(int x) { return x; }"
    examples = ["1 -> 7919", "2 -> 104729", "3 -> -15485863", "4 -> 32452843"]
    answer = repair(text, examples=examples, budget=Budget.seconds(4.0))
    assert answer.status == "unmended" and answer.source == text
    assert "programs were tried" in answer.reason


def test_a_bound_that_is_one_too_small_is_mended_and_comments_stay() -> None:
    bad = SORT.replace("n - 1;", "n - 2;")
    answer = repair(bad, examples=["[3, 1, 2] -> [1, 2, 3]", "[5, 4, 3, 2] -> [2, 3, 4, 5]"], budget=budget())
    assert answer.status == "mended"
    assert len(changed(answer.diff)) == 2 and "/* all pairs */" in answer.source
    assert answer.failed is not None and answer.failed.expected == [1, 2, 3]


def test_a_step_of_a_list_is_mended_against_a_contract(tmp_path: Path) -> None:
    bad = LIST.replace("while (head != NULL)", "while (head->next != NULL)")
    contract = tmp_path / "k.c"
    contract.write_text("bool ensures(const List *in, const List *out) { return list_reversed(in, out); }\n")
    answer = repair(bad, contract=contract, budget=budget())
    assert answer.status == "mended"
    assert "while (head->next" not in answer.source


def test_a_missing_statement_is_put_in() -> None:
    bad = LIST.replace("        before = head;\n", "")
    answer = repair(bad, examples=["[1, 2, 3] -> [3, 2, 1]", "[] -> []", "[7] -> [7]"], budget=budget())
    assert answer.status == "mended" and "before = head;" in answer.source


def test_python_is_mended_against_its_reference(tmp_path: Path) -> None:
    (tmp_path / "r.py").write_text(SEARCH)
    bad = SEARCH.replace("low = mid + 1", "low = mid")
    answer = repair(bad, reference=tmp_path / "r.py", function="find", language="python", budget=budget())
    assert answer.status == "mended" and "low = mid + 1" in answer.source


@pytest.mark.parametrize(
    ("good", "bad"),
    [("int t = a[j];", "int t = a[j]"), ("(int j = 0;", "int j = 0;"), ("int *a, int n", "int *a int n")],
)
def test_what_does_not_compile_is_mended(tmp_path: Path, good: str, bad: str) -> None:
    (tmp_path / "r.c").write_text(REFERENCE)
    broken = SORT.replace(good, bad)
    answer = repair(broken, reference=tmp_path / "r.c", function="sort,arrange", budget=budget())
    assert answer.status == "mended", answer.reason
    assert answer.failed is not None and "compile" in answer.failed.got


def test_two_faults_are_mended(tmp_path: Path) -> None:
    (tmp_path / "r.c").write_text(REFERENCE)
    bad = SORT.replace("a[j] > a[j + 1]", "a[j] < a[j + 1]").replace("i < n;", "i < n - 2;")
    answer = repair(bad, reference=tmp_path / "r.c", function="sort,arrange", budget=budget())
    assert answer.status == "mended", answer.reason
    assert size(bad, answer.source) <= 2 * size(bad, SORT)


# --- traces -------------------------------------------------------------------------------------------------

SUM = """int total(const int *a, int n) {
    int s = 0;
    for (int i = 0; i < n; i++) {
        s += a[i];
    }
    return s;
}
"""


def test_a_trace_is_passed_through_in_its_order_only() -> None:
    steps = [{"s": 0}, {"i": 1, "s": 3}, {"s": 8}]
    goal = make_goal(SUM, examples=[parse_case("[3, 5] -> 8")], trace=read_trace(steps))
    turned = SUM.replace("int i = 0; i < n; i++", "int i = n - 1; i >= 0; i--")
    assert through(goal, [SUM, turned], budget()) == [True, False]
    python = "def total(xs):\n    s = 0\n    for x in xs:\n        s += x\n    return s\n"
    other = make_goal(
        python, "python", examples=[parse_case("[3, 5] -> 8")], trace=read_trace([{"x": 5, "s": 3}])
    )
    assert through(other, [python, python.replace("in xs", "in xs[::-1]")], budget()) == [True, False]


def test_a_trace_of_other_variables_is_refused() -> None:
    goal = make_goal(SUM, examples=[parse_case("[3] -> 3")], trace=read_trace([{"zz": 0}]))
    with pytest.raises(BadRequest, match="no variable 'zz'"):
        through(goal, [SUM], budget())


# --- pieces -------------------------------------------------------------------------------------------------


def test_the_fault_is_more_suspicious_than_what_also_runs_in_passing_tests() -> None:
    text = "int f(int x) {\n    if (x > 3) {\n        x = x + 2;\n    }\n    return x;\n}\n"
    goal = make_goal(text, examples=[parse_case(f"{k} -> {k if k <= 3 else k + 1}") for k in range(8)])
    tests = goal.tests()
    outcome = goal.judge([text], tests, budget())[0]
    found = blame(goal, read_file(text.encode(), "c"), tests, outcome.passes, budget())
    assert found.at(text.index("x = x + 2")) == 1.0
    assert found.at(text.index("return x")) < 0.9


def test_a_statement_is_seen_to_run_before_a_crash() -> None:
    text = "int f(int *a, int n) {\n    int k = a[n];\n    return k;\n}\n"
    goal = make_goal(text, examples=[parse_case("[1, 2] -> 2")], call="f(xs, len(xs)) -> return")
    tests = goal.tests()
    outcome = goal.judge([text], tests, budget())[0]
    found = blame(goal, read_file(text.encode(), "c"), tests, outcome.passes, budget())
    assert found.at(text.index("int k")) == 1.0 and found.at(text.index("return")) == 0.0


@pytest.mark.parametrize(("text", "language"), [(LIST, "c"), (SORT, "c"), (SEARCH, "python")])
def test_every_edit_lies_in_the_text_and_most_compile(text: str, language: str) -> None:
    file = read_file(text.encode(), language)
    within = reached(file, "")
    mends = [*expression_mends(file, within), *statement_mends(file, within), *insertion_mends(file, within)]
    assert len(mends) > 100
    texts = [apply(file.source, [m]) for m in mends[:: max(1, len(mends) // 200)]]
    assert None not in texts
    examples = ["[2, 1] -> [1, 2]"] if text != SEARCH else ["[1, 2], 2 -> 1"]
    goal = make_goal(text, language, examples=[parse_case(e) for e in examples])
    outcomes = goal.judge([t.decode() for t in texts if t is not None], goal.tests(), budget())
    assert sum(o.compiles for o in outcomes) > 0.5 * len(outcomes)


@given(st.text("int x;(){}[]\"'/*=\n ab:", max_size=60), st.sampled_from(["c", "python"]))
@settings(deadline=None, max_examples=60)
def test_no_text_breaks_the_readers(text: str, language: str) -> None:
    source = text.encode()
    tree = syntax(source, language)
    assert all(0 <= p.start <= p.end <= len(source) for p in tree.walk())
    file = read_file(source, language)
    for mend in (*broken_mends(file, "line 1: x"), *expression_mends(file, reached(file, "f"))):
        assert apply(source, [mend]) is not None


def test_edits_that_overlap_are_not_done_together() -> None:
    assert apply(b"abc", [Mend(0, 2, "x", ""), Mend(1, 3, "y", "")]) is None
    assert apply(b"abc", [Mend(2, 3, "y", ""), Mend(0, 1, "x", "")]) == b"xby"


def test_brackets_without_a_partner_are_counted() -> None:
    assert mismatches(b"f(a[1]) { }") == 0
    assert mismatches(b"f(a[1) { ") == 2


def test_a_reference_that_is_nearly_the_same_text_is_laid_beside() -> None:
    other = SORT.replace("sort", "order").replace("a[", "b[").replace("int *a", "int *b")
    bad = SORT.replace("n - 1;", "n - 2;")
    goal = make_goal(bad, entry="sort,order", reference=Code(other, "c", "r.c"))
    assert SORT.encode() in [text for text, _ in aligned(goal)]
    far = make_goal(bad, entry="sort,arrange", reference=Code(REFERENCE, "c", "r.c"))
    assert not aligned(far)


# --- the command --------------------------------------------------------------------------------------------


def test_a_bad_request_is_one_line_and_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.c"
    path.write_text(SORT)
    for arguments in ([], ["-e", "[1] ->"], ["--reference", "none.c"], ["--contract", str(path)]):
        assert run(["repair", str(path), *arguments]) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_command_writes_the_mended_file_and_its_diff(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "a.c", tmp_path / "b.c"
    path.write_text(SORT.replace("n - 1;", "n - 2;"))
    asked = ["repair", str(path), "-e", "[3, 1, 2] -> [1, 2, 3]", "-e", "[4, 3, 2, 1] -> [1, 2, 3, 4]"]
    assert run([*asked, "--seconds", str(SECONDS), "-o", str(out), "--diff"]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("--- a/") and "mended" in shown.err and "wanted [1, 2, 3]" in shown.err
    assert out.read_text() != path.read_text()
    assert run([*asked, "--seconds", str(SECONDS), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["status"] == "mended" and answer["failed"]["expected"] == [1, 2, 3]
    assert answer["verdict"]["level"] in ("PASSED", "CHECKED", "PROVED")


def test_a_function_is_written_from_a_contract_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "k.py"
    path.write_text("def ensures(xs, out):\n    return is_reversed(xs, out)\n")
    assert run(["write", "--contract", str(path), "--lang", "python", "--seconds", str(SECONDS)]) == 0
    assert "[::-1]" in capsys.readouterr().out
    path.write_text("def requires(xs):\n    return False\n\ndef ensures(xs, out):\n    return True\n")
    assert run(["write", "--contract", str(path), "--seconds", "20"]) == 2
    assert "requires holds for none" in capsys.readouterr().err
