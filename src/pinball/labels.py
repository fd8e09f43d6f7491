"""Say what code is: each function's algorithm, structure and costs, *predicted* beside *measured*.

A net reads every function, broken and unknown ones too. What runs in the checked engine and agrees with a
known algorithm on all tests is measured. Both are shown; they never become one number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool

if TYPE_CHECKING:
    from pinball.languages.functions import Function
    from pinball.measure import Measured

UNKNOWN = "unknown"
COUNTED = {"c": {"time": 0.96, "space": 0.98}, "python": {"time": 0.95, "space": 0.81}}
"""How often counted costs are what the authors of our own seeds say (docs/seeds.md), rounded down."""
HANDED = 0.97
"""How sure a data structure is that is known only from how a function could be run, an estimate."""
NOTHING_KNOWN = 0.95
"""How sure ``unknown`` is of a function that ran and agreed with nothing, an estimate."""

_TOGETHER = 128  # functions in one run of the net
_NOTHING = "nothing is measured"
_AT_ONCE = 32  # functions in one run of the engine
_RUNNING = 2  # portions on their way at once
_WORK = ("code", "main")
Note = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Fact:
    """One label. ``value`` is the measured one where there is one, otherwise the predicted one.

    ``probability`` is the net's own, of ``predicted``. ``confidence`` belongs to ``value``: of a predicted
    value it is that probability; of a measured algorithm or structure (N + 1) / (N + 2) after N tests that
    all agreed, Laplace's estimate for the next test; of measured costs how often counting is right on our
    seeds. It is never 1.
    """

    value: str = UNKNOWN
    confidence: float = 0.0
    how: str = "predicted"
    predicted: str = ""
    probability: float = 0.0
    measured: str = ""


@dataclass(frozen=True, slots=True)
class Compiles:
    """Whether the file compiles: the net's probability and what the compiler said; ``None``: not asked."""

    predicted: float | None = None
    measured: bool | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """What a function is.

    ``line`` and ``end`` are its first and last line; ``function`` is empty for a text without any. ``works``
    is the net's probability that it does what its algorithm should. ``call`` says how it was run, ``tests``
    how many tests its measured algorithm agreed on, ``reason`` why something was not measured. ``agreed`` is
    whether it did what a known algorithm does when it was run; ``None``: it was not, or its call is in doubt.
    """

    file: str
    function: str
    line: int
    end: int
    language: str
    role: str
    compiles: Compiles
    algorithm: Fact
    data_structure: Fact
    time: Fact
    space: Fact
    works: float | None = None
    call: str = ""
    tests: int = 0
    agreed: bool | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A text to label: the name that its labels give as their file, and its language."""

    file: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class _Item:
    """A function that is labelled, and the source it stands in."""

    source: int
    function: Function


def label(
    code: str,
    language: str | None = None,
    *,
    seconds: float = 10.0,
    measured: bool = True,
    everything: bool = False,
) -> tuple[Label, ...]:
    """Return the labels of the functions in ``code``; its language is guessed where it is not given.

    ``seconds`` is the time to run functions in; with ``measured=False`` nothing is compiled or run.
    ``everything`` asks for all functions, those that print and test as well. Raise ``BadRequest`` for an
    unknown language, ``MissingTool`` where neither the net nor a compiler is there.
    """
    from pinball.languages.chosen import guess_language
    from pinball.languages.functions import LANGUAGES

    chosen = guess_language(code) if language is None else language
    if chosen not in LANGUAGES:
        raise BadRequest(f"no language named {chosen!r}; choose from: {', '.join(LANGUAGES)}")
    budget = Budget.seconds(seconds) if measured else None
    return label_all([Source("", code, chosen)], budget, everything=everything)[0]


def label_all(
    sources: Sequence[Source],
    measuring: Budget | None,
    predicting: Budget | None = None,
    *,
    everything: bool = False,
    note: Note = lambda done, total: None,
) -> tuple[tuple[Label, ...], tuple[str, ...]]:
    """Return the labels of all sources in order, and what could not be done, in words.

    ``measuring`` bounds compiling and running (``None``: neither is done), ``predicting`` the net. ``note``
    hears how many of all functions are done. Raise ``MissingTool`` where nothing can be said at all.
    """
    from concurrent.futures import ThreadPoolExecutor

    from pinball.languages.chosen import chosen_functions

    items = [
        _Item(number, function)
        for number, source in enumerate(sources)
        for function in chosen_functions(source.text, source.language, everything)
    ]
    notes: list[str] = []
    with ThreadPoolExecutor(1) as pool:
        guessing = pool.submit(_predictions, sources, items, predicting or measuring, note)
        facts = _measurements(sources, items, measuring, notes) if measuring else {}
        guesses, missing = guessing.result()
    if missing and items and (measuring is None or any(note.startswith(_NOTHING) for note in notes)):
        raise MissingTool(missing)
    notes += [missing] if missing else []
    rest = len(items) - len(guesses)
    if rest and not missing:
        notes.append(f"{_why(predicting or measuring)}: {rest} of {len(items)} functions have no prediction")
    return tuple(
        _label(sources[item.source], item.function, guesses.get(k), facts.get(k))
        for k, item in enumerate(items)
    ), tuple(notes)


def _why(budget: Budget | None) -> str:
    return "stopped" if budget is not None and budget.cancelled.is_set() else "the time was up"


def _predictions(
    sources: Sequence[Source], items: Sequence[_Item], budget: Budget | None, note: Note
) -> tuple[dict[int, Any], str]:
    """Return the net's word on each item that the time was enough for, and why there is none at all."""
    from pinball.languages.functions import LANGUAGES

    found: dict[int, Any] = {}
    try:
        judge = plugins.load("nets", "judge")
        for language in LANGUAGES:
            row = [k for k, item in enumerate(items) if sources[item.source].language == language]
            for start in range(0, len(row), _TOGETHER):
                if budget is not None and budget.left() == 0:
                    return found, ""
                part = row[start : start + _TOGETHER]
                found.update(
                    zip(part, judge.predict([items[k].function.text for k in part], language), strict=True)
                )
                note(len(found), len(items))
    except (MissingTool, BadRequest) as error:
        return found, f"nothing is predicted: {error}"
    return found, ""


