"""The audit: a sample of rows judged again by the system's compiler, sanitizers and many more tests.

Of each sampled C row this looks at what can be looked at from outside:

- ``compiles``: the compiler with every violation of a constraint as an error says the same;
- a row whose algorithm is known gives what that algorithm's reference gives on 1000 tests, optimised, without
  a finding of the address and undefined-behaviour sanitizers;
- a row that fails is seen to fail, on the tests it was labelled by or on longer inputs. Some failures these
  tools cannot see (a read of an uninitialised value may give the right one); such rows are counted as
  ``unseen``, apart. Rows that never end are not run.

Times, spaces and classes of behaviour are not audited, nor rows in Python, whose judge is CPython itself.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.forge import card, harness, shards
from pinball.forge.driver import Program
from pinball.forge.unit import TESTS as LABELLED
from pinball.forge.unit import UNKNOWN, Oracle, oracle
from pinball.sandbox import Limits
from pinball.tools import compiler_version

SHARE = 0.01
LEAST = 300
TESTS = 1000
WANTED = 0.999
_COLUMNS = (
    "id", "text", "language", "seed", "structure", "algorithm", "compiles", "message", "passes", "status",
)  # fmt: skip
_TOGETHER = 12  # programs in one build
_PART = 60  # rows that one thread takes at a time
_ENDLESS = ("fuel", "memory", "output", "stack")
_UNSEEN = (
    "uninitialised",
    "wrong type",
    "pointer",
    "no value",
    "read only",
    "cyclic",
    "bad call",
    "unsupported",
)
"""Failures that the sanitizers do not look for, or that need not show in what the program gives."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a row: ``true``, ``false``, ``unseen`` or ``skipped``, with the label that is meant."""

    row: str
    verdict: str
    label: str
    why: str = ""
    sanitizer: bool = False


def audit(out: Path, budget: Budget, folder: str = "", workers: int = 2) -> tuple[dict[str, Any], bool]:
    """Audit a finished data set and write what was found into its card; return the card and whether it holds.

    Raise ``BadRequest`` where there is no finished data set, ``MissingTool`` without a compiler.
    """
    found = card.load(out)
    if found is None or not found.get("complete"):
        raise BadRequest(f"{out}: no finished data set; 'pinball forge {out}' makes or finishes one")
    rows = sample(out, found)
    findings: list[Finding] = []
    parts = [rows[i : i + _PART] for i in range(0, len(rows), _PART)]
    seed = found["made_from"]["seed"]
    with ThreadPoolExecutor(workers) as pool:
        for part in pool.map(lambda p: [] if budget.left() <= 0 else list(_judge(p, folder, seed)), parts):
            findings += part
    result = summary(findings)
    found["audit"] = result
    card.write(out, found)
    return found, bool(findings) and result["truth"] >= WANTED and not result["sanitizer_findings"]


