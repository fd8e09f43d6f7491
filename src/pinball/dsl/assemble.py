"""From a straight-line program to one function as a person would write it: names, guards, fused steps."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pinball.core.program import ARRAY, INT, Program
from pinball.core.tree import (
    ArrayType,
    Binary,
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
from pinball.languages.names import fresh

_ARRAY_NAMES = ("xs", "ys", "zs", "us", "vs", "ws")
_INT_NAMES = ("k", "p", "q", "r", "s", "t")

# For each component: the name of its value, the verb alone, the short verb among others, what it does.
# "{0}" is the array, "{1}" the second array or the number.
_WORDS: dict[str, tuple[str, str, str, str]] = {
    "HEAD": ("first", "first", "first", "take the first element of {0}"),
    "LAST": ("last", "last", "last", "take the last element of {0}"),
    "TAKE": ("taken", "take", "take", "keep the first {1} elements of {0} (a negative count is from the end)"),
    "DROP": ("rest", "drop", "drop", "drop the first {1} elements of {0} (a negative count is from the end)"),
    "ACCESS": ("picked", "element_at", "pick", "take the element of {0} at index {1}"),
    "MINIMUM": ("smallest", "smallest", "smallest", "take the smallest element of {0}"),
    "MAXIMUM": ("largest", "largest", "largest", "take the largest element of {0}"),
    "REVERSE": ("backwards", "reverse", "reverse", "reverse {0}"),
    "SORT": ("ordered", "sort", "sort", "sort {0}"),
    "SUM": ("total", "total", "total", "add up {0}"),
    "MAP (+1)": ("increased", "increase_each", "increase", "add 1 to each element of {0}"),
    "MAP (-1)": ("decreased", "decrease_each", "decrease", "subtract 1 from each element of {0}"),
    "MAP (*2)": ("doubled", "double_each", "scale", "multiply each element of {0} by 2"),
    "MAP (/2)": ("halved", "halve_each", "divide", "divide each element of {0} by 2, rounding down"),
    "MAP (*-1)": ("negated", "negate_each", "negate", "negate each element of {0}"),
    "MAP (**2)": ("squares", "square_each", "square", "square each element of {0}"),
    "MAP (*3)": ("tripled", "triple_each", "scale", "multiply each element of {0} by 3"),
    "MAP (/3)": ("thirds", "third_of_each", "divide", "divide each element of {0} by 3, rounding down"),
    "MAP (*4)": ("quadrupled", "quadruple_each", "scale", "multiply each element of {0} by 4"),
    "MAP (/4)": ("quarters", "quarter_each", "divide", "divide each element of {0} by 4, rounding down"),
    "FILTER (>0)": ("positives", "keep_positives", "filter", "keep the positive elements of {0}"),
    "FILTER (<0)": ("negatives", "keep_negatives", "filter", "keep the negative elements of {0}"),
    "FILTER (%2==0)": ("evens", "keep_evens", "filter", "keep the even elements of {0}"),
    "FILTER (%2==1)": ("odds", "keep_odds", "filter", "keep the odd elements of {0}"),
    "COUNT (>0)": ("positive_count", "count_positives", "count", "count the positive elements of {0}"),
    "COUNT (<0)": ("negative_count", "count_negatives", "count", "count the negative elements of {0}"),
    "COUNT (%2==0)": ("even_count", "count_evens", "count", "count the even elements of {0}"),
    "COUNT (%2==1)": ("odd_count", "count_odds", "count", "count the odd elements of {0}"),
    "ZIPWITH (+)": ("sums", "add_pairs", "add", "add {0} and {1} element by element"),
    "ZIPWITH (-)": ("differences", "subtract_pairs", "subtract", "subtract {1} from {0} element by element"),
    "ZIPWITH (*)": ("products", "multiply_pairs", "multiply", "multiply {0} and {1} element by element"),
    "ZIPWITH (MIN)": ("smaller", "smaller_of_pairs", "smaller", "take the smaller of {0} and {1} element by element"),
    "ZIPWITH (MAX)": ("larger", "larger_of_pairs", "larger", "take the larger of {0} and {1} element by element"),
    "SCANL1 (+)": ("running_sums", "running_sums", "accumulate", "compute the running sums of {0}"),
    "SCANL1 (-)": ("running_differences", "running_differences", "accumulate", "compute the running differences of {0}"),
    "SCANL1 (*)": ("running_products", "running_products", "accumulate", "compute the running products of {0}"),
    "SCANL1 (MIN)": ("running_minima", "running_minima", "accumulate", "compute the running minima of {0}"),
    "SCANL1 (MAX)": ("running_maxima", "running_maxima", "accumulate", "compute the running maxima of {0}"),
}  # fmt: skip
_MAY_LACK_A_VALUE = ("HEAD", "LAST", "MINIMUM", "MAXIMUM", "ACCESS")


@dataclass(slots=True)
class _Draft:
    """A function in the making: the variables' names and types, the statements and what they say."""

    names: dict[int, str]
    types: dict[int, str]
    body: list[Stmt] = field(default_factory=list)
    clauses: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    guards: set[Expr] = field(default_factory=set)


