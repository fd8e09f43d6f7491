"""``pinball write --contract``: a small function from a contract alone."""

from __future__ import annotations

import threading
from pathlib import Path

from pinball.cli._shared import progress_line, stop_on_interrupt
from pinball.core.budget import Budget
from pinball.core.program import Progress
from pinball.core.request import checked_name
from pinball.core.solution import Solution
from pinball.job import Options


def write_by_contract(
    file: Path, language: str, name: str, options: Options, cancelled: threading.Event
) -> Solution:
    """Return the simplest function for which the contract in a file holds; see ``pinball.goal.writing``."""
    from pinball.equal import read
    from pinball.goal import writing

    progress = Progress()
    budget = Budget(Budget.seconds(options.seconds).deadline, cancelled)
    with stop_on_interrupt(cancelled), progress_line(progress):
        return writing.write_by_contract(
            read(file),
            language,
            checked_name(name),
            budget,
            seed=options.seed + 1,
            length=options.length,
            progress=progress,
        )
