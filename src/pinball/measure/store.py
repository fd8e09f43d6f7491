"""Keep worlds in the user's cache, named by the content that they follow from."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from pinball.forge.seeds import FOLDER, Input, Reference
from pinball.measure.worlds import Answer, World
from pinball.sandbox.build import cache_folder

_CODE = ("seeds.py", "inputs.py", "shapes.py", "trees.py", "values.py")
"""The files of the forge that inputs and hashes follow from, beside the references."""


def load(kinds: tuple[str, ...]) -> list[World]:
    """Return the worlds of these kinds; they are made and kept where the cache does not hold them yet."""
    path = cache_folder() / f"worlds-{_content()}-{'-'.join(kinds)}.json"
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        from pinball.measure.making import make  # it reads all references

        made = make(kinds)
        _keep(path, made)
        return made
    return [_world(kinds, row) for row in rows]


@cache
def _content() -> str:
    """Return the hash of all that worlds follow from."""
    found = hashlib.sha256()
    here = Path(__file__).parent
    files = [
        here / "worlds.py",
        here / "making.py",
        here / "store.py",
        *(FOLDER.parent / name for name in _CODE),
    ]
    for path in (*files, *sorted(FOLDER.glob("*/*/reference.py"))):
        found.update(str(path.relative_to(here.parent)).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:24]


def _keep(path: Path, made: Sequence[World]) -> None:
    """Write beside the target and rename, so that nobody ever reads half a file."""
    text = json.dumps([_row(world) for world in made], separators=(",", ":"))
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        out = Path(folder) / "worlds.json"
        out.write_text(text, encoding="utf-8")
        out.replace(path)


def _row(world: World) -> dict[str, Any]:
    return {
        "inputs": [_input(i) for i in world.inputs],
        "tests": world.tests,
        "answers": _answers(world.answers),
        "printed": _answers(world.printed),
        "pattern": [_input(i) for i in world.pattern.inputs],
        "sizes": world.pattern.sizes,
        "general": world.general,
        "same": world.same.tolist(),
    }


def _input(item: Input) -> list[Any]:
    return [item.name, item.kind, sorted(item.words), item.low, item.high, item.relation]


def _answers(table: Mapping[str, Answer]) -> dict[str, list[str]]:
    return {key: [a.algorithm, a.label, a.structure, a.view] for key, a in table.items()}


def _world(kinds: tuple[str, ...], row: dict[str, Any]) -> World:
    pattern = tuple(map(_read_input, row["pattern"]))
    return World(
        kinds=kinds,
        inputs=tuple(map(_read_input, row["inputs"])),
        tests=tuple(map(tuple, row["tests"])),
        answers={key: Answer(*words) for key, words in row["answers"].items()},
        printed={key: Answer(*words) for key, words in row["printed"].items()},
        pattern=Reference("", "", pattern, "none", row["sizes"], False, _nothing, {}, "", Path(), ""),
        general=row["general"],
        same=np.array(row["same"], dtype=np.uint64),
    )


def _nothing(*_: Any) -> None:
    """Stand for the function of a reference that only makes inputs."""


def _read_input(row: list[Any]) -> Input:
    name, kind, words, low, high, relation = row
    return Input(name, kind, frozenset(words), low, high, relation and (relation[0], relation[1]))
