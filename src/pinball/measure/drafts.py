"""Adapters in the making, and their text: one for each place where a function's result may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pinball.measure.signature import Signature

NAME = "pinball_adapter"
Lines = tuple[str, str, tuple[str, ...], str, bool, str]
"""The call line, the C text, the inputs' kinds, the call for people, whether an effect is looked at, and the
text without the call, where the adapter itself has work to do."""


@dataclass(slots=True)
class Draft:
    """An adapter in the making: its parameters, what stands before the call, and the call's arguments."""

    kinds: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    takes: list[str] = field(default_factory=list)
    statics: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    array: str = ""  # an expression for the array that may have changed
    element: str = ""
    count: str = ""  # an expression for its length afterwards
    node: str = ""  # the type of list or tree nodes
    head: str = ""  # an expression for the head or root afterwards
    linked: str = ""
    back: str = ""  # a function that makes the links what the engine thinks they are


@dataclass(frozen=True, slots=True)
class _View:
    """A place where a result may be: how the call line says so, and what the adapter does and returns."""

    result: str
    returns: str
    body: str
    shown: str
    effect: bool = True

    @property
    def cell(self) -> bool:
        """Tell whether the length of the result comes out beside it."""
        return self.result == "return[:cell]"


def written(found: Signature, draft: Draft, wanted: Sequence[str]) -> Iterator[Lines]:
    """Yield the adapter's text for each place where a result may be."""
    call = f"{found.name}({', '.join(draft.passed)})"
    shown = f"{found.name}({', '.join(draft.shown)})"
    kinds = tuple(sorted(draft.kinds, key=lambda kind: kind == "int"))  # call lines name integers last
    works = bool(draft.back) or any("for (" in line for line in draft.before)
    for view in _views(found, draft, call, wanted):
        takes = ", ".join((*draft.takes, *(("int *pinball_cell",) if view.cell else ())))
        given = ", ".join((*draft.given, *(("&cell",) if view.cell else ())))
        statics = "".join(f"{line}\n" for line in draft.statics)
        # What is read back costs something, too.
        nothing = draft.head if view.result == f"{draft.linked}(return)" and draft.head else "0"
        text, idle = (
            f"\n{statics}{view.returns}{NAME}({takes})\n{{\n"
            + "".join(f"    {line}\n" for line in (*draft.before, body))
            + "}\n"
            for body in (view.body, view.body.replace(call, nothing))
        )
        line, people = f"{NAME}({given}) -> {view.result}", f"{shown} -> {view.shown}"
        yield line, text, kinds, people, view.effect, idle if works else ""


def _views(found: Signature, draft: Draft, call: str, wanted: Sequence[str]) -> Iterator[_View]:
    number = found.result.kind in ("int", "real")
    if "place" in wanted:
        place = "return pinball_r ? (int)(pinball_r - pinball_xs) : -1;"
        body = f"{found.result.base} *pinball_r = {call}; {place}"
        yield _View("return", "int ", body, "place of return", False)
        return
    if draft.linked:
        yield from _linked(found, draft, call)
    if draft.array:
        yield from _arrays(draft, call, number)
    if number:
        yield _View("return", f"{found.result.base} ", f"return {call};", "return", False)
    if found.prints:
        yield _View("stdout", "void ", f"{call};", "stdout")


def _linked(found: Signature, draft: Draft, call: str) -> Iterator[_View]:
    result, node = f"{draft.linked}(return)", f"{draft.node} *"
    name = "xs" if draft.linked == "list" else "t"
    if draft.head:
        body = f"{call}; return {draft.back}({draft.head});"
        yield _View(result, node, body, f"{draft.linked}({name})")
    if found.result.kind == draft.linked:
        yield _View(result, node, f"return {draft.back}({call});", result)
        yield _View("value(return)", node, f"return {call};", "value(return)", False)


def _arrays(draft: Draft, call: str, number: bool) -> Iterator[_View]:
    returns = f"{draft.element} *"
    if draft.count:
        body = f"{call}; *pinball_cell = {draft.count}; return {draft.array};"
        yield _View("return[:cell]", returns, body, "xs")
        return
    if number:
        body = f"*pinball_cell = {call}; return {draft.array};"
        yield _View("return[:cell]", returns, body, "xs[:return]")
    cut = "len(xs) + len(ys)" if "ys" in draft.given else "len(xs) + 1"
    yield _View(f"return[:{cut}]", returns, f"{call}; return {draft.array};", f"xs[:{cut}]")
