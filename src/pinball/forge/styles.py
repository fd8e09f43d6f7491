"""The styles in which a program is written, by simple tests of its text: who may play the stranger.

A net that never saw a style stands before it as before another person's habits.
"""

from __future__ import annotations

import re

from pinball.forge.seeds import Seed
from pinball.languages.functions import functions

STYLES = ("pointers", "main", "recursion", "goto", "callback", "globals")
"""``pointers``: arithmetic on addresses; ``main``: reads its input itself; the others are what they say."""

_BLANKED = {
    "c": re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL),
    "python": re.compile(r'""".*?"""|#[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL),
}
_POINTER = re.compile(r"\b(?:int|long|char|short|double|float|\w+_t)\s*(?:const\s*)?\*+\s*(?:const\s+)?(\w+)")
_C = {
    "goto": re.compile(r"\bgoto\b"),
    "callback": re.compile(r"\(\s*\*\s*(?:const\s+)?\w+\s*\)\s*\("),
}
_PYTHON = {
    "main": re.compile(r"\binput\s*\(|\bsys\s*\.\s*stdin\b"),
    "globals": re.compile(r"^\s*global\b", re.M),
    "callback": re.compile(r"\blambda\b|\bCallable\b|\byield\b"),
}
_MAIN, _READS = re.compile(r"\bmain\s*\("), re.compile(r"\b(?:scanf|getchar|fgets)\s*\(")
_VARIABLE = re.compile(
    r"\s*(?!typedef\b)\w+[\w\s*{}]*(?<=[\s*}])\w+\s*(?:\[[^\]]*\]\s*)*(?:=.*)?$", re.DOTALL
)


def style_of(seed: Seed) -> frozenset[str]:
    """Return which of ``STYLES`` a seed is written in, perhaps none."""
    return styles_of(seed.text, seed.language)


def styles_of(text: str, language: str) -> frozenset[str]:
    """Return the styles of a program's text in C or Python."""
    plain = _BLANKED[language].sub(" ", text)
    found = {name for name, test in (_C if language == "c" else _PYTHON).items() if test.search(plain)}
    if _recursive(text, language):
        found.add("recursion")
    if language == "c":
        if _MAIN.search(plain) and _READS.search(plain):
            found.add("main")
        if _walks(plain):
            found.add("pointers")
        if any(_VARIABLE.match(part) for part in _outside(plain).split(";")[:-1]):
            found.add("globals")
    return frozenset(found)


def _recursive(text: str, language: str) -> bool:
    """Tell whether a function or method calls itself."""
    last = [(f.name.rpartition(".")[2], f.calls) for f in functions(text, language)]
    return any(name in {call.rpartition(".")[2] for call in calls} for name, calls in last)


def _walks(plain: str) -> bool:
    """Tell whether an address of numbers is counted up or down, or added to."""
    names = "|".join(sorted(set(_POINTER.findall(plain))))
    if not names:
        return False
    changed = rf"(?<![\w.>*])(?:{names})\s*(?:\+\+|--|[-+]=)|(?:\+\+|--)\s*(?:{names})\b(?!\s*(?:\[|->))"
    added = rf"\*\s*\(\s*(?:{names})\s*[-+]|\*\s*(?:{names})\s*(?:\+\+|--)|\b(?:{names})\s*\+\s*\w+\s*[,;)]"
    return bool(re.search(rf"{changed}|{added}", plain))


def _outside(plain: str) -> str:
    """Return a C text's declarations without directives, prototypes' heads and bodies; braces are empty."""
    kept, depth, body = list[str](), 0, False
    for part in re.split(r"([{}])", re.sub(r"^[ \t]*#[^\n]*", "", plain, flags=re.M)):
        depth += (part == "{") - (part == "}")
        if part == "{" and depth == 1:
            body = bool(kept) and kept[-1].rstrip().endswith(")")
            kept.append("")
        elif part == "}" and depth == 0:
            kept.append(";" if body else "{}")
        elif depth == 0:
            kept.append(part)
    return "".join(kept)
