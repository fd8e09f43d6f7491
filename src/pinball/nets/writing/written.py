"""A program together with its call line, which says how inputs meet it."""

from __future__ import annotations

from dataclasses import dataclass

from pinball.core.tree import Function, Module


@dataclass(frozen=True, slots=True)
class Written:
    """``call`` is as in ``docs/seeds.md``: ``f0(xs, len(xs)) -> xs``; its function is the entry."""

    module: Module
    call: str
    language: str

    @property
    def entry(self) -> Function:
        """Return the function that the call line calls; it stands last in what is normalised."""
        name = self.call.partition("(")[0].strip()
        return next((f for f in self.module.functions if f.name == name), self.module.functions[-1])
