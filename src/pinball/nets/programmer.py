"""The neural programmer: writes word by word, and only words that grammar, scopes and types allow.

``sample`` runs the shipped net with a cache of what it has read. Nothing it says is trusted: what it writes
parses, and whether it is right is for judges to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool, Unsupported
from pinball.core.tree import Record
from pinball.nets import runtime
from pinball.nets.writing import VOCABULARY, Writer, Written
from pinball.nets.writing.encode import Speller

NET = "programmer"
PROMPT, LONGEST = 112, 288
"""Places for the words of a request, counted back from its end, and for those of a program."""
BATCH = 32
"""Programs written side by side."""
_ALIKE = 0.95  # of the vocabulary must be known to the weights

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked for: the folders' names of a reference, and what may be said beside.

    ``time`` and ``space`` are complexities or empty, ``options`` are among those of the vocabulary,
    ``arguments`` counts the inputs whose values the request gives.
    """

    structure: str
    algorithm: str
    time: str = ""
    space: str = ""
    options: tuple[str, ...] = ()
    arguments: int = 0


@dataclass(frozen=True, slots=True)
class Sample:
    """A program that was written; ``confidence`` is the net's probability of each word, 1 where forced.

    ``score`` is the log probability of the whole at temperature 1.
    """

    written: Written
    ids: tuple[int, ...]
    score: float
    confidence: tuple[float, ...]


@cache
def numbers() -> dict[str, int]:
    """Return the number of each word."""
    return {word: number for number, word in enumerate(VOCABULARY)}


def prompt_ids(prompt: Prompt, language: str) -> tuple[int, ...]:
    """Return a request's words. Raise ``BadRequest`` for a word that the net does not know."""
    words = [f"word:{w}" for w in (*prompt.structure.split("_"), *prompt.algorithm.split("_"))]
    words += [f"time:{prompt.time}"] if prompt.time else []
    words += [f"space:{prompt.space}"] if prompt.space else []
    words += [f"opt:{o}" for o in prompt.options]
    words += [f"arg:{k}" for k in range(prompt.arguments)]
    return _ids(["<begin>", f"lang:{language}", *words, "<sep>"])


def join_ids(parts: Sequence[Written], language: str) -> tuple[int, ...]:
    """Return the request for a function that applies programs in order.

    Of each part the net sees what its entry takes and gives, and its call line. Raise ``Unsupported`` where
    that is too much.
    """
    words = ["<begin>", f"lang:{language}", "join"]
    for part in parts:
        speller = Speller(language, ())
        speller.type(part.entry.returns)
        for parameter in part.entry.parameters:
            speller.type(parameter.type)
        speller.call(part.call)
        words += ["part", *speller.tokens]
    if len(words) >= PROMPT:
        raise Unsupported(f"a join of {len(words) + 1} words; at most {PROMPT}")
    return _ids([*words, "<sep>"])


def _ids(words: Sequence[str]) -> tuple[int, ...]:
    known = numbers()
    for word in words:
        if word not in known:
            raise BadRequest(f"the programmer knows no {word.partition(':')[2] or word!r}")
    return tuple(known[w] for w in words)


def places(prompt: int, start: int, stop: int) -> Ints:
    """Return the places of words ``start`` to ``stop``; a row begins with ``prompt`` words of request."""
    return np.arange(start, stop, dtype=np.int64) + PROMPT - prompt


def sample(
    prompt: Prompt | tuple[int, ...],
    language: str,
    count: int,
    *,
    temperature: float = 0.6,
    top_p: float = 1.0,
    seed: int = 0,
    arguments: tuple[int, ...] = (),
    given: Sequence[Written] = (),
    records: Sequence[Record] = (),
    inputs: Mapping[str, str] | None = None,
    budget: Budget | None = None,
    folder: Path = runtime.WEIGHTS,
) -> Iterator[Sample]:
    """Yield up to ``count`` programs as they are finished; fewer where the budget ends or one grows too long.

    The same arguments give the same programs. ``prompt`` may be the words themselves (``join_ids``);
    ``given``, ``records`` and ``inputs`` are as ``Writer`` takes them: earlier parts, records that must be
    as they are, the names and kinds of what comes in. Raise ``MissingTool`` without weights,
    ``Unsupported`` for an input that it has no word for.
    """
    for name in inputs or {}:
        if f"in:{name}" not in numbers():
            raise Unsupported(f"an input named {name}, for which the programmer has no word")
    net = _net(folder)
    ids = prompt_ids(prompt, language) if isinstance(prompt, Prompt) else prompt
    for start in range(0, count, BATCH):
        rows = range(start, min(start + BATCH, count))
        first = Writer(language, arguments, given, records=records, inputs=inputs)
        writers = [first.copy() for _ in rows]
        draws = [np.random.default_rng([seed, row]) for row in rows]
        yield from _Rows(net, ids, writers, draws, temperature, top_p).run(budget)


