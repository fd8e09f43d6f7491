"""Make a data set in a folder: rounds of shards, duplicates dropped, the rest settled under its final names.

The folder's states, each reached by one rename, so that a kill at any moment loses only what was in work:

    forge.json                       what the data set is made from; another job is refused
    work/round-0.json                the shards of a round
    work/00012.parquet, 00012.json   a shard as made; the manifest makes it count
    work/keep.npz                    which rows stay: from here on shards are settled
    train-00012.parquet              a settled shard; work/final-00012.json makes it count
    card.json, README.md             the end; work/ goes
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.forge import card, shards
from pinball.forge.distinct import distinct
from pinball.forge.plan import (
    Job,
    Shard,
    Source,
    chosen_seeds,
    exhausted,
    identity,
    plan_round,
    shard_from_json,
    shard_to_json,
    splits,
)  # fmt: skip
from pinball.forge.progress import Progress
from pinball.forge.seeds import Seed, load_seeds
from pinball.forge.worker import Manifest, Report

Runner = Callable[[Job, Path, Sequence[Shard], Budget, Report], Iterator[Manifest]]
ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Result:
    """How it ended: ``status`` is ``complete``, ``exhausted`` (fewer rows than asked) or ``stopped``."""

    status: str
    rows: int
    card: dict[str, Any] = field(hash=False)
    reason: str = ""


def make(
    job: Job,
    runner: Runner,
    budget: Budget,
    progress: Progress | None = None,
    compositions: Callable[[Sequence[Seed], dict[str, str], int], list[Source]] | None = None,
) -> Result:
    """Make the job's data set in its folder, or go on with one begun there.

    Raise ``BadRequest`` where the folder holds something else, another forge works there, or it cannot be
    written; ``MissingTool`` where a tool is missing.
    """
    progress = progress or Progress()
    progress.wanted = job.count
    shards.available()
    out = Path(job.out)
    seeds = load_seeds(job.seeds or None)
    chosen = chosen_seeds(seeds, job.language)
    with _locked(out):
        what = _claimed(out, identity(job, seeds))
        finished = card.load(out)
        if finished is not None and finished.get("complete"):
            return Result(finished["status"], finished["rows"], finished, "was complete before")
        work = out / "work"
        _folder(work)
        for stray in [*out.glob(".*.parquet.*"), *work.glob(".*")]:
            stray.unlink()
        if not (work / "keep.npz").exists():

            def sources() -> list[Source]:
                where = splits(seeds)
                found = [Source((s.id,), where[s.id]) for s in chosen]
                return found + (compositions(chosen, where, job.seed) if compositions else [])

            if not _rounds(job, work, sources, runner, budget, progress):
                return _stopped(job, out, what, chosen, budget)
        return _settled(job, out, what, chosen, progress)


# --- the folder ---------------------------------------------------------------------------------------------


def _folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadRequest(f"cannot write {path}: {error.strerror}") from error


@contextmanager
def _locked(out: Path) -> Iterator[None]:
    """Hold the folder for this process. Raise ``BadRequest`` where another forge has it."""
    _folder(out)
    try:
        handle = os.open(out / ".lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise BadRequest(f"cannot write {out}: {error.strerror}") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.read(handle, 20).decode(errors="replace").strip() or "?"
            raise BadRequest(f"{out}: another forge (process {holder}) is at work there") from None
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())
        yield
    finally:
        os.close(handle)  # which gives the lock back, as a kill does


def _claimed(out: Path, what: dict[str, Any]) -> dict[str, Any]:
    """Mark the folder as this job's. Raise ``BadRequest`` where it is another's."""
    path = out / "forge.json"
    if not path.exists():
        others = [p.name for p in out.iterdir() if not p.name.startswith(".")]
        if others:
            raise BadRequest(
                f"{out} is not empty ({sorted(others)[0]}); choose an empty folder or a data set"
            )
        shards.write_text(path, json.dumps(what))
        return what
    before = json.loads(path.read_text(encoding="utf-8"))
    for key, value in what.items():
        if before.get(key) != value:
            said = {"seeds": "other seed programs", "code": "another version of the forge"}.get(
                key, f"--{key} {before.get(key)}"
            )
            raise BadRequest(f"{out}: begun with {said}; choose another folder or go on with the same")
    return what


# --- rounds -------------------------------------------------------------------------------------------------


def _rounds(
    job: Job,
    work: Path,
    sources: Callable[[], list[Source]],
    runner: Runner,
    budget: Budget,
    progress: Progress,
) -> bool:
    """Make shards until there are enough distinct rows or no more come; return whether it got there."""
    planned: list[Shard] = []
    kept = 0
    for number in range(ROUNDS):
        path = work / f"round-{number}.json"
        if not path.exists():
            found = _next_round(job, number, sources(), planned, work, kept)
            shards.write_text(path, json.dumps([shard_to_json(s) for s in found]))
        fresh = [shard_from_json(s) for s in json.loads(path.read_text(encoding="utf-8"))]
        planned += fresh
        done = [s for s in planned if _manifest(work, s)]
        made = sum(_manifest(work, s)["rows"] for s in done)
        progress.begin(f"round {number + 1}", sum(s.rows for s in planned), made)
        todo = [s for s in fresh if not _manifest(work, s)]

        def report(rows: int) -> None:
            progress.rows += rows

        for _ in runner(job, work, todo, budget, report):
            pass
        if any(not _manifest(work, s) for s in fresh):
            return False
        progress.begin("looking for duplicates", 0)
        before = kept
        masks, kept = _distinct(planned, work, job.count)
        if kept >= job.count or not fresh or kept - before < max(1, (job.count - before) // 50):
            break
    _write_masks(work, planned, masks)
    return True


def _next_round(
    job: Job, number: int, sources: list[Source], planned: Sequence[Shard], work: Path, kept: int
) -> tuple[Shard, ...]:
    last: dict[tuple[str, ...], tuple[int, int]] = {}
    for shard in planned:
        for unit in _manifest(work, shard)["units"]:
            last[tuple(unit["seeds"])] = (unit["asked"], unit["rows"])
    spent = exhausted(last)
    left = [s for s in sources if s.seeds not in spent]
    # Later rounds ask for more than is missing: what is missing was a duplicate, and more will be.
    wanted = job.count if not number else max(100, (job.count - kept) * 5 // 4)
    return plan_round(number, wanted, left, job.seed, planned)


def _manifest(work: Path, shard: Shard) -> Manifest:
    """Return a shard's manifest, empty where the shard is not made."""
    path = work / f"{shard.index:05}.json"
    found: Manifest = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def _distinct(planned: Sequence[Shard], work: Path, most: int) -> tuple[list[Any], int]:
    sizes = [_manifest(work, s)["rows"] for s in planned]

    def read(place: int) -> Any:
        return shards.read_hashes(work / f"{planned[place].index:05}.parquet")

    return distinct(sizes, read, most, work)


