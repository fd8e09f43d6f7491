"""What contained code may ask of the kernel: seccomp allow-lists and Landlock rights, as plain data.

Everything here is computed in the caller and handed to ``stage.py``, which applies it. A call that is not
listed kills the process. The calls in ``_DENIED`` are those that libraries make unasked; they fail instead.
"""

from __future__ import annotations

import errno
import platform
import struct
from dataclasses import dataclass
from functools import cache

from pinball.core.errors import MissingTool

# --- Landlock rights (linux/landlock.h) -------------------------------------------------------------------

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE_FILE, _MAKE_REG, _TRUNCATE = 1 << 5, 1 << 8, 1 << 14
READ = _READ_FILE | _READ_DIR
READ_AND_EXECUTE = READ | _EXECUTE
READ_AND_WRITE = READ | _WRITE_FILE | _REMOVE_FILE | _MAKE_REG | _TRUNCATE

# --- system calls -----------------------------------------------------------------------------------------

_MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}

# name: number on x86_64, number on aarch64 (None where the machine has no such call)
_NUMBERS: dict[str, tuple[int | None, int | None]] = {
    "access": (21, None), "arch_prctl": (158, None), "brk": (12, 214), "chmod": (90, None),
    "clock_getres": (229, 114), "clock_gettime": (228, 113), "clone": (56, 220), "clone3": (435, 435),
    "close": (3, 57), "dup": (32, 23), "dup2": (33, None), "dup3": (292, 24), "execve": (59, 221),
    "exit": (60, 93), "exit_group": (231, 94), "faccessat": (269, 48), "faccessat2": (439, 439),
    "fchmod": (91, 52), "fchmodat": (268, 53), "fcntl": (72, 25), "fstat": (5, 80), "ftruncate": (77, 46),
    "futex": (202, 98), "getcwd": (79, 17), "getdents64": (217, 61), "getegid": (108, 177),
    "geteuid": (107, 175), "getgid": (104, 176), "getpid": (39, 172), "getppid": (110, 173),
    "getrandom": (318, 278), "getrlimit": (97, 163), "getrusage": (98, 165), "gettid": (186, 178),
    "gettimeofday": (96, 169), "getuid": (102, 174), "ioctl": (16, 29), "lseek": (8, 62), "lstat": (6, None),
    "madvise": (28, 233), "mmap": (9, 222), "mprotect": (10, 226), "mremap": (25, 216), "munmap": (11, 215),
    "newfstatat": (262, 79), "open": (2, None), "openat": (257, 56), "pipe": (22, None), "pipe2": (293, 59),
    "poll": (7, None), "ppoll": (271, 73), "prctl": (157, 167), "pread64": (17, 67), "prlimit64": (302, 261),
    "pwrite64": (18, 68), "read": (0, 63), "readlink": (89, None), "readlinkat": (267, 78), "readv": (19, 65),
    "rename": (82, None), "renameat": (264, 38), "renameat2": (316, 276), "rseq": (334, 293),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139),
    "sched_getaffinity": (204, 123), "sched_yield": (24, 124), "set_robust_list": (273, 99),
    "set_tid_address": (218, 96), "sigaltstack": (131, 132), "stat": (4, None), "statfs": (137, 43),
    "statx": (332, 291), "sysinfo": (99, 179), "tgkill": (234, 131), "time": (201, None), "umask": (95, 166),
    "uname": (63, 160), "unlink": (87, None), "unlinkat": (263, 35), "vfork": (58, None), "wait4": (61, 260),
    "waitid": (247, 95), "write": (1, 64), "writev": (20, 66),
}  # fmt: skip

# fmt: off
_COMPUTE = (
    "arch_prctl", "brk", "clock_getres", "clock_gettime", "close", "dup", "dup2", "dup3", "exit",
    "exit_group", "fstat", "futex", "getegid", "geteuid", "getgid", "getpid", "getppid", "getrandom",
    "getrlimit", "getrusage", "gettid", "gettimeofday", "getuid", "lseek", "madvise", "mmap", "mprotect",
    "mremap", "munmap", "pread64", "read", "readv", "rseq", "rt_sigaction", "rt_sigprocmask",
    "rt_sigreturn", "sched_getaffinity", "sched_yield", "set_robust_list", "set_tid_address", "sigaltstack",
    "sysinfo", "time", "uname", "write", "writev",
)
_LOOK = (
    "access", "faccessat", "faccessat2", "getcwd", "getdents64", "lstat", "newfstatat", "readlink",
    "readlinkat", "stat", "statx",
)
_BUILD = (
    "chmod", "fchmod", "fchmodat", "ftruncate", "open", "openat", "pipe", "pipe2", "poll", "ppoll",
    "pwrite64", "rename", "renameat", "renameat2", "statfs", "umask", "unlink", "unlinkat", "vfork",
    "wait4", "waitid",
)
# fmt: on
_DENIED = {"ioctl": errno.ENOTTY, "prctl": errno.EINVAL, "tgkill": errno.EPERM, "clone3": errno.ENOSYS}

