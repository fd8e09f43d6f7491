"""Where the numbers of a program's inputs may go: places that share content are one slot.

A slot stands for all places that may hold the same values, without regard to the order of statements. It
knows whether numbers of the inputs come there, whether anything is computed with what it holds, and which
constants are put there.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pinball.core.errors import Unsupported
from pinball.core.tree import (
    ArrayType,
    BoolType,
    Expr,
    FloatType,
    IntType,
    PointerType,
    SizeType,
    Type,
    VoidType,
)

_NUMBER = IntType | SizeType | BoolType | FloatType


class Slot:
    """A class of places; ask ``Slots`` for what it became."""

    __slots__ = ("computed", "constants", "parent", "sources", "target", "types")

    def __init__(self) -> None:
        self.parent: Slot | None = None
        self.target: Slot | None = None
        self.computed = False
        self.sources: set[str] = set()
        self.constants: set[int] = set()
        self.types: set[Type] = set()


@dataclass(slots=True)
class Slots:
    """All slots of one program, and which of them are compared."""

    named: dict[tuple[str, str], Slot] = field(default_factory=dict)
    compared: list[tuple[Slot, Slot]] = field(default_factory=list)

    def find(self, slot: Slot) -> Slot:
        """Return the slot that stands for this one."""
        while slot.parent is not None:
            if slot.parent.parent is not None:
                slot.parent = slot.parent.parent
            slot = slot.parent
        return slot

    def of(self, *name: str) -> Slot:
        """Return the slot of a name: ``(function, variable)`` or ``("field", field)``."""
        key = (name[0], name[1])
        if key not in self.named:
            self.named[key] = Slot()
        return self.find(self.named[key])

    def target(self, slot: Slot) -> Slot:
        """Return the slot of what a pointer or list in ``slot`` holds."""
        found = self.find(slot)
        if found.target is None:
            found.target = Slot()
        return self.find(found.target)

    def holding(self, target: Slot) -> Slot:
        """Return a fresh slot of pointers or lists that hold ``target``."""
        made = Slot()
        made.target = target
        return made

    def join(self, first: Slot, second: Slot) -> Slot:
        """Make two slots one, and what they lead to as well; return it."""
        waiting = [(first, second)]
        while waiting:
            one, two = (self.find(s) for s in waiting.pop())
            if one is two:
                continue
            two.parent = one
            one.computed |= two.computed
            one.sources |= two.sources
            one.constants |= two.constants
            one.types |= two.types
            if one.target is not None and two.target is not None:
                waiting.append((one.target, two.target))
            one.target = one.target or two.target
        return self.find(first)

    def computes(self, slot: Slot) -> None:
        """Note that something is computed with what ``slot`` holds, or that it holds something computed."""
        self.find(slot).computed = True

    def result(self) -> Slot:
        """Return a fresh slot of something computed."""
        made = Slot()
        made.computed = True
        return made

    def constant(self, value: int) -> Slot:
        """Return a fresh slot of one number."""
        made = Slot()
        made.constants = {value}
        return made

    def compares(self, first: Slot, second: Slot) -> Slot:
        """Note that what two slots hold is compared; return the slot of the answer."""
        self.compared.append((first, second))
        return self.result()

    def typed(self, slot: Slot, kind: Type) -> Slot:
        """Note the type of a place, and of what it leads to."""
        found = self.find(slot)
        if isinstance(kind, _NUMBER):
            found.types.add(kind)
        elif isinstance(kind, ArrayType):
            if isinstance(kind.element, VoidType) or isinstance(getattr(kind.element, "length", None), Expr):
                raise Unsupported("memory that two types look at")
            self.typed(self.target(found), kind.element)
        elif isinstance(kind, PointerType):
            if isinstance(kind.target, VoidType):
                raise Unsupported("memory of no type")
            self.typed(self.target(found), kind.target)
        return self.find(slot)

    def data(self, slot: Slot, depth: int = 3) -> bool:
        """Tell whether numbers of the inputs are in a slot or in what it leads to."""
        found = self.find(slot)
        if found.sources:
            return True
        return depth > 0 and found.target is not None and self.data(found.target, depth - 1)


@dataclass(frozen=True, slots=True)
class Flow:
    """What a program does with the numbers of its inputs: it moves them and compares them, nothing else.

    ``groups`` are the inputs whose numbers meet in one place, ``pairs`` those groups (by place in
    ``groups``) that are compared with one another, or with themselves; ``pivots`` the constants that numbers
    of the inputs are compared with or that stand beside them; ``shown`` says for each result whether it is
    made of numbers of the inputs. ``tested`` says whether any of them is compared with a constant.
    """

    groups: tuple[frozenset[str], ...]
    pairs: frozenset[tuple[int, int]]
    pivots: frozenset[int]
    shown: tuple[bool, ...]
    tested: bool


def summary(
    slots: Slots, shown: tuple[bool, ...], ranges: dict[str, tuple[int, int]], widths: bool
) -> Flow | None:
    """Return what the slots say, ``None`` where a number of the inputs is used for more than its order.

    ``ranges`` are the inputs' numbers; with ``widths`` every place must be wide enough for them, and for the
    constants.
    """
    every = {id(s): s for s in map(slots.find, slots.named.values())}
    for pair in slots.compared:
        every |= {id(s): s for s in map(slots.find, pair)}
    for slot in list(every.values()):
        while slot.target is not None and id(slots.find(slot.target)) not in every:
            slot = slots.find(slot.target)
            every[id(slot)] = slot
    held = [s for s in every.values() if s.sources]
    pivots: set[int] = set()
    pairs: set[tuple[int, int]] = set()
    place = {id(s): k for k, s in enumerate(held)}
    linked = [*held]
    for one, two in (tuple(map(slots.find, pair)) for pair in slots.compared):
        if not one.sources and not two.sources:
            continue
        for slot in (one, two):
            if not slot.sources:
                linked.append(slot)
        if one.sources and two.sources:
            pairs.add((min(place[id(one)], place[id(two)]), max(place[id(one)], place[id(two)])))
    for slot in linked:
        if slot.computed:
            return None
        pivots |= slot.constants
    ends = [*pivots, *(end for s in held for name in s.sources for end in ranges[name])]
    if widths and any(not _holds(kind, ends) for s in linked for kind in s.types):
        return None
    groups = tuple(frozenset(s.sources) for s in held)
    return Flow(groups, frozenset(pairs), frozenset(pivots), shown, len(linked) > len(held))


def _holds(kind: Type, numbers: list[int]) -> bool:
    """Tell whether a type of C holds all these numbers."""
    match kind:
        case IntType(bits=bits, signed=True):
            low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
        case IntType(bits=bits):
            low, high = 0, (1 << bits) - 1
        case SizeType():
            low, high = 0, (1 << 64) - 1
        case _:
            return False
    return all(low <= n <= high for n in numbers)
