"""Time is an argument: a ``Budget`` says when work must stop with what it has."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field


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
