"""The work on shards: in this process, or in worker processes that are told what to do over a pipe.

A worker is ``python -m pinball.forge.worker``: it reads a job and then shards, one JSON line each, writes the
shards itself, and answers with JSON lines. It ends when its input ends, and on Linux with its parent.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import selectors
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool, PinballError
from pinball.forge import shards
from pinball.forge.plan import Job, Made, Shard, Unit, shard_from_json, shard_to_json

Manifest = dict[str, Any]
Report = Callable[[int], None]
"""Told of rows as they are made."""
_ATTEMPTS = 3
_LOST = (
    "shard {}: its worker ended {} times without an answer; is there enough memory? fewer --workers need less"
)


def produce(job: Job, shard: Shard, report: Report = lambda rows: None) -> tuple[Any, Manifest]:
    """Make a shard's rows; return them as an Arrow table, and the shard's manifest."""
    module, _, name = job.maker.partition(":")
    make: Callable[[Job, Unit], Made] = getattr(import_module(module), name)
    began, cpu = time.monotonic(), cpu_seconds()
    parts, units = [], []
    for unit in shard.units:
        made = _made(make, job, unit)
        rows = len(made.columns["text"]) if made.columns else 0
        if rows:
            parts.append(made.columns)
        units.append(
            {"seeds": list(unit.seeds), "asked": unit.rows, "rows": rows, "reason": made.reason}
            | dict(made.counts)
        )
        report(rows)
    columns = shards.join(parts)
    columns["id"] = [f"{shard.index:05}-{i:05}" for i in range(len(columns["text"]))]
    manifest = {
        "index": shard.index, "split": shard.split, "rows": len(columns["text"]), "units": units,
        "seconds": round(time.monotonic() - began, 3), "cpu_seconds": round(cpu_seconds() - cpu, 3),
        "peak_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
    }  # fmt: skip
    return shards.table(columns), manifest


def _made(make: Callable[[Job, Unit], Made], job: Job, unit: Unit) -> Made:
    """Make a unit. One that cannot be made costs its rows, with the reason in the manifest, not the run."""
    try:
        return make(job, unit)
    except MissingTool:
        raise
    except PinballError as error:
        return Made({}, {}, str(error))
    except Exception as error:
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
        return Made({}, {}, f"failed at {where}: {type(error).__name__}: {error}"[:300])


def cpu_seconds() -> float:
    """Return the processor time of this process and of the guests that it has waited for."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(u.ru_utime + u.ru_stime for u in both)


def store(folder: Path, shard: Shard, rows: Any, manifest: Manifest) -> Manifest:
    """Write a shard, then its manifest, which makes it count. Raise ``BadRequest`` where that fails."""
    manifest["bytes"] = shards.write(folder / f"{shard.index:05}.parquet", rows)
    shards.write_text(folder / f"{shard.index:05}.json", json.dumps(manifest))
    return manifest


# --- in this process ----------------------------------------------------------------------------------------


def run_here(
    job: Job, folder: Path, todo: Sequence[Shard], budget: Budget, report: Report
) -> Iterator[Manifest]:
    """Make shards one after the other in this process; stop between two when the budget ends."""
    for shard in todo:
        if budget.left() <= 0:
            return
        rows, manifest = produce(job, shard, report)
        yield store(folder, shard, rows, manifest)


# --- in worker processes ------------------------------------------------------------------------------------


