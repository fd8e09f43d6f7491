"""The forge on a local Ray cluster of two nodes, one of them killed half way. Slow: ``make ray`` runs it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

if not os.environ.get("PINBALL_RAY"):
    pytest.skip("slow; make ray runs it", allow_module_level=True)
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.forge import make, plan, worker
from pinball.forge.cluster import runner
from pinball.forge.plan import Job

ray: Any = pytest.importorskip("ray")

COUNT = 4000


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    from ray.cluster_utils import Cluster

    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    found = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    yield found
    ray.shutdown()
    found.shutdown()


def test_an_address_where_no_cluster_answers_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="no Ray cluster answers"):
        list(runner("127.0.0.1:1")(Job(str(tmp_path), 1), tmp_path, [], Budget.seconds(1), lambda rows: None))


@pytest.mark.parametrize("maker", ["plain_units:make", "pinball.forge.unit:make"])
def test_a_node_killed_half_way_changes_nothing(
    tmp_path: Path, cluster: Any, monkeypatch: pytest.MonkeyPatch, maker: str
) -> None:
    monkeypatch.setattr(plan, "SHARD_ROWS", 250)
    second = cluster.add_node(num_cpus=1)
    cluster.wait_for_nodes()
    at_kill: list[int] = []

    def joined(done: int) -> None:
        if done == 8:
            at_kill.append(len([n for n in ray.nodes() if n["Alive"]]))
            cluster.remove_node(second, allow_graceful=False)

    def job(name: str) -> Job:
        return Job(str(tmp_path / name), COUNT, 1, "c", "", maker)

    there = make.make(job("ray"), runner(cluster.address, joined), Budget.seconds(300))
    here = make.make(job("here"), worker.run_here, Budget.seconds(300))
    until = time.monotonic() + 60
    while len([n for n in ray.nodes() if n["Alive"]]) > 1 and time.monotonic() < until:
        time.sleep(0.5)
    assert at_kill == [2] and len([n for n in ray.nodes() if n["Alive"]]) == 1
    assert there.rows == here.rows == COUNT
    assert there.card["content_sha256"] == here.card["content_sha256"]
    assert there.card["files"] == here.card["files"]
