"""Beam search: it ends where the decoder cannot see, stays well-typed, and yields only what fits."""

from __future__ import annotations

import random
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinball.core.budget import Budget
from pinball.core.program import ARRAY, INT, Prior, Program, Settings, Step
from pinball.core.spec import Example, Spec, Value
from pinball.dsl.components import by_name, components, run
from pinball.nets import decoder, runtime
from pinball.search import beam

NO_PRIOR = Prior({})


def spec_of(*examples: tuple[tuple[Value, ...], Value]) -> Spec:
    return Spec(tuple(Example(inputs, output) for inputs, output in examples))


def found(spec: Spec, settings: Settings, seconds: float = 20.0) -> list[Program]:
    return [c.program for c in beam.search(spec, NO_PRIOR, Budget.seconds(seconds), settings)]


SORTED = spec_of((((3, 1, 2),), (1, 2, 3)), (((5, -7, 0, 5),), (-7, 0, 5, 5)))
DOUBLED_SUM = spec_of((((1, 2),), 6), (((5, -7, 0, 6),), 8), (((9, 8),), 34))


@pytest.mark.parametrize("spec", [Spec(), spec_of(((1, 2, 3, 4), 5)), spec_of(((1,), 2), ((1, 2), 3))])
def test_what_the_decoder_cannot_see_gives_nothing_and_a_reason(spec: Spec) -> None:
    settings = Settings()
    assert found(spec, settings) == []
    assert beam.blind(spec)
    assert not settings.progress.exhausted


def test_no_reason_is_given_for_what_the_decoder_sees() -> None:
    assert beam.blind(SORTED) == ""


def test_without_time_nothing_is_searched() -> None:
    settings = Settings()
    assert found(SORTED, settings, seconds=0.0) == []
    assert settings.progress.explored == 0


def test_what_no_short_program_does_is_not_found_and_the_search_says_that_it_saw_all() -> None:
    settings = Settings(length=1)
    assert found(spec_of((((1, 2),), (77, -5, 77))), settings) == []
    assert settings.progress.exhausted
    typed = [c for c in components() if c.result_type == ARRAY and set(c.argument_types) == {ARRAY}]
    assert settings.progress.explored == len(typed)


def test_a_program_of_one_step_is_found() -> None:
    assert Program((ARRAY,), (Step("SORT", (0,)),)) in found(SORTED, Settings(length=1))


def test_a_program_of_two_steps_is_found_and_fits() -> None:
    program = next(beam.search(DOUBLED_SUM, NO_PRIOR, Budget.seconds(20), Settings(length=2))).program
    assert len(program.steps) == 2
    assert all(run(program, e.inputs)[-1] == e.output for e in DOUBLED_SUM.examples)


def test_no_candidate_comes_twice_and_each_fits_every_example() -> None:
    programs = found(SORTED, Settings(length=2))
    assert len(programs) == len(set(programs)) > 1
    for program in programs:
        assert all(run(program, e.inputs)[-1] == e.output for e in SORTED.examples)


def test_an_integer_outside_the_settings_is_no_fit() -> None:
    doubles = spec_of((((200, 3),), (400, 6)))
    assert found(doubles, Settings(length=1))
    assert not found(doubles, Settings(length=1, low=-256, high=255))


def test_the_search_ends_with_its_budget() -> None:
    impossible = spec_of((((1, 2),), (77, -5, 77)))
    settings = Settings(length=5)
    began = time.monotonic()
    assert found(impossible, settings, seconds=0.5) == []
    assert time.monotonic() - began < 5.0
    assert not settings.progress.exhausted


def test_a_missing_decoder_gives_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder, "read", lambda view: runtime.run("nobody", view.feeds()))
    assert found(SORTED, Settings(length=1)) == []


@given(
    st.lists(st.sampled_from([INT, ARRAY]), min_size=1, max_size=3),
    st.sampled_from([INT, ARRAY]),
    st.integers(1, 5),
    st.randoms(use_true_random=False),
)
def test_whatever_the_decoder_says_is_a_well_typed_program(
    inputs: list[str], output: str, length: int, chance: random.Random
) -> None:
    wanted = beam._Wanted(tuple(inputs), output, length)
    beginning = beam._Beginning(wanted.inputs)
    while True:
        choices = beam._choices(beginning.kinds, beginning.component, len(beginning.arguments), wanted)
        if not len(choices):
            return
        token = int(chance.choice(choices.tolist()))
        if token == decoder.END:
            break
        beginning = beam._said(beginning, token, len(inputs))
    kinds = list(inputs)
    assert 1 <= len(beginning.steps) <= length
    for step in beginning.steps:
        component = by_name()[step.component]
        assert tuple(kinds[a] for a in step.arguments) == component.argument_types
        kinds.append(component.result_type)
    assert kinds[-1] == output
    said = decoder.program_tokens(
        [[components().index(by_name()[s.component]), *s.arguments] for s in beginning.steps], len(inputs)
    )
    assert said[-1] == decoder.END
    assert np.max(said) <= decoder.END
