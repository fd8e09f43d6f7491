"""Seed programs and their references: files whose front matter says what they are.

``seeds/<structure>/<algorithm>/<name>.c`` (or ``.py``) is one program; ``reference.py`` beside it says what
the algorithm computes and what its inputs are. ``docs/seeds.md`` is the guide for people.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from pinball.core.errors import BadRequest, Unsupported
from pinball.forge.calls import CallSpec, parse

FOLDER = Path(__file__).with_name("seeds")
STRUCTURES = (
    "array", "linked_list", "binary_tree", "number", "stack", "queue", "heap", "hash_table", "graph",
    "matrix", "string",
)  # fmt: skip
CLASSES = (
    "O(1)", "O(log n)", "O(sqrt n)", "O(n)", "O(n log log n)", "O(n log n)", "O(n^2)", "O(n^3)", "O(2^n)",
    "unknown",
)  # fmt: skip
KINDS = ("array", "list", "int", "tree", "search_tree", "matrix", "graph", "string")
OUTPUTS = ("int", "bool", "array", "list", "tree", "none")
_WORDS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("array", "list"), frozenset({"sorted", "distinct", "nonempty", "positive"})),
    "int": frozenset({"size", "positive"}),
    **dict.fromkeys(("tree", "search_tree"), frozenset({"nonempty", "distinct"})),
    "matrix": frozenset({"square", "nonempty", "positive"}),
    "graph": frozenset({"symmetric", "weighted", "acyclic", "nonempty"}),
    "string": frozenset({"nonempty", "brackets", "digits", "words", "mixed"}),
}
_LANGUAGES = {".c": "c", ".py": "python"}
_SEED_KEYS = ("algorithm", "structure", "method", "time", "space", "call")
_SEED_EXTRAS = ("typical", "view")
_REFERENCE_KEYS = ("algorithm", "structure", "inputs", "output", "sizes")
_REFERENCE_EXTRAS = ("decoy", "label")


@dataclass(frozen=True, slots=True)
class Input:
    """One abstract input: ``kind`` is one of ``KINDS``, ``words`` narrow it.

    ``low`` and ``high`` bound its values, both ends included. ``relation`` ties an int to an earlier input:
    ``("element", xs)``: an element of it or not; ``("index", xs)``: a place in it.
    """

    name: str
    kind: str
    words: frozenset[str] = frozenset()
    low: int | None = None
    high: int | None = None
    relation: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Seed:
    """A seed program; ``time`` and ``space`` are its worst case as its author knows it."""

    path: Path
    name: str
    language: str
    structure: str
    algorithm: str
    method: str
    time: str
    typical: str
    space: str
    call: CallSpec
    view: str
    text: str

    @property
    def id(self) -> str:
        """Name the seed among all seeds: ``structure/algorithm/name.c``."""
        return f"{self.structure}/{self.algorithm}/{self.path.name}"


@dataclass(frozen=True, slots=True)
class Reference:
    """What an algorithm computes: ``function(*inputs)`` returns its abstract output.

    ``views`` are other ways to look at the result: ``view(result, *inputs)``. ``sizes`` says what n means.
    ``label`` is the word people have for it: ``filter`` for ``filter_even``.
    """

    structure: str
    algorithm: str
    inputs: tuple[Input, ...]
    output: str
    sizes: str
    decoy: bool
    function: Callable[..., Any]
    views: Mapping[str, Callable[..., Any]] = field(hash=False)
    summary: str
    path: Path
    label: str

    @property
    def names(self) -> tuple[str, ...]:
        """Return the inputs' names, in order."""
        return tuple(i.name for i in self.inputs)


def load_seeds(folder: Path | str | None = None) -> tuple[Seed, ...]:
    """Return all seeds below ``folder`` (Pinball's own where absent) by structure, algorithm and name.

    Raise ``BadRequest`` naming the file and the choices where one is not as it must be.
    """
    root = FOLDER if folder is None else Path(folder)
    if not root.is_dir():
        raise BadRequest(f"seeds {root}: no such folder")
    seeds = [read_seed(path) for path in sorted(root.glob("*/*/*")) if _is_seed(path)]
    if not seeds and folder is not None:
        raise BadRequest(f"seeds {root}: no file <structure>/<algorithm>/<name>.c or .py")
    return tuple(sorted(seeds, key=lambda s: (s.structure, s.algorithm, s.path.name)))


