"""What a running forge has done so far, for a display."""

from __future__ import annotations

import time
from dataclasses import dataclass, field


@dataclass(slots=True)
class Progress:
    """What a running forge has done so far in its present state, for a display.

    ``rows`` of ``wanted`` are done, ``before`` of them when the state began at ``since``, a time of
    ``time.monotonic``. While rows are made duplicates count among them; while shards are settled only those
    that stay do.
    """

    wanted: int = 0
    rows: int = 0
    before: int = 0
    state: str = "planning"
    since: float = field(default_factory=time.monotonic)

    def begin(self, state: str, wanted: int, rows: int = 0) -> None:
        """Begin a state with ``rows`` of ``wanted`` done before; the rate counts from here on."""
        self.state, self.wanted, self.rows, self.before = state, wanted, rows, rows
        self.since = time.monotonic()
