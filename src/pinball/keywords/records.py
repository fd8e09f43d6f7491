"""What a request in keywords is once it is understood, and what is answered where it cannot be."""

from __future__ import annotations

from dataclasses import dataclass

from pinball.forge.seeds import Reference

LARGEST = 1_000_000
"""Numbers in a request lie within this of zero, so that what is made of them fits into 32 bits."""


@dataclass(frozen=True, slots=True)
class Part:
    """One algorithm on one structure, and how it is to be done.

    ``time`` and ``space`` are complexities, empty where not said. ``options`` are among ``recursive iterative
    in_place new``. ``arguments`` are inputs with the values they are fixed to, in the reference's order.
    """

    reference: Reference
    time: str = ""
    space: str = ""
    options: tuple[str, ...] = ()
    arguments: tuple[tuple[str, int], ...] = ()

    @property
    def structure(self) -> str:
        """Return the name of the structure's folder."""
        return self.reference.structure

    @property
    def algorithm(self) -> str:
        """Return the name of the algorithm's folder."""
        return self.reference.algorithm

    def __str__(self) -> str:
        """Return the part in keywords that read back as the same part."""
        space = f"{self.space} space" if self.space else ""
        values = (f"{name}={value}" for name, value in self.arguments)
        words = (self.structure, self.algorithm, *values, self.time, space, *self.options)
        return " ".join(filter(None, words))


@dataclass(frozen=True, slots=True)
class Request:
    """Parts, the first one applied first."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        """Return the request in keywords."""
        return " ; ".join(map(str, self.parts))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no program: ``unclear`` asks for more, ``impossible`` says why nothing could be right."""

    status: str
    reason: str
