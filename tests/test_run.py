"""Building and running candidates on inputs: what is accepted, what is refused, and what is said about it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.errors import BadRequest, MissingTool
from pinball.core.spec import Example, Spec, Value
from pinball.core.verdict import Level
from pinball.sandbox import Limits
from pinball.verify.run import Failure, Result, check, run_c, run_python, signature

LOW, HIGH = -(2**63), 2**63 - 1
HEAD = (
    "#include <errno.h>\n#include <stddef.h>\n#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n"
)
ADD_TO_ALL = f"""{HEAD}
int64_t *f(const int64_t *xs, size_t n, int64_t k, size_t *result_n) {{
    int64_t *ys = malloc((n + 1) * sizeof *ys);
    if (ys == NULL) return NULL;
    for (size_t i = 0; i < n; i++) ys[i] = xs[i] + k;
    *result_n = n;
    return ys;
}}
"""
ADD_TO_ALL_PYTHON = "def f(xs: list[int], k: int) -> list[int]:\n    return [x + k for x in xs]\n"
INT64 = st.integers(LOW, HIGH)
pytestmark = pytest.mark.skipif(not any(map(shutil.which, ("gcc", "clang", "cc"))), reason="no C compiler")


def int_function(body: str) -> str:
    return f"{HEAD}int64_t f(int64_t k) {{ {body} }}\n"


def run_int(body: str, *inputs: int, sanitize: bool = False) -> list[Result]:
    return run_c(int_function(body), "f", ("int",), "int", [(k,) for k in inputs], sanitize=sanitize)


def kind(result: Result) -> str:
    assert isinstance(result, Failure), result
    return result.kind


# --- what is refused at the door ----------------------------------------------------------------------------


@pytest.mark.parametrize("entry", ["", "1f", "f()", "f; system", "f\ng", "é"])
def test_an_entry_that_is_no_identifier_is_a_bad_request(entry: str) -> None:
    with pytest.raises(BadRequest, match="cannot name a function"):
        run_c(ADD_TO_ALL, entry, ("[int]", "int"), "[int]", [])
    with pytest.raises(BadRequest, match="cannot name a function"):
        run_python(ADD_TO_ALL_PYTHON, entry, [])


@pytest.mark.parametrize("value", [LOW - 1, HIGH + 1])
def test_an_input_beyond_64_bits_is_a_bad_request_in_c(value: int) -> None:
    with pytest.raises(BadRequest, match=f"{value} does not fit in a 64-bit integer of C"):
        run_int("return k;", value)
    with pytest.raises(BadRequest, match=f"{value} does not fit"):
        run_c(ADD_TO_ALL, "f", ("[int]", "int"), "[int]", [((0, value), 1)])


@pytest.mark.parametrize("value", [None, (1,)])
def test_an_input_of_another_type_is_a_bad_request(value: Value) -> None:
    with pytest.raises(BadRequest, match="is no int"):
        run_c(int_function("return k;"), "f", ("int",), "int", [(value,)])


def test_an_unknown_language_is_a_bad_request_with_the_choices() -> None:
    with pytest.raises(BadRequest, match="no language named 'cobol'; choose from: c, python"):
        check("", "cobol", "f", Spec((Example((1,), 1),)))


@pytest.mark.parametrize(
    "examples",
    [
        (),
        (Example((1,), 1), Example(((1,),), 1)),
        (Example((1,), 1), Example((1, 2), 1)),
        (Example((1,), 1), Example((1,), (1,))),
        (Example((), 1),),
    ],
)
def test_examples_without_one_signature_are_a_bad_request(examples: tuple[Example, ...]) -> None:
    with pytest.raises(BadRequest):
        signature(Spec(examples))


def test_no_value_stands_beside_an_array_or_an_integer() -> None:
    assert signature(Spec((Example(((1,), 2), (1,)), Example(((), 2), None)))) == (("[int]", "int"), "[int]")
    assert signature(Spec((Example(((),), None), Example(((1,),), 1)))) == (("[int]",), "int")
    assert signature(Spec((Example(((),), None),))) == (("[int]",), "int")


def test_without_a_compiler_c_is_a_missing_tool_and_python_still_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingTool, match="no C compiler"):
        run_int("return k;", 1)
    assert run_python(ADD_TO_ALL_PYTHON, "f", [((1, 2), 1)]) == [(2, 3)]


# --- what does not build ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("return k", "expected ';'"),
        ("int unused; return k;", "unused"),
        ("return g(k);", "implicit declaration"),
        ("if (k = 1) return k; return 0;", "parentheses"),
        ("(void)k;", "control reaches end|does not return"),
    ],
)
def test_a_warning_is_an_error_and_the_line_names_no_folder(body: str, said: str) -> None:
    (result,) = run_int(body, 1)
    assert isinstance(result, Failure)
    assert result.kind == "rejected"
    assert result.text.startswith("answer.c:6:"), result.text
    assert any(part in result.text for part in said.split("|")), result.text


def test_another_signature_does_not_build() -> None:
    narrow = f"{HEAD}int f(int k) {{ return k; }}\n"
    (result,) = run_c(narrow, "f", ("int",), "int", [(1,)])
    assert kind(result) == "rejected"


def test_a_missing_function_is_named() -> None:
    (result,) = run_c(int_function("return k;"), "g", ("int",), "int", [(1,)])
    assert isinstance(result, Failure)
    assert "undefined reference to `g'" in result.text
    (other,) = run_python(ADD_TO_ALL_PYTHON, "g", [((), 1)])
    assert other == Failure("rejected", "there is no function 'g' in it")


def test_python_that_does_not_load_is_rejected_with_its_reason() -> None:
    (result,) = run_python("def f(xs: list[int]) -> int:\n    return (\n", "f", [((1,),)])
    assert isinstance(result, Failure)
    assert result.kind == "rejected"
    assert result.text.startswith("SyntaxError: '(' was never closed (answer.py, line 2)")


# --- values -------------------------------------------------------------------------------------------------


@settings(max_examples=8, deadline=None)
@given(st.lists(st.tuples(st.lists(INT64, max_size=30).map(tuple)), min_size=1, max_size=40))
def test_arrays_of_all_64_bits_go_in_and_come_back_in_both_languages(inputs: list[tuple[Value]]) -> None:
    copy = ADD_TO_ALL.replace(", int64_t k", "").replace("xs[i] + k", "xs[i]")
    wanted = [value for (value,) in inputs]
    assert run_c(copy, "f", ("[int]",), "[int]", inputs) == wanted
    assert run_python("def f(xs): return xs[:]", "f", inputs) == wanted


@settings(max_examples=5, deadline=None)
@given(st.lists(INT64, min_size=1, max_size=50))
def test_integers_of_all_64_bits_go_in_and_come_back_in_both_languages(inputs: list[int]) -> None:
    assert run_int("return k;", *inputs) == inputs
    assert run_python("def f(k): return k", "f", [(k,) for k in inputs]) == inputs


def test_inputs_keep_their_order_in_every_mix() -> None:
    source = f"""{HEAD}
