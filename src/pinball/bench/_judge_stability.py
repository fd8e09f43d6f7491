"""Does a rewrite that keeps the behaviour change the verdict? Each preserving rule at one place of a seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from pinball.bench import _judge_metrics as metrics
from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.errors import MissingTool, PinballError
from pinball.forge import edits
from pinball.forge.seeds import Seed, load_seeds
from pinball.forge.unit import program_text
from pinball.labels import Label, Source, label_all
from pinball.languages.functions import functions
from pinball.rules import Promise, Rule, all_rules

_SECONDS = 30.0  # for running one program's functions; a busy machine must not look like a changed verdict


@dataclass(frozen=True, slots=True)
class Pair:
    """A seed as it is printed and the same after one rule."""

    seed: str
    language: str
    function: str
    rule: str
    before: str
    after: str


def run(programs: int, measured: int, number: int, weights: Path) -> dict[str, Any]:
    """Return how often the verdict stays, of the net and of what ``pinball label`` shows."""
    rng = Random(number)
    seeds = list(load_seeds())
    rng.shuffle(seeds)
    pairs = list(_pairs(seeds[:programs], rng))
    result: dict[str, Any] = {
        "programs": len({p.seed for p in pairs}),
        "pairs": len(pairs),
        "rules": len({p.rule for p in pairs}),
        "note": "the shipped net has learned from most of these seeds and their mutants",
    }
    lines = ["# The same verdict before and after each preserving rule", ""]
    try:
        result["predicted"] = _predicted(pairs, weights)
        lines.append(_line("predicted", result["predicted"]))
    except MissingTool as error:
        result["predicted"] = None
        lines.append(f"- predicted: {error}")
    if measured:
        result["shown"] = _shown(rng.sample(pairs, min(measured, len(pairs))))
        lines += [_line(f"measured, {name}", part) for name, part in result["shown"].items()]
    return result | {"text": "\n".join([*lines, "", *_table(result)]) + "\n"}


def _table(result: dict[str, Any]) -> list[str]:
    """Return the shares by label and language, and the rules that change what the net says most often."""
    parts = {"net alone": result["predicted"]} | result.get("shown", {})
    known = {name: part for name, part in parts.items() if part}
    rows = ["| | pairs | both | algorithm | structure | time | space | C | Python |", "|" + "---|" * 9]
    for name, part in known.items():
        shares = [part[key]["value"] for key in ("both", "algorithm", "structure", "time", "space")]
        shares += [part["by_language"].get(key, {}).get("value", float("nan")) for key in ("c", "python")]
        rows.append(f"| {name} | {part['pairs']} | " + " | ".join(f"{x:.1%}" for x in shares) + " |")
    for name, part in known.items():
        changed = ", ".join(
            f"{r['rule']} {r['changed']}/{r['of']}" for r in part["rules_that_change_it"][:12]
        )
        rows += ["", f"{name}, changed most by: {changed or 'none'}"]
    return rows


def _line(name: str, part: dict[str, Any]) -> str:
    both = part["both"]
    return f"- {name}: {both['value']:.2%} ({both['low']:.2%} to {both['high']:.2%}) of {part['pairs']} pairs"


def _pairs(seeds: Sequence[Seed], rng: Random) -> Iterator[Pair]:
    """Yield one rewrite by each preserving rule that has a place in a seed."""
    rules = [r for r in all_rules() if r.promise is Promise.PRESERVING and not r.broken]
    for seed in seeds:
        reader = import_module(f"pinball.languages.{seed.language}.parse")
        style = import_module(f"pinball.languages.{seed.language}.style").Style()
        try:
            module = reader.parse(program_text(seed))
            base = edits.make_base(module, style, seed.language, seed.call.function)
        except PinballError:  # what is not read is not rewritten
            continue
        for rule in rules:
            after = _rewritten(base, rule, rng) if seed.language in rule.languages else None
            if after is not None and after != base.text:
                yield Pair(seed.id, seed.language, seed.call.function, rule.name, base.text, after)


def _rewritten(base: edits.Base, rule: Rule, rng: Random) -> str | None:
    """Return the text after a rule at a place drawn by ``rng``, among the first places."""
    if rule.splice is not None:
        splices = list(rule.splice(base.text, base.language))
        if not splices:
            return None
        chosen = rng.choice(splices)
        return base.text[: chosen.start] + chosen.text + base.text[chosen.end :]
    found = rule.apply(base.module, base.language, rng.getrandbits(20), base.entry)
    modules = [module for module, _ in zip(found, range(16), strict=False)]
    rng.shuffle(modules)
    for module in modules:
        try:
            return base.print(module)
        except PinballError:  # a language without words for it
            continue
    return None


def _slice(text: str, language: str, function: str) -> str:
    found = functions(text, language)
    named = [f for f in found if f.name == function] or [f for f in found if f.role == "code"] or list(found)
    return named[-1].text


def _predicted(pairs: Sequence[Pair], weights: Path) -> dict[str, Any]:
    judge = plugins.load("nets", "judge")
    said: dict[tuple[str, str], tuple[str, ...]] = {}
    for language in ("c", "python"):
        texts = dict.fromkeys(
            (t, p.function) for p in pairs if p.language == language for t in (p.before, p.after)
        )
        slices = [_slice(text, language, function) for text, function in texts]
        found = judge.predict(slices, language, weights) if slices else ()
        for key, guess in zip(texts, found, strict=True):
            names = ("algorithm", "structure", "time", "space")
            said[key] = tuple(getattr(guess, name)[0][0] for name in names)
    return _numbers(
        pairs, [said[p.before, p.function] for p in pairs], [said[p.after, p.function] for p in pairs]
    )


def _shown(pairs: Sequence[Pair]) -> dict[str, Any]:
    """Return the same of what running shows, and of all that ``pinball label`` shows."""
    texts = list(dict.fromkeys((text, p.language) for p in pairs for text in (p.before, p.after)))
    sources = [Source(str(number), text, language) for number, (text, language) in enumerate(texts)]
    budget = Budget.seconds(_SECONDS * len(texts))
    said: dict[tuple[str, str], Label] = {}
    for label in label_all(sources, budget, everything=True)[0]:
        said[texts[int(label.file)][0], label.function] = label

    def words(text: str, pair: Pair, measured: bool) -> tuple[str, ...]:
        label = said.get((text, pair.function))
        facts = [] if label is None else [label.algorithm, label.data_structure, label.time, label.space]
        return tuple(f.measured if measured else f.value for f in facts) or ("", "", "", "")

    found = {}
    for name, measured in (("running alone", True), ("as it is shown", False)):
        both = [(words(p.before, p, measured), words(p.after, p, measured)) for p in pairs]
        found[name] = _numbers(pairs, [b for b, _ in both], [a for _, a in both])
    return found


def _numbers(
    pairs: Sequence[Pair], before: Sequence[tuple[str, ...]], after: Sequence[tuple[str, ...]]
) -> dict[str, Any]:
    seeds = np.array([p.seed for p in pairs])
    one = np.zeros(len(pairs))
    same = np.array([[x == y for x, y in zip(b, a, strict=True)] for b, a in zip(before, after, strict=True)])
    both = same[:, 0] & same[:, 1]
    rules = Counter(p.rule for p in pairs)
    changed = Counter(p.rule for p, ok in zip(pairs, both, strict=True) if not ok)
    return {
        "pairs": len(pairs),
        "both": metrics.clustered(both, one, seeds).as_json(),
        **{
            name: metrics.clustered(same[:, k], one, seeds).as_json()
            for k, name in enumerate(("algorithm", "structure", "time", "space"))
        },
        "by_language": {
            language: metrics.share(both[np.array([p.language == language for p in pairs])]).as_json()
            for language in sorted({p.language for p in pairs})
        },
        "rules_that_change_it": [
            {"rule": rule, "changed": n, "of": rules[rule]} for rule, n in changed.most_common(15)
        ],
    }
