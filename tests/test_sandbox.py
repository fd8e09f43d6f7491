"""The hostile suite: no program here may read, write, start, signal or outlive anything, or pass."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pinball.core.errors import MissingTool
from pinball.core.spec import Example, Spec
from pinball.core.verdict import Level
from pinball.sandbox import Limits, cage, compile_c, find_compiler, layers, policy, run, run_script
from pinball.verify.run import Failure, check, run_c, run_python

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
    """Return the programs of a file; its first line is prose, the rest of its head precedes each program."""
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


@needs_compiler
@pytest.mark.parametrize("sanitize", [False, True])
def test_a_program_that_behaves_passes_in_the_same_cage(sanitize: bool, place: Place) -> None:
    results = run_c(GOOD_C, "f", ("[int]",), "int", [INPUTS], sanitize=sanitize, limits=LIMITS)
    place.assert_untouched()
    assert results == [3]


def test_a_python_program_that_behaves_passes_in_the_same_cage(place: Place) -> None:
    source = "import bisect, collections, functools, heapq, itertools, math\ndef f(xs): return xs[-1]"
    assert check(source, "python", "f", Spec((Example(INPUTS, 3),)), limits=LIMITS).level == Level.PASSED
    place.assert_untouched()


@needs_compiler
def test_a_memory_bomb_under_the_sanitizers_is_stopped_by_the_memory_it_uses(place: Place) -> None:
    source = GOOD_C.replace(
        "{ return", "{ for (;;) { char *volatile p = malloc(1 << 20); memset(p, 1, 1 << 20); } return"
    )
    results = run_c(
        f"#include <stdlib.h>\n#include <string.h>\n{source}", "f", ("[int]",), "int", [INPUTS], sanitize=True
    )
    assert results == [Failure("memory", "stopped: memory limit")]
    place.assert_untouched()


def test_without_a_layer_of_the_sandbox_nothing_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        cage, "layers", lambda: {"landlock": "missing: Function not implemented", "seccomp": "x"}
    )
    cage._landlock_abi.cache_clear()
    try:
        with pytest.raises(MissingTool, match=r"lacks landlock \(Function not implemented\)"):
            run_python("def f(xs): return 1", "f", [INPUTS])
    finally:
        cage._landlock_abi.cache_clear()


ABI = layers()["landlock"].removeprefix("ABI ")
COMPLETE = (f"landlock:{ABI}", "path:13:/", "filter:060000000000ff7f")  # a filter that allows every call


def stage(*words: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-I", "-S", str(cage._STAGE), *words, "exec", "/bin/echo", "ran"]
    return subprocess.run(command, capture_output=True)


@pytest.mark.parametrize(
    "words",
    [
        COMPLETE[:2],
        COMPLETE[1:],
        (*COMPLETE[:2], "filter:ffff000000000000"),
        (*COMPLETE, "path:13:/no/such/path"),
        (*COMPLETE, "limit:99:1:1"),
        (*COMPLETE, "parent:1"),
    ],
    ids=["no filter", "no Landlock", "bad filter", "bad path", "bad limit", "caller gone"],
)
def test_a_stage_that_cannot_apply_its_policy_does_not_start_the_guest(words: tuple[str, ...]) -> None:
    done = stage(*words)
    assert done.returncode != 0
    assert done.stdout == b""


def test_a_stage_that_can_apply_its_policy_starts_the_guest() -> None:
    assert stage(*COMPLETE).stdout == b"ran\n"


def test_a_guest_inherits_no_environment_and_no_descriptor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINBALL_SECRET", "1")
    script = tmp_path / "script.py"
    script.write_text(
        "import os; print(sorted(os.environ), [os.fstat(n).st_mode for n in (0, 1, 2)]); os.fstat(3)"
    )
    with open(script) as opened:
        os.set_inheritable(opened.fileno(), True)
        outcome = run_script(script)
    assert outcome.stdout.startswith(b"['LC_CTYPE'] [") or outcome.stdout.startswith(b"[] [")
    assert outcome.status == "failed"
    assert b"Bad file descriptor" in outcome.stderr


def test_a_guest_has_no_capabilities_even_where_the_caller_is_root(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("print(open('/proc/self/status').read())")
    readable = [(policy.READ, "/proc"), *cage._rules(sysconfig.get_paths().values(), policy.READ)]
    outcome = cage._guest(policy.SCRIPT, readable, ["script", str(script)], b"", Limits())
    status = dict(re.findall(r"^(\w+):\s*(.*)$", outcome.stdout.decode(), flags=re.MULTILINE))
    assert int(status["CapEff"], 16) == int(status["CapPrm"], 16) == 0
    assert (status["NoNewPrivs"], status["Seccomp"]) == ("1", "2")


def test_input_and_output_larger_than_a_pipe_go_through(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import sys; data = sys.stdin.read(); print(len(data)); sys.stdout.write(data)")
    outcome = run_script(script, stdin=b"x" * 3_000_000, limits=Limits(seconds=10, output_bytes=4_000_000))
    assert outcome.status == "ok"
    assert outcome.stdout == b"3000000\n" + b"x" * 3_000_000


def test_a_guest_that_does_not_read_its_input_does_not_block_the_caller(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("print('done')")
    assert run_script(script, stdin=b"x" * 3_000_000, limits=Limits(seconds=10)).stdout == b"done\n"


def test_every_layer_is_named_with_its_state() -> None:
    assert layers().keys() >= {"landlock", "seccomp"}
    assert not [state for state in layers().values() if state.startswith("missing")]


@needs_compiler
def test_the_native_start_allows_only_the_program_and_the_libraries() -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert compile_c({"a.c": "int main(void) { return 7; }\n"}, Path(folder)).status == "ok"
        outcome = run([f"{folder}/program"])
    assert (outcome.status, outcome.code) == ("failed", 7)


def test_without_a_compiler_there_is_one_clear_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingTool, match="no C compiler on PATH; install one of: gcc, clang, cc"):
        find_compiler()
