"""What a display of a running forge says: what is counted, of how many, at which rate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow")

from test_forge import job, seeds, small

from pinball.cli.forge import _line
from pinball.core.budget import Budget
from pinball.forge import make, worker
from pinball.forge.progress import Progress

__all__ = ["seeds", "small"]


class _Seen(Progress):
    """Remembers each state with what was wanted and done when it began, and done when the next one did."""

    def begin(self, state: str, wanted: int, rows: int = 0) -> None:
        self.states = [*getattr(self, "states", []), (self.state, self.before, self.rows, self.wanted)]
        Progress.begin(self, state, wanted, rows)


def _run(out: Path, seeds: Path) -> tuple[_Seen, make.Result]:
    progress = _Seen()
    result = make.make(job(out, seeds), worker.run_here, Budget.seconds(60), progress)
    progress.begin("end", 0)
    return progress, result


def test_a_state_without_rows_shows_no_rate() -> None:
    assert _line(Progress(state="looking for duplicates"), 61.0) == "looking for duplicates: 1 min 01 s"


def test_the_rate_counts_from_where_a_state_began() -> None:
    progress = Progress()
    progress.begin("settling", 1000, 400)
    assert _line(progress, 2.0) == "settling: 400 rows (40%), 0 a second"
    progress.rows += 200
    assert _line(progress, 2.0) == "settling: 600 rows (60%), 100 a second, about 4 s left"


def test_settling_counts_the_rows_that_stay_from_none_to_all(tmp_path: Path, seeds: Path) -> None:
    progress, result = _run(tmp_path / "out", seeds)
    assert progress.states[-1] == ("settling", 0, result.rows, result.rows) and result.rows
    state, _, rows, wanted = progress.states[1]
    assert state == "round 1" and 0 < rows <= wanted


def test_settling_that_was_stopped_goes_on_with_what_is_settled(
    tmp_path: Path, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = make._settle
    calls: Iterator[int] = iter(range(10**6))

    def stops(*arguments: Any) -> dict[str, Any]:
        if next(calls) == 3:
            raise KeyboardInterrupt
        return whole(*arguments)

    monkeypatch.setattr(make, "_settle", stops)
    with pytest.raises(KeyboardInterrupt):
        _run(tmp_path / "out", seeds)
    progress, result = _run(tmp_path / "out", seeds)
    state, before, rows, wanted = progress.states[-1]
    assert state == "settling" and 0 < before < rows == wanted == result.rows
