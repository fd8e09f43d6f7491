"""The caller's end of a running guest: feed it, collect what it says, notice when it goes too far."""

from __future__ import annotations

import fcntl
import os
import resource
import selectors
import subprocess
import time
from contextlib import suppress

_BUFFER = 1 << 20  # bytes in a pipe: fewer changes between the guest and us than with the usual 64 KiB
_TICK = 0.05  # seconds between two looks at the memory in use


class Watch:
    """One guest: ``stdout`` and ``stderr`` so far, and ``stopped``: why it has to be ended, if it has to."""

    def __init__(
        self, process: subprocess.Popen[bytes], stdin: bytes, output_bytes: int, resident_bytes: int
    ) -> None:
        """Take over the pipes of ``process``; with ``resident_bytes`` 0 its memory in use is not watched."""
        assert process.stdin and process.stdout and process.stderr
        self.stdout, self.stderr, self.stopped = bytearray(), bytearray(), ""
        self._pid, self._output_bytes, self._resident_bytes = process.pid, output_bytes, resident_bytes
        self._input, self._rest = process.stdin, memoryview(stdin)
        self._outputs = {process.stdout.fileno(): self.stdout, process.stderr.fileno(): self.stderr}
        for handle in (self._input.fileno(), *self._outputs):
            os.set_blocking(handle, False)
            with suppress(OSError):  # the user's share of the kernel's buffers may be used up
                fcntl.fcntl(handle, fcntl.F_SETPIPE_SZ, _BUFFER)

    def run(self, deadline: float) -> None:
        """Return once the guest has ended or has to be ended; ``deadline`` is on the monotonic clock."""
        ended = os.pidfd_open(self._pid)
        try:
            with selectors.DefaultSelector() as selector:
                for handle in (ended, *self._outputs):
                    selector.register(handle, selectors.EVENT_READ)
                selector.register(self._input.fileno(), selectors.EVENT_WRITE)
                self._loop(selector, ended, deadline)
        finally:
            os.close(ended)

    def drain(self) -> None:
        """Take what the pipes still hold, up to the output limit."""
        for handle, data in self._outputs.items():
            size = -1
            while size < len(data) <= self._output_bytes:
                size = len(data)
                self._read(handle)
        self._check_output()

    def _loop(self, selector: selectors.BaseSelector, ended: int, deadline: float) -> None:
        while not self.stopped:
            left = deadline - time.monotonic()
            if left <= 0:
                self.stopped = "timeout"
                return
            ready = {key.fd for key, _ in selector.select(min(left, _TICK))}
            if ended in ready:
                return
            for handle in ready:
                more = self._read(handle) if handle in self._outputs else self._write()
                if not more:
                    selector.unregister(handle)
            if not self._rest and not self._input.closed:
                self._input.close()
            self._check_output()
            if self._resident_bytes and _resident_bytes(self._pid) > self._resident_bytes:
                self.stopped = "memory"

    def _check_output(self) -> None:
        if not self.stopped and len(self.stdout) + len(self.stderr) > self._output_bytes:
            self.stopped = "output"

    def _read(self, handle: int) -> bool:
        """Take what is there; return whether more may come."""
        try:
            data = os.read(handle, _BUFFER)
        except BlockingIOError:
            return True
        self._outputs[handle] += data
        return bool(data)

    def _write(self) -> bool:
        """Hand over what fits; return whether there is more."""
        try:
            self._rest = self._rest[os.write(self._input.fileno(), self._rest) :]
        except BlockingIOError:
            return True
        except BrokenPipeError:
            self._rest = self._rest[:0]
        return bool(self._rest)


def _resident_bytes(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/statm", "rb") as statm:
            return int(statm.read().split()[1]) * resource.getpagesize()
    except (FileNotFoundError, ProcessLookupError, IndexError):
        return 0