def _measurements(
    sources: Sequence[Source], items: Sequence[_Item], budget: Budget, notes: list[str]
) -> dict[int, Measured]:
    """Return what running each item showed, a few at a time while there is time."""
    from concurrent.futures import ThreadPoolExecutor

    from pinball.measure import Asked, measure_many

    def run(row: Sequence[int]) -> tuple[Measured, ...]:
        asked = [(sources[items[k].source], items[k].function.name) for k in row]
        given = [Asked(source.text, name, source.language) for source, name in asked]
        return measure_many(given, budget) if budget.left() else ()

    found: dict[int, Measured] = {}
    portions = list(_portions(len(items)))
    with ThreadPoolExecutor(_RUNNING) as pool:  # one thinks while the other one's guest runs
        try:
            for row, facts in zip(portions, pool.map(run, portions), strict=True):
                found.update(zip(row, facts, strict=False))
        except MissingTool as error:
            notes.append(f"{_NOTHING}: {error}")
            return found
    left = len(items) - len(found)
    if left:
        notes.append(f"{_why(budget)}: {left} of {len(items)} functions were not run")
    return found


def _portions(count: int) -> Iterator[range]:
    """Yield the items a few at a time: even parts, so that a stop finds most of the work done."""
    parts = max(min(_RUNNING, count), -(-count // _AT_ONCE))
    yield from (range(count * k // parts, count * (k + 1) // parts) for k in range(parts))


def _label(source: Source, function: Function, guess: Any, found: Measured | None) -> Label:
    compiles = Compiles(
        round(float(guess.compiles), 4) if guess is not None else None,
        found.compiles if found is not None else None,
        found.message if found is not None else "",
    )
    known = found if found is not None and function.role in _WORK else None
    tests = known.tests if known else 0
    agreed = (tests + 1) / (tests + 2)
    word = known.algorithm or (UNKNOWN if known.unknown else "") if known else ""

    def fact(name: str, measured: str, confidence: float) -> Fact:
        best, chance = getattr(guess, name)[0] if guess is not None else ("", 0.0)
        probability = round(float(chance), 4)
        if measured and (measured != UNKNOWN or name == "algorithm"):
            return Fact(measured, round(confidence, 4), "measured", best, probability, measured)
        return Fact(best or UNKNOWN, probability, "predicted", best, probability, measured)

    return Label(
        source.file, function.name, function.line, function.end, source.language, function.role, compiles,
        fact("algorithm", word, agreed if tests else NOTHING_KNOWN),
        fact("structure", known.structure if known else "", agreed if tests else HANDED),
        fact("time", known.time if known else "", COUNTED[source.language]["time"]),
        fact("space", known.space if known else "", COUNTED[source.language]["space"]),
        round(float(guess.works), 4) if guess is not None else None,
        known.call if known else "",
        tests,
        True if known and known.algorithm else False if known and known.unknown else None,
        known.reason if known else "it was not run",
    )  # fmt: skip


def as_json(label: Label) -> dict[str, Any]:
    """Return a label as ``pinball label --json`` prints it."""
    return {
        "file": label.file,
        "function": label.function,
        "line": label.line,
        "end": label.end,
        "language": label.language,
        "role": label.role,
        "compiles": {
            "predicted": label.compiles.predicted,
            "measured": label.compiles.measured,
            "message": label.compiles.message,
        },
        **{
            name: fact_json(getattr(label, name)) for name in ("algorithm", "data_structure", "time", "space")
        },
        "works": {"predicted": label.works},
        "measured": {
            "call": label.call,
            "tests": label.tests,
            "agreed": label.agreed,
            "reason": label.reason,
        },
    }


def fact_json(fact: Fact) -> dict[str, Any]:
    """Return one label's value with how it is known, and what was predicted and measured."""
    return {
        "value": fact.value,
        "confidence": fact.confidence,
        "how": fact.how,
        "predicted": fact.predicted or None,
        "probability": fact.probability if fact.predicted else None,
        "measured": fact.measured or None,
    }
