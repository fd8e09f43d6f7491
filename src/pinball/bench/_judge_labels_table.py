"""The table of ``pinball bench judge --labels``: predicted, measured and shown, beside what is true."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from pinball.bench import _judge_metrics as metrics
from pinball.bench import _judge_plots
from pinball.bench._judge_tables import CORE, FOURTEEN

NAMES = ("algorithm", "data_structure", "time", "space")
KEYWORDS = (
    "sort", "search", "reverse", "filter", "map", "insert", "delete", "merge", "inorder", "preorder",
    "postorder", "level_order",
)  # fmt: skip
UNKNOWN = "unknown"
_PAIRS = frozenset((where, word) for where, word, _ in FOURTEEN)
Ranked = Sequence[tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of one function: the judge's and the base line's words best first, each with its chance.

    ``measured`` words are empty where nothing was; ``shown`` is what ``pinball label`` prints.
    """

    judge: Mapping[str, Ranked]
    linear: Mapping[str, Ranked]
    measured: Mapping[str, str]
    shown: Mapping[str, tuple[str, float]]
    compiles: bool | None
    reason: str


Row = tuple[Mapping[str, str], Said]
Way = Callable[[Said, str], tuple[str, float]]


def _judged(said: Said, name: str) -> tuple[str, float]:
    return said.judge[name][0] if said.judge else ("", 0.0)


def _linear(said: Said, name: str) -> tuple[str, float]:
    return said.linear[name][0] if said.linear else ("", 0.0)


def _shown(said: Said, name: str) -> tuple[str, float]:
    return said.shown.get(name, ("", 0.0))


def _measured(said: Said, name: str) -> tuple[str, float]:
    word = said.measured.get(name, "")
    return ("" if word == UNKNOWN else word), 1.0


WAYS: Mapping[str, Way] = {"judge": _judged, "linear": _linear, "measured": _measured, "shown": _shown}
"""``measured`` answers where running gave an answer; ``shown`` is that, and elsewhere the judge's word."""


def make(
    name: str,
    truth: Sequence[Mapping[str, str]],
    said: Sequence[Said],
    places: Sequence[Mapping[str, str]],
    out: Path,
) -> dict[str, Any]:
    """Return all numbers and the text, and draw the plots into ``out``."""
    rows = list(zip(truth, said, strict=True))
    ways = {way: measures(rows, ask) for way, ask in WAYS.items()}
    _draw(rows, out)
    result: dict[str, Any] = {
        "labels": name,
        "functions": len(rows),
        "files": len({p["path"] for p in places}),
        "truth": dict(Counter(t["algorithm"] or "(not said)" for t in truth).most_common()),
        "ways": {way: {k: m.as_json() for k, m in found.items()} for way, found in ways.items() if found},
        "compiled": dict(Counter(str(s.compiles) for s in said)),
        "not_measured": Counter(_short(s.reason) for s in said if s.reason).most_common(12),
        "rows": [_row_json(t, s, p) for t, s, p in zip(truth, said, places, strict=True)],
    }
    result["text"] = _text(result, ways)
    return result


def keyword(word: str) -> str:
    """Return the keyword, or ``unknown`` for any other word."""
    return word if word in KEYWORDS else UNKNOWN


def right(truth: Mapping[str, str], said: str, name: str) -> bool:
    """Tell whether a word is the right one; of algorithms only the keywords are told apart."""
    return keyword(said) == keyword(truth[name]) if name == "algorithm" else said == truth[name]


def kind_of(words: Mapping[str, str]) -> tuple[str, str, str] | None:
    """Return which of the fourteen it is, ``None`` for none of them or where too little is said."""
    for kind in FOURTEEN:
        same = (words["data_structure"], words["algorithm"]) == kind[:2]
        if same and kind[2] in ("", words["time"]):
            return kind
    return None


def measures(rows: Sequence[Row], way: Way) -> dict[str, metrics.Measure]:
    """Return what one way of answering is worth; intervals take functions as independent.

    Empty where it never answered.
    """
    found: dict[str, metrics.Measure] = {}
    for name in NAMES:
        asked = [(t, *way(s, name)) for t, s in rows if t[name]]
        given = [(t, word, sure) for t, word, sure in asked if word]
        oks = [right(t, word, name) for t, word, _ in given]
        classes = [keyword(t[name]) if name == "algorithm" else t[name] for t, _, _ in given]
        if not given:
            continue
        found[name] = metrics.share(oks)
        found[f"{name} macro"] = metrics.clustered(oks, classes, np.arange(len(oks)))
        found[f"{name} answered"] = metrics.share([bool(word) for _, word, _ in asked])
        if way is not _measured:
            error = metrics.calibration_error([sure for _, _, sure in given], oks)
            found[f"calibration error of {name}"] = metrics.Measure(error, error, error, len(given))
    found.update(_on_the_fourteen(rows, way))
    return {name: m for name, m in found.items() if m.n and not math.isnan(m.value)}


