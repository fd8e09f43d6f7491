"""DeepCoder's experiments (Balog et al., ICLR 2017, section 5), base lines beside guided searches in one run.

Parts: ``table1`` (T = 3; also figures 5 and 6), ``table2`` (T = 5; also figure 3a), ``figure2`` (the
attributes' probabilities for the paper's example), ``figure3b`` (nets trained on length 1..4), ``figure8`` (a
two-dimensional embedding of the integers), ``longer`` (T = 6 to 14), ``rate`` (programs a second), ``write``
(from process start to an answer).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from pinball.bench import _plots
from pinball.bench._race import Job, Result, explored_for, race, solved, timeout_for
from pinball.bench._tests import test_rows
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.literals import show_example
from pinball.core.program import Settings
from pinball.core.spec import Example, Spec
from pinball.dsl.components import PAPER_HIGH, PAPER_LOW, attributes
from pinball.nets import guide
from pinball.search import dfs
from pinball.train import data

SHARES = (0.2, 0.4, 0.6, 0.8, 0.95, 1.0)
FIGURE_2 = Example(((-17, -3, 4, 11, 0, -5, -9, 13, 6, 6, -8, 11),), (-12, -20, -32, -36, -68))
_LONGER = (6, 8, 10, 12, 14)
_SLOW = {  # the share of the tests that the slow searches get
    (3, "smt"): 0.04,
    (3, "beam"): 0.2,
    (5, "dfs"): 0.3,
    (5, "sort_and_add"): 0.3,
    (5, "lambda2"): 0.3,
}
Times = tuple[float | None, float | None, float | None]
_PAPER: dict[
    int, dict[str, tuple[Times, Times]]
] = {  # seconds, 20/40/60 % (DEEPCODER: table 1 and 2); None for more than the paper's limit
    3: {
        "dfs": ((0.041, 0.126, 0.314), (0.0027, 0.033, 0.110)),
        "sort_and_add": ((0.080, 0.335, 0.861), (0.0013, 0.0061, 0.027)),
        "lambda2": ((18.9, 49.6, 84.2), (0.23, 0.52, 13.5)),
        "smt": ((None, None, None), (2.13, 455, None)),
        "beam": ((None, None, None), (292, None, None)),
    },
    5: {
        "dfs": ((163, 2887, 6832), (24, 514, 2654)),
        "sort_and_add": ((8181, None, None), (9, 264, 4640)),
        "lambda2": ((463, None, None), (48, None, None)),
    },
}


def main(arguments: Sequence[str]) -> int:
    """Run some or all parts and write JSON, Markdown and plots; return the exit code."""
    parts: dict[str, Callable[[argparse.Namespace], dict[str, Any]]] = {
        "rate": _rate, "write": _write, "figure2": _figure2, "figure8": _figure8, "table1": _table1,
        "figure3b": _figure3b, "table2": _table2, "longer": _longer,
    }  # fmt: skip
    parser = argparse.ArgumentParser("pinball bench deepcoder", description=__doc__)
    parser.add_argument("--part", action="append", choices=parts, help="repeatable; all parts unless given")
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--count", type=int, help="tests of each length; the paper's numbers unless given")
    parser.add_argument("--limit", type=float, help="seconds for one search on one test")
    parser.add_argument("--workers", type=int, default=1, help="tests at a time, each on a core of its own")
    asked = parser.parse_args(list(arguments))
    if (asked.count is not None and asked.count < 1) or asked.workers < 1:
        raise BadRequest(f"--count {asked.count} --workers {asked.workers}: expected at least 1")
    try:
        asked.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadRequest(f"cannot write {asked.out}: {error.strerror}") from error
    for name in asked.part or parts:
        start = time.monotonic()
        found = parts[name](asked)
        about = {"part": name, "seconds": round(time.monotonic() - start, 1), **_machine()}
        _save(asked.out / f"deepcoder_{name}", {"about": about, **found})
        print(f"{name}: {asked.out / f'deepcoder_{name}.json'}", file=sys.stderr)
    return 0


def _machine() -> dict[str, Any]:
    git = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(git, capture_output=True, text=True, check=False).stdout.strip()
    model = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), model)
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "commit": commit,
        "tests": "pool seeds 20170424 + length",
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
    }


def _save(path: Path, found: dict[str, Any]) -> None:
    lines = found.pop("markdown", [])
    path.with_suffix(".json").write_text(json.dumps(found, indent=1) + "\n")
    if lines:
        about = found["about"]
        head = f"`pinball bench deepcoder --part {about['part']}` on {about['processor']}, "
        head += f"{about['cores']} cores, commit {about['commit']}, {about['date']}."
        path.with_suffix(".md").write_text("\n".join([head, "", *lines]) + "\n")
        print("\n".join(lines))


def _jobs(length: int, count: int, searches: dict[str, float], nets: Sequence[str], out: Path) -> list[Job]:
    rows = test_rows(length, count, out)
    return [
        Job(length, row, search, net, limit, length)
        for search, limit in searches.items()
        for net in (nets if search not in ("best_first", "beam") else nets[-1:])
        for row in rows[: max(1, round(len(rows) * _SLOW.get((length, search), 1)))]
    ]


def _time(seconds: float | None, limit: float) -> str:
    if seconds is None or math.isinf(seconds):
        return f"> {limit:g} s"
    return f"{seconds * 1000:.2f} ms" if seconds < 1 else f"{seconds:.2f} s"


def _table(jobs: list[Job], length: int, asked: argparse.Namespace) -> dict[str, Any]:
    """Race all jobs and lay the paper's table beside ours."""
    results = list(race(jobs, asked.workers))
    groups: dict[tuple[str, str], list[Result]] = {}
    for result in results:
        groups.setdefault((result.job.search, result.job.net), []).append(result)
    shares = " | ".join(f"{share:.0%}" for share in SHARES)
    lines = [
        f"Timeout needed to solve a share of the T = {length} test programs.",
        "",
        f"| search | order | n | {shares} | solved (95 %) | paper 20/40/60 % | programs/s |",
        "|---" * (6 + len(SHARES)) + "|",
    ]
    for (search, net), group in groups.items():
        lines.append(_line(search, net, group, length))
    lines += ["", *_speedups(groups, length)]
    title = f"T = {length}: share solved against time"
    curves = {
        f"{search}, {net or 'frequency'}": [r.seconds for r in g] for (search, net), g in groups.items()
    }
    _plots.curves(curves, title, asked.out / f"deepcoder_T{length}_solved.png")
    return {"results": [r.as_row() for r in results], "markdown": lines}