def sample(out: Path, found: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a hundredth of the C rows, at least 300; the same ones each time."""
    files = found["files"]
    total = sum(f["rows"] for f in files.values())
    wanted = min(total, max(LEAST, round(total * SHARE)))
    places = sorted(random.Random(found["content_sha256"]).sample(range(total), wanted))
    rows: list[dict[str, Any]] = []
    start = 0
    for name, file in files.items():
        mine = [p - start for p in places if start <= p < start + file["rows"]]
        start += file["rows"]
        if mine:
            table = shards.read(out / name, _COLUMNS)
            rows += table.take(mine).to_pylist()
    # Programs of one seed share their tests.
    return sorted((r for r in rows if r["language"] == "c"), key=lambda r: (str(r["seed"]), str(r["id"])))


def _judge(rows: Sequence[dict[str, Any]], folder: str, seed: int) -> Iterator[Finding]:
    complaints = harness.compiles([r["text"] for r in rows], likely=[bool(r["compiles"]) for r in rows])
    for row, complaint in zip(rows, complaints, strict=True):
        agrees = bool(row["compiles"]) is not bool(complaint)
        why = "" if agrees else complaint or f"it compiles here; the row says: {row['message']}"
        yield Finding(row["id"], "true" if agrees else "false", "compiles", why)
    built = [r for r in rows if r["compiles"]]
    known = [r for r in built if r["algorithm"] != UNKNOWN]
    ended = [r for r in built if r["algorithm"] == UNKNOWN and r["status"] not in _ENDLESS]
    for row in built:
        if row["algorithm"] == UNKNOWN and row["status"] in _ENDLESS:
            yield Finding(row["id"], "skipped", "fails", str(row["status"]))
    for group, tests in ((known, TESTS), (ended, LABELLED["c"])):
        for start in range(0, len(group), _TOGETHER):
            part = group[start : start + _TOGETHER]
            oracles = [
                oracle(folder, str(r["seed"]), str(r["algorithm"]), seed, tests, group is ended) for r in part
            ]
            yield from _run(part, oracles)


def _run(rows: Sequence[dict[str, Any]], oracles: Sequence[Oracle]) -> Iterator[Finding]:
    programs = [Program(r["text"], o.call, o.names) for r, o in zip(rows, oracles, strict=True)]
    limits = Limits(seconds=300.0, cpu_seconds=10.0)  # on a busy machine the wall's seconds say nothing
    judged = harness.judge(programs, [o.tests for o in oracles], limits=limits)
    for row, known, found in zip(rows, oracles, judged, strict=True):
        if found.message:
            yield Finding(row["id"], "skipped", "runs", f"no driver: {found.message}")
            continue
        wrong = next((i for i, d in enumerate(found.digests) if d != known.digests[i]), None)
        text = ""
        if wrong is not None:
            output = found.outputs[wrong]
            said = output.text if isinstance(output, harness.Failure) else f"gave {str(output)[:80]}"
            text = f"{row['seed']}: test {wrong} of {len(known.tests)}: {said}"
        if row["algorithm"] != UNKNOWN:
            finding = any(word in text for word in ("runtime error", "Sanitizer", "overflow on", "use-after"))
            yield Finding(row["id"], "false" if text else "true", "algorithm", text, finding)
        elif text:
            yield Finding(row["id"], "true", "fails")
        elif row["status"] in _UNSEEN:
            yield Finding(row["id"], "unseen", "fails", str(row["status"]))
        else:
            yield Finding(
                row["id"], "false", "fails", f"{row['seed']}: passes here; the row says {row['status']}"
            )


def wilson(held: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """Return the 95 % interval of a share, by Wilson's score; (0, 1) of nothing."""
    if not total:
        return 0.0, 1.0
    share = held / total
    middle = share + z * z / (2 * total)
    spread = z * ((share * (1 - share) + z * z / (4 * total)) / total) ** 0.5
    scale = 1 + z * z / total
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def summary(findings: Sequence[Finding]) -> dict[str, Any]:
    """Return the audit's part of the card: a row is true if none of its labels was found false."""
    rows = {f.row for f in findings}
    wrong = {f.row for f in findings if f.verdict == "false"}
    held = len(rows) - len(wrong)
    return {
        "rows": len(rows),
        "tests": TESTS,
        "truth": held / len(rows) if rows else 0.0,
        "interval": wilson(held, len(rows)),
        "sanitizer_findings": sum(f.sanitizer for f in findings),
        "by_label": {
            label: dict(Counter(f.verdict for f in findings if f.label == label))
            for label in sorted({f.label for f in findings})
        },
        "unseen": dict(Counter(f.why for f in findings if f.verdict == "unseen")),
        "skipped": dict(Counter(f.why for f in findings if f.verdict == "skipped").most_common(10)),
        "false": [{"row": f.row, "label": f.label, "why": f.why} for f in findings if f.verdict == "false"][
            :50
        ],
        "compiler": compiler_version(),
    }
