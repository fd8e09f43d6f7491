"""Ask the system's compiler about whole files, contained; many files share one start of the sandbox."""

from __future__ import annotations

import re
import secrets
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock

from pinball.core.budget import Budget
from pinball.forge import pythons
from pinball.forge.calls import parse
from pinball.forge.engine import Task
from pinball.sandbox import compile_c, first_error

FLAGS = (
    "-std=gnu17", "-fsyntax-only", "-Werror=implicit-function-declaration", "-Werror=implicit-int",
    "-Werror=int-conversion", "-Werror=incompatible-pointer-types",
)  # fmt: skip
"""GNU C as users compile it; what current compilers refuse is refused by older ones as well."""

Verdict = tuple[bool | None, str]
"""Whether a text compiles and the first error; ``None`` where a file of its own is missing."""
_NOTHING = parse("f() -> return")
_STOPPED = re.compile(rb"^\S*(gcc|clang|cc)\S*: .*error", re.MULTILINE)
"""How a compiler says that it gave up: then files behind may not have been looked at."""
_KNOWN: dict[str, Verdict] = {}
_MOST_KNOWN = 1 << 12
_LOCK = Lock()
_AT_ONCE = 24  # files for one start of the compiler


def compiled_all(sources: Sequence[str], language: str, budget: Budget | None = None) -> list[Verdict]:
    """Return the compiler's verdict on each text; (None, "") on those that the budget leaves no time for."""
    if language == "python":
        batches = pythons.run_each(sources, Task("", (), _NOTHING, (), ()), budget)
        return [(bool(b.compiles[0]), b.messages[0]) if len(b.compiles) else (None, "") for b in batches]
    with _LOCK:  # two portions of one text ask for it once
        new = [text for text in dict.fromkeys(sources) if text not in _KNOWN]
        for start in range(0, len(new), _AT_ONCE):
            if budget is not None and budget.left() == 0:
                break
            part = new[start : start + _AT_ONCE]
            good = _accepted(part) if len(part) > 1 else [False]
            _keep({text: (True, "") if ok else _alone(text) for ok, text in zip(good, part, strict=True)})
        return [_KNOWN.get(text, (None, "")) for text in sources]


def _keep(verdicts: Mapping[str, Verdict]) -> None:
    if len(_KNOWN) > _MOST_KNOWN:
        _KNOWN.clear()
    _KNOWN.update(verdicts)


def compiled(source: str, language: str) -> Verdict:
    """Return whether ``source`` compiles and the first error."""
    return compiled_all((source,), language)[0]


def _accepted(sources: Sequence[str]) -> list[bool]:
    """Tell which texts certainly compile; where there are messages, those that none names."""
    # One text must not be able to include another: nobody can guess these names.
    names = [f"{secrets.token_hex(8)}.c" for _ in sources]
    with tempfile.TemporaryDirectory(prefix="pinball-") as folder:
        outcome = compile_c(dict(zip(names, sources, strict=True)), Path(folder), FLAGS, output="")
    if outcome.status == "ok":
        return [True] * len(names)
    whole = outcome.status == "failed" and outcome.code == 1 and not _STOPPED.search(outcome.stderr)
    return [whole and name.encode() not in outcome.stderr for name in names]


def _alone(source: str) -> Verdict:
    with tempfile.TemporaryDirectory(prefix="pinball-") as folder:
        outcome = compile_c({"program.c": source}, Path(folder), FLAGS, output="")
    if outcome.status == "ok":
        return True, ""
    message = first_error(outcome)
    if outcome.status != "failed" or re.search(r"fatal error: .*No such file", message):
        return None, message
    return False, message
