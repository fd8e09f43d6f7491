"""The same shards made on many machines by Ray; this process hands out work and writes the files.

The only importer of Ray (extra ``cluster``). Every node needs Pinball installed, and a folder of own seeds at
the same path. A task whose node dies is made again elsewhere; as a shard's rows follow from the plan alone,
that changes nothing in them.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool, PinballError
from pinball.forge import shards, worker
from pinball.forge.plan import Job, Shard, shard_from_json, shard_to_json
from pinball.forge.worker import Manifest, Report

_AHEAD = 2
"""So many shards for each core are handed out at a time, so that no core waits."""


def runner(
    address: str, joined: Callable[[int], None] = lambda done: None
) -> Callable[[Job, Path, Sequence[Shard], Budget, Report], Iterator[Manifest]]:
    """Return a runner on the Ray cluster at ``address``; ``joined`` is told of each shard that is written."""

    def run(
        job: Job, folder: Path, todo: Sequence[Shard], budget: Budget, report: Report
    ) -> Iterator[Manifest]:
        ray = _connected(address)
        produce = ray.remote(num_cpus=1, max_retries=-1)(_produce)
        most = max(1, int(ray.cluster_resources().get("CPU", 1))) * _AHEAD
        waiting = list(reversed(todo))
        pending: dict[Any, Shard] = {}
        try:
            for done in range(len(todo)):
                while waiting and len(pending) < most:
                    shard = waiting.pop()
                    pending[produce.remote(asdict(job), shard_to_json(shard))] = shard
                ready: list[Any] = []
                while not ready and budget.left() > 0:
                    ready, _ = ray.wait(list(pending), num_returns=1, timeout=min(0.5, budget.left()))
                if not ready:
                    return
                shard = pending.pop(ready[0])
                data, manifest = _answer(ray, ready[0])
                report(manifest["rows"])
                yield worker.store(folder, shard, shards.from_bytes(data), manifest)
                joined(done + 1)
        finally:
            for reference in pending:
                ray.cancel(reference, force=True)

    return run


def _connected(address: str) -> Any:
    try:
        import ray
    except ImportError as error:
        raise MissingTool("--ray needs the package ray: pip install 'pinball[cluster]'") from error
    if not ray.is_initialized():
        try:
            _reachable(address)
            ray.init(address=address, log_to_driver=False, logging_level="error")
        except (ConnectionError, ValueError, OSError) as error:
            reason = " ".join(str(error).split())[:200]
            raise BadRequest(f"--ray {address}: no Ray cluster answers there: {reason}") from error
    return ray


def _reachable(address: str) -> None:
    """Raise ``OSError`` where nobody answers at HOST:PORT; Ray itself takes minutes to say so."""
    host, colon, port = address.rpartition("://")[2].rpartition(":")
    if colon and port.isdigit():
        socket.create_connection((host, int(port)), timeout=5).close()


def _produce(job: dict[str, Any], shard: dict[str, Any]) -> tuple[bytes, Manifest]:
    """Make a shard on a node. A refusal travels as data, as Ray would wrap an exception in its own."""
    try:
        rows, manifest = worker.produce(Job(**job), shard_from_json(shard))
    except PinballError as error:
        return b"", {"refused": str(error)}
    return shards.to_bytes(rows), manifest


def _answer(ray: Any, reference: Any) -> tuple[bytes, Manifest]:
    try:
        data, manifest = ray.get(reference)
    except ray.exceptions.RayError as error:
        raise MissingTool(f"Ray gave a shard up: {' '.join(str(error).split())[:300]}") from error
    if "refused" in manifest:
        raise MissingTool(f"a node cannot work: {manifest['refused']}")
    return data, manifest
