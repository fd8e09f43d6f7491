"""A straight-line program over a component language, and what searches make of it."""

from __future__ import annotations

from dataclasses import dataclass, field

INT = "int"
ARRAY = "[int]"


@dataclass(frozen=True, slots=True)
class Step:
    """One call: ``component`` in the paper's notation (``"MAP (*2)"``), arguments as variable numbers.

    Variables are numbered from 0: first the inputs, then one for each step.
    """

    component: str
    arguments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """A sequence of calls (paper, section 4.1); the last variable is the output."""

    input_types: tuple[str, ...]
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        """Return the paper's listing, one variable a line."""
        names = [variable_name(i) for i in range(len(self.input_types) + len(self.steps))]
        lines = [f"{names[i]} <- {kind}" for i, kind in enumerate(self.input_types)]
        for i, step in enumerate(self.steps, len(self.input_types)):
            lines.append(" ".join([f"{names[i]} <-", step.component, *(names[a] for a in step.arguments)]))
        return "\n".join(lines)


def variable_name(number: int) -> str:
    """Return ``a`` ... ``z``, then ``a1`` ...: the letters the paper uses."""
    letter = chr(ord("a") + number % 26)
    return letter if number < 26 else f"{letter}{number // 26}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A program that a search proposes, best guess first; ``origin`` names the search that found it."""

    program: Program
    score: float
    origin: str


@dataclass(frozen=True, slots=True)
class Prior:
    """What the nets guess: the probability of each attribute (function or lambda), by name."""

    attributes: dict[str, float]
    origin: str = "frequency"


@dataclass(slots=True)
class Progress:
    """What a running search has done so far; the one record that changes, so that a display can read it."""

    explored: int = 0
    exhausted: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """How a search may work: at most ``length`` steps, integers in [low, high], on ``threads`` threads.

    ``simplest`` asks a search that comes across long programs early to look for shorter ones first.
    """

    length: int = 5
    low: int = -(2**63)
    high: int = 2**63 - 1
    threads: int = 1
    simplest: bool = True
    progress: Progress = field(default_factory=Progress)
