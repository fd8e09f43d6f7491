"""Hypothesis strategies for programs of the list language and their inputs."""

from __future__ import annotations

from hypothesis import strategies as st

from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.spec import Value
from pinball.dsl.assemble import prune
from pinball.dsl.components import INT64_HIGH, INT64_LOW, components

numbers = st.one_of(
    st.integers(-9, 9),
    st.sampled_from([INT64_LOW, INT64_LOW + 1, INT64_HIGH - 1, INT64_HIGH, 2**62, -(2**62), 3037000500]),
    st.integers(INT64_LOW, INT64_HIGH),
)
small = st.integers(-9, 9)
arrays = st.one_of(
    st.lists(small, max_size=6),
    st.lists(numbers, max_size=6),
).map(tuple)


@st.composite
def programs(draw: st.DrawFn, longest: int = 5) -> Program:
    """Return a program of 1 to ``longest`` steps, all of which reach the output, over one or two inputs."""
    types = list(draw(st.sampled_from([(ARRAY,), (ARRAY, ARRAY), (INT, ARRAY), (ARRAY, INT)])))
    inputs = tuple(types)
    steps: list[Step] = []
    for _ in range(draw(st.integers(1, longest))):
        usable = [c for c in components() if set(c.argument_types) <= set(types)]
        component = draw(st.sampled_from(usable))
        arguments = []
        for wanted in component.argument_types:
            fitting = [number for number, kind in enumerate(types) if kind == wanted]
            # Later variables are likelier, or most steps would be dead and pruned.
            arguments.append(draw(st.sampled_from([*fitting, *fitting[-2:], fitting[-1]])))
        steps.append(Step(component.name, tuple(arguments)))
        types.append(component.result_type)
    return prune(Program(inputs, tuple(steps)))


@st.composite
def inputs_of(draw: st.DrawFn, program: Program) -> tuple[Value, ...]:
    """Return inputs for a program: short arrays, empty ones and extreme numbers among them."""
    counts = st.one_of(small, numbers)
    return tuple(draw(arrays if kind == ARRAY else counts) for kind in program.input_types)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Program, tuple[Value, ...]]:
    """Return a program with inputs for it."""
    program = draw(programs())
    return program, draw(inputs_of(program))
