"""Which functions of a text are worth looking at, and which language a text is written in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pinball.languages.functions import Function, functions
from pinball.languages.tokens import tokens

_LOOPS = re.compile(r"\b(?:for|while|do|goto)\b")


def chosen_functions(text: str, language: str, everything: bool = False) -> tuple[Function, ...]:
    """Return the functions of a text that are worth a label, all of them if ``everything``.

    Left out are printing, tests and constructors, and ``main`` where it only calls what is labelled anyway. A
    text without code has none.
    """
    found = functions(text, language)
    if not found[0].name and not _has_code(found[0].text, language):
        return ()
    if everything:
        return found
    code, lines = [f for f in found if f.role == "code"], text.splitlines()
    working = {f.name for f in code if _works(f, lines)}
    mains = [f for f in found if f.role == "main" and (not code or _does_it_itself(f, found, working, lines))]
    return tuple(f for f in found if f.role == "code" or f in mains) or found


def _has_code(text: str, language: str) -> bool:
    return any(t.kind not in ("comment", "layout", "directive") for t in tokens(text, language))


def _own_text(function: Function, lines: Sequence[str]) -> str:
    return "\n".join(lines[function.line - 1 : function.end])


def _works(function: Function, lines: Sequence[str]) -> bool:
    """Tell whether a function loops or calls itself, and so may be an algorithm."""
    return function.name in function.calls or bool(_LOOPS.search(_own_text(function, lines)))


def _does_it_itself(
    main: Function, found: Sequence[Function], working: set[str], lines: Sequence[str]
) -> bool:
    """Tell whether ``main`` loops and reaches no other function that does."""
    calls = {f.name: f.calls for f in found}
    reached, todo = set[str](), [*main.calls]
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += calls.get(name, ())
    return not reached & working and bool(_LOOPS.search(_own_text(main, lines)))


def guess_language(text: str) -> str:
    """Return the language that a text looks like: Python by its colons and words, otherwise C."""
    python = len(
        re.findall(r"^[ \t]*(?:def|class|for|if|elif|else|while|import|from)\b[^;{}]*:?[ \t]*$", text, re.M)
    )
    python += len(
        re.findall(r"^[ \t]*(?:def \w+\(|import \w+$|from \w+ import)|:[ \t]*$", text, re.MULTILINE)
    )
    c = len(re.findall(r"[;{}][ \t]*$|^[ \t]*#[ \t]*(?:include|define)\b", text, re.MULTILINE))
    return "python" if python > c else "c"
