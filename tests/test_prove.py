"""The bounded proof: right programs reach a bound, planted faults are refuted, and doubt is never a proof."""

from __future__ import annotations

from typing import Any

import pytest
from faulty import FAULTS, SUBJECTS, Subject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pinball.core.budget import Budget
from pinball.core.interpret import Outcome, call
from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.semantics import Fault
from pinball.core.verdict import Proof
from pinball.dsl.assemble import assemble
from pinball.dsl.components import Component, OutOfRange, components, run
from pinball.languages.c.lower import lower
from pinball.languages.c.parse import parse as parse_c
from pinball.languages.c.print import print_module as print_c
from pinball.languages.c.semantics import SEMANTICS as C
from pinball.languages.python.print import print_module as print_python
from pinball.smt.paths import Paths, Undecided, solver_context
from pinball.verify.prove import prove

BOUND = "all arrays of length <= {}, all 64-bit integers"


def proof_of(subject: Subject, source: str, length: int = 2, seconds: float = 20.0) -> Proof:
    budget = Budget.seconds(seconds)
    return prove(source, subject.language, subject.entry, subject.program, budget, length=length)


def test_without_time_nothing_is_claimed() -> None:
    subject = SUBJECTS["negatives"]
    proof = proof_of(subject, subject.source, seconds=0.0)
    assert proof.status == "unknown" and proof.bound == "" and "time" in proof.reason


def test_a_stopped_budget_claims_no_more_than_was_reached() -> None:
    subject = SUBJECTS["products"]
    proof = proof_of(subject, subject.source, length=12, seconds=1.0)
    assert proof.status == "checked" and "time" in proof.reason
    assert proof.bound != BOUND.format(12)


def test_an_unknown_construct_is_no_proof() -> None:
    subject = SUBJECTS["largest"]
    proof = proof_of(subject, subject.source.replace("best = xs[i];", "best = (table[0])(xs[i]);"))
    assert proof.status == "unknown" and proof.reason


def test_source_that_does_not_parse_is_no_proof() -> None:
    assert proof_of(SUBJECTS["largest"], "int64_t largest(").status == "unknown"
    assert proof_of(SUBJECTS["py_element"], "def element_at(k, xs) return").status == "unknown"


def test_a_missing_entry_is_no_proof() -> None:
    subject = SUBJECTS["largest"]
    proof = prove(subject.source, "c", "smallest", subject.program, Budget.seconds(5))
    assert proof.status == "unknown" and "smallest" in proof.reason


def test_an_endless_loop_is_no_proof() -> None:
    subject = SUBJECTS["largest"]
    proof = proof_of(subject, subject.source.replace("i < n; i++", "i < n; i = i"))
    assert proof.status == "unknown" and "fuel" in proof.reason


def test_another_language_is_no_proof() -> None:
    subject = SUBJECTS["largest"]
    proof = prove(subject.source, "cobol", "largest", subject.program, Budget.seconds(5))
    assert proof.status == "unknown" and "cobol" in proof.reason


@pytest.mark.parametrize("name", SUBJECTS)
def test_right_sources_reach_the_bound(name: str) -> None:
    proof = proof_of(SUBJECTS[name], SUBJECTS[name].source)
    assert (proof.status, proof.bound, proof.reason) == ("checked", BOUND.format(2), "")


@pytest.mark.parametrize(("name", "before", "after"), FAULTS)
def test_a_planted_fault_is_refuted_with_inputs_that_show_it(name: str, before: str, after: str) -> None:
    subject = SUBJECTS[name]
    assert before in subject.source
    source = subject.source.replace(before, after)
    proof = proof_of(subject, source)
    assert proof.status == "refuted" and proof.bound == "" and proof.counterexample is not None
    if "memory is out" not in proof.reason and "null" not in proof.reason:
        assert differs(subject, source, proof.counterexample)


def differs(subject: Subject, source: str, inputs: tuple[Any, ...]) -> bool:
    """Return whether the source goes wrong on these plain inputs, by a way of its own to look."""
    wanted: object
    try:
        wanted = run(subject.program, inputs)[-1]
    except OutOfRange:
        wanted = "ERANGE"
    if wanted is None and subject.language == "c":
        wanted = "EDOM"
    got: object = outcome(subject, source, inputs)
    return got != wanted


def outcome(subject: Subject, source: str, inputs: tuple[Any, ...]) -> Any:
    """Return what Python itself, or the interpreter for C, makes of a call; an error's text for an error."""
    if subject.language == "python":
        scope: dict[str, Any] = {}
        exec(source, scope)
        try:
            result = scope[subject.entry](*(list(i) if isinstance(i, tuple) else i for i in inputs))
        except (IndexError, ValueError) as error:
            return f"raised {error}"
        return tuple(result) if isinstance(result, list) else result
    try:
        got: Outcome = call(parse_c(source), subject.entry, inputs, C, fuel=10_000)
    except Fault as fault:
        return str(fault)
    if got.errno:
        return got.errno if got.value in (None, 0) else f"{got.errno} with {got.value}"
    return got.value


def printed(program: Program, language: str) -> tuple[str, str]:
    """Return a program's source and its entry."""
    module = assemble(program, "")
    entry = module.functions[-1].name
    return (print_c(lower(module)) if language == "c" else print_python(module)), entry


