"""The hostile suite: no program here may read, write, start, signal or outlive anything, or pass."""

from __future__ import annotations

import os
import re
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pinball.core.spec import Example, Spec
from pinball.core.verdict import Level
from pinball.sandbox import Limits, find_compiler, layers, run, run_script
from pinball.verify.run import check, run_c, run_python

HOSTILE = Path(__file__).with_name("hostile")
SECRET = 424242
LIMITS = Limits(seconds=1.5, cpu_seconds=0.9)
INPUTS = ((1, 2, 3),)
GOOD_C = (
    "#include <stddef.h>\n#include <stdint.h>\nint64_t f(const int64_t *xs, size_t n) { return xs[n - 1]; }\n"
)
needs_compiler = pytest.mark.skipif(
    not any(map(shutil.which, ("gcc", "clang", "cc"))), reason="no C compiler"
)


@dataclass(frozen=True)
class Hostile:
    language: str
    returns: str
    kinds: frozenset[str]
    source: str


def programs(name: str) -> dict[str, Hostile]:
    """Return the programs of one file; its first line is prose, the rest of its head precedes each program."""
    head, *parts = re.split(r"^//// ", (HOSTILE / f"{name}.txt").read_text(), flags=re.MULTILINE)
    prelude = head.partition("\n")[2]
    found = {}
    for part in parts:
        line, _, body = part.partition("\n")
        title, _, kinds = line.partition(":")
        title, _, returns = title.partition(" -> ")
        source = f"{prelude}{body}"
        assert title not in found, title
        found[title] = Hostile(name.partition("_")[0], returns, frozenset(kinds.split()), source)
    return found


def cases(*names: str) -> list[object]:
    marks = [] if names == ("python",) else [needs_compiler]
    return [pytest.param(p, id=f"{n}-{t}", marks=marks) for n in names for t, p in programs(n).items()]


@dataclass(frozen=True)
class Place:
    """What hostile code would like to have: a secret file, a free name, a port; and where builds go."""

    folder: Path
    builds: Path
    listener: socket.socket

    def fill(self, source: str) -> str:
        words = {
            "SECRET": SECRET,
            "CANARY": self.folder / "canary.txt",
            "TARGET": self.folder / "target",
            "FOLDER": self.folder,
            "PORT": self.listener.getsockname()[1],
            "PYTHON": sys.executable,
            "TEMP": tempfile.gettempdir(),
            "NESTED": "(" * 5000 + ")" * 5000,
        }
        return re.sub(r"@([A-Z]+)@", lambda m: str(words[m[1]]), source)

    def assert_untouched(self) -> None:
        assert sorted(p.name for p in self.folder.iterdir()) == ["canary.txt", "evil.py"]
        assert (self.folder / "canary.txt").read_text() == f"{SECRET}\n"
        assert not list(self.builds.iterdir()), "something was left behind"
        with pytest.raises(BlockingIOError):
            self.listener.accept()
        assert not survivors(str(self.builds)), "a process survived"


def survivors(builds: str) -> list[int]:
    """Return processes of ours, or orphans of the sandbox, that run from ``builds`` or behind the stage."""
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit() and int(entry) != os.getpid():
            try:
                status = Path(f"/proc/{entry}/stat").read_text()
                line = Path(f"/proc/{entry}/cmdline").read_bytes()
            except (FileNotFoundError, ProcessLookupError):
                continue
            parent = int(status.rpartition(")")[2].split()[1])
            if parent == os.getpid() or builds.encode() in line or (parent == 1 and b"stage.py" in line):
                found.append(int(entry))
    return found


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    folder, builds = tmp_path / "secret", tmp_path / "builds"
    folder.mkdir()
    builds.mkdir()
    (folder / "canary.txt").write_text(f"{SECRET}\n")
    (folder / "evil.py").write_text("")
    monkeypatch.setattr(tempfile, "tempdir", str(builds))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield Place(folder, builds, listener)


@pytest.mark.parametrize("hostile", cases("c_process", "c_files", "c_memory", "c_compile", "python"))
def test_a_hostile_program_is_contained_and_does_not_pass(hostile: Hostile, place: Place) -> None:
    output = (SECRET,) if hostile.returns else SECRET
    source = place.fill(hostile.source)
    verdict = check(source, hostile.language, "f", Spec((Example(INPUTS, output),)), limits=LIMITS)
    place.assert_untouched()
    assert verdict.level < Level.PASSED, verdict
    assert ending(verdict.level, verdict.evidence[-1]) in hostile.kinds, verdict.evidence[-1]


def ending(level: Level, evidence: str) -> str:
    if level == Level.REJECTED:
        return "rejected"
    text = evidence.partition(f"{SECRET}")[2].lstrip("], ")
    return "wrong" if text.startswith("got ") else text.partition(":")[0]


def test_a_program_that_behaves_passes_in_the_same_cage() -> None:
    spec = Spec((Example(INPUTS, 3),))
    assert check("def f(xs): return xs[-1]", "python", "f", spec, limits=LIMITS).level == Level.PASSED
