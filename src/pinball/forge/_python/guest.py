"""The guest's side of judging Python mutants; ``sandbox/stage.py`` executes this file behind closed doors.

Standard library only: it reads one request from stdin (``marshal``, written by the caller), which brings the
text of ``library``, ``values`` and ``running`` along, and writes one line of ASCII for each mutant when that
mutant is done. Only what programs gave is written, never whether it is right: the caller compares.
"""

from __future__ import annotations

import gc
import marshal
import os
import sys
from itertools import repeat
from typing import Any

_GATHER = 64  # mutants between two collections of cycles


def _compiled(counted: str, plain: str) -> tuple[Any, str]:
    """Return the code, or nothing and the message; ``plain`` decides whether the mutant compiles."""
    try:
        return compile(counted, "mutant", "exec", dont_inherit=True), ""
    except BaseException:
        pass
    try:
        compile(plain, "mutant", "exec", dont_inherit=True)
    except SyntaxError as error:
        return None, f"c line {error.lineno}: {ascii(error.msg)[1:-1][:160]}"
    except BaseException as error:
        return None, f"c {type(error).__name__}"
    return None, "u"


def main() -> None:
    """Serve one request."""
    parts = []
    while part := os.read(0, 1 << 16):
        parts.append(part)
    request = marshal.loads(b"".join(parts))
    channel = os.dup(1)
    os.dup2(2, 1)
    write, end = os.write, os._exit
    gc.disable()
    for name, source in request["modules"]:
        module = sys.modules[name] = type(sys)(name)
        exec(compile(source, name, "exec"), module.__dict__)
    sys.modules["mutant"] = type(sys)("mutant")  # where a dataclass looks up its names
    from pinball.forge._python.running import Judge, why

    judge = Judge(request)

    def say(line: str) -> None:
        data = line.encode("ascii") + b"\n"
        while data:
            data = data[write(channel, data) :]

    say("ready")
    for number, (counted, plain, base, told) in enumerate(request["mutants"]):
        code, message = _compiled(counted, plain)
        if code is not None:
            try:
                names = judge.load(code)
                message = judge.row(names, base)
            except BaseException as error:
                status = why(error, repeat(None, 1))
                message = ";".join([str(status)] * len(judge.tests)) + "|"
                del error
            names = {}
        if told:
            say(message)
        if number % _GATHER == _GATHER - 1:
            gc.collect()
    say("end")
    end(0)


main()
