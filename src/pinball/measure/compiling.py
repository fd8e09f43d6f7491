"""Ask the system's compiler about a whole file, contained."""

from __future__ import annotations

import re
import tempfile
from functools import lru_cache
from pathlib import Path

from pinball.forge import pythons
from pinball.forge.calls import parse
from pinball.sandbox import compile_c, first_error

FLAGS = (
    "-std=gnu17", "-S", "-Werror=implicit-function-declaration", "-Werror=implicit-int",
    "-Werror=int-conversion", "-Werror=incompatible-pointer-types",
)  # fmt: skip
"""GNU C as users compile it; what current compilers refuse is refused by older ones as well."""


_NOTHING = parse("f() -> return")


@lru_cache(8)
def compiled(source: str, language: str) -> tuple[bool | None, str]:
    """Return whether ``source`` compiles and the first error; ``None`` where a file of its own is missing."""
    if language == "python":
        batch = pythons.check(source, _NOTHING, (), ())
        if not len(batch.compiles):
            return None, ""
        return bool(batch.compiles[0]), batch.messages[0]
    with tempfile.TemporaryDirectory(prefix="pinball-") as folder:
        outcome = compile_c({"program.c": source}, Path(folder), FLAGS, output="program.out")
    if outcome.status == "ok":
        return True, ""
    message = first_error(outcome)
    if outcome.status != "failed" or re.search(r"fatal error: .*No such file", message):
        return None, message
    return False, message
