"""A program of fixed length with holes: each step's component and arguments are what Z3 has to find."""

from __future__ import annotations

from collections.abc import Sequence

import z3

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.program import ARRAY, Program, Step
from pinball.core.spec import Example
from pinball.core.tree import Binary, Builtin
from pinball.dsl.components import Component, OutOfRange, apply, definition
from pinball.smt.arrays import Array
from pinball.smt.encode import Encoder, Result
from pinball.smt.variables import Variable, chosen, constant, equals, same
from pinball.smt.words import (
    Truth,
    conjunction,
    disjunction,
    negation,
    resize,
)

MOST_PLACES = 32
"""Arrays with more elements are not encoded: filters and slices cost the square of the length."""


class Holes:
    """Programs of ``length`` steps over ``components``; add examples, then ask the solver for one."""

    def __init__(
        self, input_types: Sequence[str], length: int, components: Sequence[Component], low: int, high: int
    ) -> None:
        self.context = z3.Context()
        self.solver = z3.SolverFor("QF_FD", ctx=self.context)
        self._inputs = tuple(input_types)
        self._components = tuple(components)
        self._length = length
        self._low, self._high = low, high
        self._size = max(low.bit_length(), high.bit_length()) + 1
        self._examples = 0
        self.complete = True
        self._uses = [
            [z3.Bool(f"uses_{t}_{c.name}", self.context) for c in components] for t in range(length)
        ]
        self._arrays = [_is(components, ARRAY, uses, self.context) for uses in self._uses]
        self._holes = [self._argument_holes(t) for t in range(length)]
        for step in range(length):
            self._shape(step)
        for variable in range(len(self._inputs) + length - 1):
            self._assert(disjunction(self._readers(variable)))

    def _assert(self, truth: Truth) -> None:
        self.solver.add(z3.BoolVal(truth, self.context) if isinstance(truth, bool) else truth)

    def _argument_holes(self, step: int) -> dict[tuple[str, int], list[z3.BoolRef]]:
        """Return, for the k-th argument of each type, one Boolean for each earlier variable."""
        slots = {slot for component in self._components for slot in _slots(component)}
        count = len(self._inputs) + step
        return {
            slot: [z3.Bool(f"takes_{step}_{slot[0]}{slot[1]}_{v}", self.context) for v in range(count)]
            for slot in sorted(slots)
        }

    def _shape(self, step: int) -> None:
        """Say which fillings of a step are programs, and rule out some that behave like another."""
        uses = self._uses[step]
        self.solver.add(z3.PbEq([(use, 1) for use in uses], 1))
        for slot, holes in self._holes[step].items():
            takers = [use for use, c in zip(uses, self._components, strict=True) if slot in _slots(c)]
            self.solver.add(z3.PbLe([(hole, 1) for hole in holes], 1))
            self.solver.add(z3.Or(holes) == z3.Or(takers))
            for variable, hole in enumerate(holes):
                if variable < len(self._inputs):
                    if self._inputs[variable] != slot[0]:
                        self.solver.add(z3.Not(hole))
                else:
                    made = self._arrays[variable - len(self._inputs)]
                    self._assert(disjunction((z3.Not(hole), made if slot[0] == ARRAY else negation(made))))
        for use, component in zip(uses, self._components, strict=True):
            if _commutative(component):
                self._ordered_arguments(step, use)
        if step:
            self._ordered_steps(step)

    def _ordered_arguments(self, step: int, use: z3.BoolRef) -> None:
        first, second = self._holes[step][ARRAY, 0], self._holes[step][ARRAY, 1]
        for i, a in enumerate(first):
            for b in second[:i]:
                self.solver.add(z3.Not(z3.And(use, a, b)))

    def _ordered_steps(self, step: int) -> None:
        """Neighbouring steps that do not feed each other come in the order of their components."""
        before = self._uses[step - 1]
        feeds = [holes[-1] for holes in self._holes[step].values()]
        for number, use in enumerate(self._uses[step]):
            later = before[number + 1 :]
            if later:
                self.solver.add(z3.Implies(use, z3.Or(*feeds, z3.Not(z3.Or(later)))))

    def _readers(self, variable: int) -> list[z3.BoolRef]:
        """Return the Booleans that say that a later step takes ``variable``."""
        first = max(0, variable - len(self._inputs) + 1)
        return [holes[variable] for t in range(first, self._length) for holes in self._holes[t].values()]

    def add(self, example: Example, budget: Budget) -> bool:
        """Ask that the program gives this example's output; return False where the budget ended first."""
        self._examples += 1
        variables = [constant(value) for value in example.inputs]
        for step in range(self._length):
            results = self._first(example) if step == 0 else self._results(step, variables, budget)
            if budget.left() <= 0:
                return False
            if step == self._length - 1:
                for condition, result in results:
                    right = conjunction((result.valid, equals(result, example.output)))
                    self._assert(disjunction((negation(condition), right)))
            else:
                variables.append(self._variable(step, results))
        return True

    def _first(self, example: Example) -> list[tuple[Truth, Result]]:
        """Return the first step's choices, computed: its arguments are the example's inputs."""
        found: list[tuple[Truth, Result]] = []
        for use, component in zip(self._uses[0], self._components, strict=True):
            for arguments, takes in self._calls(component, 0):
                try:
                    value = apply(component, [example.inputs[v] for v in arguments], self._low, self._high)
                except OutOfRange:
                    self._assert(negation(conjunction((use, *takes))))
                else:
                    known = constant(value)
                    content = known.array if component.result_type == ARRAY else known.word
                    found.append((conjunction((use, *takes)), Result(content, known.null, True)))
        return found

    def _calls(self, component: Component, step: int) -> list[tuple[tuple[int, ...], tuple[z3.BoolRef, ...]]]:
        """Return every choice of inputs as a component's arguments, with the Booleans that choose it."""
        calls: list[tuple[tuple[int, ...], tuple[z3.BoolRef, ...]]] = [((), ())]
        for slot in _slots(component):
            fitting = [v for v, kind in enumerate(self._inputs) if kind == slot[0]]
            holes = self._holes[step][slot]
            calls = [((*vs, v), (*takes, holes[v])) for vs, takes in calls for v in fitting]
        return calls

    def _results(
        self, step: int, variables: Sequence[Variable], budget: Budget
    ) -> list[tuple[Truth, Result]]:
        """Return a later step's choices, every component on the arguments that the holes select.

        A component without an encoding is left out, and with it ``complete``.
        """
        encoder = Encoder(self.context, self._low, self._high)
        taken_by = {slot: chosen(slot[0], holes, variables) for slot, holes in self._holes[step].items()}
        found = []
        for use, component in zip(self._uses[step], self._components, strict=True):
            if budget.left() <= 0:
                break
            taken = [taken_by[slot] for slot in _slots(component)]
            try:
                result = encoder.component(component, [value for value, _ in taken])
            except Unsupported:
                self.complete = False
                self.solver.add(z3.Not(use))
                continue
            lost = disjunction(null for _, null in taken)
            valid, null = disjunction((lost, result.valid)), disjunction((lost, result.null))
            found.append((use, Result(result.value, null, valid)))
        for truth in encoder.sides:
            self._assert(truth)
        return found

    def _variable(self, step: int, results: Sequence[tuple[Truth, Result]]) -> Variable:
        """Return a step's variable as fresh words, tied to the chosen component's result."""
        arrays = [r.value for _, r in results if isinstance(r.value, Array)]
        name = f"{self._examples}_{step}"
        places = range(max((len(array.items) for array in arrays), default=0))
        word = z3.BitVec(f"v_{name}", self._size, self.context)
        items = tuple(z3.BitVec(f"v_{name}_{i}", self._size, self.context) for i in places)
        present = tuple(z3.Bool(f"p_{name}_{i}", self.context) for i in places)
        null = z3.Bool(f"null_{name}", self.context)
        for condition, result in results:
            ties = [result.valid, same(null, result.null)]
            if isinstance(result.value, Array):
                for i in places:
                    there = i < len(result.value.items)
                    ties.append(same(present[i], result.value.present[i] if there else False))
                    content = result.value.items[i] if there else 0
                    ties.append(items[i] == resize(content, self._size, self.context))
            else:
                ties.append(word == resize(result.value, self._size, self.context))
            for tie in ties:
                if tie is not True:
                    self._assert(disjunction((negation(condition), tie)))
        return Variable(word, Array(present, items), null)

    def program(self) -> Program:
        """Return the program that the solver's last answer stands for."""
        model = self.solver.model()
        steps = []
        for uses, holes in zip(self._uses, self._holes, strict=True):
            component = self._components[_true(model, uses)]
            steps.append(Step(component.name, tuple(_true(model, holes[s]) for s in _slots(component))))
        return Program(self._inputs, tuple(steps))

    def require_one_of(self, components: Sequence[Component]) -> None:
        """Ask for a program that calls at least one of ``components``."""
        wanted = [i for i, c in enumerate(self._components) if c in components]
        self.solver.add(z3.Or([uses[i] for uses in self._uses for i in wanted]))

    def exclude(self, program: Program) -> None:
        """Ask for another program than this one, where it is one that the holes allow."""
        names = {component.name for component in self._components}
        if len(program.steps) != self._length or any(step.component not in names for step in program.steps):
            return
        literals = []
        for t, step in enumerate(program.steps):
            number = next(i for i, c in enumerate(self._components) if c.name == step.component)
            literals.append(self._uses[t][number])
            slots = _slots(self._components[number])
            literals += [self._holes[t][s][v] for s, v in zip(slots, step.arguments, strict=True)]
        self.solver.add(z3.Or([z3.Not(literal) for literal in literals]))


