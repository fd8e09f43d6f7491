"""The data set's card: what is in it, how often each rule kept its promise, how it was made and checked."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from pinball.forge import shards
from pinball.forge.seeds import Seed
from pinball.rules import Promise, all_rules

_COUNTED = ("language", "split", "structure", "algorithm", "time", "typical", "space", "status", "judge")
_PARTS = ("generated", "duplicates", "unsupported", "surplus", "stopped")


def counts(rows: Any) -> dict[str, Any]:
    """Return what the card needs to know of one shard's rows: counts by value, and the rules' promises."""
    found: dict[str, Any] = {name: _tally(shards.column(rows, name)) for name in _COUNTED}
    passes, compiles = shards.column(rows, "passes"), shards.column(rows, "compiles")
    found["compiles"], found["passes"] = int(compiles.sum()), int(passes.sum())
    found["composed"] = int((shards.column(rows, "composition") > 1).sum())
    found["decoys"] = int(shards.column(rows, "decoy").sum())
    found["behaviours"] = len(np.unique(shards.column(rows, "behaviour")))
    found["tokens"] = int(shards.column(rows, "tokens").sum())
    found["seeds"] = _tally(shards.column(rows, "seed"))
    found["rules"] = _promises(rows, passes)
    return found


def _tally(values: Any) -> dict[str, int]:
    return dict(Counter(str(v) for v in values))


def _promises(rows: Any, passes: Any) -> dict[str, list[int]]:
    """Return for each rule: rows it is in, rows that tell of it, rows among these where its promise held.

    A row tells of a rule if every other rule in its lineage is preserving. A preserving or conditional rule
    held where the row passes all tests, a breaking one where it does not.
    """
    promise = {r.name: r.promise for r in all_rules()}
    owners, words, uses = shards.lists(rows, "rules")
    preserving = np.array([promise.get(w) is Promise.PRESERVING for w in words], dtype=bool)
    breaking = np.array([promise.get(w) is Promise.BREAKING for w in words], dtype=bool)
    others = np.zeros(len(passes), dtype=np.int64)
    np.add.at(others, owners, ~preserving[uses] if len(uses) else 0)
    # A rule used twice in one row counts once.
    pairs = np.unique(owners * max(1, len(words)) + uses)
    owners, uses = pairs // max(1, len(words)), pairs % max(1, len(words))
    tells = others[owners] == (~preserving[uses]).astype(np.int64)
    held = np.where(breaking[uses], ~passes[owners], passes[owners])
    found = {}
    for number, word in enumerate(words):
        mine = uses == number
        found[word] = [int(mine.sum()), int((mine & tells).sum()), int((mine & tells & held).sum())]
    return found


def make(
    what: Mapping[str, Any],
    status: str,
    finals: Sequence[Mapping[str, Any]],
    manifests: Sequence[Mapping[str, Any]],
    seeds: Sequence[Seed],
) -> dict[str, Any]:
    """Return the card as plain data; ``finals`` describes the settled shards, ``manifests`` what was made."""
    from pinball.tools import versions

    made = sum(m["rows"] for m in manifests)
    rows = sum(f["rows"] for f in finals)
    units = [u for m in manifests for u in m["units"]]
    cpu = sum(m["cpu_seconds"] for m in manifests)
    parts = {name: sum(u.get(name, 0) for u in units) for name in _PARTS}
    return {
        "name": "Pinball forge",
        "complete": status != "stopped",
        "status": status,
        "rows": rows if status != "stopped" else made,
        "content_sha256": hashlib.sha256("".join(f["sha256"] for f in finals).encode()).hexdigest(),
        "made_from": dict(what),
        "licence": "Apache-2.0; seed programs, rules and mutants are Pinball's own writing",
        "files": {f["name"]: {k: f[k] for k in ("rows", "bytes", "sha256")} for f in finals if f["rows"]},
        "columns": {c.name: {"kind": c.kind, "meaning": c.meaning} for c in shards.COLUMNS},
        "counts": {name: _sum(f[name] for f in finals) for name in (*_COUNTED, "seeds")},
        "compiles": sum(f["compiles"] for f in finals),
        "passes": sum(f["passes"] for f in finals),
        "composed": sum(f["composed"] for f in finals),
        "decoys": sum(f["decoys"] for f in finals),
        "tokens": sum(f["tokens"] for f in finals),
        "bytes": sum(f["bytes"] for f in finals),
        "rules": _rules(finals),
        "seeds": {s.id: {"method": s.method, "time": s.time, "space": s.space} for s in seeds},
        "not_made": _reasons(units),
        "making": {
            **parts,
            "rows_before_dropping_duplicates": made,
            "distinct_share": _share(rows, parts),
            "cpu_seconds": round(cpu, 1),
            "rows_per_core_second": round(made / cpu, 1) if cpu else 0.0,
            "peak_kib_per_worker": max((m["peak_kib"] for m in manifests), default=0),
        },
        "tools": versions() | {"pyarrow": shards.available()},
    }


def _share(rows: int, parts: Mapping[str, int]) -> float:
    """Return which part of the programs tried was new; what was new and not needed counts as new."""
    tried = parts["generated"]
    return round((rows + parts["surplus"]) / tried, 4) if tried else 0.0


def _sum(tallies: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for tally in tallies:
        total.update(tally)
    return dict(sorted(total.items(), key=lambda item: (-item[1], item[0])))


def _rules(finals: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    total = {r.name: [0, 0, 0] for r in all_rules()}
    for final in finals:
        for name, numbers in final["rules"].items():
            total[name] = [a + b for a, b in zip(total.get(name, [0, 0, 0]), numbers, strict=True)]
    promise = {r.name: (str(r.promise), r.picture) for r in all_rules()}
    return {
        name: {
            "promise": promise.get(name, ("", ""))[0],
            "picture": promise.get(name, ("", ""))[1],
            "rows": rows,
            "telling": telling,
            "held": round(held / telling, 4) if telling else None,
        }
        for name, (rows, telling, held) in total.items()
    }


def _reasons(units: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return, for each source that gave no row at all, why."""
    given: dict[str, int] = {}
    why: dict[str, str] = {}
    for unit in units:
        name = " + ".join(unit["seeds"])
        given[name] = given.get(name, 0) + unit["rows"]
        why[name] = unit["reason"]
    return {name: why[name] or "no row" for name, rows in given.items() if not rows}