def _line(search: str, net: str, group: list[Result], length: int) -> str:
    limit = group[0].job.limit
    times = " | ".join(_time(timeout_for(group, share), limit) for share in SHARES)
    share, low, high = solved(group)
    paper = _PAPER.get(length, {}).get(search)
    told = ""
    if paper:
        told = " / ".join(_time(t, 1000 if length == 3 else 10000) for t in paper[1 if net else 0])
    spent = sum(min(r.seconds, limit) - r.net_seconds for r in group)
    rate = sum(r.explored for r in group) / max(spent, 1e-9)
    order = f"net `{net}`" if net else "frequency"
    return (
        f"| {search} | {order} | {len(group)} | {times} | {share:.0%} ({low:.0%} - {high:.0%}) | {told} "
        f"| {rate / 1e6:.2f} M |"
    )


def _speedups(groups: dict[tuple[str, str], list[Result]], length: int) -> list[str]:
    """Lay the net's speed-ups in seconds and in programs explored beside the paper's."""
    lines = ["| speed-up by the net | 20 % | 40 % | 60 % | paper |", "|---|---|---|---|---|"]
    for search in dict.fromkeys(search for search, _ in groups):
        plain = groups.get((search, ""))
        net = next((g for (s, n), g in groups.items() if s == search and n), None)
        if not plain or not net:
            continue
        times = [(timeout_for(plain, q), timeout_for(net, q)) for q in SHARES[:3]]
        works = [(explored_for(plain, q), explored_for(net, q)) for q in SHARES[:3]]
        paper = _PAPER.get(length, {}).get(search)
        told = [f"{a / b:.1f} x" if a and b else "-" for a, b in zip(*paper, strict=True)] if paper else []
        cells = [_ratio(a, b, plain[0].job.limit) for a, b in times]
        lines.append(f"| {search}, seconds | {' | '.join(cells)} | {' / '.join(told)} |")
        if search == "smt":
            continue  # it proposes few programs and rules out the others without a look
        most = float(max(r.explored for r in plain))
        cells = [_ratio(a, b, most) for a, b in works]
        lines.append(f"| {search}, programs explored | {' | '.join(cells)} | |")
    return lines