def load_references(folder: Path | str | None = None) -> tuple[Reference, ...]:
    """Return all references below ``folder``, sorted by structure and algorithm."""
    root = FOLDER if folder is None else Path(folder)
    return tuple(_reference(path) for path in sorted(root.glob("*/*/reference.py")))


def read_reference(path: Path) -> Reference:
    """Read one ``reference.py``. Raise ``BadRequest`` with the file and what is wrong in it."""
    return _reference(path)


def read_seed(path: Path) -> Seed:
    """Read one seed file. Raise ``BadRequest`` with the file and what is wrong in it."""
    path = Path(path)
    language = _LANGUAGES.get(path.suffix, "")
    if not language:
        raise BadRequest(f"{path}: not a program's name; it must end in: {', '.join(_LANGUAGES)}")
    text = _read(path)
    values, _ = _front_matter(path, text, language)
    _check_keys(path, values, _SEED_KEYS, _SEED_EXTRAS)
    _check_folder(path, values)
    for key in ("time", "typical", "space"):
        _choose(path, key, values.get(key, "O(1)"), CLASSES)
    try:
        call = parse(values["call"])
    except BadRequest as error:
        raise BadRequest(f"{path}: {error}") from None
    return Seed(
        path=path,
        name=path.stem,
        language=language,
        structure=values["structure"],
        algorithm=values["algorithm"],
        method=values["method"],
        time=values["time"],
        typical=values.get("typical", values["time"]),
        space=values["space"],
        call=call,
        view=values.get("view", ""),
        text=text,
    )


def reference_of(seed: Seed) -> Reference:
    """Return the reference of ``seed``'s algorithm: the file beside it, or Pinball's own of that name."""
    beside = seed.path.parent / "reference.py"
    own = FOLDER / seed.structure / seed.algorithm / "reference.py"
    for path in (beside, own):
        if path.is_file():
            reference = _reference(path)
            if seed.view and seed.view not in reference.views:
                choices = ", ".join(sorted(reference.views)) or "none"
                raise BadRequest(
                    f"{seed.path}: view {seed.view!r} is not in reference.py; choose from: {choices}"
                )
            _check_names(seed, reference)
            return reference
    raise BadRequest(
        f"{seed.path}: no reference.py beside it, and none for {seed.structure}/{seed.algorithm}"
    )


def _check_names(seed: Seed, reference: Reference) -> None:
    """Raise ``BadRequest`` where the call line names an input that the reference does not have."""
    given = (*seed.call.arguments, *(seed.call.stdin or ()))
    sizes = (*(a.size for a in given), seed.call.result.size)
    used = {a.name for a in given if a.kind not in ("value", "buffer", "cell", "emit", "null")}
    used |= {name for size in sizes for _, name, _ in size.terms}
    for name in sorted(used - set(reference.names)):
        choices = ", ".join(reference.names)
        raise BadRequest(f"{seed.path}: call: no input named {name!r}; choose from: {choices}")


@cache
def _reference(path: Path) -> Reference:
    text = _read(path)
    values, summary = _front_matter(path, text, "python")
    _check_keys(path, values, _REFERENCE_KEYS, _REFERENCE_EXTRAS)
    _check_folder(path, values)
    _choose(path, "output", values["output"], OUTPUTS)
    _choose(path, "decoy", values.get("decoy", "no"), ("yes", "no"))
    given = _inputs(path, values["inputs"])
    name = f"pinball_reference_{values['structure']}_{values['algorithm']}"
    found = importlib.util.spec_from_file_location(name, path)
    if found is None or found.loader is None:
        raise BadRequest(f"{path}: cannot be loaded as Python")
    module = importlib.util.module_from_spec(found)
    try:
        found.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise BadRequest(f"{path}: {type(error).__name__}: {error}") from None
    function = getattr(module, "reference", None)
    if not callable(function):
        raise BadRequest(f"{path}: defines no function named 'reference'")
    views = {k.removeprefix("view_"): v for k, v in vars(module).items() if k.startswith("view_")}
    return Reference(
        structure=values["structure"],
        algorithm=values["algorithm"],
        inputs=given,
        output=values["output"],
        sizes=values["sizes"],
        decoy=values.get("decoy", "no") == "yes",
        function=function,
        views=views,
        summary=summary,
        path=path,
        label=values.get("label", values["algorithm"]),
    )


def _is_seed(path: Path) -> bool:
    return path.suffix in _LANGUAGES and path.stem != "reference" and not path.name.startswith("_")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadRequest(f"{path}: cannot be read: {error}") from None


