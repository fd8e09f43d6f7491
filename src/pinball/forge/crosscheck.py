"""Ask clang whether it sees in C programs what our reader sees.

``python -m pinball.forge.crosscheck FILE...`` prints what differs.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass, fields
from pathlib import Path

from pinball.core.errors import BadRequest, MissingTool, Unsupported
from pinball.languages.c.clang import FLAGS, Facts, llvm_facts
from pinball.languages.c.flow import facts
from pinball.languages.c.parse import parse
from pinball.sandbox import compile_c, first_error


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One fact of one function that clang and our tree see differently."""

    function: str
    fact: str
    clang: object
    tree: object

    def __str__(self) -> str:
        return f"{self.function}: {self.fact}: clang sees {self.clang}, the tree {self.tree}"


def clang_facts(text: str) -> dict[str, Facts]:
    """Return what clang sees in a C file; it runs in the compiler's cage.

    Raise ``MissingTool`` without clang, ``BadRequest`` with its first error where it refuses the file.
    """
    found = shutil.which("clang")
    if found is None:
        raise MissingTool("no clang on PATH; the cross-check needs it, nothing else does")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        outcome = compile_c({"a.c": text}, place, FLAGS, output="a.ll", compiler=Path(found))
        if outcome.status != "ok":
            raise BadRequest(f"clang refuses the file: {first_error(outcome)}")
        return llvm_facts((place / "a.ll").read_text(encoding="utf-8", errors="replace"))


def crosscheck(text: str) -> list[Disagreement]:
    """Return what clang and our reader see differently in a C file, nothing where they agree.

    Raise ``Unsupported`` where our reader stops, and as ``clang_facts`` does.
    """
    ours, theirs = facts(parse(text)), clang_facts(text)
    found = [
        Disagreement(name, "defined", name in theirs, name in ours) for name in ours.keys() ^ theirs.keys()
    ]
    for name in ours.keys() & theirs.keys():
        found += _compared(name, theirs[name], ours[name])
    return sorted(found, key=lambda d: (d.function, d.fact))


def _compared(name: str, theirs: Facts, ours: Facts) -> list[Disagreement]:
    """Return the facts that differ; records by value are taken apart by clang, so types say nothing then."""
    by_value = "record" in (*ours.parameters, ours.returns)
    skipped = {"parameters", "returns"} if by_value else set()
    pairs = [(f.name, getattr(theirs, f.name), getattr(ours, f.name)) for f in fields(Facts)]
    return [Disagreement(name, fact, a, b) for fact, a, b in pairs if a != b and fact not in skipped]


def main(paths: list[str]) -> int:
    """Print what differs in each file; return 1 if anything does."""
    differing = refused = 0
    for path in paths:
        try:
            found = crosscheck(Path(path).read_text(encoding="utf-8"))
        except (BadRequest, Unsupported) as error:
            refused += 1
            print(f"{path}: {error}")
            continue
        differing += bool(found)
        for disagreement in found:
            print(f"{path}: {disagreement}")
    agree = len(paths) - differing - refused
    print(f"{len(paths)} files: {agree} agree, {differing} differ, {refused} not read")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
