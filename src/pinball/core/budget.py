"""Time is an argument: a ``Budget`` says when work must stop with what it has."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field


class _Linked(threading.Event):
    """A stop flag that also counts as set once the flag above it is."""

    def __init__(self, above: threading.Event) -> None:
        super().__init__()
        self._above = above

    def is_set(self) -> bool:
        return self._above.is_set() or super().is_set()


@dataclass(frozen=True, slots=True)
class Budget:
    """A deadline on the monotonic clock, in seconds, and a flag that stops the work at once."""

    deadline: float
    cancelled: threading.Event = field(default_factory=threading.Event)

    @classmethod
    def seconds(cls, seconds: float) -> Budget:
        """Return a budget that ends ``seconds`` from now."""
        return cls(time.monotonic() + seconds)

    def left(self) -> float:
        """Return the seconds left, never negative; 0.0 once cancelled."""
        if self.cancelled.is_set():
            return 0.0
        return max(0.0, self.deadline - time.monotonic())

    def part(self, seconds: float) -> Budget:
        """Return a budget of at most ``seconds`` that ends with this one and shares its stop flag."""
        return Budget(min(self.deadline, time.monotonic() + seconds), self.cancelled)

    def branch(self, seconds: float) -> Budget:
        """Return a part that can also be cancelled on its own; it still ends when this one is cancelled."""
        return Budget(min(self.deadline, time.monotonic() + seconds), _Linked(self.cancelled))
