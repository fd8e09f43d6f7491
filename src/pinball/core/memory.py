"""The interpreter's memory: blocks of cells with bounds and a life, and pointers into them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pinball.core.semantics import UndefinedBehaviour
from pinball.core.tree import Type

LARGEST = 10**7
"""The most cells that one allocation may have; above it, it fails as ``malloc`` may."""


class _Uninitialised:
    """The content of a cell that nothing was written to."""

    def __repr__(self) -> str:
        return "uninitialised"


UNINITIALISED = _Uninitialised()


@dataclass(eq=False, slots=True)
class Block:
    """Cells that live and die together: a variable (one cell), an array, or a record's fields."""

    cells: list[Any]
    kind: Type
    writable: bool = True
    heap: bool = False
    alive: bool = True


@dataclass(eq=False, slots=True)
class Pointer:
    """A place in a block; ``offset`` may be one past the end. The null pointer is ``None``."""

    block: Block
    offset: int = 0


@dataclass(slots=True)
class Heap:
    """What was allocated. ``allowed`` allocations succeed, all of them if ``None``."""

    allowed: int | None = None
    blocks: list[Block] = field(default_factory=list)

    def allocate(self, cells: list[Any], kind: Type) -> Pointer | None:
        """Return a pointer to new cells, or ``None`` where memory has run out."""
        if self.allowed is not None:
            if self.allowed == 0:
                return None
            self.allowed -= 1
        block = Block(cells, kind, heap=True)
        self.blocks.append(block)
        return Pointer(block)

    def free(self, pointer: Pointer | None) -> None:
        """End a block's life. Raise ``UndefinedBehaviour`` for what ``malloc`` did not return, or twice."""
        if pointer is None:
            return
        if not pointer.block.heap or pointer.offset != 0:
            raise UndefinedBehaviour("free of what malloc did not return")
        if not pointer.block.alive:
            raise UndefinedBehaviour("double free")
        pointer.block.alive = False

    def leaks(self, roots: list[Any]) -> int:
        """Return how many living blocks cannot be reached from ``roots``."""
        reached = {id(block) for block in _reachable(roots)}
        return sum(1 for block in self.blocks if block.alive and id(block) not in reached)


def _reachable(roots: list[Any]) -> Iterator[Block]:
    waiting = [root.block for root in roots if isinstance(root, Pointer)]
    seen: set[int] = set()
    while waiting:
        block = waiting.pop()
        if id(block) in seen:
            continue
        seen.add(id(block))
        yield block
        waiting += [cell.block for cell in block.cells if isinstance(cell, Pointer)]
