"""The tables of ``pinball bench judge --part folds``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pinball.bench import _judge_answers as answers_
from pinball.bench import _judge_metrics as metrics
from pinball.bench import _judge_plots
from pinball.bench import _judge_tables as tables
from pinball.bench._judge_answers import NONE, Answers
from pinball.core.errors import BadRequest
from pinball.forge.seeds import FOLDER, read_seed
from pinball.forge.styles import STYLES, style_of

_SHOWN = (
    "algorithm", "algorithm accuracy", "structure", "time", "space", "compiles", "fourteen", "decoys",
    "as the seed itself", "calibration error of algorithm", "equivalence",
)  # fmt: skip

MODELS = (("judge", "both-"), ("net", ""), ("linear", "linear-"))
"""What is shipped, a mixture of the two others, and each alone; with the beginnings of their files' names."""


def run(work: Path, out: Path, seed: int) -> dict[str, Any]:
    """Return the tables of the splits by the files of predictions in ``work``; draw plots into ``out``.

    Raise ``BadRequest`` where there is no fold.
    """
    result: dict[str, Any] = {"targets": tables.TARGETS, "by_seed": {}, "by_mutant": {}, "left_out": {}}
    lines: list[str] = ["# The judge, on programs that it never saw", ""]
    curves: dict[str, Any] = {}
    for model, prefix in MODELS:
        files = sorted(work.glob(f"{prefix}fold-*.npz"))
        if not files:
            continue
        found = answers_.read(files)
        result["by_seed"][model] = {
            "folds": len(files),
            "groups": {
                name: _as_json(tables.measures(part, seed), part)
                for name, part in tables.groups(found, _styles).items()
            },
            "most_confused": tables.confused(found),
            "worst": tables.worst(found),
        }
        curves |= {f"{model}: {head}": _curve(found, head) for head in ("algorithm", "compiles")}
        tables.draw_fourteen(found, out / f"judge_folds_{model}_fourteen.png", f"{model}, by seed program")
    if not result["by_seed"]:
        raise BadRequest(f"{work}: no fold-K.npz; pinball train judge --fold K --work {work}")
    _judge_plots.calibration(curves, "By seed program", out / "judge_folds_calibration.png")
    for section, names in (("by_mutant", ["mutant"]), ("left_out", [f"without-{s}" for s in STYLES])):
        for name in names:
            for model, prefix in MODELS:
                path = work / f"{prefix}{name}.npz"
                if path.is_file():
                    part = answers_.read([path])
                    said = _as_json(tables.measures(part, seed), part)
                    result[section].setdefault(name, {})[model] = said
    lines += _by_seed_text(result) + _others_text(result)
    result["text"] = "\n".join(lines) + "\n"
    return result


def _curve(found: Answers, head: str) -> list[dict[str, float]]:
    known = found.truth[head] != NONE
    chance = found.chance[head][known]
    return metrics.calibration(chance.max(axis=1), chance.argmax(axis=1) == found.truth[head][known])


@cache
def _styles(seed: str) -> frozenset[str]:
    """Return the styles of one of Pinball's own seeds, none of a seed that is gone."""
    path = FOLDER / seed
    return style_of(read_seed(path)) if path.is_file() else frozenset()


def _as_json(measures: Mapping[str, metrics.Measure], part: Answers) -> dict[str, Any]:
    return {
        "programs": len(part),
        "seed_programs": len(set(part.seed)),
        "measures": {name: measure.as_json() for name, measure in measures.items()},
    }


def _by_seed_text(result: Mapping[str, Any]) -> list[str]:
    models = list(result["by_seed"])
    whole = {m: result["by_seed"][m]["groups"]["all"] for m in models}
    first = whole[models[0]]
    folds = result["by_seed"][models[0]]["folds"]
    shown = ("algorithm", "fourteen")
    seeds, programs = first["seed_programs"], first["programs"]
    lines = [
        f"## By seed program: {folds} folds, {programs:,} programs of {seeds:,} seeds",
        "",
        "Intervals are 95 %, drawn over seed programs. `algorithm` is a mean over structure and algorithm.",
        "",
        f"| | {' | '.join(models)} | wanted |",
        f"|---|{'---|' * len(models)}---|",
    ]
    for name in _SHOWN:
        cells = [_cell(whole[m]["measures"].get(name)) for m in models]
        if any(c != "-" for c in cells):
            wanted = result["targets"].get(name)
            lines.append(f"| {name} | {' | '.join(cells)} | {f'{wanted:.0%}' if wanted else ''} |")
    lines += [
        "",
        f"| part | seeds | {' | '.join(f'{name}, {m}' for name in shown for m in models)} |",
        f"|---|---|{'---|' * len(shown) * len(models)}",
    ]
    for group, part in result["by_seed"][models[0]]["groups"].items():
        cells = [
            _cell(result["by_seed"][m]["groups"].get(group, {}).get("measures", {}).get(name))
            for name in shown
            for m in models
        ]
        lines.append(f"| {group} | {part['seed_programs']} | {' | '.join(cells)} |")
    lines += ["", "Most confused: " + "; ".join(
        f"{c['truth']} as {c['said']} ({c['n']})" for c in result["by_seed"][models[0]]["most_confused"][:8]
    ), ""]  # fmt: skip
    return lines


def _others_text(result: Mapping[str, Any]) -> list[str]:
    lines: list[str] = []
    for section, title in (("by_mutant", "By mutant, an upper bound"), ("left_out", "A style left out")):
        if not result[section]:
            continue
        lines += [
            f"## {title}",
            "",
            "| split | model | seeds | algorithm | fourteen | structure | decoys |",
            "|---|---|---|---|---|---|---|",
        ]
        for name, models in result[section].items():
            for model, part in models.items():
                cells = [
                    _cell(part["measures"].get(k)) for k in ("algorithm", "fourteen", "structure", "decoys")
                ]
                lines.append(f"| {name} | {model} | {part['seed_programs']} | {' | '.join(cells)} |")
        lines.append("")
    return lines


def _cell(measure: Mapping[str, Any] | None) -> str:
    if not measure or measure["value"] is None:
        return "-"
    if measure["low"] == measure["value"]:
        return f"{measure['value']:.1%}"
    return f"{measure['value']:.1%} ({measure['low']:.1%} to {measure['high']:.1%})"
