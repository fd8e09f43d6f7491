"""Labelling: what is refused, what is measured, what stands beside it, and the command around it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import pinball
from pinball.cli import run
from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.labels import Source, as_json, label_all
from pinball.languages.chosen import chosen_functions, guess_language
from pinball.nets.runtime import WEIGHTS

SORT = """#include <stdio.h>
static void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }
void order(int *v, int len)
{
    for (int i = 0; i < len; i++)
        for (int j = 0; j + 1 < len; j++)
            if (v[j] > v[j + 1])
                swap(&v[j], &v[j + 1]);
}
void show(int *a, int n) { for (int i = 0; i < n; i++) printf("%d ", a[i]); }
int main(void) { int a[3] = {3, 2, 1}; order(a, 3); show(a, 3); }
"""
PASS_ONCE = """void step(int *v, int n)
{
    for (int j = 0; j + 3 < n; j += 2)
        if (v[j] > v[j + 2]) { int t = v[j]; v[j] = v[j + 2] + 1; v[j + 2] = t; }
}
"""
BROKEN = "int f(int *a, int n) {\n  for (int i = 0; i < n; i++ {\n    a[i] = 0;\n  }\n}\n"
ALONE = """#include <stdio.h>
int main(void)
{
    int a[1000], n, i, j, t;
    scanf("%d", &n);
    for (i = 0; i < n; i++) scanf("%d", &a[i]);
    for (i = 0; i < n; i++)
        for (j = i + 1; j < n; j++)
            if (a[j] < a[i]) { t = a[i]; a[i] = a[j]; a[j] = t; }
    for (i = 0; i < n; i++) printf("%d ", a[i]);
    return 0;
}
"""


class _Net:
    """Says the same of every function, and counts."""

    def __init__(self, word: str = "merge") -> None:
        self.word, self.seen = word, list[str]()

    def predict(self, slices: list[str], language: str) -> tuple[Any, ...]:
        self.seen += slices
        return tuple(
            SimpleNamespace(
                compiles=0.75,
                works=0.5,
                algorithm=((self.word, 0.9), ("sort", 0.1)),
                structure=(("linked_list", 0.8),),
                time=(("O(n)", 0.7),),
                space=(("O(n)", 0.6),),
            )
            for _ in slices
        )


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> _Net:
    found, load = _Net(), plugins.load
    monkeypatch.setattr(plugins, "load", lambda f, n: found if (f, n) == ("nets", "judge") else load(f, n))
    return found


@pytest.mark.parametrize(
    ("arguments", "content", "problem"),
    [
        (["absent.c"], None, "cannot read absent.c: No such file"),
        ([], None, "no file to label"),
        (["x.java"], b"class A {}", "no reader for '.java' files; give a .c or .py file, or --lang c|python"),
        (["x.c"], b"\x7fELF\0\0", "x.c: not a text: it has a zero byte"),
        (["x.c"], b" " * ((8 << 20) + 1), "x.c: larger than 8 MiB"),
        (["x.c", "--lang", "go"], b"", "no language named 'go'; choose from: c, python"),
        (["x.c", "--seconds", "nan"], b"", "--seconds nan: expected a number from 0"),
        (["x.c", "--seconds", "-1"], b"", "--seconds -1.0: expected a number from 0"),
    ],
)
def test_a_bad_request_is_one_line_and_exit_code_2(
    arguments: list[str], content: bytes | None, problem: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path(arguments[0]).write_bytes(content)
    assert run(["label", *arguments]) == 2
    seen = capfd.readouterr()
    assert problem in seen.err and seen.err.count("\n") == 1 and not seen.out


@pytest.mark.parametrize("text", ["", "\n\n", "/* nothing */ // at all\n"])
def test_a_file_without_code_gives_nothing_and_exit_code_1(
    text: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.c").write_text(text)
    assert run(["label", str(tmp_path / "x.c"), "--json"]) == 1
    assert json.loads(capfd.readouterr().out) == []


def test_an_unknown_language_is_refused_with_the_choices() -> None:
    with pytest.raises(BadRequest, match="no language named 'go'; choose from: c, python"):
        pinball.label("x", "go")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("int f(int a) { return a; }", "c"),
        ("#include <stdio.h>\nint main(void)\n{\n  return 0;\n}\n", "c"),
        ("f(x, y) int x; { return x ? 1 : 2; }", "c"),
        ("def f(x): return x", "python"),
        ("import os\nx = 3\nprint(x)\n", "python"),
        ("class A:\n    x = {}\n\n    def f(self):\n        return 1\n", "python"),
    ],
)
def test_the_language_of_a_text_is_guessed(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_main_printing_and_tests_are_not_labelled_beside_the_work() -> None:
    assert [f.name for f in chosen_functions(SORT, "c")] == ["swap", "order"]
    assert [f.name for f in chosen_functions(SORT, "c", everything=True)] == ["swap", "order", "show", "main"]


def test_main_is_labelled_where_it_does_the_work_itself() -> None:
    helper = "static void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }\n"
    assert [f.name for f in chosen_functions(ALONE, "c")] == ["main"]
    called = helper + ALONE.replace("t = a[i]; a[i] = a[j]; a[j] = t;", "swap(&a[i], &a[j]);")
    assert [f.name for f in chosen_functions(called, "c")] == ["swap", "main"]


def test_the_measured_value_is_the_value_and_the_predicted_one_stands_beside_it(net: _Net) -> None:
    (swap, order) = pinball.label(SORT)
    assert (order.function, order.line, order.end, order.language, order.role) == ("order", 3, 9, "c", "code")
    assert (order.algorithm.value, order.algorithm.how) == ("sort", "measured")
    beside = order.algorithm.predicted, order.algorithm.probability, order.algorithm.measured
    assert beside == ("merge", 0.9, "sort")
    assert order.tests >= 50 and order.agreed
    assert order.algorithm.confidence == round((order.tests + 1) / (order.tests + 2), 4) < 1
    assert (order.data_structure.value, order.time.value, order.space.value) == ("array", "O(n^2)", "O(1)")
    assert (order.time.predicted, order.time.measured) == ("O(n)", "O(n^2)")
    assert (order.compiles.predicted, order.compiles.measured) == (0.75, True)
    assert "static void swap" in net.seen[1] and "show" not in net.seen[1]
    assert (swap.algorithm.value, swap.algorithm.how, swap.algorithm.confidence) == (
        "merge",
        "predicted",
        0.9,
    )


def test_what_ran_and_did_what_nothing_known_does_is_unknown_beside_its_prediction(net: _Net) -> None:
    (found,) = pinball.label(PASS_ONCE)
    assert found.agreed is False and found.call and found.reason
    fact = found.algorithm
    assert (fact.value, fact.how, fact.predicted) == ("unknown", "measured", "merge")
    assert found.time.how == "measured"


def test_a_broken_file_is_labelled_and_does_not_compile(net: _Net) -> None:
    (found,) = pinball.label(BROKEN)
    assert found.compiles.measured is False and "error" in found.compiles.message
    assert (found.algorithm.how, found.agreed, found.tests) == ("predicted", None, 0)


def test_nothing_runs_where_nothing_may_be_measured(net: _Net) -> None:
    (found, _) = pinball.label(ALONE + "\nint g(int a) { return a; }\n", measured=False)[::-1]
    assert found.compiles.measured is None and found.algorithm.how == "predicted" and not found.call


def test_without_time_there_are_functions_without_facts_and_a_note(net: _Net) -> None:
    labels, notes = label_all([Source("x.c", SORT, "c")], Budget.seconds(0), Budget.seconds(0))
    assert [f.algorithm.value for f in labels] == ["unknown", "unknown"]
    assert [f.algorithm.confidence for f in labels] == [0.0, 0.0]
    assert any("the time was up" in note for note in notes)


def test_the_record_has_the_agreed_keys(net: _Net) -> None:
    (row, *_) = [as_json(found) for found in pinball.label(SORT, measured=False)]
    assert {
        "file",
        "function",
        "line",
        "language",
        "role",
        "compiles",
        "algorithm",
        "data_structure",
        "time",
    } <= set(row)
    assert row["compiles"] == {"predicted": 0.75, "measured": None, "message": ""}
    assert row["algorithm"] == {
        "value": "merge", "confidence": 0.9, "how": "predicted", "predicted": "merge", "probability": 0.9,
        "measured": None,
    }  # fmt: skip
    assert row["works"] == {"predicted": 0.5}
    assert set(row["measured"]) == {"call", "tests", "agreed", "reason"}
    json.dumps(row)


def test_a_folder_is_searched_and_one_bad_file_stops_nothing(
    net: _Net, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.py").write_bytes(b"\xef\xbb\xbfdef f(x):\r\n\treturn x\r\n")
    (tmp_path / "b.c").write_text(BROKEN)
    (tmp_path / "latin.c").write_bytes(b"/* Gr\xfc\xdfe */ int h(int a) { return a; }")
    (tmp_path / "bin.c").write_bytes(b"\0\1")
    (tmp_path / "notes.txt").write_text("int no(void) { return 1; }")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.c").write_text("int hidden(void) { return 1; }")
    (tmp_path / "loop.c").symlink_to(tmp_path / "loop.c")
    assert run(["label", str(tmp_path), "--json", "--no-measure"]) == 0
    seen = capfd.readouterr()
    assert [row["function"] for row in json.loads(seen.out)] == ["f", "h", "f"]
    assert "bin.c: not a text" in seen.err and "2 files that are neither .c nor .py were skipped" in seen.err


def test_the_table_has_one_line_a_function(
    net: _Net, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.c").write_text(SORT + PASS_ONCE)
    assert run(["label", str(tmp_path / "x.c")]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].endswith("x.c") and lines[1].split() == [
        "line", "function", "algorithm", "structure", "time", "space", "compiles",
    ]  # fmt: skip
    assert lines[2].split()[:4] == ["2", "swap", "merge", "90%"]
    cells = ["order", "sort * (merge 90%)", "array * (linked_list 80%)", "O(n^2) * (O(n) 70%)", "yes *"]
    assert all(cell in lines[3] for cell in cells)
    assert "unknown * (merge 90%)" in lines[4] and len(lines) == 5


def test_a_pipe_is_read_in_a_process_of_its_own() -> None:
    command = [
        sys.executable,
        "-c",
        "from pinball.cli import main; main()",
        "label",
        "-",
        "--json",
        "--lang",
        "c",
    ]
    done = subprocess.run(
        command, input=SORT, capture_output=True, text=True, env={**os.environ}, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    assert [(row["file"], row["function"]) for row in rows] == [("<stdin>", "swap"), ("<stdin>", "order")]
    assert rows[1]["algorithm"]["value"] == "sort"


@pytest.mark.skipif(not (WEIGHTS / "judge.onnx").is_file(), reason="the judge's weights are not there")
def test_the_shipped_net_knows_a_sort_and_a_reversal_by_reading() -> None:
    reverse = (
        "struct n { int v; struct n *next; };\nstruct n *turn(struct n *h)\n{\n    struct n *p = 0;\n"
        "    while (h) { struct n *t = h->next; h->next = p; p = h; h = t; }\n    return p;\n}\n"
    )
    found = [*pinball.label(SORT, measured=False)[1:], *pinball.label(reverse, measured=False)]
    assert [f.algorithm.value for f in found] == ["sort", "reverse"]
    assert [f.data_structure.value for f in found] == ["array", "linked_list"]
    assert all(0.25 < f.algorithm.confidence < 1 for f in found)
