"""The inner side of the sandbox: close every door behind us, then run the guest.

``cage.py`` starts this file in a fresh, isolated interpreter (``python -I -S``), one word of policy an
argument, and the guest after ``exec`` (a program and its arguments) or ``script`` (a Python file that runs
in this very interpreter). Any step that fails ends the process before the guest has run an instruction.
"""

from __future__ import annotations

import ctypes
import os
import resource
import stat
import struct
import sys

_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _PR_SET_DUMPABLE = 1, 38, 22, 4
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_FILE_RIGHTS = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 14 | 1 << 15  # the rights that mean something on a plain file
_SIGKILL, _SIGPIPE = 9, 13  # the signal module costs a third of the start
_libc = ctypes.CDLL(None, use_errno=True)


def _must(result: int, what: str) -> int:
    """Return ``result``, or end the process where it says that a layer could not be applied."""
    if result < 0:
        sys.exit(f"sandbox: {what}: {os.strerror(ctypes.get_errno())}")
    return result


def _prctl(option: int, argument: int, what: str, pointer: bytes | None = None) -> None:
    _must(_libc.prctl(option, ctypes.c_ulong(argument), pointer, None, None), what)


def _landlock(abi: int, rules: list[tuple[int, str]]) -> None:
    """Deny all file access but ``rules`` (rights, path), all TCP, and signals and sockets to the outside."""
    rights = {1: 13, 2: 14, 3: 15, 4: 15}.get(abi, 16)
    attributes = struct.pack("=QQQ", (1 << rights) - 1, 3, 3)[: 8 if abi < 4 else 16 if abi < 6 else 24]
    what = "Landlock"
    ruleset = _must(_libc.syscall(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(len(attributes)), 0), what)
    for allowed, path in rules:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
        mask = -1 if stat.S_ISDIR(os.fstat(handle).st_mode) else _FILE_RIGHTS
        rule = struct.pack("=Qi", allowed & mask & ((1 << rights) - 1), handle)
        _must(_libc.syscall(_LANDLOCK_ADD, ruleset, 1, rule, 0), what)
        os.close(handle)
    _must(_libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0), what)
    os.close(ruleset)


def _seccomp(program: bytes) -> None:
    """Install the filter; from here on every other system call kills the process."""
    buffer = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(buffer))
    _prctl(_PR_SET_SECCOMP, 2, "seccomp", header)


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def main(words: list[str]) -> None:
    """Apply the policy ``words`` and run the guest behind ``exec`` or ``script``."""
    rules: list[tuple[int, str]] = []
    program, abi = b"", 0
    while words[0] not in ("exec", "script"):
        kind, _, rest = words.pop(0).partition(":")
        if kind == "limit":
            which, soft, hard = map(int, rest.split(":"))
            resource.setrlimit(which, (soft, hard))
        elif kind == "path":
            allowed, _, path = rest.partition(":")
            rules.append((int(allowed), path))
        elif kind == "landlock":
            abi = int(rest)
        elif kind == "filter":
            program = bytes.fromhex(rest)
        elif kind == "parent":
            _prctl(_PR_SET_PDEATHSIG, _SIGKILL, "parent")
            if os.getppid() != int(rest):
                sys.exit("sandbox: the caller is gone")
    mode, guest = words[0], words[1:]
    code = compile(_read(guest[0]), "guest", "exec") if mode == "script" else None
    if not program or not abi:
        sys.exit("sandbox: no policy")
    _prctl(_PR_SET_NO_NEW_PRIVS, 1, "no_new_privs")
    _landlock(abi, rules)
    _must(_libc.capset(struct.pack("=Ii", 0x20080522, 0), bytes(24)), "capabilities")
    if code is None:
        _libc.signal(_SIGPIPE, None)  # the interpreter ignores it; the guest starts with the default
        _seccomp(program)
        os.execve(guest[0], guest, {k: v for k, v in os.environ.items() if k != "LC_CTYPE"})
    _prctl(_PR_SET_DUMPABLE, 0, "dumpable")
    sys.argv = [""]
    _seccomp(program)
    assert code is not None
    exec(code, {"__name__": "__main__", "__builtins__": __builtins__})


main(sys.argv[1:])
