"""What is known of a candidate: an ordered ``Level`` and the evidence for it."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from pinball.core.spec import Example, Value


class Level(enum.IntEnum):
    """How far a candidate got; best-of-n is ``max``."""

    REJECTED = 0
    COMPILED = 1
    PASSED = 2
    CHECKED = 3
    PROVED = 4


@dataclass(frozen=True, slots=True)
class Proof:
    """``status`` is one of ``proved checked refuted unknown none``.

    ``bound`` says up to what it was checked, ``reason`` why not further. A refutation's ``counterexample`` is
    the inputs on which the source is wrong.
    """

    status: str = "none"
    bound: str = ""
    reason: str = ""
    counterexample: tuple[Value, ...] | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The level reached, one line of evidence for each step, the tests and the proof behind it."""

    level: Level
    evidence: tuple[str, ...] = ()
    passed: int = 0
    total: int = 0
    proof: Proof = Proof()
    counterexample: Example | None = None