def assemble(program: Program, name: str = "") -> Module:
    """Return the program as a module of one function; a function name is chosen where none is given.

    A step whose value may be missing makes the function return ``None`` as soon as it is. Steps that do not
    reach the output are left out; inputs all stay parameters.
    """
    first = len(program.input_types)
    live = _live(program)
    draft = _Draft(_input_names(program.input_types), dict(enumerate(program.input_types)))
    parameters = tuple(Param(draft.names[i], _type(draft.types[i])) for i in range(first))
    function_name = _function_name(program, live, name, set(draft.names.values()))
    uses = Counter(a for number in live for a in program.steps[number - first].arguments)
    filters: dict[int, Comprehension] = {}
    for number in live:
        step = program.steps[number - first]
        component = by_name()[step.component]
        draft.types[number] = component.result_type
        _describe(draft, component, step.arguments, number - 1 if number - 1 in live else -1)
        value = _fused(
            _value(
                component, [Var(draft.names[a]) if a in draft.names else filters[a] for a in step.arguments]
            )
        )
        if component.function == "FILTER" and uses[number] == 1 and _next_is_map(program, number):
            assert isinstance(value, Comprehension)
            filters[number] = value
        elif number == live[-1]:
            draft.body.append(Return(value))
        else:
            _let(draft, number, component, value, function_name)
    if not live:
        draft.body.append(Return(Var(draft.names[first - 1])))
    return Module((_function(draft, function_name, parameters),))


def _live(program: Program) -> list[int]:
    """Return the numbers of the steps that reach the output, in order."""
    first = len(program.input_types)
    wanted = {first + len(program.steps) - 1}
    for number in range(first + len(program.steps) - 1, first - 1, -1):
        if number in wanted:
            wanted.update(program.steps[number - first].arguments)
    return [number for number in sorted(wanted) if number >= first]


def _input_names(types: tuple[str, ...]) -> dict[int, str]:
    pools = {ARRAY: iter(_ARRAY_NAMES), INT: iter(_INT_NAMES)}
    return {i: next(pools[kind], f"input{i + 1}") for i, kind in enumerate(types)}


def _type(kind: str) -> Type:
    return ArrayType(IntType()) if kind == ARRAY else IntType()


def _function_name(program: Program, live: list[int], wanted: str, taken: set[str]) -> str:
    if wanted:
        return fresh(wanted, taken)
    words = [_WORDS[program.steps[number - len(program.input_types)].component] for number in live]
    if len(words) == 1:
        return words[0][1]
    if 2 <= len(words) <= 3:
        return "_".join(word[2] for word in words)
    return (
        "transform"
        if program.steps and by_name()[program.steps[-1].component].result_type == ARRAY
        else "compute"
    )


def _next_is_map(program: Program, number: int) -> bool:
    """Return whether the only reader of variable ``number`` is a MAP, which can then take the filter in."""
    return any(step.component.startswith("MAP") for step in program.steps if number in step.arguments)


def _value(component: Component, arguments: list[Expr]) -> Expr:
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


def _let(draft: _Draft, number: int, component: Component, value: Expr, function_name: str) -> None:
    """Append the declaration of a variable, behind a guard where its value may be missing."""
    if isinstance(value, IfElse):
        if value.condition not in draft.guards:
            draft.guards.add(value.condition)
            draft.body.append(If(Unary("not", value.condition), (Return(Null()),)))
        value = value.then
    name = fresh(_WORDS[component.name][0], {*draft.names.values(), function_name})
    draft.names[number] = name
    draft.body.append(Let(name, _type(component.result_type), value))


def _describe(draft: _Draft, component: Component, arguments: tuple[int, ...], previous: int) -> None:
    """Append what the step does; the value of the step before is "them" or "that number"."""

    def word(number: int) -> str:
        if number == previous:
            return "them" if draft.types[number] == ARRAY else "that number"
        return draft.names[number]

    words = [word(number) for number in arguments]
    if component.function in ("TAKE", "DROP", "ACCESS"):
        words.reverse()
    if words == ["them", "them"]:
        words = ["them", "themselves"]
    draft.clauses.append(_WORDS[component.name][3].format(*words))
    if component.function in _MAY_LACK_A_VALUE:
        draft.reasons.append(_reason(draft, component, arguments))


def _reason(draft: _Draft, component: Component, arguments: tuple[int, ...]) -> str:
    """Return when this step has no value, in words that hold in every target language."""
    inputs = [draft.names[a] for a in arguments if draft.types[a] == ARRAY and draft.names[a] in _ARRAY_NAMES]
    if component.function == "ACCESS":
        return "the index is not in the array"
    return f"{inputs[0]} is empty" if inputs else "no element is left"


def _function(draft: _Draft, name: str, parameters: tuple[Param, ...]) -> Function:
    clauses = draft.clauses or [f"return {parameters[-1].name} as it is"]
    sentence = clauses[0] if len(clauses) == 1 else f"{', '.join(clauses[:-1])} and {clauses[-1]}"
    comment = f"{sentence[0].upper()}{sentence[1:]}."
    returns = _type(draft.types[max(draft.types)])
    nullable = any(isinstance(s, If) for s in draft.body) or any(
        isinstance(s, Return) and isinstance(s.value, IfElse) for s in draft.body
    )
    if nullable:
        comment += f"\n\nReturn None where there is no value: {'; '.join(dict.fromkeys(draft.reasons))}."
        returns = OptionalType(returns)
    return Function(name, parameters, returns, tuple(draft.body), comment)