def _front_matter(path: Path, text: str, language: str) -> tuple[dict[str, str], str]:
    """Return the keys of the first comment or docstring, and the text after them.

    Raise ``BadRequest`` where there is no front matter or a line in it is no ``key: value``.
    """
    opening, closing = ("/*", r"\*/") if language == "c" else ('"""', '"""')
    pattern = rf"\s*{re.escape(opening)}\s*---[ \t]*\n(.*?)\n[ \t*]*---[ \t]*(.*?){closing}"
    match = re.match(pattern, text, re.DOTALL)
    if match is None:
        raise BadRequest(
            f"{path}: must begin with front matter: {opening} ---, lines 'key: value', --- and {closing[-2:]}"
        )
    values: dict[str, str] = {}
    for number, line in enumerate(match.group(1).splitlines(), text[: match.start(1)].count("\n") + 1):
        key, colon, value = line.strip(" \t*").partition(":")
        if not line.strip():
            continue
        if not colon or not value.strip():
            raise BadRequest(f"{path}: line {number}: expected 'key: value', not {line.strip()!r}")
        if key.strip() in values:
            raise BadRequest(f"{path}: line {number}: {key.strip()!r} is said twice")
        values[key.strip()] = value.strip()
    return values, match.group(2).strip()


def _check_keys(
    path: Path, values: Mapping[str, str], needed: Collection[str], extras: Collection[str]
) -> None:
    choices = ", ".join((*needed, *extras))
    for key in values:
        if key not in needed and key not in extras:
            raise BadRequest(f"{path}: no key named {key!r}; choose from: {choices}")
    missing = [key for key in needed if key not in values]
    if missing:
        raise BadRequest(f"{path}: the front matter lacks: {', '.join(missing)}")


def _check_folder(path: Path, values: Mapping[str, str]) -> None:
    _choose(path, "structure", values["structure"], STRUCTURES)
    parent = (path if path.is_absolute() else path.resolve()).parent
    for key, folder in (("algorithm", parent.name), ("structure", parent.parent.name)):
        if values[key] != folder:
            raise BadRequest(f"{path}: {key} {values[key]!r} lies in folder {folder!r}; they must agree")


def _choose(path: Path, key: str, value: str, choices: Collection[str]) -> None:
    if value not in choices:
        raise BadRequest(f"{path}: {key} {value!r}; choose from: {', '.join(choices)}")


def _inputs(path: Path, text: str) -> tuple[Input, ...]:
    """Read an ``inputs:`` line: ``name: kind words; name: kind words``."""
    found: list[Input] = []
    for part in filter(None, (p.strip() for p in text.split(";"))):
        try:
            found.append(_input(part, {i.name: i.kind for i in found}))
        except Unsupported as error:
            raise BadRequest(f"{path}: input {part!r}: {error}") from None
    return tuple(found)


def _input(text: str, earlier: Mapping[str, str]) -> Input:
    """Read one input. Raise ``Unsupported`` with what was not understood."""
    name, _, rest = text.partition(":")
    name = name.strip()
    kind, *words = rest.split() or [""]
    if not name.isidentifier() or name in earlier:
        raise Unsupported(f"{name!r} cannot name an input; names differ and are identifiers")
    if kind not in KINDS:
        raise Unsupported(f"no kind named {kind!r}; choose from: {', '.join(KINDS)}")
    relation: tuple[str, str] | None = None
    line = " ".join(words)
    if tied := re.search(r"\b(element|index) of (\w+)( or not)?", line):
        if kind != "int" or earlier.get(tied.group(2)) is None:
            raise Unsupported(f"{tied.group(0)!r}: an int may be tied to an input that stands before it")
        relation = (tied.group(1), tied.group(2))
        line = line.replace(tied.group(0), "")
    low: int | None = None
    high: int | None = None
    if bounds := re.search(r"(-?\d+)\.\.(-?\d+)", line):
        low, high = int(bounds.group(1)), int(bounds.group(2))
        line = line.replace(bounds.group(0), "")
        if low > high:
            raise Unsupported(f"{bounds.group(0)} holds no value")
    unknown = [w for w in line.split() if w not in _WORDS[kind]]
    if unknown:
        choices = ", ".join(sorted(_WORDS[kind]))
        raise Unsupported(f"{unknown[0]!r} says nothing about {kind}; choose from: {choices}, LOW..HIGH")
    return Input(name, kind, frozenset(line.split()), low, high, relation)