class _Net:
    """The shipped net. Its card lists its words; a word that it does not know is never written."""

    def __init__(self, folder: Path) -> None:
        card = runtime.card(NET, folder)
        self.folder = folder
        self.layers, self.heads, self.width = (int(card[k]) for k in ("layers", "heads", "width"))
        theirs = {word: number for number, word in enumerate(card["words"])}
        self.size = len(theirs)
        self.theirs = np.array([theirs.get(word, 0) for word in VOCABULARY])
        self.known = np.array([word in theirs for word in VOCABULARY])
        self.same = tuple(card["words"]) == VOCABULARY
        if self.known.mean() < _ALIKE:
            raise MissingTool("the programmer's weights were trained on other words than this version writes")

    def empty(self, rows: int) -> Floats:
        """Return the memory of nothing read: (2 layers, rows, heads, 0, width / heads)."""
        return np.zeros((2 * self.layers, rows, self.heads, 0, self.width // self.heads), np.float32)

    def step(self, words: Ints, at: Ints, legal: Floats, past: Floats) -> tuple[Floats, Floats]:
        """Return log probabilities of the next word (N, V) and the memory after words (N, S)."""
        if not self.same:
            words = self.theirs[words]
            theirs = np.zeros((*legal.shape[:2], self.size), np.float32)
            theirs[:, :, self.theirs[self.known]] = legal[:, :, self.known]
            legal = theirs
        feeds: dict[str, NDArray[Any]] = {"words": words, "places": at, "legal": legal, "past": past}
        chances, present = runtime.run(NET, feeds, self.folder)
        if not self.same:
            chances = np.where(self.known, chances[:, self.theirs], np.float32(-1e4))
        return chances, present


@cache
def _net(folder: Path) -> _Net:
    return _Net(folder)


class _Rows:
    """Programs being written side by side."""

    def __init__(
        self, net: _Net, prompt: tuple[int, ...], writers: list[Writer], draws: list[Any], temperature: float,
        top_p: float,
    ) -> None:  # fmt: skip
        self.net, self.prompt = net, prompt
        self.writers, self.draws = writers, draws
        self.temperature, self.top_p = max(temperature, 1e-3), top_p
        self.ids: list[list[int]] = [[] for _ in writers]
        self.chances: list[list[float]] = [[] for _ in writers]

    def run(self, budget: Budget | None) -> Iterator[Sample]:
        """Write until all are done, too long, or the budget ends."""
        m = len(self.prompt)
        live = list(range(len(self.writers)))
        allowed = np.stack([self.writers[0].allowed()])
        legal = np.zeros((1, m, len(VOCABULARY)), np.float32)
        legal[0, -1] = allowed[0]
        words = np.array([self.prompt], np.int64)
        chances, past = self.net.step(words, places(m, 0, m), legal, self.net.empty(1))
        chances = np.repeat(chances, len(live), axis=0)
        past = np.repeat(past, len(live), axis=1)
        allowed = np.repeat(allowed, len(live), axis=0)
        for at in range(LONGEST):
            chosen = self.choose(live, chances, allowed)
            stay: list[int] = []
            for place, row in enumerate(live):
                self.writers[row].push(chosen[place])
                if self.writers[row].done:
                    yield self.finished(row)
                elif self.writers[row].allowed().any():  # else there is no way on: it is given up
                    stay.append(place)
            if not stay or at == LONGEST - 1 or (budget is not None and budget.left() == 0):
                return
            if len(stay) < len(live):
                past = np.ascontiguousarray(past[:, stay])
                live = [live[place] for place in stay]
            words = np.array([[self.ids[row][-1]] for row in live], np.int64)
            allowed = np.stack([self.writers[row].allowed() for row in live])
            legal = allowed[:, None].astype(np.float32)
            chances, past = self.net.step(words, places(m, m + at, m + at + 1), legal, past)

    def choose(self, live: Sequence[int], chances: Floats, allowed: NDArray[np.bool_]) -> list[int]:
        """Draw each row's next word and note its probability at temperature 1."""
        scaled = chances.astype(np.float64) / self.temperature
        scaled[~allowed] = -np.inf
        scaled -= scaled.max(axis=1, keepdims=True)
        weights = np.exp(scaled)
        weights /= weights.sum(axis=1, keepdims=True)
        if self.top_p < 1.0:
            weights = _nucleus(weights, self.top_p)
        total = weights.cumsum(axis=1)
        found: list[int] = []
        for place, row in enumerate(live):
            edge = self.draws[row].random() * total[place, -1]
            word = int(np.searchsorted(total[place], edge, side="right"))
            word = word if word < allowed.shape[1] and allowed[place, word] else int(weights[place].argmax())
            found.append(word)
            self.ids[row].append(word)
            self.chances[row].append(float(np.exp(min(0.0, float(chances[place, word])))))
        return found

    def finished(self, row: int) -> Sample:
        chances = self.chances[row]
        score = float(np.log(np.maximum(chances, 1e-30)).sum())
        return Sample(self.writers[row].written(), tuple(self.ids[row]), score, tuple(chances))


def _nucleus(weights: NDArray[np.float64], top_p: float) -> NDArray[np.float64]:
    """Return the weights without the least likely words that make up ``1 - top_p``."""
    order = np.argsort(-weights, axis=1)
    ranked = np.take_along_axis(weights, order, axis=1)
    kept = ranked.cumsum(axis=1) - ranked < top_p
    found = np.zeros_like(weights)
    np.put_along_axis(found, order, ranked * kept, axis=1)
    return np.asarray(found / found.sum(axis=1, keepdims=True))