def load(out: Path) -> dict[str, Any] | None:
    """Return the card in a folder, ``None`` where there is none."""
    path = out / "card.json"
    if not path.exists():
        return None
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def write(out: Path, card: Mapping[str, Any]) -> None:
    """Write the card for programs (``card.json``) and for people (``README.md``)."""
    shards.write_text(out / "README.md", text(card))
    shards.write_text(out / "card.json", json.dumps(card, indent=1))


def text(card: Mapping[str, Any]) -> str:
    """Return the card as Markdown."""
    rows = max(1, card["rows"])
    making = card["making"]
    lines = [
        f"# {card['name']}: {card['rows']:,} labelled programs",
        "",
        f"Status: {card['status']}. Every row was compiled and tested; "
        "no two rows are equal up to names and layout.",
        f"Of them {card['compiles'] / rows:.1%} compile and {card['passes'] / rows:.1%} pass all tests.",
        f"Content: sha256 `{card['content_sha256']}`. Licence: {card['licence']}.",
        "",
        f"Made from {json.dumps(card['made_from'])}",
        f"at {making['rows_per_core_second']:,.0f} rows a core-second;",
        f"{making['generated']:,} programs tried, {making['distinct_share']:.1%} of them became rows.",
        "",
        *_audit(card),
        "Splits are by seed program: all that is made of a seed lies in one split.",
        "",
        *_table("Columns", ("column", "kind", "meaning"), [
            (n, c["kind"], c["meaning"]) for n, c in card["columns"].items()
        ]),
    ]  # fmt: skip
    for name in _COUNTED:
        found = card["counts"][name].items()
        lines += _table(name, (name, "rows", "share"), [(k, f"{v:,}", f"{v / rows:.1%}") for k, v in found])
    lines += _table("Rules", ("rule", "promise", "picture", "rows", "telling", "held"), [
        (n, r["promise"], f"`{r['picture']}`", f"{r['rows']:,}", f"{r['telling']:,}", _percent(r["held"]))
        for n, r in sorted(card["rules"].items())
    ])  # fmt: skip
    lines += [
        "A row tells of a rule if all other rules in its lineage are preserving. A preserving or conditional",
        "rule held where the row passes all tests, a breaking one where it does not.",
        "",
    ]
    lines += _table("Seeds", ("seed", "method", "time", "space", "rows"), [
        (n, s["method"], s["time"], s["space"], f"{card['counts']['seeds'].get(n, 0):,}")
        for n, s in card["seeds"].items()
    ])  # fmt: skip
    lines += _table("Not made", ("source", "why"), list(card["not_made"].items()))
    lines += _table("Tools", ("tool", "version"), list(card["tools"].items()))
    return "\n".join(lines)


def _audit(card: Mapping[str, Any]) -> list[str]:
    if "audit" not in card:
        return ["Not audited yet: `pinball forge OUT --audit`.", ""]
    found = card["audit"]
    low, high = found["interval"]
    return [
        f"Audit: {found['rows']:,} rows compiled again with {found['compiler']}, with sanitizers and "
        f"{found['tests']} tests: labels true for {found['truth']:.3%} "
        f"(95 % interval {low:.3%} to {high:.3%}), "
        f"{found['sanitizer_findings']} sanitizer findings among rows labelled correct.",
        "",
    ]


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def _table(title: str, head: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[str]:
    if not rows:
        return []
    cells = [[str(c).replace("|", "\\|").replace("\n", " ") for c in row] for row in (head, *rows)]
    lines = ["| " + " | ".join(row) + " |" for row in cells]
    return [f"## {title}", "", lines[0], "|" + "---|" * len(head), *lines[1:], ""]
