"""What programs do on inputs: do they fit, can they be shorter, and where do two of them differ?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pinball.core.errors import BadRequest
from pinball.core.probes import Inputs
from pinball.core.program import Program, Step
from pinball.core.spec import Spec, Value
from pinball.dsl.components import OutOfRange, by_name, run


@dataclass(frozen=True, slots=True)
class Refused:
    """The result of a program whose integers leave 64 bits on an input."""


Result = Value | Refused


def result(program: Program, inputs: Inputs) -> Result:
    """Return the program's output on ``inputs``, or ``Refused`` where an integer leaves 64 bits."""
    try:
        return run(program, inputs)[-1]
    except OutOfRange:
        return Refused()


def behaviour(program: Program, probes: Sequence[Inputs]) -> tuple[Result, ...]:
    """Return the program's result on each probe: equal behaviours are one answer to the user."""
    return tuple(result(program, inputs) for inputs in probes)


def fits(program: Program, spec: Spec) -> bool:
    """Say whether the component semantics gives every example's output."""
    return all(result(program, example.inputs) == example.output for example in spec.examples)


def variable_types(program: Program) -> tuple[str, ...]:
    """Return the type of each variable, inputs first.

    Raise ``BadRequest`` for an unknown component, a wrong number or type of arguments, or a variable that is
    not there yet: the program may come from a file that nobody trusts.
    """
    types = list(program.input_types)
    for number, step in enumerate(program.steps, 1):
        component = by_name().get(step.component)
        if component is None:
            raise BadRequest(f"step {number}: no component named {step.component[:30]!r}")
        if not all(0 <= a < len(types) for a in step.arguments):
            raise BadRequest(f"step {number}: an argument is no earlier variable")
        if tuple(types[a] for a in step.arguments) != component.argument_types:
            raise BadRequest(f"step {number}: {step.component} takes ({', '.join(component.argument_types)})")
        types.append(component.result_type)
    return tuple(types)


def is_well_typed(program: Program) -> bool:
    """Say whether every step calls a component with earlier variables of its types."""
    try:
        variable_types(program)
    except BadRequest:
        return False
    return True


def minimise(program: Program, good: Callable[[Program], bool]) -> Program:
    """Return a program that is still ``good``, without steps that it does not need.

    A step goes when nothing uses it, or when an earlier variable of its type can stand in for it.
    """
    program = _without_unused(program)
    while True:
        shorter = next((p for p in _shortened(program) if good(p)), None)
        if shorter is None:
            return program
        program = shorter


def in_order(program: Program, probes: Sequence[Inputs]) -> Program:
    """Return the program with arguments in the order of their variables where that changes nothing.

    A person writes ``a + b``, not ``b + a``. What changes nothing is judged by the probes.
    """
    does = behaviour(program, probes)
    for place, step in enumerate(program.steps):
        swapped = Step(step.component, tuple(sorted(step.arguments)))
        kinds = by_name()[step.component].argument_types
        if swapped != step and len(set(kinds)) == 1:
            other = replace(program, steps=(*program.steps[:place], swapped, *program.steps[place + 1 :]))
            program = other if behaviour(other, probes) == does else program
    return program


_WORK_ORDER = ("FILTER", "MAP", "SORT", "REVERSE")
"""A person leaves out elements before working on them, and sorts few rather than many."""


def tidied(program: Program, probes: Sequence[Inputs]) -> Program:
    """Return the program with neighbours in ``_WORK_ORDER`` where that changes nothing on the probes."""
    does = behaviour(program, probes)
    better: Program | None = program
    while better is not None:
        program = better
        better = next((p for p in _exchanged(program) if behaviour(p, probes) == does), None)
    return program


