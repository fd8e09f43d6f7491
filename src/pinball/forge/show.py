"""Mutants beside their seeds, so that a person can look."""

from __future__ import annotations

import difflib
import random
from collections.abc import Sequence
from typing import Any

from pinball.forge.plan import Job, Unit, chance, chosen_seeds, splits
from pinball.forge.seeds import Seed, load_seeds
from pinball.forge.unit import make, program_text

LABELS = (
    "compiles", "message", "passes", "passed", "tests", "status", "algorithm", "structure", "time", "typical",
    "space", "decoy", "split",
)  # fmt: skip
_TRIED = 40  # rows made for each one shown
_WIDTH = 62


def examples(count: int, seed: int, language: str, folder: str = "") -> list[dict[str, Any]]:
    """Return ``count`` mutants of different seeds with their rules and labels; same numbers, same mutants."""
    own = load_seeds(folder or None)
    where = splits(own)
    chosen = sorted(chosen_seeds(own, language), key=lambda s: chance(seed, s.id))
    job = Job("", count, seed, language, folder)
    found: list[dict[str, Any]] = []
    for turn in range(3 * count + len(chosen)):
        if len(found) == count:
            break
        example = _example(job, chosen[turn % len(chosen)], where, turn)
        if example:
            found.append(example)
    return found


def _example(job: Job, seed: Seed, where: dict[str, str], turn: int) -> dict[str, Any]:
    """Return one mutant of a seed, empty where the seed gives none."""
    number = chance(job.seed, seed.id, turn, "show")
    columns = make(job, Unit((seed.id,), where[seed.id], 1 + turn, _TRIED, number)).columns
    edited = [i for i, rules in enumerate(columns["rules"]) if rules] if columns else []
    if not edited:
        return {}
    # Half of what is shown still works; of chance alone most would be broken.
    rng = random.Random(number)
    good = [i for i in edited if columns["passes"][i]]
    row = rng.choice(good if good and turn % 2 else edited)
    labels = {name: _plain(columns[name][row]) for name in LABELS}
    return {
        "seed": seed.id,
        "method": seed.method,
        "rules": list(columns["rules"][row]),
        "style": columns["style"][row],
        "labels": labels,
        "seed_text": program_text(seed),
        "text": columns["text"][row],
    }


def _plain(value: Any) -> Any:
    return value.item() if hasattr(value, "item") else value


def as_text(found: Sequence[dict[str, Any]]) -> str:
    """Return the mutants as text: lineage, labels, and the seed and the mutant side by side."""
    lines: list[str] = []
    for number, example in enumerate(found, 1):
        labels = example["labels"]
        verdict = "does not compile" if not labels["compiles"] else "passes" if labels["passes"] else "fails"
        lines += [
            f"{'=' * 4} {number}. {example['seed']}: {example['method']}",
            f"     rules: {', '.join(example['rules'])}",
            f"     style: {example['style']}",
            f"     {verdict}: {labels['passed']} of {labels['tests']} tests, {labels['status']}"
            + (f"; {labels['message']}" if labels["message"] else ""),
            f"     {labels['structure']} {labels['algorithm']}, time {labels['time']}"
            f" (typical {labels['typical']}), space {labels['space']}, split {labels['split']}",
            "",
            *beside(example["seed_text"], example["text"]),
            "",
        ]
    return "\n".join(lines)


def beside(left: str, right: str, width: int = _WIDTH) -> list[str]:
    """Return two texts in two columns, with ``|`` where lines differ and ``<`` ``>`` where one has none."""
    a, b = (t.expandtabs(4).rstrip().splitlines() for t in (left, right))
    rows: list[tuple[str, str, str]] = []
    plain = [[" ".join(line.split()) for line in lines] for lines in (a, b)]
    for tag, i, j, k, m in difflib.SequenceMatcher(None, plain[0], plain[1], autojunk=False).get_opcodes():
        one, two = a[i:j], b[k:m]
        for place in range(max(len(one), len(two))):
            mark = " " if tag == "equal" else "|"
            mark = "<" if place >= len(two) else ">" if place >= len(one) else mark
            rows.append(("".join(one[place : place + 1]), mark, "".join(two[place : place + 1])))
    return [f"{x[:width]:<{width}} {mark} {y[: 2 * width]}".rstrip() for x, mark, y in rows]
