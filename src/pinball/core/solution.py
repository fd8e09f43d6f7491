"""The answer to a request, and its form as JSON."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from pinball.core.program import Program
from pinball.core.spec import Example, Spec, Value
from pinball.core.verdict import Level, Verdict

NO_VERDICT = Verdict(Level.REJECTED)


@dataclass(frozen=True, slots=True)
class SearchReport:
    """What the search did: its name, how many programs it explored, and for how many seconds."""

    strategy: str = ""
    explored: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Question:
    """An input on which two programs that fit differ: our output first, then the other's."""

    inputs: tuple[Value, ...]
    outputs: tuple[Value, Value]


@dataclass(frozen=True, slots=True)
class Known:
    """A label's value, whether it was ``measured`` or ``predicted``, and how sure that is, below 1."""

    value: str
    how: str = "measured"
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Labels:
    """What a program is; nothing where nobody looked."""

    algorithm: Known | None = None
    data_structure: Known | None = None
    time: Known | None = None
    space: Known | None = None


@dataclass(frozen=True, slots=True)
class Solution:
    """One answer. ``status`` is ``solved``, ``unsolved``, ``unclear``, ``impossible`` or ``invalid``.

    ``reason`` says why it is not solved; ``unclear`` asks for what is missing. ``call`` says how tests meet a
    function that was asked for in keywords, as in ``docs/seeds.md``.

    ``tests`` are the examples and the generated inputs that the compiled ``source`` ran on, each with the
    output that the component semantics gives. ``alternatives`` counts the programs found that also fit and
    that behave differently somewhere: a lower bound.
    """

    status: str
    spec: Spec
    language: str
    reason: str = ""
    entry: str = ""
    source: str = ""
    program: Program | None = None
    verdict: Verdict = NO_VERDICT
    tests: tuple[Example, ...] = ()
    search: SearchReport = SearchReport()
    alternatives: int = 0
    question: Question | None = None
    call: str = ""
    labels: Labels = Labels()


def as_json(solution: Solution, evidence: Any = None) -> dict[str, Any]:
    """Return what ``pinball write --json`` prints; labels that nobody looked at are empty objects."""
    return {
        "status": solution.status,
        "reason": solution.reason,
        "language": solution.language,
        "entry": solution.entry,
        "source": solution.source,
        "verdict": verdict_json(solution.verdict),
        "labels": labels_json(solution.labels),
        "search": search_json(solution.search),
        "alternatives": solution.alternatives,
        "question": _question_json(solution.question),
        "evidence": evidence,
    }


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict's level by name, its tests and its proof."""
    proof = verdict.proof
    return {
        "level": verdict.level.name,
        "tests": {"passed": verdict.passed, "total": verdict.total},
        "proof": {"status": proof.status, "bound": proof.bound, "reason": proof.reason},
    }


def search_json(search: SearchReport) -> dict[str, Any]:
    """Return a search report with its seconds rounded to a millisecond."""
    return {"strategy": search.strategy, "explored": search.explored, "seconds": round(search.seconds, 3)}


def example_json(example: Example) -> dict[str, Any]:
    """Return an example as it stands in an examples file."""
    return {"inputs": _plain(example.inputs), "output": _plain(example.output)}


def labels_json(labels: Labels) -> dict[str, Any]:
    """Return each label with its value, how it was found and how sure it is; empty where nobody looked."""
    rows = [(f.name, getattr(labels, f.name)) for f in fields(labels)]
    return {
        name: {"value": k.value, "how": k.how, "confidence": round(k.confidence, 4)} if k else {}
        for name, k in rows
    }


def _question_json(question: Question | None) -> dict[str, Any] | None:
    if question is None:
        return None
    return {"inputs": _plain(question.inputs), "outputs": _plain(question.outputs)}


def _plain(value: Any) -> Any:
    """Return a value with lists for tuples, as it reads back from JSON."""
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
