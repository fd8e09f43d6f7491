"""The outer side of the sandbox: start a guest behind its doors, feed it, watch it, and end it."""

from __future__ import annotations

import ctypes
import math
import os
import resource
import signal
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pinball.core.errors import MissingTool
from pinball.sandbox import policy
from pinball.sandbox.watch import Watch

_STAGE = Path(__file__).with_name("stage.py")
_LIBRARIES = (
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/etc/ld.so.cache",
    "/nix/store",
    "/gnu/store",
)
_SMALLEST_STAGE = 128 << 20  # bytes of address space that the interpreter needs to start at all


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a guest may use.

    ``seconds`` is wall time, ``cpu_seconds`` processor time (rounded up; ``seconds`` where absent).
    ``memory_bytes`` bounds the address space, or, with ``resident``, the memory in use (looked at 20 times
    a second). ``output_bytes`` bounds stdout and stderr together, ``file_bytes`` each file written.
    """

    seconds: float = 2.0
    cpu_seconds: float | None = None
    memory_bytes: int = 256 << 20
    output_bytes: int = 1 << 20
    file_bytes: int = 64 << 20
    resident: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a guest ended.

    ``status`` is ``ok`` (exit 0), ``failed`` (exit ``code``), ``signalled`` (by signal ``code``),
    ``forbidden`` (a system call outside the allow-list), ``timeout``, ``memory`` or ``output``.
    ``seconds`` is wall time, the start of the sandbox included.
    """

    status: str
    code: int
    stdout: bytes
    stderr: bytes
    seconds: float


def layers() -> dict[str, str]:
    """Return each layer of the sandbox with its state here; ``missing: ...`` where it is absent."""
    found = {"system": sys.platform, "landlock": "missing: needs Linux", "seccomp": "missing: needs Linux"}
    if not sys.platform.startswith("linux"):
        return found
    libc = ctypes.CDLL(None, use_errno=True)
    abi = int(libc.syscall(444, None, ctypes.c_size_t(0), 1))
    reason = os.strerror(ctypes.get_errno())
    found["landlock"] = f"ABI {abi}" if abi > 0 else f"missing: {reason}"
    try:
        found["seccomp"] = f"allow-list for {policy.machine()}"
    except MissingTool as error:
        found["seccomp"] = f"missing: {error}"
    if int(libc.prctl(21, ctypes.c_ulong(0), None, None, None)) < 0:  # PR_GET_SECCOMP
        found["seccomp"] = "missing: the kernel was built without it"
    found["limits"] = "address space, processor time, file size, open files, processes"
    return found


@cache
def _landlock_abi() -> int:
    """Return the kernel's Landlock version. Raise ``MissingTool`` where a layer is missing."""
    found = layers()
    missing = [
        f"{name} ({state.removeprefix('missing: ')})" for name, state in found.items() if "missing" in state
    ]
    if missing:
        raise MissingTool(f"sandbox: this machine lacks {', '.join(missing)}; code is not run without it")
    return int(found["landlock"].removeprefix("ABI "))


def run(argv: list[str], *, stdin: bytes = b"", limits: Limits | None = None) -> Outcome:
    """Run a native program that computes: no files but itself and its libraries, no fork, no network.

    ``argv[0]`` is an absolute path. Raise ``MissingTool`` where the kernel lacks a layer.
    """
    rules = _rules((*_LIBRARIES, argv[0]), policy.READ_AND_EXECUTE)
    return _guest(policy.RUN, rules, ["exec", *argv], stdin, limits or Limits())


def run_script(script: Path, *, stdin: bytes = b"", limits: Limits | None = None) -> Outcome:
    """Run a Python file in a contained interpreter that can read its own library and nothing else."""
    library = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    rules = _rules((*_LIBRARIES, *library), policy.READ)
    return _guest(policy.SCRIPT, rules, ["script", str(script)], stdin, limits or Limits())


