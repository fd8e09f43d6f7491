"""A unit of work: bases of one seed, their edits, the judge's rows, the labels.

seed --reader--> tree --chain of rules--> tree --style--> base text --edits--> judge --labels--> rows
"""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import import_module
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.tree import Module
from pinball.forge import edits, inputs, label, telling
from pinball.forge.calls import CallSpec
from pinball.forge.compose import compose
from pinball.forge.engine import Batch, Status, Task
from pinball.forge.plan import Job, Made, Source, Unit, chance
from pinball.forge.seeds import Reference, Seed, load_references, load_seeds, reference_of
from pinball.forge.shards import Columns, join
from pinball.forge.values import JUDGE, digest
from pinball.rules import Promise, all_rules

TESTS = {"c": 120, "python": 48}
"""Tests of a row. Mutants that fail one input in hundreds are common: fewer tests would call them right."""
UNKNOWN = label.UNKNOWN
BASE_ROWS = 1250
"""Rows asked of one base; its edits are listed once for all of them."""
CANDIDATES = 200
"""Rewrites of a base that are looked at; of more, this many are drawn."""
_EXPONENT = 12
_CALLS = 6  # of the judge for one unit, before the seed counts as exhausted
_PATIENCE = 900.0  # seconds for one call of the judge; its own limits are counts, so this is never near
_COMPOSED = ("array", "linked_list", "binary_tree")
_STEPS = (0, 0, 1, 1, 2, 2, 3, 4, 6)
_GENTLE = 0.5  # the share of bases whose edits are the preserving and conditional ones alone
_FRONT = {"c": re.compile(r"\s*/\*.*?\*/", re.DOTALL), "python": re.compile(r'\s*""".*?"""', re.DOTALL)}


@dataclass(frozen=True, slots=True)
class Program:
    """A seed made ready: its tree, how it is called, what it is run on and what must come out."""

    name: str
    module: Module
    call: CallSpec
    names: tuple[str, ...]
    tests: tuple[inputs.Inputs, ...]
    growing: dict[str, tuple[inputs.Inputs, ...]]
    sizes: tuple[int, ...]
    seed: Seed
    reference: Reference
    facts: label.Facts
    composition: int = 1


@dataclass(frozen=True, slots=True)
class _Base:
    """One text that edits are spliced into, with its lineage."""

    text: str
    style: str
    chain: tuple[str, ...]
    edits: list[edits.NamedEdit]


def program_text(seed: Seed) -> str:
    """Return a seed's text without its front matter, which would tell the labels."""
    return _FRONT[seed.language].sub("", seed.text, count=1).lstrip("\n")


