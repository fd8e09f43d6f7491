"""Tables of what a judge said of programs that it had not seen: by seed program, by mutant, by style."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.bench import _judge_metrics as metrics
from pinball.bench._judge_answers import BROKEN, HEADS, NONE, WORKS, Answers, Ints
from pinball.bench._judge_metrics import Measure

UNKNOWN = "unknown"
_SORTS = ("O(n^2)", "O(n log n)")
FOURTEEN = (
    *(("array", "sort", time) for time in _SORTS),
    *(("array", word, "") for word in ("search", "reverse", "filter", "map")),
    *(("linked_list", word, "") for word in ("reverse", "delete", "filter", "map")),
    *(("binary_tree", word, "") for word in ("inorder", "preorder", "postorder", "search")),
)
"""Structure, algorithm and, for the two kinds of sorting, time: what every course teaches."""
CORE = frozenset(word for _, word, _ in FOURTEEN)
TARGETS = {
    "algorithm": 0.93, "structure": 0.99, "time": 0.95, "space": 0.95, "compiles": 0.96, "fourteen": 0.90,
    "decoys": 0.92, "equivalence": 0.90,
}  # fmt: skip


def measures(answers: Answers, number: int = 0) -> dict[str, Measure]:
    """Return all that a table shows of some answers; intervals are over seed programs."""
    found: dict[str, Measure] = {}
    structure = np.array([name.split("/")[0] for name in answers.seed])
    for head in HEADS:
        known = answers.truth[head] != NONE
        truth, chance = answers.truth[head][known], answers.chance[head][known]
        right, seeds = chance.argmax(axis=1) == truth, answers.seed[known]
        words = np.array(answers.labels[head])
        if head == "algorithm":
            classes = np.char.add(np.char.add(structure[known], "/"), words[truth]) if len(truth) else truth
            found["algorithm"] = metrics.clustered(right, classes, seeds, number)
            found["algorithm by word"] = metrics.clustered(right, truth, seeds, number)
            found["algorithm accuracy"] = metrics.clustered(right, np.zeros(len(truth)), seeds, number)
        elif head == "compiles":
            found["compiles"] = metrics.clustered(right, truth, seeds, number)
        else:
            found[head] = metrics.clustered(right, np.zeros(len(truth)), seeds, number)
            found[f"{head} macro"] = metrics.clustered(right, truth, seeds, number)
        error = metrics.calibration_error(chance.max(axis=1), right) if len(right) else float("nan")
        found[f"calibration error of {head}"] = Measure(error, error, error, int(known.sum()))
    found.update(_fourteen(answers, number))
    found["as the seed itself"] = _as_the_seed(answers, number)
    found["equivalence"] = _equivalence(answers)
    return {name: measure for name, measure in found.items() if measure.n}


def kinds(structure: NDArray[Any], word: NDArray[Any], time: NDArray[Any]) -> Ints:
    """Return the place in ``FOURTEEN`` of each row, -1 where it is none; all three are words (n,)."""
    found = np.full(len(word), -1)
    for place, (where, what, how) in enumerate(FOURTEEN):
        found[(structure == where) & (word == what) & ((time == how) if how else True)] = place
    return found


def mass_of(
    algorithm: NDArray[Any], structure: NDArray[Any], labels: Mapping[str, tuple[str, ...]]
) -> NDArray[Any]:
    """Return the probability (n,) of the fourteen, word and structure taken as independent."""
    total = np.zeros(len(algorithm))
    for where, what in sorted({(s, a) for s, a, _ in FOURTEEN}):
        if what in labels["algorithm"] and where in labels["structure"]:
            total += (
                algorithm[:, labels["algorithm"].index(what)] * structure[:, labels["structure"].index(where)]
            )
    return total


def _words(answers: Answers, head: str, said: bool) -> NDArray[Any]:
    names = np.array([*answers.labels[head], ""])  # the last one for what is not known
    return names[answers.chance[head].argmax(axis=1)] if said else names[answers.truth[head]]


def _fourteen(answers: Answers, number: int) -> Iterator[tuple[str, Measure]]:
    heads = ("structure", "algorithm", "time")
    truth = kinds(*(_words(answers, head, False) for head in heads))
    said = kinds(*(_words(answers, head, True) for head in heads))
    here = (truth >= 0) & (answers.state == WORKS)
    words = answers.chance["algorithm"].argmax(axis=1) == answers.truth["algorithm"]
    yield "fourteen", metrics.clustered((said == truth)[here], truth[here], answers.seed[here], number)
    yield "fourteen, the word", metrics.clustered(words[here], truth[here], answers.seed[here], number)
    decoy = (_words(answers, "algorithm", False) == UNKNOWN) & (answers.state == WORKS)
    mass = mass_of(answers.chance["algorithm"], answers.chance["structure"], answers.labels)
    both = here | decoy
    yield "decoys", metrics.auroc_measure(mass[both], here[both], answers.seed[both], number)


def _as_the_seed(answers: Answers, number: int) -> Measure:
    """Return the share of working mutants of which the same was said as of the seed itself."""
    said = answers.chance["algorithm"].argmax(axis=1) * 100 + answers.chance["structure"].argmax(axis=1)
    own = dict(zip(answers.seed[answers.plain], said[answers.plain], strict=True))
    rows = [k for k in np.flatnonzero((answers.state == WORKS) & ~answers.plain) if answers.seed[k] in own]
    same = np.array([said[k] == own[answers.seed[k]] for k in rows], bool)
    return metrics.clustered(same, np.zeros(len(rows)), answers.seed[rows], number)


def _equivalence(answers: Answers, most: int = 4000) -> Measure:
    """Return how well nearness tells programs that behave the same from near misses, balanced.

    Pairs are of one algorithm: two programs of the same behaviour, or a working one and one that fails. Where
    to part them is learned on the other folds.
    """
    if not len(answers.embedding) or not len(answers.behaviour):
        return Measure(float("nan"), float("nan"), float("nan"), 0)
    near, same, fold, seeds = _pairs(answers, most)
    right = np.zeros(len(near), bool)
    for number in np.unique(fold):
        others = fold != number if len(np.unique(fold)) > 1 else fold == number
        border = _border(near[others], same[others])
        right[fold == number] = (near >= border)[fold == number] == same[fold == number]
    return metrics.clustered(right, same, seeds)


def _pairs(answers: Answers, most: int) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any], NDArray[Any]]:
    rng = np.random.default_rng(0)
    known = (answers.behaviour != 0) & (answers.state != BROKEN)
    groups: dict[tuple[int, str], list[int]] = {}
    for k in np.flatnonzero(known):
        groups.setdefault((int(answers.fold[k]), answers.seed[k].rpartition("/")[0]), []).append(int(k))
    pairs: dict[bool, list[tuple[int, int]]] = {True: [], False: []}
    for rows in groups.values():
        first, second = rng.choice(rows, (2, min(64, 4 * len(rows))))
        for a, b in zip(first, second, strict=True):
            if answers.state[a] == WORKS and a != b:
                pairs[bool(answers.behaviour[a] == answers.behaviour[b])].append((a, b))
    for found in pairs.values():
        rng.shuffle(found)
        del found[most:]
    listed = np.array(pairs[True] + pairs[False], np.int64).reshape(-1, 2)
    same = np.arange(len(listed)) < len(pairs[True])
    a, b = listed[:, 0], listed[:, 1]
    near = (answers.embedding[a] * answers.embedding[b]).sum(axis=1)
    return near, same, answers.fold[a], answers.seed[a]


def _border(near: NDArray[Any], same: NDArray[Any]) -> float:
    """Return the nearness that parts the pairs best, by balanced accuracy."""
    if not same.any() or same.all():
        return 0.5
    tries = np.quantile(near, np.linspace(0.01, 0.99, 99))
    scores = [(near[same] >= t).mean() + (near[~same] < t).mean() for t in tries]
    return float(tries[int(np.argmax(scores))])


def groups(answers: Answers, styles: Callable[[str], frozenset[str]] | None) -> dict[str, Answers]:
    """Return the parts that get a line of their own: all, the seeds as written, languages, styles."""
    python = np.array([name.endswith(".py") for name in answers.seed])
    found = {"all": answers, "as written": answers.where(answers.plain)}
    found |= {"C": answers.where(~python), "Python": answers.where(python)}
    if styles is not None:
        tags = {name: styles(name) for name in set(answers.seed)}
        for style in sorted(set().union(*tags.values())):
            found[style] = answers.where(np.array([style in tags[name] for name in answers.seed]))
    return {name: part for name, part in found.items() if len(part)}


def confused(answers: Answers, most: int = 20) -> list[dict[str, Any]]:
    """Return the most frequent mistakes about the algorithm."""
    known = answers.truth["algorithm"] != NONE
    truth = _words(answers, "algorithm", False)[known]
    said = _words(answers, "algorithm", True)[known]
    pairs = Counter(zip(truth.tolist(), said.tolist(), strict=True))
    return [{"truth": a, "said": b, "n": n} for (a, b), n in pairs.most_common() if a != b][:most]


def worst(answers: Answers, most: int = 20) -> list[dict[str, Any]]:
    """Return the classes, structure and algorithm, of which the smallest share is right."""
    known = answers.truth["algorithm"] != NONE
    structure = [name.split("/")[0] for name in answers.seed[known]]
    word = _words(answers, "algorithm", False)[known].tolist()
    right = answers.chance["algorithm"].argmax(axis=1)[known] == answers.truth["algorithm"][known]
    found: dict[str, list[bool]] = {}
    for where, what, ok in zip(structure, word, right.tolist(), strict=True):
        found.setdefault(f"{where} {what}", []).append(ok)
    shares = sorted((sum(oks) / len(oks), name, len(oks)) for name, oks in found.items())
    return [{"class": name, "right": round(value, 4), "n": n} for value, name, n in shares[:most]]


def draw_fourteen(answers: Answers, path: Path, title: str) -> None:
    """Draw what the fourteen were taken for; working programs, the last row and column are all others."""
    from pinball.bench import _judge_plots

    heads = ("structure", "algorithm", "time")
    truth = kinds(*(_words(answers, head, False) for head in heads))
    said = kinds(*(_words(answers, head, True) for head in heads))
    here = (answers.state == WORKS) & (answers.truth["algorithm"] != NONE)
    names = [" ".join(filter(None, kind)) for kind in FOURTEEN] + ["other"]
    truth, said = (np.where(k < 0, len(FOURTEEN), k)[here] for k in (truth, said))
    _judge_plots.confusion(metrics.confusion(truth, said, len(names)), names, title, path)