def run_compiler(
    argv: list[str], directory: Path, *, readable: tuple[Path, ...], limits: Limits, path: str
) -> Outcome:
    """Run a compiler in ``directory``, where alone it keeps files; it may start programs in ``readable``."""
    rules = _rules((*_LIBRARIES, *readable), policy.READ_AND_EXECUTE)
    rules += _rules((directory, os.devnull), policy.READ_AND_WRITE)
    environment = {"PATH": path, "TMPDIR": str(directory), "LC_ALL": "C", "CCACHE_DISABLE": "1"}
    return _guest(
        policy.COMPILE, rules, ["exec", *argv], b"", limits, environment=environment, directory=directory
    )


def _rules(paths: Iterable[str | Path], rights: int) -> list[tuple[int, str]]:
    """Return a Landlock rule (rights, path) for each path that exists."""
    return [(rights, os.fspath(path)) for path in dict.fromkeys(paths) if os.path.exists(path)]


def _guest(
    profile: policy.Profile,
    rules: list[tuple[int, str]],
    guest: list[str],
    stdin: bytes,
    limits: Limits,
    *,
    environment: Mapping[str, str] | None = None,
    directory: Path | None = None,
) -> Outcome:
    abi = _landlock_abi()
    words = [f"parent:{os.getpid()}", f"landlock:{abi}", f"filter:{policy.seccomp_filter(profile).hex()}"]
    words += [
        f"limit:{which}:{soft}:{hard}"
        for which, soft, hard in _resource_limits(limits, directory is not None)
    ]
    words += [f"path:{rights}:{path}" for rights, path in rules]
    began = time.monotonic()
    with subprocess.Popen(
        [_interpreter(), "-I", "-S", "-B", str(_STAGE), *words, *guest],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=directory or "/",
        env=dict(environment or {}),
        start_new_session=True,
    ) as process:
        watch = Watch(process, stdin, limits.output_bytes, limits.memory_bytes if limits.resident else 0)
        try:
            watch.run(began + limits.seconds)
        finally:
            # The leader is not reaped before this, so its process group cannot belong to anybody else.
            os.killpg(process.pid, signal.SIGKILL)
        watch.drain()
        code = process.wait()
    seconds = time.monotonic() - began
    status, number = _status(code, watch.stopped)
    if not watch.stopped and code == -signal.SIGKILL:  # not by us: the hard limit, or a machine out of memory
        status = "timeout" if seconds >= _cpu_seconds(limits) else "memory"
    return Outcome(status, number, bytes(watch.stdout), bytes(watch.stderr), seconds)


def _interpreter() -> str:
    if not sys.executable:
        raise MissingTool(
            "sandbox: this program does not know its Python interpreter (sys.executable is empty)"
        )
    return sys.executable


def _resource_limits(limits: Limits, writes: bool) -> list[tuple[int, int, int]]:
    """Return (which, soft, hard); only processor time, in whole seconds, gives notice before it kills."""
    cpu = _cpu_seconds(limits)
    amounts = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: limits.file_bytes if writes else 0,
        resource.RLIMIT_NOFILE: 64,
        resource.RLIMIT_MEMLOCK: 0,
    }
    if not writes:
        amounts[resource.RLIMIT_NPROC] = 0
    if not limits.resident:
        amounts[resource.RLIMIT_AS] = max(limits.memory_bytes, _SMALLEST_STAGE)
    equal = [(which, amount, amount) for which, amount in amounts.items()]
    return [(resource.RLIMIT_CPU, cpu, cpu + 1), *equal]


def _cpu_seconds(limits: Limits) -> int:
    return math.ceil(limits.seconds if limits.cpu_seconds is None else limits.cpu_seconds)


def _status(code: int, stopped: str) -> tuple[str, int]:
    """Return the status and exit code or signal number for a ``Popen`` return code."""
    if stopped:
        return stopped, max(0, -code)
    if code >= 0:
        return ("failed" if code else "ok"), code
    by_signal = {signal.SIGSYS: "forbidden", signal.SIGXCPU: "timeout", signal.SIGXFSZ: "output"}
    return by_signal.get(signal.Signals(-code), "signalled"), -code