def _write_masks(work: Path, planned: Sequence[Shard], masks: Sequence[Any]) -> None:
    temporary = work / ".keep.npz"
    try:
        with temporary.open("wb") as file:
            np.savez(file, **{s.name: m for s, m in zip(planned, masks, strict=True)})
            file.flush()
            os.fsync(file.fileno())
        temporary.rename(work / "keep.npz")
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise BadRequest(f"cannot write {work / 'keep.npz'}: {error.strerror}") from error


# --- the end ------------------------------------------------------------------------------------------------


def _settled(job: Job, out: Path, what: dict[str, Any], chosen: Sequence[Seed], progress: Progress) -> Result:
    """Give every shard its final content and name, write the card, and remove what is no longer needed."""
    work = out / "work"
    finals, manifests = [], []
    with np.load(work / "keep.npz", allow_pickle=False) as masks:
        kept = {name: int(masks[name].sum()) for name in masks.files}
        before = sum(rows for name, rows in kept.items() if _note(out, name).exists())
        progress.begin("settling", sum(kept.values()), before)
        for name, rows in kept.items():
            manifests.append(json.loads((work / f"{name.rpartition('-')[2]}.json").read_text("utf-8")))
            settled = _note(out, name).exists()
            finals.append(_settle(out, name, masks[name]))
            progress.rows += 0 if settled else rows
    rows = sum(f["rows"] for f in finals)
    status = "complete" if rows == job.count else "exhausted"
    found = card.make(what, status, finals, manifests, chosen)
    card.write(out, found)
    shutil.rmtree(work)
    reason = "" if status == "complete" else f"the seeds gave {rows:,} distinct rows, not {job.count:,}"
    return Result(status, rows, found, reason)


def _note(out: Path, name: str) -> Path:
    """Return the file that says that a shard is settled."""
    return out / "work" / f"final-{name}.json"


def _settle(out: Path, name: str, mask: Any) -> dict[str, Any]:
    """Settle one shard; return its part of the card."""
    raw = out / "work" / f"{name.rpartition('-')[2]}.parquet"
    final, note = out / f"{name}.parquet", _note(out, name)
    if note.exists():
        found: dict[str, Any] = json.loads(note.read_text(encoding="utf-8"))
    else:
        # A kill between the rename and the note leaves a whole final file; it is only looked at again.
        rows = shards.read(final) if final.exists() else shards.keep(shards.read(raw), mask)
        if rows.num_rows and not final.exists():
            shards.write(final, rows)
        size = final.stat().st_size if rows.num_rows else 0
        found = {"name": final.name, "rows": rows.num_rows, "bytes": size, "sha256": shards.digest(rows)}
        found |= card.counts(rows)
        shards.write_text(note, json.dumps(found))
    raw.unlink(missing_ok=True)
    return found


def _stopped(job: Job, out: Path, what: dict[str, Any], chosen: Sequence[Seed], budget: Budget) -> Result:
    """Describe what there is when time is up: whole shards under work/, duplicates among them not dropped."""
    found = [json.loads(p.read_text(encoding="utf-8")) for p in sorted((out / "work").glob("[0-9]*.json"))]
    rows = sum(m["rows"] for m in found)
    why = "interrupted" if budget.cancelled.is_set() else "time is up"
    reason = (
        f"{why}: {rows:,} of {job.count:,} rows lie in {out / 'work'}; the same command goes on from there"
    )
    partial = card.make(what, "stopped", [], found, chosen)
    card.write(out, partial)
    return Result("stopped", rows, partial, reason)
