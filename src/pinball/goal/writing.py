"""Write a small function from a contract alone.

There are no outputs to search for, so programs of the list language are listed, simplest first, each
behaviour once, and ``ensures`` is the judge of what they give; what passes is printed, built, tested and
proved like any other candidate.
"""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import product

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.program import ARRAY, INT, Program, Progress, Step
from pinball.core.solution import SearchReport, Solution
from pinball.core.spec import Example, Spec, Value
from pinball.core.verdict import Level, Proof, Verdict
from pinball.dsl.behaviour import Refused, result
from pinball.dsl.components import INT64_HIGH, INT64_LOW, Component, OutOfRange, apply, components
from pinball.equal import Code, inputs
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Input
from pinball.goal import contracts
from pinball.goal.cases import plain, shown_row
from pinball.goal.contracts import Contract, read_contract
from pinball.job import is_compiled
from pinball.verify.prove import prove
from pinball.verify.run import check

_ROWS = 24  # inputs that every program is run on
_FIRST = 5  # of them, before the others
_TESTS = 120  # fresh ones, that the printed function is run on
_GRACE = 6.0  # seconds that these may take behind the end
_PART = 400  # behaviours that are judged together
_INTEGERS = re.compile(r"^(k|i|j|n|m|x|y|key|value|target|count|size|limit|low|high)\d?$")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A variable of some program: what it is on each input, and the call that makes it."""

    kind: str
    values: tuple[Value, ...]
    component: str = ""
    arguments: tuple[int, ...] = ()


def write_by_contract(
    code: Code,
    language: str,
    name: str,
    budget: Budget,
    *,
    seed: int = 1,
    length: int = 4,
    progress: Progress,
) -> Solution:
    """Return the simplest function of the list language for which a contract holds, with what is known of it.

    Raise ``BadRequest`` for a contract that is none, that speaks of other things than arrays and integers, or
    whose ``requires`` holds for nothing.
    """
    contract = read_contract(code)
    if not contract.ensures:
        raise BadRequest(f"{code.name}: nothing says what is wanted: there is no function named ensures")
    kinds, outputs = _kinds(contract, code)
    # Whether requires holds of anything is found out even where there is no time to look for a function.
    rows = _rows(contract, kinds, seed, Budget(max(budget.deadline, time.monotonic() + _GRACE)))
    started = time.monotonic()
    refused = ""
    found = _programs(contract, kinds, outputs, rows, budget, length, progress)
    while (program := _next(found)) is not None:
        entry, source = _source(program, name, language)
        try:
            verdict = _verdict(contract, program, source, language, entry, seed, budget)
        except contracts.TimeUp:
            break
        report = SearchReport("contract", progress.explored, time.monotonic() - started)
        if verdict.level >= Level.PASSED:
            return Solution(
                "solved", Spec((), name), language, entry=entry, source=source, program=program,
                verdict=verdict, search=report,
            )  # fmt: skip
        refused = refused or (verdict.evidence[-1] if verdict.evidence else "")
    ended = "time was up" if budget.left() <= 0 else f"all programs of up to {length} steps were tried"
    reason = f"no program of the list language was found for the contract: {ended}"
    reason += f" ({progress.explored:,} explored)" + (
        f"; the first that passed: {refused}" if refused else ""
    )
    report = SearchReport("contract", progress.explored, time.monotonic() - started)
    return Solution("unsolved", Spec((), name), language, reason, search=report)


def _next(found: Iterator[Program]) -> Program | None:
    try:
        return next(found, None)
    except contracts.TimeUp:
        return None


def _verdict(
    contract: Contract, program: Program, source: str, language: str, entry: str, seed: int, budget: Budget
) -> Verdict:
    """Build and run the printed function; hold what comes out against the contract, on fresh inputs.

    A proof is of the text doing what the program of components does; of the contract it says nothing, so the
    level is ``PASSED`` at most.
    """
    # What was found is tested even where time is up.
    grace = Budget(max(budget.deadline, time.monotonic() + _GRACE), budget.cancelled)
    tests = []
    for row in _rows(contract, program.input_types, seed + 1, grace, _TESTS):
        given = tuple(tuple(v) if isinstance(v, list) else v for v in row)
        output = result(program, given)
        if not isinstance(output, Refused) and output is not None:
            tests.append(Example(given, output))
    names = [f"input{k}" for k in range(len(program.input_types))]
    pairs = [(*(plain(v) for v in t.inputs), plain(t.output)) for t in tests]
    truth = contracts.holds(contract, "ensures", names, pairs, grace)
    if not len(truth) or not truth.all():
        where = "" if not len(truth) else f" on {shown_row(pairs[int(truth.argmin())][:-1])}"
        return Verdict(Level.COMPILED, (f"ensures does not hold{where}",), int(truth.sum()), len(truth))
    verdict = check(source, language, entry, Spec(tuple(tests), entry))
    if verdict.level < Level.PASSED:
        return verdict
    line = f"ensures holds of {len(tests)} results on fresh inputs"
    proof = prove(source, language, entry, program, budget.part(2.0)) if budget.left() else Proof()
    if proof.status == "refuted":
        return replace(verdict, level=Level.COMPILED, evidence=(*verdict.evidence, "proof: refuted"))
    said = f"the text does what its components do: {proof.status} {proof.bound or proof.reason}"
    none = Proof(reason=f"the contract is tested only; {said}")
    return replace(verdict, evidence=(*verdict.evidence, line, said), proof=none)


def _kinds(contract: Contract, code: Code) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the types of the inputs, and those that the output may have."""
    named = _annotated(code) if contract.language == "python" else contract.groups
    known = {"array": ARRAY, "int": INT}
    for group in named:
        if group not in known and group != "any":
            raise BadRequest(
                f"{code.name}: a function is written from a contract over arrays and integers, not a {group}"
            )
    output = named[-1]
    return tuple(known[g] for g in named[:-1]), frozenset(
        [known[output]] if output in known else [ARRAY, INT]
    )


