"""Prove a candidate against a goal's reference or contract, as far as ``pinball.prove`` can."""

from __future__ import annotations

import time
from dataclasses import replace

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.verdict import Proof
from pinball.forge.calls import CallSpec, Result
from pinball.goal import Goal
from pinball.goal.contracts import RESULT
from pinball.prove import prove
from pinball.prove.subject import Contract, Domain, Subject

PATIENCE = 8.0
"""The most seconds for one proof."""


def proof_of(goal: Goal, source: str, budget: Budget) -> Proof:
    """Return what can be proved of a candidate, ``none`` where only examples say what is wanted."""
    reference, contract = goal.reference, goal.contract
    if reference is None and contract is None:
        return Proof()
    if any(way.source or way.call.stdin is not None for way in goal.ways):
        return Proof("unknown", reason="what the program leaves behind is seen by a program of its own")
    budget = Budget(min(budget.deadline, time.monotonic() + PATIENCE), budget.cancelled)
    try:
        own = _domain(goal)
        if contract is not None:
            subject = Subject(source, goal.language, (_by_value(goal.ways[0].call),))
            found = prove(subject, _contract(goal), own, budget=budget)
            if reference is None or found.status not in ("proved", "checked"):
                return found
        assert reference is not None
        pairs = [pair for pair in zip(goal.ways, reference.ways, strict=True) if not pair[1].source]
        one = Subject(source, goal.language, tuple(way.call for way, _ in pairs))
        other = Subject(reference.side.code.text, reference.side.language, tuple(w.call for _, w in pairs))
        return prove(one, other, own, budget=budget)
    except Unsupported as stopped:
        return Proof("unknown", reason=str(stopped))


def _by_value(call: CallSpec) -> CallSpec:
    """Return a call of Python whose result is the value itself, not how Python writes it."""
    result = call.result
    if result.kind != "exact":
        return call
    plain = Result("return") if result.name == "return" else Result("array", result.name)
    return replace(call, result=plain)


def _domain(goal: Goal) -> Domain:
    """Return the goal's inputs with what is assumed of them."""
    found = []
    for item in goal.inputs:
        if item.name in goal.assumed:
            ordered = replace(item, words=item.words | {"sorted"})
            item = replace(item, kind="search_tree") if item.kind == "tree" else ordered
        found.append(item)
    return Domain(tuple(found), goal.ranges)


def _contract(goal: Goal) -> Contract:
    contract = goal.contract
    assert contract is not None
    ensures = requires = None
    if contract.ensures:
        call = contract.call("ensures", goal.given_names)
        ensures = Subject(contract.text, contract.language, (call,))
    if contract.requires:
        call = contract.call("requires", goal.given_names)
        requires = Subject(contract.text, contract.language, (call,))
    return Contract(ensures, requires, RESULT)
