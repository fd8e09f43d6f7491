"""What a program may speak of at one place: variables, functions, records. Scopes never change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from pinball.nets.writing.kinds import Kind, held
from pinball.nets.writing.vocabulary import IDS, POOLS, VOCABULARY
from pinball.nets.writing.world import Fields, World

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable in scope; ``place`` says whether it may be assigned to."""

    name: str
    kind: Kind
    place: bool = True


@dataclass(frozen=True, slots=True)
class Signature:
    """A function that may be called, by ``token``."""

    name: str
    token: str
    parameters: tuple[Kind, ...]
    returns: Kind


class Scope:
    """Variables, functions and the world of records; what follows from them is kept.

    Scopes form a tree by what is added, so that two programs which declare the same share theirs.
    """

    def __init__(
        self, world: World, variables: tuple[Variable, ...] = (), functions: tuple[Signature, ...] = ()
    ) -> None:
        self.world = world
        self.variables = {v.name: v for v in variables}
        self.functions = {f.token: f for f in functions}
        self.masks: dict[tuple[object, ...], Mask] = {}
        self.next: dict[object, Scope] = {}

    # --- other scopes ---------------------------------------------------------------------------------------

    def with_variable(self, variable: Variable) -> Scope:
        """Return the scope with one variable more."""
        found = self.next.get(variable)
        if found is None:
            rest = tuple(v for v in self.variables.values() if v.name != variable.name)
            found = Scope(self.world, (*rest, variable), tuple(self.functions.values()))
            self.next[variable] = found
        return found

    def with_function(self, signature: Signature) -> Scope:
        """Return the scope with one function more."""
        found = self.next.get(signature)
        if found is None:
            functions = (*self.functions.values(), signature)
            found = self.next[signature] = Scope(self.world, tuple(self.variables.values()), functions)
        return found

    def with_record(self, name: str, fields: Fields) -> Scope:
        """Return the scope with one record more, or with a record's fields."""
        found = self.next.get((name, fields))
        if found is None:
            found = Scope(
                self.world.with_record(name, fields),
                tuple(self.variables.values()),
                tuple(self.functions.values()),
            )
            self.next[name, fields] = found
        return found

    # --- what follows ---------------------------------------------------------------------------------------

    def free(self, pool: str) -> str | None:
        """Return the next name of a pool, ``None`` where all are used."""
        return next((name for name in POOLS[pool] if name not in self.variables), None)

    @cached_property
    def places(self) -> frozenset[Kind]:
        """Return the kinds of all that can be reached from variables and calls: fields, elements, targets."""
        found: set[Kind] = {v.kind for v in self.variables.values()}
        begun = list(found | {f.returns for f in self.functions.values()})
        seen = set(begun)
        while begun:
            for inner in self._inside(begun.pop()):
                found.add(inner)
                if inner not in seen:
                    seen.add(inner)
                    begun.append(inner)
        return frozenset(found)

    def _inside(self, value: Kind) -> list[Kind]:
        if value.tag in ("ref", "record"):
            kinds = [k for _, k in self.world.records.get(value.name, ())]
            whole = held(value)
            return kinds if whole is None else [*kinds, whole]
        inner = held(value)
        return [] if inner is None or inner.tag == "void" else [inner]

    @cached_property
    def reach(self) -> frozenset[Kind]:
        """Return the kinds of all values that can be had: ``places`` and what functions return."""
        returned = {f.returns for f in self.functions.values() if f.returns.tag != "void"}
        return self.places | returned

    def some(self, goal: Kind) -> bool:
        """Return whether anything in reach serves a goal."""
        fits = self.world.fits
        return any(fits(value, goal) for value in self.reach)

    @cached_property
    def writable(self) -> frozenset[Kind]:
        """Return the kinds of all places in reach that may be written to."""
        found = {v.kind for v in self.variables.values() if v.place}
        for value in self.reach:
            inner = held(value)
            if inner is not None and inner.tag != "void" and not value.constant:
                found.add(inner)
            if value.tag == "ref":
                found |= {kind for _, kind in self.world.records.get(value.name, ())}
        begun = [value for value in found if value.tag == "record"]
        while begun:
            for _, kind in self.world.records.get(begun.pop().name, ()):
                if kind not in found and kind.tag == "record":
                    begun.append(kind)
                found.add(kind)
        return frozenset(value for value in found if value.name != "fixed")

    def some_place(self, goal: Kind) -> bool:
        """Return whether any place in reach that may be written to holds what serves a goal."""
        fits = self.world.fits
        return any(fits(value, goal) for value in self.writable)


def mask_of(tokens: list[str]) -> Mask:
    """Return the mask that allows these tokens, bool (V,)."""
    mask = np.zeros(len(VOCABULARY), dtype=np.bool_)
    mask[[IDS[token] for token in tokens]] = True
    mask.setflags(write=False)
    return mask