def _annotated(code: Code) -> tuple[str, ...]:
    """Return the kinds of the parameters of ``ensures`` in Python: as annotated, else by their names."""
    head = next(
        p for p in ast.parse(code.text).body if isinstance(p, ast.FunctionDef) and p.name == "ensures"
    )
    found = []
    for place, parameter in enumerate(head.args.args):
        said = ast.unparse(parameter.annotation) if parameter.annotation else ""
        last = place == len(head.args.args) - 1
        if said:
            found.append("int" if said in ("int", "bool") else "array" if said == "list[int]" else said)
        else:
            found.append("any" if last else "int" if _INTEGERS.match(parameter.arg) else "array")
    return tuple(found)


def _rows(
    contract: Contract, kinds: Sequence[str], seed: int, budget: Budget, count: int = _ROWS
) -> list[Inputs]:
    """Return inputs that satisfy ``requires``; refuse a condition that none does."""
    letters = iter(("xs", "ys", "zs")), iter(("k", "i", "j"))
    items = tuple(Input(next(letters[kind == INT]), "int" if kind == INT else "array") for kind in kinds)
    rows = list(inputs.edges(items, 4 * count, seed))
    if contract.requires:
        truth = contracts.holds(contract, "requires", [i.name for i in items], rows, budget)
        if not truth.any() and budget.left() > 0:
            raise BadRequest(
                f"{contract.name}: requires holds for none of {len(rows)} generated inputs, such as"
                f" {shown_row(rows[0])}: nothing could be tested"
            )
        rows = [row for row, good in zip(rows, truth.tolist(), strict=True) if good]
    step = max(1, len(rows) // count)
    return rows[::step][:count]


def _programs(
    contract: Contract, kinds: Sequence[str], outputs: frozenset[str], rows: Sequence[Inputs], budget: Budget,
    length: int, progress: Progress,
) -> Iterator[Program]:  # fmt: skip
    """Yield the programs for which ``ensures`` holds on the rows, those of few steps first."""
    bank = [
        _Entry(kind, tuple(tuple(r[k]) if kind == ARRAY else r[k] for r in rows))
        for k, kind in enumerate(kinds)
    ]
    seen = {(e.kind, e.values) for e in bank}
    waiting = [k for k, e in enumerate(bank) if e.kind in outputs]
    first = 0
    for _ in range(length):
        last = len(bank)
        for entry in _calls(bank, first, last, budget):
            progress.explored += 1
            if (entry.kind, entry.values) in seen:
                continue
            seen.add((entry.kind, entry.values))
            bank.append(entry)
            if entry.kind in outputs and None not in entry.values:
                waiting.append(len(bank) - 1)
            if len(waiting) == _PART:
                yield from _held(contract, bank, waiting, rows, kinds, budget)
                waiting = []
        yield from _held(contract, bank, waiting, rows, kinds, budget)
        waiting = []
        if budget.left() <= 0 or len(bank) == last:
            return
        first = last


def _calls(bank: Sequence[_Entry], first: int, last: int, budget: Budget) -> Iterator[_Entry]:
    """Yield every call with an argument that is not older than ``first``."""
    for component in components():
        choices = [[k for k in range(last) if bank[k].kind == kind] for kind in component.argument_types]
        for arguments in product(*choices):
            if budget.left() <= 0:
                return
            if max(arguments) >= first:
                values = _applied(component, [bank[k].values for k in arguments])
                if values is not None:
                    yield _Entry(component.result_type, values, component.name, arguments)


def _applied(component: Component, columns: Sequence[tuple[Value, ...]]) -> tuple[Value, ...] | None:
    try:
        return tuple(apply(component, row, INT64_LOW, INT64_HIGH) for row in zip(*columns, strict=True))
    except OutOfRange:
        return None


def _held(
    contract: Contract, bank: Sequence[_Entry], waiting: Sequence[int], rows: Sequence[Inputs],
    kinds: Sequence[str], budget: Budget,
) -> Iterator[Program]:  # fmt: skip
    """Yield the programs of some entries for which ``ensures`` holds on all rows."""
    names = [f"input{k}" for k in range(len(kinds))]
    left = list(waiting)
    for part in (range(min(_FIRST, len(rows))), range(len(rows))):
        pairs = [contracts.with_output(rows[t], plain(bank[k].values[t])) for k in left for t in part]
        truth = contracts.holds(contract, "ensures", names, pairs, budget).tolist()
        size = len(part)
        left = [k for n, k in enumerate(left) if all(truth[n * size : (n + 1) * size])]
    for k in left:
        program = _program(bank, k, kinds)
        if program.steps:
            yield program


def _program(bank: Sequence[_Entry], number: int, kinds: Sequence[str]) -> Program:
    """Return the program that makes one entry."""
    steps: list[Step] = []
    places = {k: k for k in range(len(kinds))}

    def place(k: int) -> int:
        if k not in places:
            arguments = tuple(place(a) for a in bank[k].arguments)
            steps.append(Step(bank[k].component, arguments))
            places[k] = len(kinds) + len(steps) - 1
        return places[k]

    place(number)
    return Program(tuple(kinds), tuple(steps))


def _source(program: Program, name: str, language: str) -> tuple[str, str]:
    """Return the name of a program's function and its text."""
    from pinball.dsl.assemble import assemble

    module = assemble(program, name)
    if is_compiled(language):
        module = import_module(f"pinball.languages.{language}.lower").lower(module)
    text: str = import_module(f"pinball.languages.{language}.print").print_module(module)
    return module.functions[-1].name, text