def make(job: Job, unit: Unit) -> Made:
    """Make a unit's rows. Raise ``Unsupported`` where the seed cannot be read or run at all."""
    program = _program(job.seeds, unit.seeds, job.seed)
    rng = Random(unit.rng)
    parts: list[Columns] = []
    seen = np.zeros(0, dtype=np.uint64)
    counts = {"generated": 0, "duplicates": 0, "unsupported": 0, "surplus": 0, "bases": 0, "stopped": 0}
    refused = ""
    for turn in range(_CALLS):
        wanted = unit.rows - len(seen)
        bases = []
        for number in range(-(-wanted // BASE_ROWS)):
            plain = unit.part == 0 and turn == 0 and number == 0
            try:
                bases.append(_base(program, rng, plain, wanted))
            except Unsupported as error:
                refused = str(error)
        if not bases:
            continue
        before = len(seen)
        for base, batch in zip(bases, _judged(program, bases, wanted, rng), strict=True):
            if batch.ended:
                refused = f"the judge was stopped: {batch.ended}"
                counts["stopped"] += 1
                continue
            counts["generated"] += batch.generated + 1
            counts["duplicates"] += batch.duplicates
            counts["unsupported"] += batch.unsupported
            counts["bases"] += 1
            new = np.flatnonzero(~np.isin(batch.hashes, seen))
            fresh = new[: unit.rows - len(seen)]
            counts["duplicates"] += len(batch.hashes) - len(new)
            counts["surplus"] += len(new) - len(fresh)
            if len(fresh):
                parts.append(_columns(program, unit, base, batch, fresh))
                seen = np.concatenate([seen, batch.hashes[fresh]])
        if len(seen) >= unit.rows or len(seen) - before < max(1, wanted // 20):
            break
    columns = join(parts) if parts else {}
    short = "" if len(seen) >= unit.rows else refused or f"no more than {len(seen)} distinct rows"
    return Made(columns, counts, short)


# --- the seed -----------------------------------------------------------------------------------------------


@cache
def _seeds(folder: str) -> dict[str, Seed]:
    return {s.id: s for s in load_seeds(folder or None)}


@lru_cache(maxsize=512)
def _module(seed: Seed) -> Module:
    text = _FRONT[seed.language].sub(lambda m: "\n" * m.group().count("\n"), seed.text, count=1)
    module: Module = import_module(f"pinball.languages.{seed.language}.parse").parse(text)
    return module


@lru_cache(maxsize=64)
def _program(folder: str, ids: tuple[str, ...], number: int) -> Program:
    """Make a seed ready, or the program that applies several in a row; raise ``Unsupported`` with why not."""
    parts = [_seeds(folder)[i] for i in ids]
    seed, reference = parts[0], reference_of(parts[0])
    if len(parts) == 1:
        module = _module(seed)
    else:
        whole = compose(parts, [_module(p) for p in parts])
        if isinstance(whole, str):
            raise Unsupported(whole)
        seed, reference, module = whole.seed, whole.reference, whole.module
    tests = telling.usual_tests(_tested(seed, reference), TESTS[seed.language], _key(reference, number))
    sizes = inputs.growing_sizes(reference, seed.time, _largest(seed, reference))
    growing = inputs.growing(reference, sizes, Random(chance(number, seed.structure, "growing")), families=3)
    facts = label.facts(seed, reference, tests, growing)
    if len(parts) > 1:
        facts = label.chained([label.facts(p, reference_of(p), ()) for p in parts], facts.own)
    return Program(
        name=" + ".join(ids),
        module=module,
        call=seed.call,
        names=reference.names,
        tests=tests,
        growing=growing,
        sizes=sizes,
        seed=seed,
        reference=reference,
        facts=facts,
        composition=len(parts),
    )


def prepare(folder: str, ids: tuple[str, ...], number: int) -> None:
    """Make what all units of an algorithm share, its tests, unless it was made."""
    if len(ids) == 1:
        seed = _seeds(folder)[ids[0]]
        reference = reference_of(seed)
        telling.usual_tests(_tested(seed, reference), TESTS[seed.language], _key(reference, number))


@dataclass(frozen=True, slots=True)
class Oracle:
    """What an algorithm gives on the inputs of a seed: tests, and the hash of each right output."""

    call: CallSpec
    names: tuple[str, ...]
    tests: tuple[inputs.Inputs, ...]
    digests: tuple[int, ...]


@lru_cache(maxsize=512)
def oracle(folder: str, seed: str, algorithm: str, number: int, count: int, growing: bool = False) -> Oracle:
    """Return ``count`` tests of a row's seed with what ``algorithm`` gives on them; growing inputs if asked.

    The first tests are those that the row was labelled by. An ``unknown`` algorithm stands for the seed's.
    """
    program = _program(folder, tuple(seed.split(" + ")), number)
    own, reference = program.seed, program.reference
    if algorithm not in (UNKNOWN, program.facts.own.algorithm):
        found = {
            (r.structure, r.algorithm): r for r in (*load_references(), *load_references(folder or None))
        }
        reference = found[own.structure, algorithm]
    tests = telling.tests(_tested(own, program.reference), count, _key(program.reference, number))
    if growing:
        tests += tuple(
            t for row in program.growing.values() for t in row if inputs.within(program.reference, t)
        )
    digests = tuple(digest(inputs.expected(own, reference, t)) for t in tests)
    return Oracle(program.call, program.names, tests, digests)


def _key(reference: Reference, number: int) -> int:
    """Return what an algorithm's tests are drawn by: the same for all its seeds, so that classes compare."""
    return chance(number, reference.structure, reference.algorithm, "tests")


def _largest(seed: Seed, reference: Reference) -> int:
    """Return the largest size that a seed is measured at: as small as still tells the classes apart."""
    if seed.language == "python" and seed.time in ("O(n^2)", "O(n^3)"):
        return 32
    if seed.time == "O(n^3)":  # of a matrix 16 tell as much; of graphs and arrays they told a few wrongly
        return 16 if any(i.kind == "matrix" for i in reference.inputs) else 24
    if any(i.kind in ("matrix", "graph") for i in reference.inputs):
        return 32
    return 48 if seed.time == "O(n^2)" else 64


def _tested(seed: Seed, reference: Reference) -> Reference:
    """Return the reference, its sizes as small as an exponential seed can be tested on."""
    if seed.time != "O(2^n)" or not any("size" in i.words for i in reference.inputs):
        return reference
    small = tuple(
        replace(i, high=min(_EXPONENT, i.high if i.high is not None else _EXPONENT))
        if "size" in i.words
        else i
        for i in reference.inputs
    )
    return replace(reference, inputs=small)


# --- bases and mutants --------------------------------------------------------------------------------------


def _base(program: Program, rng: Random, plain: bool, rows: int) -> _Base:
    """Make one base for up to ``rows`` rows: the seed itself, or a chain of rules in a random style."""
    language = program.seed.language
    style = import_module(f"pinball.languages.{language}.style")
    module, look = program.module, style.Style()
    chain: tuple[str, ...] = ()
    if not plain:
        module, chain = edits.chain(module, rng, rng.choice(_STEPS), language, entry=program.call.function)
        look = style.random_style(rng)
    base = edits.make_base(module, look, language, program.call.function)
    rules = _gentle() if rng.random() < _GENTLE and not plain else all_rules()
    found = edits.all_edits(base, rules, rng, min(CANDIDATES, max(40, rows // 2)))
    return _Base(base.text, look.name(), chain, found)


@cache
def _gentle() -> tuple[Any, ...]:
    return tuple(r for r in all_rules() if r.promise is not Promise.BREAKING)


def _judged(program: Program, bases: Sequence[_Base], wanted: int, rng: Random) -> list[Batch]:
    """Run the mutants of several bases in one call of the judge."""
    each = -(-wanted * 21 // (20 * len(bases)))
    tasks = [
        Task(
            source=base.text,
            edits=[e.edit for e in base.edits],
            call=program.call,
            names=program.names,
            tests=program.tests,
            growing=program.growing,
            wanted=each,
            rng=rng.getrandbits(63),
        )
        for base in bases
    ]
    judge = import_module("pinball.forge.engine" if program.seed.language == "c" else "pinball.forge.pythons")
    found: list[Batch] = judge.run(tasks, Budget.seconds(_PATIENCE))
    return found


# --- rows ---------------------------------------------------------------------------------------------------


def _columns(
    program: Program, unit: Unit, base: _Base, batch: Batch, rows: NDArray[np.int64]
) -> dict[str, Any]:
    """Return the labelled columns of some of a batch's rows."""
    found = label.labels(batch, program.facts, program.sizes, tuple(program.growing))
    m = len(rows)
    names = [e.rule for e in base.edits]
    chosen = [batch.chosen[i] for i in rows]
    status, digests = batch.status[rows], batch.digests[rows]
    right = (status == 0) & (digests == program.facts.own.digests)
    canonical = [batch.canonical[i].decode() for i in rows]
    classes = np.array(found.names, dtype=object)
    return {
        "text": [batch.texts[i].decode() for i in rows],
        "canonical": canonical,
        "hash": batch.hashes[rows],
        "language": [program.seed.language] * m,
        "seed": [program.name] * m,
        "structure": [found.structure] * m,
        "algorithm": list(found.algorithm[rows]),
        "origin": [program.facts.own.algorithm] * m,
        "decoy": found.decoy[rows],
        "composition": np.full(m, program.composition, dtype=np.uint8),
        "rules": [(*base.chain, *(names[e] for e in edited)) for edited in chosen],
        "edits": np.fromiter((len(c) for c in chosen), dtype=np.uint8, count=m),
        "style": [base.style] * m,
        "rng": np.full(m, unit.rng, dtype=np.uint64),
        "compiles": found.compiles[rows],
        "judge": [_JUDGES[program.seed.language]] * m,
        "message": [batch.messages[i] for i in rows],
        "passes": found.passes[rows],
        "tests": np.full(m, status.shape[1], dtype=np.uint16),
        "passed": right.sum(axis=1).astype(np.uint16),
        "status": _endings(found.compiles[rows], status),
        "time": list(classes[found.time[rows]]),
        "typical": list(classes[found.typical[rows]]),
        "space": list(classes[found.space[rows]]),
        "behaviour": found.behaviour[rows],
        "split": [unit.split] * m,
        "tokens": np.fromiter((len(c.split()) for c in canonical), dtype=np.uint16, count=m),
    }


def _endings(compiles: NDArray[np.bool_], status: NDArray[np.uint8]) -> list[str]:
    """Return how the first test of each row ended that did not end well, else ``ok``."""
    bad = status != Status.OK
    first = np.where(bad.any(axis=1), bad.argmax(axis=1), 0)
    codes = status[np.arange(len(status)), first] if status.shape[1] else np.zeros(len(status), np.uint8)
    return [
        _ENDINGS.get(int(code), "unknown") if built else "not compiled"
        for built, code in zip(compiles, codes, strict=True)
    ]


_ENDINGS = {int(s): s.name.lower().replace("_", " ") for s in Status}
_JUDGES = {"c": f"pinball engine, as {JUDGE}", "python": f"CPython {platform.python_version()}"}


# --- compositions -------------------------------------------------------------------------------------------


def compositions(seeds: Sequence[Seed], where: Mapping[str, str], number: int) -> list[Source]:
    """Return chains of two or three seeds of one split, language and structure whose types meet.

    There are about half as many as there are seeds, as far as they are found.
    """
    groups: dict[tuple[str, str, str], list[Seed]] = {}
    for seed in seeds:
        groups.setdefault((where[seed.id], seed.language, seed.structure), []).append(seed)
    rng = Random(chance(number, "compositions"))
    found: dict[tuple[str, ...], Source] = {}
    for (split, _, structure), group in sorted(groups.items()):
        if structure not in _COMPOSED or len(group) < 2:
            continue
        wanted = len(found) + max(1, len(group) // 2)
        for _ in range(6 * len(group)):
            chain = rng.sample(group, min(len(group), rng.choice((2, 2, 3))))
            ids = tuple(s.id for s in chain)
            if len(found) >= wanted:
                break
            if ids not in found and _meets(chain):
                found[ids] = Source(ids, split)
    return list(found.values())


def _meets(chain: Sequence[Seed]) -> bool:
    try:
        return not isinstance(compose(chain, [_module(s) for s in chain]), str)
    except Unsupported:
        return False