_OPEN_FOR_WRITING = 0o1 | 0o2 | 0o100 | 0o1000  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC
_NEW_NAMESPACE = 0x7E020080
_FCNTL_HARMLESS = (
    0,
    1,
    2,
    3,
    1030,
)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC: none sends signals


@dataclass(frozen=True, slots=True)
class _Check:
    """Half ``part`` (0 low, 1 high) of argument ``argument``, masked, must be one of ``values``."""

    argument: int
    mask: int
    values: tuple[int, ...]
    part: int = 0


_OWN_LIMITS = ("prlimit64", (_Check(0, 0xFFFFFFFF, (0,)),))
_READ_LIMITS = (
    "prlimit64",
    (_Check(0, 0xFFFFFFFF, (0,)), _Check(2, 0xFFFFFFFF, (0,)), _Check(2, 0xFFFFFFFF, (0,), 1)),
)
_FCNTL = ("fcntl", (_Check(1, 0xFFFFFFFF, _FCNTL_HARMLESS),))
_OPEN = ("open", (_Check(1, _OPEN_FOR_WRITING, (0,)),))
_OPENAT = ("openat", (_Check(2, _OPEN_FOR_WRITING, (0,)),))
_CLONE = ("clone", (_Check(0, _NEW_NAMESPACE, (0,)),))


@dataclass(frozen=True, slots=True)
class Profile:
    """An allow-list: ``plain`` calls pass, ``checked`` ones pass where their arguments do."""

    name: str
    plain: tuple[str, ...]
    checked: tuple[tuple[str, tuple[_Check, ...]], ...]


RUN = Profile("run", (*_COMPUTE, *_LOOK, "execve"), (_READ_LIMITS, _FCNTL, _OPEN, _OPENAT))
"""A native program that computes: it may load its libraries, read, write and ask for memory."""

SCRIPT = Profile("script", (*_COMPUTE, *_LOOK), RUN.checked)
"""Python code inside an interpreter that has already started: as ``RUN``, without ``execve``."""

COMPILE = Profile("compile", (*RUN.plain, *_BUILD), (_OWN_LIMITS, _FCNTL, _CLONE))
"""A compiler driver: it may start its own passes and write where Landlock lets it."""


def machine() -> str:
    """Return this machine's name. Raise ``MissingTool`` where no allow-list was written for it."""
    name = platform.machine()
    if name not in _MACHINES:
        raise MissingTool(
            f"sandbox: no system call list for machine {name!r}; there is one for: x86_64, aarch64"
        )
    return name


@cache
def seccomp_filter(profile: Profile) -> bytes:
    """Return ``profile`` as a classic BPF program for this machine, 8 bytes an instruction."""
    audit, column = _MACHINES[machine()]
    code = [_load(4), _jump(audit, 1, 0), _KILL, _load(0)]
    for name in profile.plain:
        code += _rule(_NUMBERS[name][column], [_ALLOW])
    for name, number in _DENIED.items():
        code += _rule(_NUMBERS[name][column], [_ret(0x00050000 | number)])
    for name, checks in profile.checked:
        code += _rule(_NUMBERS[name][column], [*(i for c in checks for i in _test(c)), _ALLOW])
    return b"".join([*code, _KILL])


def _load(offset: int) -> bytes:
    return struct.pack("=HBBI", 0x20, 0, 0, offset)


def _jump(value: int, then: int, otherwise: int) -> bytes:
    return struct.pack("=HBBI", 0x15, then, otherwise, value)


def _ret(action: int) -> bytes:
    return struct.pack("=HBBI", 0x06, 0, 0, action)


_ALLOW, _KILL = _ret(0x7FFF0000), _ret(0x80000000)


def _rule(number: int | None, body: list[bytes]) -> list[bytes]:
    """Return instructions that run ``body``, which ends by returning, where the call has this number."""
    return [] if number is None else [_jump(number, 0, len(body)), *body]


def _test(check: _Check) -> list[bytes]:
    """Return instructions that fall through where the argument passes ``check`` and kill otherwise."""
    count = len(check.values)
    word = 16 + 8 * check.argument + 4 * check.part
    tests = [_jump(value, count - i, 0) for i, value in enumerate(check.values)]
    return [_load(word), struct.pack("=HBBI", 0x54, 0, 0, check.mask), *tests, _KILL]
