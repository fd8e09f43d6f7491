"""What ``pinball.prove`` proves, refutes and how long it takes; and whether random tests break a claim.

Four parts: sorts against a contract and against one another; lists and trees; near misses of the forge's
seeds, which must be refuted by inputs that run; and a soak, in which each claim that was made is run on
10,000 random inputs within its bound.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

from pinball.bench import _prove_pairs as pairs
from pinball.bench._commit import commit
from pinball.bench._prove_soak import broken
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.forge.seeds import Seed, load_seeds, reference_of
from pinball.prove.climb import Evidence, prove_claim
from pinball.prove.follow import Claim
from pinball.prove.subject import Domain, Subject, contract, domain
from pinball.tools import versions

PARTS = ("sorts", "structures", "refutations", "soak")
_SORTS = ("insertion", "selection", "merge_top_down", "quick_lomuto")
_STRUCTURES = {
    ("linked_list/reverse", 6): ("three_pointers.c", "recursive.c", "recursive.py", "new_nodes.py"),
    ("linked_list/filter_less", 6): ("copy_tail.py", "delete_greater.c", "previous.py", "rebuild.c"),
    ("linked_list/filter_even", 6): ("collect_copy.c", "copy_tail.py"),
    ("linked_list/delete_all", 6): ("dummy.c", "indirect.c", "recursive.py", "two_loops.c"),
    ("binary_tree/inorder", 7): ("callback.c", "morris.py", "stack_loop.py", "morris.c"),
    ("binary_tree/preorder", 7): (),
    ("binary_tree/postorder", 7): (),
    ("binary_tree/search", 7): ("iterative.c", "recursive.py", "loop.py", "queue.py"),
}
"""Seeds that are compared with the first of them, up to so many elements or nodes."""

SORTED = """#include <stdbool.h>
static int count(const int *a, int n, int x) {
    int found = 0;
    for (int i = 0; i < n; i++) if (a[i] == x) found++;
    return found;
}
bool ensures(const int *in, int n, const int *out, int m) {
    if (n != m) return false;
    for (int i = 1; i < m; i++) if (out[i - 1] > out[i]) return false;
    for (int i = 0; i < n; i++) if (count(in, n, in[i]) != count(out, m, in[i])) return false;
    return true;
}
"""


def main(arguments: Sequence[str]) -> int:
    """Run the parts, write JSON; return 1 where a claim was broken or a known equality refuted."""
    parser = argparse.ArgumentParser("pinball bench prove", description=__doc__)
    parser.add_argument("--part", choices=(*PARTS, "all"), default="all")
    parser.add_argument("--largest", type=int, default=7, help="arrays up to this length in sorts")
    parser.add_argument("--refutations", type=int, default=100)
    parser.add_argument("--soak", type=int, default=200, help="pairs of the soak")
    parser.add_argument("--tests", type=int, default=10_000, help="random tests for each claim of the soak")
    parser.add_argument("--claim-seconds", type=float, default=60.0, help="the budget of one claim")
    parser.add_argument("--soak-seconds", type=float, default=4.0, help="the same, in the soak")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--json", action="store_true", help="print the result as JSON too")
    asked = parser.parse_args(list(arguments))
    if min(asked.largest, asked.refutations, asked.soak, asked.tests) < 1:
        raise BadRequest("--largest, --refutations, --soak and --tests: expected at least 1")
    seeds = {seed.id: seed for seed in load_seeds()}
    rows: list[dict[str, Any]] = []
    for part in PARTS if asked.part == "all" else (asked.part,):
        for row in _PARTS[part](seeds, asked):
            rows.append({"part": part, **row})
            print(_line(rows[-1]), file=sys.stderr, flush=True)
    result = {
        "numbers": _numbers(rows),
        "machine": f"{platform.processor() or platform.machine()}, {platform.system()}",
        "load": [round(x, 2) for x in os.getloadavg()],
        "commit": commit(),
        "seed": asked.seed,
        "tools": versions(),
        "rows": rows,
    }
    asked.out.mkdir(parents=True, exist_ok=True)
    name = "prove.json" if asked.part == "all" else f"prove_{asked.part}.json"
    (asked.out / name).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result) if asked.json else json.dumps(result["numbers"], indent=1))
    return 1 if any(row.get("wrong") for row in rows) else 0


def subject_of(seed: Seed) -> Subject:
    """Return a seed as what a proof is about."""
    return Subject(seed.text, seed.language, (seed.call,))


def domain_of(seed: Seed) -> Domain:
    """Return the inputs of a seed as its reference has them."""
    return domain(reference_of(seed).inputs)


def _any_numbers(given: Domain) -> Domain:
    """Return the same inputs with all 32-bit integers."""
    return domain([replace(item, low=None, high=None) for item in given.inputs])


def _proved(claim: Claim, size: int, seconds: float) -> tuple[Evidence, dict[str, Any]]:
    """Prove a claim; return what came of it, and the row of a table."""
    wall, cpu = time.monotonic(), _processor()
    evidence = prove_claim(claim, size, Budget.seconds(seconds))
    proof = evidence.proof
    return evidence, {
        "status": proof.status,
        "bound": proof.bound,
        "reason": proof.reason,
        "counterexample": proof.counterexample,
        "how": evidence.how,
        "reached": evidence.reached,
        "paths": evidence.paths,
        "seconds": round(time.monotonic() - wall, 3),
        "cpu_seconds": round(_processor() - cpu, 3),
    }


def _processor() -> float:
    """Return the processor's seconds of this process and of those that it waited for."""
    rows = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(row.ru_utime + row.ru_stime for row in rows)