int64_t f(int64_t a, const int64_t *xs, size_t n, const int64_t *ys, size_t m, int64_t b) {{
    return a * 1000000 + (n ? xs[0] : 7) * 10000 + (m ? ys[m - 1] : 8) * 100 + b;
}}
"""
    inputs = [(1, (2, 9), (9, 9, 3), 4), (1, (), (), 4)]
    types = ("int", "[int]", "[int]", "int")
    assert run_c(source, "f", types, "int", inputs, sanitize=True) == [1020304, 1070804]


def test_an_array_of_many_elements_goes_through() -> None:
    many = tuple(range(200_000))
    assert run_c(ADD_TO_ALL, "f", ("[int]", "int"), "[int]", [(many, 1)]) == [tuple(range(1, 200_001))]
    assert run_python(ADD_TO_ALL_PYTHON, "f", [(many, 1)]) == [tuple(range(1, 200_001))]


def test_no_inputs_is_no_results() -> None:
    assert run_int("return k;") == []
    assert run_python("def f(k): return k", "f", []) == []


def test_python_integers_do_not_overflow() -> None:
    assert run_python("def f(k): return k * k", "f", [(HIGH,)]) == [HIGH * HIGH]


def test_what_a_program_prints_is_not_its_answer() -> None:
    assert run_int('printf("%d\\n", 17); fflush(stdout); return k;', 1, 2) == [1, 2]
    assert run_python("def f(k):\n    print('i17')\n    return k\n", "f", [(1,), (2,)]) == [1, 2]


# --- refusals and failures ----------------------------------------------------------------------------------


def test_errno_says_why_there_is_no_result() -> None:
    body = "errno = k == 1 ? EDOM : k == 2 ? ERANGE : k == 3 ? ENOMEM : k == 4 ? EINVAL : 0; return k;"
    results = run_int(body, 0, 1, 2, 3, 4, 5)
    assert [r if not isinstance(r, Failure) else r.kind for r in results] == [
        0, None, "overflow", "memory", "errno", 5,
    ]  # fmt: skip


def test_a_null_array_is_judged_by_errno_and_an_array_by_itself() -> None:
    source = f"""{HEAD}
