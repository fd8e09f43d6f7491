"""A proof, up to a bound, that a program does what the references of its request do.

The references are plain Python, so they are what the program is compared with; where one goes beyond what the
prover reads, a seed program of the same algorithm stands for it, and the proof says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import PinballError
from pinball.core.verdict import Level, Proof, Verdict
from pinball.forge import calls
from pinball.forge.calls import CallSpec
from pinball.forge.seeds import Input, Seed, read_seed
from pinball.forge.unit import program_text
from pinball.keywords.whole import Whole

_WORDS = frozenset({"sorted", "distinct", "nonempty"})
_NARROW = (-1000, 1000)
_TYPES = {"int": "int", "bool": "bool", "array": "list[int]", "list": "list[int]"}
_SEEDS = 2  # tried in the reference's place
_BOUND = 5


def with_proof(
    verdict: Verdict, source: str, language: str, call: CallSpec, whole: Whole, budget: Budget
) -> Verdict:
    """Return the verdict with a proof as far as time allows; what is refuted has only compiled."""
    proof = _proof(source, language, call, whole, budget)
    levels = {"proved": Level.PROVED, "checked": Level.CHECKED, "refuted": Level.COMPILED}
    line = " ".join(filter(None, (proof.status, proof.bound, proof.reason)))
    level = levels.get(proof.status, verdict.level)
    return replace(verdict, level=level, proof=proof, evidence=(*verdict.evidence, line))


def _proof(source: str, language: str, call: CallSpec, whole: Whole, budget: Budget) -> Proof:
    """Compare with the reference, or with what stands for it; the first that can be compared with counts."""
    last = Proof("unknown", reason="nothing to compare with")
    for text, other, theirs, note in _wanted(whole, language):
        if budget.left() <= 0:
            break
        last = _compared((source, language, call), (text, other, theirs), whole, budget)
        if last.status != "unknown":
            return replace(last, reason="; ".join(filter(None, (last.reason, note))))
    return last


def _compared(
    mine: tuple[str, str, CallSpec], theirs: tuple[str, str, CallSpec], whole: Whole, budget: Budget
) -> Proof:
    """Prove for all 32-bit numbers; where these overflow, for small ones, and say so."""
    proof = _proved(mine, theirs, whole, None, budget)
    if proof.status != "refuted":
        return proof
    if "overflow" in proof.reason:
        narrow = _proved(mine, theirs, whole, _NARROW, budget)
        far = f"with larger numbers: {proof.reason}"
        return replace(narrow, reason="; ".join(filter(None, (narrow.reason, far))))
    test = tuple(_thawed(v) for v in proof.counterexample or ())
    if len(test) == len(whole.reference.inputs) and whole.proper(test):
        return proof
    return Proof("unknown", reason="they differ on inputs that were not asked about")


def _proved(
    mine: tuple[str, str, CallSpec],
    theirs: tuple[str, str, CallSpec],
    whole: Whole,
    range_: tuple[int, int] | None,
    budget: Budget,
) -> Proof:
    from pinball.prove import prove
    from pinball.prove.subject import INT, Domain, Subject

    try:
        items = tuple(map(_plain, whole.reference.inputs))
        domain = Domain(items, tuple(range_ or INT for _ in items))
        ours = Subject(mine[0], mine[1], (mine[2],))
        other = Subject(theirs[0], theirs[1], (theirs[2],))
        return prove(ours, other, domain, bound=_BOUND, budget=budget)
    except PinballError as error:
        return Proof("unknown", reason=str(error))


def _plain(item: Input) -> Input:
    """Return an input as a proof takes it: bounds that only say what tests are made of are dropped."""
    bounded = item.low is not None and item.low >= 0 and item.kind == "int"
    low, high = (item.low, item.high) if bounded else (None, None)
    return replace(item, words=item.words & _WORDS, low=low, high=high, relation=None)


def _thawed(value: Any) -> Any:
    return [_thawed(v) for v in value] if isinstance(value, list | tuple) else value


# --- what to compare with -----------------------------------------------------------------------------------


def _wanted(whole: Whole, language: str) -> Iterator[tuple[str, str, CallSpec, str]]:
    """Yield programs that do what is wanted, each with its language, its call line and what to say of it."""
    reference = whole.reference
    if reference.output in _TYPES and all(i.kind in _TYPES for i in reference.inputs):
        call = calls.parse(f"whole({', '.join(reference.names)}) -> return")
        yield reference_text(whole), "python", call, ""
    if len(whole.parts) == 1 and not whole.parts[0].arguments:
        for seed in _seeds(whole, language):
            yield program_text(seed), seed.language, seed.call, f"compared with the seed program {seed.id}"


def reference_text(whole: Whole) -> str:
    """Return the references as one Python program whose function ``whole`` applies them in order."""
    texts: list[str] = []
    items = whole.reference.inputs
    value = items[0].name
    for number, (part, places) in enumerate(zip(whole.parts, whole.places, strict=True)):
        text = re.sub(r'\A\s*""".*?"""', "", part.reference.path.read_text(encoding="utf-8"), flags=re.DOTALL)
        text = text.partition("\ndef view_")[0]
        texts.append(re.sub(r"\breference\b", f"part{number}", text).strip())
        fixed, left = dict(part.arguments), iter(places)
        rest = [
            str(fixed[i.name]) if i.name in fixed else items[next(left)].name
            for i in part.reference.inputs[1:]
        ]
        value = f"part{number}({', '.join([value, *rest])})"
    typed = ", ".join(f"{i.name}: {_TYPES[i.kind]}" for i in items)
    last = f"def whole({typed}) -> {_TYPES[whole.reference.output]}:\n    return {value}\n"
    return "\n\n\n".join([*texts, last])


def _seeds(whole: Whole, language: str) -> Sequence[Seed]:
    """Return short seed programs of the algorithm that hand their result back, the language's own first."""
    folder = whole.parts[0].reference.path.parent
    files = [p for p in sorted(folder.iterdir()) if p.suffix in (".c", ".py") and p.stem != "reference"]
    seeds = [read_seed(p) for p in files if not p.name.startswith("_")]
    fitting = [s for s in seeds if not s.view and s.call.stdin is None and s.call.result.kind not in _SHOWN]
    return sorted(fitting, key=lambda s: (s.language != language, len(s.text)))[:_SEEDS]


_SHOWN = ("stdout", "emitted", "printed")
