"""The contract of all languages: components, interpreter, Python and gcc agree on the same program."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from strategies import cases

from pinball.core.interpret import Outcome, call
from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.spec import Value
from pinball.dsl.assemble import assemble
from pinball.dsl.components import OutOfRange, by_name, components, run
from pinball.languages.c import parse as c_parse
from pinball.languages.c import print as c_print
from pinball.languages.c.helpers import SOURCES
from pinball.languages.c.lower import lower
from pinball.languages.c.semantics import SEMANTICS as C
from pinball.languages.python import parse as python_parse
from pinball.languages.python import print as python_print
from pinball.languages.python.semantics import SEMANTICS as PYTHON

needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
FLAGS = ["-std=c11", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-O1", "-g"]
# Shrinking would compile hundreds of batches; the failing case is named anyway.
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)
SANITIZERS = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
Case = tuple[Program, tuple[Value, ...]]


def expected(program: Program, inputs: Sequence[Value]) -> tuple[Value, set[str]]:
    """Return the value by the components' own definition, and the errno values that C may give.

    Where one step has no value and another overflows, C stops at the first of them.
    """
    missing = False
    values: list[Value] = list(inputs)
    first = len(inputs)
    for number in range(first, first + len(program.steps)):
        head = Program(program.input_types, program.steps[: number - first + 1])
        try:
            values.append(run(head, inputs)[-1])
        except OutOfRange:
            return None, {"ERANGE", "EDOM"} if missing else {"ERANGE"}
        missing = missing or values[-1] is None
    return values[-1], {"EDOM"} if missing else {""}


def agrees(outcome: Outcome, program: Program, inputs: Sequence[Value]) -> bool:
    value, errors = expected(program, inputs)
    return outcome.errno in errors and (outcome.errno != "" or outcome.value == value)


@settings(max_examples=150, deadline=None)
@given(cases())
def test_c_as_lowered_and_as_reread_from_its_print_agrees_with_the_components(case: Case) -> None:
    program, inputs = case
    lowered = lower(assemble(program))
    source = c_print.print_module(lowered)
    assert agrees(call(lowered, "", inputs, C), program, inputs), source
    assert agrees(call(c_parse.parse(source), "", inputs, C), program, inputs), source


@settings(max_examples=150, deadline=None)
@given(cases())
def test_python_as_assembled_and_as_run_by_python_agrees_with_the_components(case: Case) -> None:
    program, inputs = case
    module = assemble(program)
    source = python_print.print_module(module)
    # Python's integers do not overflow: beyond 64 bits it goes on, and so do the components without a range.
    value = run(program, inputs, -(10**20000), 10**20000)[-1]
    assert call(module, "", inputs, PYTHON).value == value, source
    names: dict[str, Any] = {}
    exec(compile(source, "printed", "exec"), names)
    found = names[module.functions[-1].name](*(list(i) if isinstance(i, tuple) else i for i in inputs))
    assert (tuple(found) if isinstance(found, list) else found) == value, source


@settings(max_examples=100, deadline=None)
@given(cases())
def test_printing_and_reading_again_gives_the_same_tree(case: Case) -> None:
    module = assemble(case[0])
    assert python_parse.parse(python_print.print_module(module)) == module
    source = c_print.print_module(lower(module))
    assert c_print.print_module(c_parse.parse(source)) == source


@settings(max_examples=60, deadline=None)
@given(cases())
def test_c_that_runs_out_of_memory_says_so_and_leaks_nothing(case: Case) -> None:
    program, inputs = case
    lowered = lower(assemble(program))
    for allowed in range(8):
        outcome = call(lowered, "", inputs, C, allocations=allowed)
        if outcome.errno != "ENOMEM":
            assert agrees(outcome, program, inputs)
            return
        assert outcome.value in (None, 0)
    pytest.fail("more than eight allocations for five steps")


# --- gcc ----------------------------------------------------------------------------------------------------


def number(value: int) -> str:
    return "INT64_MIN" if value == -(2**63) else f"INT64_C({value})"


def calling(at: int, program: Program, inputs: Sequence[Value]) -> str:
    """Return C that calls function ``f<at>`` and prints errno and the result."""
    arguments = []
    for value in inputs:
        if isinstance(value, tuple):
            cells = ", ".join(number(v) for v in value)
            arguments.append(f"(int64_t[]){{{cells}}}, {len(value)}" if value else "NULL, 0")
        else:
            assert value is not None
            arguments.append(number(value))
    if by_name()[program.steps[-1].component].result_type == ARRAY:
        arguments.append("&n")
        return f"errno = 0; n = 0; r = f{at}({', '.join(arguments)}); show(r, n);"
    return f"errno = 0; v = f{at}({', '.join(arguments)}); show_number(v);"


MAIN = """
#include <inttypes.h>
#include <stdio.h>
static void show_number(int64_t v) { printf("%d n %" PRId64 "\\n", errno, v); }
static void show(int64_t *r, size_t n)
{
    printf("%d a", errno);
    for (size_t i = 0; r != NULL && i < n; i++) printf(" %" PRId64, r[i]);
    puts("");
    free(r);
}
"""


def compile_and_run(batch: Sequence[Case], folder: Path) -> list[tuple[str, Value]]:
    """Return errno and value of each case: one compilation with all sanitizers for the whole batch."""
    parts = ["#include <errno.h>\n#include <stdint.h>\n#include <stdlib.h>\n"]
    calls = []
    for at, (program, inputs) in enumerate(batch):
        parts += [f"#define {helper} {helper}_{at}\n" for helper in SOURCES]
        parts.append(c_print.print_module(lower(assemble(program, f"f{at}"))))
        parts += [f"#undef {helper}\n" for helper in SOURCES]
        calls.append(calling(at, program, inputs))
    main = "int main(void) { int64_t *r; int64_t v; size_t n; (void)r; (void)v; (void)n;\n"
    source = "".join(parts) + MAIN + main + "\n".join(calls) + "\nreturn 0; }\n"
    for name in ("show_number", "show"):
        if f"{name}(" not in "".join(calls):
            source = source.replace("return 0; }\n", f"(void){name}; return 0; }}\n")
    (folder / "batch.c").write_text(source)
    built = subprocess.run(
        ["gcc", *FLAGS, *SANITIZERS, "batch.c", "-o", "batch"], cwd=folder, capture_output=True, text=True
    )
    assert built.returncode == 0, built.stderr[:3000]
    ran = subprocess.run([folder / "batch"], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr[:3000]
    return [read_line(line) for line in ran.stdout.splitlines()]


def read_line(line: str) -> tuple[str, Value]:
    code, kind, *rest = line.split()
    errno = {"0": "", "33": "EDOM", "34": "ERANGE"}[code]
    values = tuple(int(text) for text in rest)
    return errno, values if kind == "a" else values[0]


def check_batch(batch: Sequence[Case], folder: Path) -> None:
    for (program, inputs), (errno, value) in zip(batch, compile_and_run(batch, folder), strict=True):
        assert agrees(Outcome(value, errno), program, inputs), f"{program}\n{inputs} gave {errno} {value}"


@needs_gcc
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck), phases=QUICK)
@given(batch=st.lists(cases(), min_size=30, max_size=30))
def test_gcc_with_sanitizers_agrees_with_the_components(
    batch: list[Case], tmp_path_factory: pytest.TempPathFactory
) -> None:
    check_batch(batch, tmp_path_factory.mktemp("batch"))


EDGES: list[Value] = [
    (),
    (0,),
    (-(2**63), 2**63 - 1, -1),
    (3, -4, 5, 5, -8),
    (2**62, 2**62, -(2**63), 7, 2**62),
]
COUNTS = [0, 2, -1, 2**63 - 1, -(2**63)]


@needs_gcc
def test_gcc_agrees_with_every_single_component_at_the_edges(tmp_path: Path) -> None:
    batch: list[Case] = []
    for component in components():
        program = Program(
            component.argument_types, (Step(component.name, tuple(range(len(component.argument_types)))),)
        )
        for at, edge in enumerate(EDGES):
            pool = {ARRAY: edge, INT: COUNTS[at]}
            inputs = [pool[kind] for kind in component.argument_types]
            if component.function == "ZIPWITH":
                inputs[1] = EDGES[2]
            batch.append((program, tuple(inputs)))
    check_batch(batch, tmp_path)


# --- golden prints ------------------------------------------------------------------------------------------

GOLDEN = Path(__file__).parent / "golden"
EXAMPLES = {
    "sort": Program((ARRAY,), (Step("SORT", (0,)),)),
    "third": Program((INT, ARRAY), (Step("ACCESS", (0, 1)),)),
    "figure_2": Program(
        (ARRAY,),
        (
            Step("FILTER (<0)", (0,)),
            Step("MAP (*4)", (1,)),
            Step("SORT", (2,)),
            Step("REVERSE", (3,)),
        ),
    ),
    "dot_product": Program((ARRAY, ARRAY), (Step("ZIPWITH (*)", (0, 1)), Step("SUM", (2,)))),
    "halves_of_rest": Program((INT, ARRAY), (Step("DROP", (0, 1)), Step("MAP (/2)", (2,)))),
    "two_buffers": Program(
        (ARRAY,), (Step("SORT", (0,)), Step("REVERSE", (1,)), Step("ZIPWITH (-)", (2, 1)))
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", ["c", "py"])
def test_the_print_is_the_one_that_was_read_and_kept(name: str, language: str) -> None:
    """``make golden`` writes the files anew; read what changed."""
    module = assemble(EXAMPLES[name], name)
    text = c_print.print_module(lower(module)) if language == "c" else python_print.print_module(module)
    path = GOLDEN / f"{name}.{language}"
    if os.environ.get("PINBALL_GOLDEN") == "write":
        path.write_text(text)
    assert text == path.read_text()