def encodes(example: Example) -> bool:
    """Return whether an example's arrays are short enough to be encoded."""
    values = (*example.inputs, example.output)
    return all(len(v) <= MOST_PLACES for v in values if isinstance(v, tuple))


def _slots(component: Component) -> list[tuple[str, int]]:
    """Return a component's arguments as (type, how many of that type come before)."""
    types = component.argument_types
    return [(kind, types[:i].count(kind)) for i, kind in enumerate(types)]


def _commutative(component: Component) -> bool:
    """Return whether the component is a pairwise lambda that does not mind its arguments' order."""
    function = definition(component)[2]
    if component.argument_types != (ARRAY, ARRAY) or function is None:
        return False
    body = function.body
    return isinstance(body, Builtin) or (isinstance(body, Binary) and body.operator in ("+", "*"))


def _is(components: Sequence[Component], kind: str, uses: Sequence[z3.BoolRef], context: z3.Context) -> Truth:
    """Return whether the used component's result is of type ``kind``."""
    kinds = [c.result_type == kind for c in components]
    return True if all(kinds) else disjunction(use for use, fits_ in zip(uses, kinds, strict=True) if fits_)


def _true(model: z3.ModelRef, truths: Sequence[z3.BoolRef]) -> int:
    """Return the place of the Boolean that the model makes true."""
    return next(i for i, truth in enumerate(truths) if z3.is_true(model.eval(truth)))