def _sorts(seeds: dict[str, Seed], asked: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Each sort against the contract, and each against each other, at every length from 5 on."""
    chosen = {name: seeds[f"array/sort/{name}.c"] for name in _SORTS}
    own = domain_of(chosen["insertion"])
    wanted = contract(SORTED, "c", own, "array")
    for size in range(5, asked.largest + 1):
        for name, seed in chosen.items():
            claim = Claim(subject_of(seed), None, own, wanted.requires, wanted.ensures, wanted.output)
            row = _proved(claim, size, asked.claim_seconds)[1]
            yield {"what": f"{name} sorts", "size": size, "wrong": row["status"] == "refuted", **row}
        for one, other in combinations(chosen, 2):
            claim = Claim(subject_of(chosen[one]), subject_of(chosen[other]), own)
            row = _proved(claim, size, asked.claim_seconds)[1]
            yield {"what": f"{one} = {other}", "size": size, "wrong": row["status"] == "refuted", **row}


def _structures(seeds: dict[str, Seed], asked: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Lists and trees: seeds of one task against the first of them."""
    for (task, size), names in _STRUCTURES.items():
        found = [seeds[f"{task}/{name}"] for name in names] or pairs.looked_at_alike(seeds, task)[:4]
        first = found[0]
        for seed in found[1:]:
            claim = Claim(subject_of(seed), subject_of(first), _any_numbers(domain_of(first)))
            row = _proved(claim, size, asked.claim_seconds)[1]
            wrong = row["status"] == "refuted"
            yield {"what": f"{seed.id} = {first.id}", "size": size, "wrong": wrong, **row}


def _refutations(seeds: dict[str, Seed], asked: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Near misses of seeds, one or several faults each; each refutation was run before it counts."""
    made = 0
    for pair in pairs.near_misses(list(seeds.values()), Random(asked.seed)):
        seed = seeds[pair.seed]
        mutant, base = (Subject(text, seed.language, (seed.call,)) for text in (pair.b, pair.a))
        row = _proved(Claim(mutant, base, domain_of(seed)), 0, 10.0)[1]
        yield {"what": f"{pair.seed}, {pair.rule}", "share": pair.share, **row}
        made += row["status"] == "refuted"
        if made >= asked.refutations:
            return


def _soak(seeds: dict[str, Seed], asked: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Claims about mutants, rewritten seeds and seeds of one task, each tested at random."""
    rng = Random(asked.seed)
    for pair in pairs.mixed(list(seeds.values()), rng, asked.soak):
        claim = Claim(pair.a, pair.b, pair.domain)
        evidence, row = _proved(claim, 0, asked.soak_seconds)
        if row["status"] in ("proved", "checked"):
            against = broken(claim, evidence, asked.tests, rng)
            row |= {"tests": asked.tests, "wrong": against is not None, "broken_by": against}
        yield {"what": pair.what, **row}


_PARTS = {"sorts": _sorts, "structures": _structures, "refutations": _refutations, "soak": _soak}


def _line(row: dict[str, Any]) -> str:
    size = f" <= {row['size']}" if "size" in row else ""
    more = row["bound"] if row["status"] in ("checked", "proved") else row["reason"]
    flag = "WRONG " if row.get("wrong") else ""
    return f"{flag}{row['what']}{size}: {row['status']} {row['seconds']:.2f} s, {row['how']}: {more}"


def _numbers(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return counts and times by part."""
    found: dict[str, Any] = {}
    for part in dict.fromkeys(row["part"] for row in rows):
        mine = [row for row in rows if row["part"] == part]
        seconds = sorted(row["seconds"] for row in mine)
        cpu = sorted(row["cpu_seconds"] for row in mine)
        found[part] = {
            "claims": len(mine),
            "status": dict(Counter(row["status"] for row in mine)),
            "how": dict(Counter(row["how"] for row in mine)),
            "wrong": sum(bool(row.get("wrong")) for row in mine),
            "seconds": {"median": seconds[len(seconds) // 2], "most": seconds[-1]},
            "cpu_seconds": {"median": cpu[len(cpu) // 2], "most": cpu[-1]},
            "unknown": Counter(
                " ".join(row["reason"].split()[:8]) for row in mine if row["status"] == "unknown"
            ).most_common(8),
        }
        for size in sorted({row["size"] for row in mine if "size" in row}):
            at = [row for row in mine if row.get("size") == size]
            found[part][f"at_{size}"] = {
                "most_seconds": max(row["seconds"] for row in at),
                "most_cpu_seconds": max(row["cpu_seconds"] for row in at),
                "settled": sum(row["status"] == "checked" and row["reached"] == size for row in at),
                "claims": len(at),
            }
    return found