def _ratio(plain: float, guided: float, limit: float) -> str:
    """Return how many times more the base line needs; a bound where it met its limit first."""
    if math.isinf(guided):
        return "-"
    return f"> {limit / guided:.1f} x" if math.isinf(plain) else f"{plain / guided:.1f} x"


def _table1(asked: argparse.Namespace) -> dict[str, Any]:
    limit = asked.limit or 10.0
    searches = dict.fromkeys(("dfs", "sort_and_add", "lambda2", "best_first", "smt", "beam"), limit)
    return _table(_jobs(3, asked.count or 500, searches, ("", "attributes_3"), asked.out), 3, asked)


def _table2(asked: argparse.Namespace) -> dict[str, Any]:
    limit = asked.limit or 100.0
    searches = {"best_first": limit, "dfs": limit, "sort_and_add": limit, "lambda2": limit}
    return _table(_jobs(5, asked.count or 100, searches, ("", "attributes_4"), asked.out), 5, asked)


def _figure3b(asked: argparse.Namespace) -> dict[str, Any]:
    """Nets trained on up to 1..4 calls against tests of 1..5: DFS's speed-up at half the tests."""
    limit, lengths = asked.limit or 20.0, range(1, 6)
    nets = ("", *(f"attributes_{trained}" for trained in range(1, 5)))
    jobs = []
    for length in lengths:
        count = min(asked.count or 100, 100 if length < 5 else 20)
        jobs += _jobs(length, count, {"dfs": limit}, nets, asked.out)
    results = list(race(jobs, asked.workers))
    half = {
        (net, length): _at_half([r for r in results if (r.job.net, r.job.length) == (net, length)])
        for net in nets
        for length in lengths
    }
    lines = ["Speed-up of DFS at 50 % solved, in seconds / in programs explored.", ""]
    lines += ["| trained on | " + " | ".join(f"T = {t}" for t in lengths) + " |", "|---" * 6 + "|"]
    ratios: dict[str, float] = {}
    for trained, net in enumerate(nets[1:], 1):
        row = []
        for length in lengths:
            plain, guided = half["", length], half[net, length]
            row.append(f"{_ratio(plain[0], guided[0], limit)} / {_ratio(plain[1], guided[1], 1)}")
            if not math.isinf(guided[1]) and not math.isinf(plain[1]):
                ratios[f"{trained},{length}"] = plain[1] / guided[1]
        lines.append(f"| T <= {trained} | {' | '.join(row)} |")
    _plots.grid(ratios, asked.out / "deepcoder_figure3b.png")
    return {"results": [r.as_row() for r in results], "speedups": ratios, "markdown": lines}


def _at_half(results: list[Result]) -> tuple[float, float]:
    return timeout_for(results, 0.5), explored_for(results, 0.5)


def _longer(asked: argparse.Namespace) -> dict[str, Any]:
    limit = asked.limit or 100.0
    lines = [
        f"`best_first`, one core a test, {limit:g} s; a program of up to T + 4 calls (16 at most) counts.",
        "",
        "| T | n | solved (95 %) | 20 % | 40 % | 60 % | 80 % | 95 % | mean calls of the answer |",
        "|---" * 9 + "|",
    ]
    found: list[Result] = []
    for length in _LONGER:
        rows = test_rows(length, asked.count or 40, asked.out)
        longest = min(16, length + 4)
        group = list(
            race([Job(length, r, "best_first", "attributes_4", limit, longest) for r in rows], asked.workers)
        )
        found += group
        share, low, high = solved(group)
        times = " | ".join(_time(timeout_for(group, q), limit) for q in SHARES[:5])
        calls = [r.calls for r in group if r.calls]
        lines.append(
            f"| {length} | {len(group)} | {share:.0%} ({low:.0%} - {high:.0%}) | {times} "
            f"| {sum(calls) / max(1, len(calls)):.1f} |"
        )
        print(lines[-1], file=sys.stderr, flush=True)
    curves = {f"T = {t}": [r.seconds for r in found if r.job.length == t] for t in _LONGER}
    _plots.curves(curves, "Longer programs", asked.out / "deepcoder_longer.png")
    costs = {t: [r.explored for r in found if r.job.length == t and r.calls] for t in _LONGER}
    _plots.cost(costs, asked.out / "deepcoder_longer_cost.png")
    return {"results": [r.as_row() for r in found], "markdown": lines}


