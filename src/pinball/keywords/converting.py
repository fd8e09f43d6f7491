"""Parts that do not meet, made to meet through an array: what ``--convert`` allows.

A part that takes another structure than it gets becomes the same algorithm on the one that there is; a
tree is listed in order first. A list, an array and a tree listed in order hold the same numbers, so nothing
else changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pinball.forge.seeds import FOLDER, Reference, read_reference
from pinball.keywords.records import Part
from pinball.keywords.whole import FLOWS

_STRUCTURES = {"array": "array", "list": "linked_list"}
_ROW = ("array", "list")


def converted(parts: Sequence[Part]) -> tuple[Part, ...] | None:
    """Return parts that meet and do the same to the values, or nothing where there are none."""
    found = [parts[0]]
    for part in parts[1:]:
        gives, takes = found[-1].reference.output, _takes(part.reference)
        if gives == "tree" and takes in _ROW:
            inorder = _known("binary_tree", "inorder")
            if inorder is None:
                return None
            found.append(Part(inorder))
            gives = "array"
        if gives != takes:
            other = _known(_STRUCTURES.get(gives, ""), part.algorithm) if takes in _ROW else None
            if other is None or _takes(other) != gives or not _alike(part.reference, other):
                return None
            values = [value for _, value in part.arguments]
            names = [i.name for i in other.inputs if i.kind == "int"]
            part = replace(part, reference=other, arguments=tuple(zip(names, values, strict=False)))
        found.append(part)
    return tuple(found)


def _takes(reference: Reference) -> str:
    return FLOWS.get(reference.inputs[0].kind, reference.inputs[0].kind)


def _alike(one: Reference, other: Reference) -> bool:
    """Tell whether the inputs behind the first are of the same kinds."""
    return [i.kind for i in one.inputs[1:]] == [i.kind for i in other.inputs[1:]]


def _known(structure: str, algorithm: str) -> Reference | None:
    path = FOLDER / structure / algorithm / "reference.py"
    return read_reference(path) if structure and path.is_file() else None
