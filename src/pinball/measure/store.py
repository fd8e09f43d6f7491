"""The worlds that the package brings along, one file; remade where the references have changed since.

The file is made by ``python -m pinball.measure.store``: a line of JSON (the hash of what worlds follow from,
and where each kind of inputs lies), then a packed row of worlds for each kind. Where it is out of date,
worlds are made when they are needed and kept in the user's cache.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from pinball.forge.seeds import FOLDER, Input, Reference
from pinball.measure.worlds import Answer, World
from pinball.sandbox.build import cache_folder

SHIPPED = Path(__file__).with_name("worlds.bin")
_CODE = ("seeds.py", "inputs.py", "shapes.py", "trees.py", "values.py")
"""The files of the forge that inputs and hashes follow from, beside the references."""
_OWN = ("worlds.py", "making.py", "store.py")


def load(kinds: tuple[str, ...]) -> list[World]:
    """Return the worlds of these kinds: the shipped ones, else those in the cache, else new ones."""
    name, shipped = "-".join(kinds), _shipped()
    if shipped is not None:
        start, size = shipped.get(name, (0, 0))
        return _worlds(kinds, _unpacked(start, size) if size else [])
    path = cache_folder() / f"worlds-{content()}-{name}.json"
    try:
        return _worlds(kinds, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        from pinball.measure.making import make  # it reads all references

        made = make(kinds)
        text = json.dumps([_row(world) for world in made], separators=(",", ":"))
        _write(path, text.encode())
        return made


def write(path: Path) -> None:
    """Write the worlds of all kinds of inputs that there are."""
    from pinball.measure.making import all_kinds, make

    places, parts, at = {}, [], 0
    for kinds in sorted(all_kinds()):
        text = json.dumps([_row(world) for world in make(kinds)], separators=(",", ":"))
        parts.append(zlib.compress(text.encode(), 9))
        places["-".join(kinds)] = (at, len(parts[-1]))
        at += len(parts[-1])
    head = json.dumps({"content": content(), "files": sum(1 for _ in _files()), "places": places})
    _write(path, b"".join([head.encode(), b"\n", *parts]))


@cache
def _shipped() -> dict[str, tuple[int, int]] | None:
    """Return where each kind lies in the shipped file; ``None`` where it is missing or out of date."""
    try:
        with SHIPPED.open("rb") as file:
            line = file.readline()
            head, behind = json.loads(line), len(line)
        changed = SHIPPED.stat().st_mtime
    except (OSError, ValueError):
        return None
    times = [path.stat().st_mtime for path in _files()]
    same = len(times) == head["files"] and max(times) <= changed  # nothing was written since
    if not same and head["content"] != content():
        return None
    return {name: (behind + start, size) for name, (start, size) in head["places"].items()}


def _unpacked(start: int, size: int) -> list[dict[str, Any]]:
    with SHIPPED.open("rb") as file:
        file.seek(start)
        rows: list[dict[str, Any]] = json.loads(zlib.decompress(file.read(size)))
    return rows


def _files() -> Iterator[Path]:
    """Yield all files that worlds follow from."""
    here = Path(__file__).parent
    yield from (here / name for name in _OWN)
    yield from (FOLDER.parent / name for name in _CODE)
    yield from sorted(FOLDER.glob("*/*/reference.py"))


@cache
def content() -> str:
    """Return the hash of all that worlds follow from."""
    found, root = hashlib.sha256(), Path(__file__).parent.parent
    for path in _files():
        found.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:24]


def _write(path: Path, data: bytes) -> None:
    """Write beside the target and rename, so that nobody ever reads half a file."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        out = Path(folder) / "worlds"
        out.write_bytes(data)
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


def _worlds(kinds: tuple[str, ...], rows: Sequence[dict[str, Any]]) -> list[World]:
    return [_world(kinds, row) for row in rows]


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


if __name__ == "__main__":
    write(SHIPPED)