def _exchanged(program: Program) -> Iterator[Program]:
    """Yield the program with two neighbours exchanged that stand against ``_WORK_ORDER``."""
    inputs = len(program.input_types)
    uses = Counter(a for step in program.steps for a in step.arguments)
    for place in range(len(program.steps) - 1):
        one, two = program.steps[place : place + 2]
        ranks = [_WORK_ORDER.index(f) for s in (one, two) if (f := s.component.split()[0]) in _WORK_ORDER]
        only = two.arguments == (inputs + place,) and uses[inputs + place] == 1
        if only and len(ranks) == 2 and ranks[0] > ranks[1]:
            pair = (Step(two.component, one.arguments), Step(one.component, two.arguments))
            yield replace(program, steps=(*program.steps[:place], *pair, *program.steps[place + 2 :]))


def _shortened(program: Program) -> Iterator[Program]:
    types = variable_types(program)
    inputs = len(program.input_types)
    for variable in range(len(types) - 1, inputs - 1, -1):
        for stand_in in range(variable):
            if types[stand_in] == types[variable]:
                if variable < len(types) - 1:
                    yield _without_unused(_renamed(program, variable, stand_in))
                elif stand_in >= inputs:
                    yield _without_unused(replace(program, steps=program.steps[: stand_in - inputs + 1]))


def _renamed(program: Program, variable: int, stand_in: int) -> Program:
    """Return the program in which each later use of ``variable`` is a use of ``stand_in``."""
    steps = [
        Step(s.component, tuple(stand_in if a == variable else a for a in s.arguments)) for s in program.steps
    ]
    return replace(program, steps=tuple(steps))


def _without_unused(program: Program) -> Program:
    """Return the program without the steps that do not reach its last variable."""
    inputs = len(program.input_types)
    needed = {inputs + len(program.steps) - 1}
    for number in range(inputs + len(program.steps) - 1, inputs - 1, -1):
        if number in needed:
            needed.update(program.steps[number - inputs].arguments)
    places = {old: old for old in range(inputs)}
    steps: list[Step] = []
    for number, step in enumerate(program.steps, inputs):
        if number in needed:
            places[number] = inputs + len(steps)
            steps.append(Step(step.component, tuple(places[a] for a in step.arguments)))
    return replace(program, steps=tuple(steps))


def difference(one: Program, other: Program, probes: Sequence[Inputs]) -> Inputs | None:
    """Return the most readable known input on which both programs have a result and differ.

    It starts from the probes and makes the best of them smaller for as long as the programs still differ;
    ``None`` if they agree on all probes.
    """
    known = [inputs for inputs in probes if _cost(one, other, inputs) is not None]
    if not known:
        return None
    best = min(known, key=lambda inputs: _cost(one, other, inputs) or ())
    cost = _cost(one, other, best) or ()
    improved = True
    while improved:
        improved = False
        for smaller in _smaller(best):
            new = _cost(one, other, smaller)
            if new is not None and new < cost:
                best, cost, improved = smaller, new, True
                break
    return best


def _cost(one: Program, other: Program, inputs: Inputs) -> tuple[int, ...] | None:
    """Return how hard a question is to read (no value, length, digits), ``None`` where it asks nothing."""
    outputs = result(one, inputs), result(other, inputs)
    if outputs[0] == outputs[1] or any(isinstance(output, Refused) for output in outputs):
        return None
    numbers = [n for value in inputs for n in (value if isinstance(value, tuple) else (value or 0,))]
    return sum(output is None for output in outputs), len(numbers), sum(2 * abs(n) + (n < 0) for n in numbers)


def _smaller(inputs: Inputs) -> Iterator[Inputs]:
    for place, value in enumerate(inputs):
        for new in _smaller_value(value):
            yield (*inputs[:place], new, *inputs[place + 1 :])


def _smaller_value(value: Value) -> Iterator[Value]:
    if isinstance(value, tuple):
        for k, number in enumerate(value):
            yield (*value[:k], *value[k + 1 :])
            for new in _smaller_number(number):
                yield (*value[:k], new, *value[k + 1 :])
    elif value is not None:
        yield from _smaller_number(value)


def _smaller_number(number: int) -> Iterator[int]:
    toward_zero = number - 1 if number > 0 else number + 1
    yield from (
        new for new in (0, abs(number), int(number / 2), toward_zero) if new != number and abs(new) < 2**63
    )
