"""From a straight-line program to one function as a person would write it: names, guards, fused steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.tree import (
    ArrayType,
    Call,
    Comprehension,
    Expr,
    Function,
    If,
    IfElse,
    IntType,
    Lambda,
    Let,
    Module,
    Null,
    OptionalType,
    Param,
    Return,
    Stmt,
    Type,
    Unary,
    Var,
)
from pinball.core.walk import rebuild, substitute
from pinball.dsl.components import Component, by_name, definition, lambda_parameter
from pinball.dsl.words import THAT_MANY, WORDS
from pinball.languages.names import fresh

_ARRAY_NAMES = ("xs", "ys", "zs", "us", "vs", "ws")
_INT_NAMES = ("k", "p", "q", "r", "s", "t")

_MAY_LACK_A_VALUE = ("HEAD", "LAST", "MINIMUM", "MAXIMUM", "ACCESS")


@dataclass(slots=True)
class _Draft:
    """A function in the making: the variables' names and types, the statements and what they say."""

    names: dict[int, str]
    types: dict[int, str]
    body: list[Stmt] = field(default_factory=list)
    clauses: list[str] = field(default_factory=list)
    counts: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    guards: set[Expr] = field(default_factory=set)


def prune(program: Program) -> Program:
    """Return the program without the steps that do not reach the output; what is left keeps its order."""
    first = len(program.input_types)
    wanted = {first + len(program.steps) - 1}
    for number in range(first + len(program.steps) - 1, first - 1, -1):
        if number in wanted:
            wanted.update(program.steps[number - first].arguments)
    live = [number for number in sorted(wanted) if number >= first]
    new = {old: number for number, old in enumerate([*range(first), *live])}
    steps = [program.steps[number - first] for number in live]
    return Program(
        program.input_types, tuple(Step(s.component, tuple(new[a] for a in s.arguments)) for s in steps)
    )


def assemble(program: Program, name: str = "") -> Module:
    """Return the program as a module of one function; a function name is chosen where none is given.

    A step whose value may be missing makes the function return ``None`` as soon as it is. Steps that do not
    reach the output are left out (see ``prune``); inputs all stay parameters.
    """
    program = prune(program)
    first = len(program.input_types)
    draft = _Draft(_input_names(program.input_types), dict(enumerate(program.input_types)))
    parameters = tuple(Param(draft.names[i], _type(draft.types[i])) for i in range(first))
    function_name = _function_name(program, name, set(draft.names.values()))
    waiting: dict[int, Comprehension] = {}
    for number, step in enumerate(program.steps, first):
        component = by_name()[step.component]
        draft.types[number] = component.result_type
        if number < first + len(program.steps) - 1:
            draft.names[number] = fresh(WORDS[component.name].value, {*draft.names.values(), function_name})
        _describe(draft, program, number)
        arguments = [waiting.get(a) or Var(draft.names[a]) for a in step.arguments]
        value = _fused(_value(component, arguments))
        if isinstance(value, Comprehension) and _taken_in(program, number):
            waiting[number] = value
        elif number == first + len(program.steps) - 1:
            draft.body.append(Return(value))
        else:
            _let(draft, draft.names[number], component, value)
    if not program.steps:
        draft.body.append(Return(Var(draft.names[first - 1])))
    return Module((_function(draft, function_name, parameters),))


def _input_names(types: tuple[str, ...]) -> dict[int, str]:
    pools = {ARRAY: iter(_ARRAY_NAMES), INT: iter(_INT_NAMES)}
    return {i: next(pools[kind], f"input{i + 1}") for i, kind in enumerate(types)}


def _type(kind: str) -> Type:
    return ArrayType(IntType()) if kind == ARRAY else IntType()


def _function_name(program: Program, wanted: str, taken: set[str]) -> str:
    if wanted:
        return fresh(wanted, taken)
    words = [WORDS[step.component] for step in program.steps]
    if len(words) == 1:
        return words[0].function
    if 2 <= len(words) <= 3:
        return "_".join(word.verb for word in words)
    return "transform" if _result_type(program) == ARRAY else "compute"


def _result_type(program: Program) -> str:
    if program.steps:
        return by_name()[program.steps[-1].component].result_type
    return program.input_types[-1]


def _taken_in(program: Program, number: int) -> bool:
    """Return whether variable ``number`` has one reader and that can take its comprehension in.

    A MAP takes in a FILTER, which cannot fail. A SUM takes in any, if it is the very next step: one that
    waits longer would overflow after the steps between.
    """
    first = len(program.input_types)
    readers = [at for at, step in enumerate(program.steps, first) if number in step.arguments]
    if len(readers) != 1:
        return False
    reader = by_name()[program.steps[readers[0] - first].component].function
    if reader == "MAP":
        return by_name()[program.steps[number - first].component].function == "FILTER"
    return reader == "SUM" and readers[0] == number + 1