@pytest.mark.parametrize("language", ["c", "python"])
@pytest.mark.parametrize("component", components(), ids=lambda c: c.name)
def test_every_component_as_printed_is_checked(component: Component, language: str) -> None:
    arguments = tuple(range(len(component.argument_types)))
    program = Program(component.argument_types, (Step(component.name, arguments),))
    source, entry = printed(program, language)
    proof = prove(source, language, entry, program, Budget.seconds(20), length=2)
    assert (proof.status, proof.bound) == ("checked", BOUND.format(2))


@st.composite
def programs(draw: st.DrawFn) -> Program:
    """Draw programs of one to three steps whose steps mostly feed each other."""
    types = list(draw(st.sampled_from([(ARRAY,), (ARRAY, ARRAY), (INT, ARRAY)])))
    inputs = tuple(types)
    steps: list[Step] = []
    for _ in range(draw(st.integers(1, 3))):
        component = draw(st.sampled_from(components()))
        if any(kind not in types for kind in component.argument_types):
            continue
        choices = [
            [v for v, kind in enumerate(types) if kind == wanted] for wanted in component.argument_types
        ]
        # The newest variable of the right type is taken where there is one, so that steps feed each other.
        steps.append(Step(component.name, tuple(draw(st.sampled_from(c[-2:][::-1])) for c in choices)))
        types.append(component.result_type)
    return Program(inputs, tuple(steps or [Step("SORT", (inputs.index(ARRAY),))]))


@pytest.mark.parametrize("language", ["c", "python"])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(program=programs())
def test_random_programs_as_printed_are_never_refuted(program: Program, language: str) -> None:
    source, entry = printed(program, language)
    proof = prove(source, language, entry, program, Budget.seconds(1.5), length=2)
    assert proof.status == "checked" or (proof.status == "unknown" and proof.reason)


def test_a_step_that_nothing_uses_does_not_count() -> None:
    program = Program((ARRAY,), (Step("MAP (*4)", (0,)), Step("SORT", (0,))))
    source, entry = printed(program, "c")
    assert prove(source, "c", entry, program, Budget.seconds(20), length=2).status == "checked"


def test_two_reasons_to_refuse_may_name_either() -> None:
    steps = (Step("ACCESS", (0, 1)), Step("MAP (*2)", (1,)), Step("TAKE", (2, 3)))
    program = Program((INT, ARRAY), steps)
    source, entry = printed(program, "c")
    assert prove(source, "c", entry, program, Budget.seconds(20), length=2).status == "checked"


def test_numbers_beyond_all_sense_are_no_proof() -> None:
    program = Program((ARRAY,), (*(Step("MAP (**2)", (i,)) for i in range(14)), Step("SUM", (14,))))
    source, entry = printed(program, "python")
    proof = prove(source, "python", entry, program, Budget.seconds(20), length=2)
    assert proof.status == "unknown" and proof.reason


def test_paths_cover_all_ways_of_a_run_and_no_other() -> None:
    paths = Paths(2, 0, Budget.seconds(10), solver_context())
    x, y = paths.numbers.unknowns
    seen = []
    for _ in paths.explore():
        way = (x < y, x == y, x // 3 == y // 3, x * x > 10)
        a, b = paths.inputs
        assert way == (a < b, a == b, a // 3 == b // 3, a * a > 10)
        seen.append(way)
    possible = {(a < b, a == b, a // 3 == b // 3, a * a > 10) for a in range(-9, 9) for b in range(-9, 9)}
    assert len(seen) == len(set(seen)) and set(seen) == possible


def test_an_impossible_difference_has_no_witness() -> None:
    paths = Paths(1, 0, Budget.seconds(10), solver_context())
    (x,) = paths.numbers.unknowns
    for _ in paths.explore():
        assert paths.witness((x + 1) * (x - 1) - x * x + 1) is None
        witness = paths.witness(x * 2 - 6)
        assert witness is not None and witness != (3,)


def test_the_end_of_time_stops_the_paths() -> None:
    paths = Paths(1, 0, Budget.seconds(0), solver_context())
    with pytest.raises(Undecided, match="time"):
        next(paths.explore())


@given(st.integers(-40, 40), st.integers(-9, 9).filter(bool), st.integers(-40, 40))
@settings(max_examples=60, deadline=None)
def test_symbolic_arithmetic_agrees_with_plain(value: int, divisor: int, other: int) -> None:
    paths = Paths(2, 0, Budget.seconds(20), solver_context())
    x, y = paths.numbers.unknowns
    expected = _results(value, divisor, other)
    for _ in paths.explore():
        if x == value and y == other:
            assert [paths.numbers.evaluate(r) for r in _results(x, divisor, y)] == expected


def _results(x: Any, divisor: int, y: Any) -> list[Any]:
    from pinball.core.semantics import quotient, remainder

    return [
        x + y * 3 - 5,
        7 - x,
        x * y,
        (x + y) // divisor,
        (x * 6 + 2) % divisor,
        quotient(x - y, divisor),
        remainder(x - y, divisor),
        abs(x),
        x**2,
    ]