def _rate(asked: argparse.Namespace) -> dict[str, Any]:
    """Programs a second on one core: plain DFS over examples that nothing fits; the data generator."""
    spec = Spec(tuple(Example(((i, -3, 4, 11, 0, -5, 9, i),), (251, 17, 254, i, i, 3, 1)) for i in range(5)))
    rates = []
    for _ in range(5):
        settings = Settings(length=4, low=PAPER_LOW, high=PAPER_HIGH)
        start = time.perf_counter()
        list(dfs.search(spec, guide.frequency_prior(4), Budget.seconds(20), settings))
        rates.append(settings.progress.explored / (time.perf_counter() - start))
    lines = [
        f"DFS: {median(rates) / 1e6:.1f} million programs a second on one core (paper: about 3 million)."
    ]
    made = {}
    for length, count in ((1, 20000), (2, 20000), (3, 20000), (4, 20000), (5, 10000), (8, 4000), (14, 400)):
        start = time.perf_counter()
        data.draw(length, count, seed=length)
        made[length] = count / (time.perf_counter() - start)
    lines += ["", "Programs with five examples drawn, pruned and signed, a second on one core:", ""]
    lines += [f"| T | {' | '.join(map(str, made))} |", "|---" * (len(made) + 1) + "|"]
    lines += [f"| programs/s | {' | '.join(f'{rate:,.0f}' for rate in made.values())} |"]
    return {"programs_per_second": rates, "drawn_per_second": made, "markdown": lines}


def _write(asked: argparse.Namespace) -> dict[str, Any]:
    """Wall seconds of ``pinball write`` on the paper's figure 2 example, process start to proved C."""
    command = [
        sys.executable,
        "-m",
        "pinball",
        "write",
        "-e",
        show_example(FIGURE_2),
        "--lang",
        "c",
        "--json",
    ]
    times, levels = [], []
    for _ in range(7):
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        times.append(time.perf_counter() - start)
        levels.append(json.loads(done.stdout)["verdict"] if done.returncode == 0 else done.stderr)
    said = f"`pinball write` from process start: median {median(times):.2f} s, "
    said += f"worst {max(times):.2f} s of {len(times)}."
    return {"seconds": times, "verdicts": levels, "markdown": [said]}


def _figure2(asked: argparse.Namespace) -> dict[str, Any]:
    """The 34 probabilities for the paper's example, by each attribute net."""
    rows = {}
    for net in ("attributes_3", "attributes_4", "attributes_3_gru"):
        prior = guide.attribute_prior(Spec((FIGURE_2,)), net)
        rows[net] = [round(prior.attributes[a], 3) for a in attributes()]
    _plots.heat(rows, attributes(), asked.out / "deepcoder_figure2.png")
    wanted = ("FILTER", "<0", "MAP", "*4", "SORT", "REVERSE")
    lines = ["| net | " + " | ".join(wanted) + " |", "|---" * (len(wanted) + 1) + "|"]
    for net, chances in rows.items():
        chosen = " | ".join(f"{chances[attributes().index(a)]:.2f}" for a in wanted)
        lines.append(f"| {net} | {chosen} |")
    return {"probabilities": rows, "attributes": list(attributes()), "markdown": lines}


def _figure8(asked: argparse.Namespace) -> dict[str, Any]:
    """The embedding of the integers that a net of width 2 learned; its card holds the points."""
    from pinball.nets import runtime

    rows = runtime.card("attributes_3_width_2")["embedding"]
    points = {str(number): row for number, row in enumerate(rows[:-1], PAPER_LOW)}
    points["NULL"] = rows[-1]
    _plots.embedding(points, asked.out / "deepcoder_figure8.png")
    said = f"{len(points)} points of `attributes_3_width_2` in deepcoder_figure8.png."
    return {"points": points, "markdown": [said]}