int64_t *f(int64_t k, size_t *result_n) {{
    errno = k == 1 ? EDOM : ERANGE;
    *result_n = 0;
    return k == 3 ? malloc(1) : NULL;
}}
"""
    results = run_c(source, "f", ("int",), "[int]", [(1,), (2,), (3,)])
    assert results[0] is None
    assert kind(results[1]) == "overflow"
    assert results[2] == ()


def test_errno_is_cleared_before_each_call() -> None:
    assert run_int("if (k == 1) errno = EDOM; return k;", 1, 2) == [None, 2]


def test_a_crash_keeps_the_results_before_it_and_skips_those_after() -> None:
    results = run_int("if (k == 3) abort(); return k;", 1, 2, 3, 4)
    assert results[:2] == [1, 2]
    assert [kind(r) for r in results[2:]] == ["crash", "skipped"]


def test_an_exception_costs_only_its_own_result() -> None:
    results = run_python("def f(k): return 6 // k", "f", [(1,), (0,), (2,)])
    assert results == [6, Failure("raised", "ZeroDivisionError: integer division or modulo by zero"), 3]


def test_a_program_that_ends_the_process_after_its_last_answer_loses_it() -> None:
    source = f"""{HEAD}#include <unistd.h>
int64_t f(int64_t k) {{
    int64_t record[2] = {{'I', k}};
    for (int fd = 3; k == 2 && fd < 9; fd++) if (write(fd, record, 16) == 16) abort();
    return k;
}}
"""
    results = run_c(source, "f", ("int",), "int", [(1,), (2,)])
    assert results[0] == 1
    assert kind(results[1]) == "crash"


def test_a_time_limit_ends_the_run() -> None:
    limits = Limits(seconds=0.5)
    (result,) = run_python("def f(k):\n    while True: pass\n", "f", [(1,)], limits=limits)
    assert kind(result) == "timeout"


def test_booleans_and_tuples_and_subclasses_are_no_values() -> None:
    results = run_python("def f(k): return [True, (1,), [True], 1.0, 'x'][k]", "f", [(k,) for k in range(5)])
    assert [kind(r) for r in results] == ["type"] * 5
    assert isinstance(results[2], Failure)
    assert results[2].text == "it returned a list with a bool in it; wanted: an int, a list of ints or None"


# --- sanitizers ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("return k + INT64_MAX;", "signed integer overflow"),
        ("return 1 / (k - 1);", "division by zero"),
        ("return 1 << (k + 40);", "shift exponent"),
        ("int64_t a[2] = {1, 2}; return a[k + 1];", "index 2 out of bounds"),
        (
            "int64_t *volatile p = malloc(8); *p = 1; free(p); return p[k - 1];",
            "heap-use-after-free",
        ),
        ("int64_t *volatile p = calloc(1, 8); int64_t v = p[k]; free(p); return v;", "heap-buffer-overflow"),
        ("int64_t *volatile p = malloc(8); return k + (p == NULL);", "8 bytes were not freed"),
        ("int64_t *volatile p = malloc(8); free(p); free(p); return k;", "double-free"),
    ],
)
def test_undefined_behaviour_is_found_under_the_sanitizers(body: str, said: str) -> None:
    (result,) = run_int(body, 1, sanitize=True)
    assert isinstance(result, Failure), result
    assert said in result.text, result.text


def test_reading_past_an_input_is_found_under_the_sanitizers() -> None:
    source = f"{HEAD}int64_t f(const int64_t *xs, size_t n) {{ return xs[n]; }}\n"
    for xs in [(), (1,), (1, 2, 3)]:
        (result,) = run_c(source, "f", ("[int]",), "int", [(xs,)], sanitize=True)
        assert kind(result) == "crash"


def test_a_sound_program_is_left_alone_by_the_sanitizers() -> None:
    inputs: list[tuple[Value, ...]] = [((1, 2, 3), 4), ((), 1), ((HIGH, LOW), 0)]
    wanted = [(5, 6, 7), (), (HIGH, LOW)]
    assert run_c(ADD_TO_ALL, "f", ("[int]", "int"), "[int]", inputs, sanitize=True) == wanted


# --- verdicts -----------------------------------------------------------------------------------------------

SPEC = Spec((Example(((1, 2), 1), (2, 3)), Example(((), 1), ()), Example(((5,), -5), (0,))))


@pytest.mark.parametrize("language", ["c", "python"])
def test_a_program_that_does_not_build_is_rejected(language: str) -> None:
    verdict = check("x(", language, "f", SPEC)
    assert (verdict.level, verdict.passed, verdict.total) == (Level.REJECTED, 0, 3)
    assert "answer." in verdict.evidence[0]


@pytest.mark.parametrize(("language", "source"), [("c", ADD_TO_ALL), ("python", ADD_TO_ALL_PYTHON)])
def test_the_first_example_that_fails_is_the_counterexample(language: str, source: str) -> None:
    wrong = source.replace("+ k", "+ (1 if k < 0 else k)" if language == "python" else "+ (k < 0 ? 1 : k)")
    verdict = check(wrong, language, "f", SPEC)
    assert (verdict.level, verdict.passed, verdict.total) == (Level.COMPILED, 2, 3)
    assert verdict.counterexample == SPEC.examples[2]
    assert verdict.evidence[-1] == "example 3: expected [0], got [6]"


@pytest.mark.parametrize(("language", "source"), [("c", ADD_TO_ALL), ("python", ADD_TO_ALL_PYTHON)])
def test_a_program_that_fits_has_passed_and_no_more(language: str, source: str) -> None:
    verdict = check(source, language, "f", SPEC)
    assert (verdict.level, verdict.passed, verdict.total) == (Level.PASSED, 3, 3)
    assert verdict.counterexample is None
    assert verdict.proof.status == "none"


def test_no_value_is_not_zero_and_not_the_empty_array() -> None:
    for output in (0, ()):
        spec = Spec((Example((1,), output), Example((2,), None)))
        verdict = check("def f(k): return None", "python", "f", spec)
        assert (verdict.level, verdict.passed) == (Level.COMPILED, 0)


def test_builds_leave_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    run_int("return k;", 1)
    run_int("return k", 1)
    run_int("abort();", 1)
    assert list(tmp_path.iterdir()) == []
