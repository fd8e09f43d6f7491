"""Search with a contract: a filling passes a test where ``ensures`` holds of the inputs and what came out.

The contract runs beside the sketch, in the same sandboxed process, to search with; what is found is judged
again by the caller, with the contract in a process of its own. In C a driver behind the sketch copies the
inputs, makes the call and asks ``ensures``; where it cannot be written, and where the languages differ, every
filling that comes to its end is proposed.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pinball.forge.calls import Argument, CallSpec, Result, Size
from pinball.forge.values import digest
from pinball.goal import Goal
from pinball.goal.contracts import Contract
from pinball.goal.judging import Tests
from pinball.languages.functions import functions
from pinball.measure.signature import Parameter, signature
from pinball.sketch.rounds import ANYTHING, Suite

_OWN = "pinball_contract_"


def suite(goal: Goal, tests: Tests) -> Suite:
    """Return tests that pass where ``ensures`` holds of the inputs and the output."""
    contract = goal.contract
    assert contract is not None
    way = goal.ways[0]
    count = len(tests.rows)
    plain = Suite(way.call, goal.names, tests.rows, (ANYTHING,) * count, way.source)
    if goal.language != contract.language or way.source:
        return plain
    if goal.language == "python":
        kinds = {"exact": "return" if way.result.name == "return" else "array"}
        kind = kinds.get(way.result.kind, way.result.kind)
        call = replace(way.call, result=replace(way.result, kind=kind))
        return replace(plain, call=call, promise=contract.text, given=goal.given_names)
    driver = _driver(goal, contract, way.call)
    if driver is None:
        return plain
    text, call = driver
    return replace(plain, call=call, digests=(digest(1),) * count, source=text)


def _driver(goal: Goal, contract: Contract, call: CallSpec) -> tuple[str, CallSpec] | None:
    """Return C behind the sketch that calls the function and then the contract, and how it is called."""
    head = signature(goal.side.slice, goal.side.name)
    if head is None or call.stdin is not None or any(not p.name or not p.text for p in head.parameters):
        return None
    if any(a.kind not in ("value", "input") for a in call.arguments):
        return None
    holders = {a.name: p for a, p in zip(call.arguments, head.parameters, strict=True) if a.kind == "input"}
    copies, asked, more = [], [], []
    for place, (name, group) in enumerate(zip(goal.given_names, contract.groups, strict=False)):
        if group not in ("int", "array") or name not in holders:
            return None
        if group == "int":
            copies.append(f"    int pinball_in{place} = {holders[name].name};")
            asked.append(f"pinball_in{place}")
            continue
        more.append(Argument("value", size=Size(0, ((1, name, True),))))
        copies.append(f"    int pinball_in{place}[pinball_n{place} + 1];")
        copies.append(
            f"    for (int pinball_k = 0; pinball_k < pinball_n{place}; pinball_k++)"
            f" pinball_in{place}[pinball_k] = {holders[name].name}[pinball_k];"
        )
        asked.append(f"pinball_in{place}, pinball_n{place}")
    out = _out(call.result, contract.groups[-1], goal, holders)
    if out is None:
        return None
    lengths = [f"int {part.split(', ')[1]}" for part in asked if ", " in part]
    given = ", ".join(p.name for p in head.parameters)
    result = "" if head.result.kind == "void" else "int pinball_given = "
    parameters = ", ".join([*(" ".join(p.text.split()) for p in head.parameters), *lengths])
    body = "\n".join([*copies, f"    {result}{goal.entry}({given});"])
    promised = _renamed(contract.text)
    text = (
        f"\n{promised}\nint pinball_promised({parameters}) {{\n{body}\n"
        f"    return {_OWN}ensures({', '.join([*asked, out])}) != 0;\n}}\n"
    )
    return text, CallSpec("pinball_promised", (*call.arguments, *more), Result("return"), None, call.text)


def _out(result: Result, group: str, goal: Goal, holders: dict[str, Parameter]) -> str | None:
    """Return what ``ensures`` is handed as the output; nothing where it cannot be written."""
    if result.kind == "return":
        return "pinball_given" if group == "int" else None
    if result.kind != "array" or group != "array" or result.name not in holders:
        return None
    cut = (result.cut or ("",))[0]
    if cut not in ("", "return"):
        return None
    length = "pinball_given" if cut else f"pinball_n{goal.given_names.index(result.name)}"
    return f"{holders[result.name].name}, {length}"


def _renamed(text: str) -> str:
    """Return a contract whose functions have names that no sketch has."""
    names = {f.name for f in functions(text, "c") if f.name}
    pattern = re.compile(
        r"(?<![\w.>])(" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")(?=\s*\()"
    )
    return pattern.sub(lambda match: _OWN + match.group(1), text)