def run_processes(
    job: Job, folder: Path, todo: Sequence[Shard], budget: Budget, report: Report, workers: int
) -> Iterator[Manifest]:
    """Make shards in worker processes; yield manifests as they are finished.

    When the budget ends, the shards in work are given up. A worker that dies is replaced and its shard
    made again; raise ``MissingTool`` where that happens three times to one shard.
    """
    waiting = list(reversed(todo))
    losses: Counter[int] = Counter()
    with closing(_Crew(job, folder)) as crew:
        while waiting and len(crew.members) < workers:
            crew.hire(waiting.pop())
        while crew.members and budget.left() > 0:
            for worker, answers in crew.listen(min(0.2, budget.left())):
                if answers is None:
                    crew.dismiss(worker)
                    losses[worker.shard.index] += 1
                    if losses[worker.shard.index] >= _ATTEMPTS:
                        raise MissingTool(_LOST.format(worker.shard.index, _ATTEMPTS))
                    crew.hire(worker.shard)
                    continue
                for answer in answers:
                    match answer:
                        case {"refused": reason}:
                            raise BadRequest(reason)
                        case {"missing": reason}:
                            raise MissingTool(reason)
                        case {"rows": rows}:
                            report(rows)
                        case {"done": manifest}:
                            if waiting:
                                worker.give(waiting.pop())
                            else:
                                crew.dismiss(worker)
                            yield manifest


class _Crew:
    """The worker processes at work."""

    def __init__(self, job: Job, folder: Path) -> None:
        self.members: list[_Worker] = []
        self._greeting = {"job": asdict(job), "folder": str(folder), "path": sys.path}
        self._selector = selectors.DefaultSelector()

    def hire(self, shard: Shard) -> None:
        """Start a worker on a shard."""
        # A session of its own: Ctrl-C is for the parent, which decides what becomes of the work.
        process = subprocess.Popen(
            [sys.executable, "-m", "pinball.forge.worker", str(os.getpid())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        worker = _Worker(process, shard)
        self.members.append(worker)
        self._selector.register(worker.answers, selectors.EVENT_READ, worker)
        worker.send(self._greeting)
        worker.give(shard)

    def listen(self, seconds: float) -> Iterator[tuple[_Worker, list[dict[str, Any]] | None]]:
        """Yield workers with what they said, ``None`` where one is dead; wait at most so long."""
        for key, _ in self._selector.select(timeout=seconds):
            worker: _Worker = key.data
            piece = os.read(worker.answers.fileno(), 1 << 16)
            if not piece:
                yield worker, None
                continue
            *lines, worker.pending = (worker.pending + piece).split(b"\n")
            yield worker, [json.loads(line) for line in lines]

    def dismiss(self, worker: _Worker) -> None:
        """End a worker."""
        self._selector.unregister(worker.answers)
        self.members.remove(worker)
        worker.end()

    def close(self) -> None:
        """End all workers, whatever they are at."""
        for worker in list(self.members):
            self.dismiss(worker)
        self._selector.close()


@dataclass(slots=True)
class _Worker:
    process: subprocess.Popen[bytes]
    shard: Shard
    pending: bytes = b""

    @property
    def answers(self) -> IO[bytes]:
        assert self.process.stdout is not None
        return self.process.stdout

    def give(self, shard: Shard) -> None:
        self.shard = shard
        self.send(shard_to_json(shard))

    def send(self, data: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):  # it is dead, which the end of its answers says too
            self.process.stdin.write(json.dumps(data).encode() + b"\n")
            self.process.stdin.flush()

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.answers.close()
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):
            self.process.stdin.close()


# --- a worker process ---------------------------------------------------------------------------------------


def _end_with_parent(parent: int) -> None:
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG
    if os.getppid() != parent:
        sys.exit(1)


def main() -> None:
    """Serve one parent: a job, then shards, until the input ends."""
    _end_with_parent(int(sys.argv[1]))
    # What a unit prints must not mix with the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def answer(**data: Any) -> None:
        answers.write(json.dumps(data) + "\n")
        answers.flush()

    first = json.loads(sys.stdin.readline())
    sys.path[:] = first["path"]
    job, folder = Job(**first["job"]), Path(first["folder"])
    for line in sys.stdin:
        shard = shard_from_json(json.loads(line))
        try:
            rows, manifest = produce(job, shard, lambda made: answer(rows=made))
            answer(done=store(folder, shard, rows, manifest))
        except MissingTool as error:
            answer(missing=str(error))
        except PinballError as error:
            answer(refused=str(error))


if __name__ == "__main__":
    main()