def _on_the_fourteen(rows: Sequence[Row], way: Way) -> dict[str, metrics.Measure]:
    found: dict[str, metrics.Measure] = {}
    members = [(t, s, kind_of(t)) for t, s in rows if kind_of(t) and way(s, "algorithm")[0]]
    if members:
        exact = [kind_of({n: way(s, n)[0] for n in NAMES}) == kind for _, s, kind in members]
        words = [way(s, "algorithm")[0] == t["algorithm"] for t, s, _ in members]
        kinds = [str(kind) for _, _, kind in members]
        found["fourteen"] = metrics.share(exact)
        found["fourteen macro"] = metrics.clustered(exact, kinds, np.arange(len(kinds)))
        found["fourteen, the word"] = metrics.share(words)
    asked = [(member(t), t, s) for t, s in rows if t["algorithm"]]
    scores = [(inside, score) for inside, _, s in asked if (score := _score(s, way)) is not None]
    if scores:
        inside, values = zip(*scores, strict=True)
        found["decoys"] = metrics.auroc_measure(values, inside, np.arange(len(values)))
    strangers = [way(s, "algorithm")[0] for _, t, s in asked if keyword(t["algorithm"]) == UNKNOWN]
    called = [keyword(word) == UNKNOWN for word in strangers if word]
    found["others not called a keyword"] = metrics.share(called)
    return found


def member(truth: Mapping[str, str]) -> bool:
    """Tell whether a row is one of the fourteen: by word and structure, by the word alone without one."""
    if not truth["data_structure"]:
        return truth["algorithm"] in CORE
    return (truth["data_structure"], truth["algorithm"]) in _PAIRS


def _score(said: Said, way: Way) -> float | None:
    """Return how much speaks for one of the fourteen; ``None`` where the way has no opinion."""
    if way is _judged or way is _linear:
        ranked = said.judge if way is _judged else said.linear
        return _mass(ranked) if ranked else None
    if way is _shown and said.measured.get("algorithm", "") not in ("", UNKNOWN):
        words = {name: _shown(said, name)[0] for name in NAMES}
        sure = _shown(said, "algorithm")[1]
        return sure if member(words) else 1 - sure
    return _mass(said.judge) if way is _shown and said.judge else None


def _mass(ranked: Mapping[str, Ranked]) -> float:
    structure = dict(ranked["data_structure"])
    algorithm = dict(ranked["algorithm"])
    return sum(algorithm.get(word, 0.0) * structure.get(where, 0.0) for where, word in _PAIRS)


# --- shown --------------------------------------------------------------------------------------------------


def _draw(rows: Sequence[Row], out: Path) -> None:
    curves, places = {}, {word: k for k, word in enumerate((*KEYWORDS, UNKNOWN))}
    for way in ("judge", "linear", "shown"):
        given = [(t, *WAYS[way](s, "algorithm")) for t, s in rows if t["algorithm"]]
        known = [(t, word, sure) for t, word, sure in given if word]
        if known:
            oks = [right(t, word, "algorithm") for t, word, _ in known]
            curves[way] = metrics.calibration([sure for _, _, sure in known], oks)
        if known and way != "linear":
            counts = metrics.confusion(
                [places[keyword(t["algorithm"])] for t, _, _ in known],
                [places[keyword(word)] for _, word, _ in known],
                len(places),
            )
            title = f"algorithm, {way}, {len(known)} functions"
            _judge_plots.confusion(counts, [*places], title, out / f"judge_labels_{way}.png")
    _judge_plots.calibration(curves, "algorithm", out / "judge_labels_calibration.png")


def _row_json(truth: Mapping[str, str], said: Said, place: Mapping[str, str]) -> dict[str, Any]:
    return {
        **place,
        "truth": dict(truth),
        "judge": {n: [_judged(said, n)[0], round(_judged(said, n)[1], 4)] for n in NAMES},
        "shown": {n: [_shown(said, n)[0], round(_shown(said, n)[1], 4)] for n in NAMES},
        "linear": {n: _linear(said, n)[0] for n in NAMES},
        "measured": dict(said.measured),
        "fourteen": round(_mass(said.judge), 4) if said.judge else None,
        "reason": said.reason,
    }


def _short(reason: str) -> str:
    return " ".join(reason.split()[:10])


def _text(result: Mapping[str, Any], ways: Mapping[str, Mapping[str, metrics.Measure]]) -> str:
    there = {way: found for way, found in ways.items() if found}
    names = list(dict.fromkeys(name for found in there.values() for name in found))
    lines = [
        f"# {result['functions']} functions of {result['files']} files: {result['labels']}",
        "",
        "Of algorithms the twelve keywords are told apart; all other words are `unknown`. `measured` counts",
        "where running gave an answer; `shown` is what `pinball label` prints. 95 % intervals.",
        "",
        f"| | {' | '.join(there)} |",
        f"|---|{'---|' * len(there)}",
    ]
    for name in names:
        cells = [_cell(found.get(name)) for found in there.values()]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    for way in ("judge", "shown"):
        lines += ["", *_mistakes(result["rows"], way)]
    return "\n".join(lines) + "\n"


def _mistakes(rows: Sequence[Mapping[str, Any]], way: str) -> list[str]:
    """Return a line for each wrong answer about the algorithm."""
    said = [r for r in rows if r["truth"]["algorithm"] and r[way]["algorithm"][0]]
    wrong = [r for r in said if not right(r["truth"], r[way]["algorithm"][0], "algorithm")]
    found = [f"Mistakes about the algorithm, {way}: {len(wrong)} of {len(said)}", ""] if said else []
    for row in wrong:
        word, sure = row[way]["algorithm"]
        ran = row["measured"].get("algorithm") or "nothing"
        found.append(
            f"- {row['path']} `{row['function']}`: {row['truth']['algorithm']}, said {word} ({sure:.0%}); "
            f"measured {ran}"
        )
    return found


def _cell(measure: metrics.Measure | None) -> str:
    if measure is None:
        return "-"
    if measure.low == measure.value == measure.high:
        return f"{measure.value:.1%}, n {measure.n}"
    return f"{measure.value:.1%} ({measure.low:.1%} to {measure.high:.1%}), n {measure.n}"
