"""Small edits of conditions: negated, guarded, joined with another one."""

from __future__ import annotations

from collections.abc import Iterator

from pinball.languages.syntax import Part
from pinball.repair.file import File, links
from pinball.repair.mends import Mend
from pinball.repair.scopes import is_number


def conditions(file: File, part: Part) -> Iterator[Mend]:
    """Yield the condition turned, guarded, and joined with another one."""
    text = file.text(part)
    c = file.language == "c"
    if part.kind == "parens":
        return
    yield Mend(part.start, part.end, f"!({text})" if c else f"not ({text})", "negation", 1.2)
    land, lor = ("&&", "||") if c else ("and", "or")
    inside = f"({text})" if part.kind == "logic" and part.operator in ("||", "or") else text
    for guard in dict.fromkeys(_guards(file, part)):
        yield Mend(part.start, part.end, f"{guard} {land} {inside}", "guard", 1.8)
        yield Mend(
            part.start,
            part.end,
            f"{text} {land} {guard}" if inside == text else f"{inside} {land} {guard}",
            "guard",
            2.2,
        )
        yield Mend(part.start, part.end, f"{text} {lor} {guard}", "guard", 2.3)


def _guards(file: File, part: Part) -> Iterator[str]:
    """Yield conditions that are often forgotten: no null pointer, no index out of range, an order."""
    c = file.language == "c"
    null = ("{} != NULL", "{} == NULL") if c else ("{} is not None", "{} is None")
    names = file.scopes.at(part.start)
    used = {file.text(p) for p in part.walk() if p.kind == "name"}
    for name, kind in names.items():
        pointer = (c and kind[1] > 0 and kind[0] in file.scopes.fields) or (not c and kind == ("node", 0))
        if pointer:
            yield from (n.format(name) for n in null)
            arrow = "->" if c else "."
            for link in links(file, kind):
                if name in used:
                    yield from (n.format(f"{name}{arrow}{link}") for n in null)
    numbers = [n for n, kind in names.items() if is_number(kind) or kind == ("number", 0)]
    for a in numbers:
        if a in used or len(numbers) < 4:
            yield from (f"{a} > 0", f"{a} >= 0")
    for a in numbers:
        for b in numbers:
            if a != b and (a in used or b in used or len(numbers) < 4):
                yield f"{a} < {b}"
    for inner in part.walk():
        if inner.kind == "index" and len(inner.parts) == 2 and not c:
            yield f"{file.text(inner.parts[1])} < len({file.text(inner.parts[0])})"