def _value(component: Component, arguments: Sequence[Expr]) -> Expr:
    """Return the component's definition with its lambda and its arguments filled in."""
    names, body, function = definition(component)
    if function is not None:
        body = _inline(body, lambda_parameter(component), function)
    return substitute(body, dict(zip(names, arguments, strict=True)))


def _inline(node: Expr, name: str, function: Lambda) -> Expr:
    match node:
        case Call(function=called, arguments=arguments) if called == name:
            return substitute(function.body, dict(zip(function.parameters, arguments, strict=True)))
        case Var(name=handed_on) if handed_on == name:
            return function
        case _:
            return rebuild(node, lambda child: _inline(child, name, function))


def _fused(value: Expr) -> Expr:
    """Return ``[f(x) for x in [x for x in xs if p(x)]]`` as ``[f(x) for x in xs if p(x)]``."""
    match value:
        case Comprehension(element, (variable,), (Comprehension(Var(inner), _, arrays, condition),), None):
            return Comprehension(substitute(element, {variable: Var(inner)}), (inner,), arrays, condition)
        case _:
            return value


def _let(draft: _Draft, name: str, component: Component, value: Expr) -> None:
    """Append the declaration of a variable, behind a guard where its value may be missing."""
    if isinstance(value, IfElse):
        if value.condition not in draft.guards:
            draft.guards.add(value.condition)
            draft.body.append(If(Unary("not", value.condition), (Return(Null()),)))
        value = value.then
    draft.body.append(Let(name, _type(component.result_type), value))


def _describe(draft: _Draft, program: Program, number: int) -> None:
    """Append what step ``number`` does; the value of the step before is "them" or "that many"."""
    step = program.steps[number - len(program.input_types)]
    component, words = by_name()[step.component], WORDS[step.component]
    array_first = list(step.arguments)
    if component.argument_types[0] == INT:
        array_first.reverse()
    previous = number - 1 if number > len(program.input_types) else -1
    names = ["them" if a == previous else draft.names[a] for a in array_first]
    if len(program.steps) == 1:
        clause = "return " + words.alone.format(*names)
    elif array_first[0] == previous:
        clause = words.more.format(*names)
    elif array_first[-1] == previous and component.function in THAT_MANY:
        clause = THAT_MANY[component.function].format(*names)
    else:
        clause = words.first.format(*names)
    if _read_later(program, number):
        clause += f" (call this {draft.names[number]})"
    for word in ("by", "and", "from"):
        clause = clause.replace(f"them {word} them", f"them {word} themselves")
    draft.clauses.append(clause)
    if component.function in ("TAKE", "DROP") and not _is_count(program, array_first[-1]):
        draft.counts.append("number" if names[-1] == "them" else names[-1])
    if component.function in _MAY_LACK_A_VALUE:
        draft.reasons.append(_reason(draft, component, step.arguments))


def _is_count(program: Program, number: int) -> bool:
    """Return whether a variable counts something, and so is never negative."""
    first = len(program.input_types)
    return number >= first and program.steps[number - first].component.startswith("COUNT")


def _read_later(program: Program, number: int) -> bool:
    """Return whether another step than the next one reads variable ``number``."""
    after = program.steps[number - len(program.input_types) + 2 :]
    return any(number in step.arguments for step in after)


def _reason(draft: _Draft, component: Component, arguments: tuple[int, ...]) -> str:
    """Return when this step has no value, in words that hold in every target language."""
    inputs = [draft.names[a] for a in arguments if draft.types[a] == ARRAY and draft.names[a] in _ARRAY_NAMES]
    if component.function == "ACCESS":
        return "the index is not in the array"
    return f"{inputs[0]} is empty" if inputs else "no element is left"


def _function(draft: _Draft, name: str, parameters: tuple[Param, ...]) -> Function:
    clauses = draft.clauses or [f"return {parameters[-1].name} as it is"]
    last = ", and " if any("," in clause for clause in clauses[:-1]) else " and "
    sentence = clauses[0] if len(clauses) == 1 else ", ".join(clauses[:-1]) + last + clauses[-1]
    comment = f"{sentence[0].upper()}{sentence[1:]}."
    comment += "".join(f" A negative {count} counts from the end." for count in dict.fromkeys(draft.counts))
    returns = _type(draft.types[max(draft.types)])
    nullable = any(isinstance(s, If) for s in draft.body) or any(
        isinstance(s, Return) and isinstance(s.value, IfElse) for s in draft.body
    )
    if nullable:
        comment += f"\n\nReturn None where there is no value: {' or '.join(dict.fromkeys(draft.reasons))}."
        returns = OptionalType(returns)
    return Function(name, parameters, returns, tuple(draft.body), comment)
