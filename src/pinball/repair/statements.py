"""Edits of whole statements: dropped, turned, moved in or out of a loop, another branch, another loop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pinball.languages.syntax import STATEMENTS, Part
from pinball.repair.file import File
from pinball.repair.mends import Mend

LOOPS = ("while", "for", "do")


def statement_mends(file: File, within: Sequence[Part]) -> Iterator[Mend]:
    """Yield the edits of all statements in some functions."""
    for function in within:
        body = function.part("body")
        if body is None:
            continue
        yield from _parameters(file, function)
        for block in body.walk():
            if block.kind in ("block", "case"):
                yield from _in_block(file, block)
            if block.kind in STATEMENTS:
                yield from _branches(file, block)


def _parameters(file: File, function: Part) -> Iterator[Mend]:
    """Yield a function's parameters with two of them in each other's place."""
    head = function.part("parameters") or next((p for p in function.walk() if p.role == "parameters"), None)
    parts = head.parts if head is not None else ()
    for i, one in enumerate(parts):
        for other in parts[i + 1 :]:
            between = file.source[one.end : other.start].decode(errors="replace")
            yield Mend(
                one.start, other.end, file.text(other) + between + file.text(one), "parameters turned", 1.6
            )


def rows(block: Part) -> list[Part]:
    """Return the statements of a block, in order."""
    return [p for p in block.parts if p.kind in STATEMENTS]


def column(file: File, place: int) -> str:
    """Return the blanks that the line of a place begins with."""
    start = file.source.rfind(b"\n", 0, place) + 1
    end = start
    while end < len(file.source) and file.source[end : end + 1] in (b" ", b"\t"):
        end += 1
    return file.source[start:end].decode()


def whole_line(file: File, part: Part) -> tuple[int, int]:
    """Return the bytes to take away for a statement: its lines where it has them for itself."""
    start = file.source.rfind(b"\n", 0, part.start) + 1
    end = file.source.find(b"\n", part.end)
    end = len(file.source) if end < 0 else end
    alone = not file.source[start : part.start].strip() and not file.source[part.end : end].strip()
    return (start, min(end + 1, len(file.source))) if alone else (part.start, part.end)


def _in_block(file: File, block: Part) -> Iterator[Mend]:
    row = rows(block)
    for k, part in enumerate(row):
        text = file.text(part)
        start, end = whole_line(file, part)
        if file.language == "python" and len(row) == 1:
            yield Mend(part.start, part.end, "pass", "statement dropped", 1.5)
        else:
            yield Mend(start, end, "", "statement dropped", 1.5, part.start)
        if k + 1 < len(row):
            after = row[k + 1]
            between = file.source[part.end : after.start].decode(errors="replace")
            yield Mend(part.start, after.end, file.text(after) + between + text, "statements turned", 1.4)
        if k + 2 < len(row):
            last = row[k + 2]
            first, rest = file.source[part.start : row[k + 1].start], file.source[row[k + 1].start : last.end]
            gap = file.source[part.end : row[k + 1].start]
            moved = rest + gap + first[: part.end - part.start]
            yield Mend(part.start, last.end, moved.decode(errors="replace"), "statement moved", 1.9)
            head = file.source[part.start : row[k + 1].end]
            gap = file.source[row[k + 1].end : last.start]
            moved = file.source[last.start : last.end] + gap + head
            yield Mend(part.start, last.end, moved.decode(errors="replace"), "statement moved", 1.9)
        if part.kind in LOOPS:
            yield from _out_of_loop(file, part)
            yield from _into_loop(file, row, k)
        if part.kind == "block" and file.language == "c":
            yield Mend(part.start, part.end, text[1:-1].strip(), "braces dropped", 1.5)
    if file.language == "c":
        for part in block.parts:
            if part.kind == "block":  # a block of its own inside a block
                yield Mend(part.start, part.end, file.text(part)[1:-1].strip(), "braces dropped", 1.5)


def _body(part: Part) -> Part | None:
    return part.part("body")


def _out_of_loop(file: File, loop: Part) -> Iterator[Mend]:
    """Yield a loop's first statement before it, and its last behind it."""
    body = _body(loop)
    row = rows(body) if body is not None and body.kind == "block" else []
    if len(row) < 2:
        return
    margin = column(file, loop.start)
    for part, behind in ((row[0], False), (row[-1], True), (row[-1], False), (row[0], True)):
        start, end = whole_line(file, part)
        rest = (file.source[loop.start : start] + file.source[end : loop.end]).decode(errors="replace")
        text = file.text(part)
        new = (
            f"{rest.rstrip() if file.language == 'python' else rest}\n{margin}{text}"
            if behind
            else f"{text}\n{margin}{rest}"
        )
        yield Mend(loop.start, loop.end, new, "moved out of the loop", 1.7, part.start)


def _into_loop(file: File, row: Sequence[Part], k: int) -> Iterator[Mend]:
    """Yield the statement behind a loop as its last one, and the one before it as its first."""
    loop = row[k]
    body = _body(loop)
    if body is None or body.kind != "block" or not rows(body):
        return
    inside = rows(body)
    margin = column(file, inside[-1].start)
    if k + 1 < len(row) and row[k + 1].kind not in LOOPS:
        after = row[k + 1]
        between = file.source[inside[-1].end : after.start].decode(errors="replace").rstrip()
        text = f"\n{margin}{file.text(after)}{between}"
        yield Mend(inside[-1].end, after.end, text, "moved into the loop", 1.9)
    if k and row[k - 1].kind == "statement":
        before = row[k - 1]
        head = file.source[loop.start : inside[0].start].decode(errors="replace")
        text = f"{head}{file.text(before)}\n{column(file, inside[0].start)}"
        yield Mend(before.start, inside[0].start, text, "moved into the loop", 2.1)


def _branches(file: File, part: Part) -> Iterator[Mend]:
    """Yield what a branch or a loop could be instead."""
    match part.kind:
        case "break" | "continue":
            word = "continue" if part.kind == "break" else "break"
            yield Mend(part.start, part.start + len(part.kind), word, "break or continue", 1.2)
        case "if":
            yield Mend(part.start, part.start + 2, "while", "loop for branch", 1.5)
            branch, other = part.part("consequence"), part.part("alternative")
            if branch is not None and file.language == "c":
                yield Mend(part.start, part.end, _bare(file, branch), "branch alone", 1.8)
            if other is not None:
                yield Mend(other.start, other.end, "", "branch dropped", 1.8)
                yield from _else_dropped(file, other)
        case "while":
            yield Mend(part.start, part.start + 5, "if", "branch for loop", 1.5)
        case "return" if part.parts:
            yield from _returned(file, part)
        case "statement" if part.parts and part.parts[0].kind == "call":
            yield from _kept(file, part)
    if file.language == "c" and part.kind in ("while", "for"):
        body = part.part("body")
        if body is not None and file.text(body).strip() == ";":
            yield Mend(body.start, body.end, "", "semicolon dropped", 1.0)


def _bare(file: File, part: Part) -> str:
    text = file.text(part)
    return text[1:-1].strip() if part.kind == "block" else text


def _else_dropped(file: File, other: Part) -> Iterator[Mend]:
    """Yield the other branch as what follows always."""
    inner = other.parts[-1] if other.parts else None
    if inner is not None and file.language == "c" and other.kind == "else":
        yield Mend(other.start, other.end, _bare(file, inner), "else dropped", 1.9)


def _returned(file: File, part: Part) -> Iterator[Mend]:
    """Yield other values to return."""
    value = part.parts[0]
    null = "NULL" if file.language == "c" else "None"
    truth = () if file.language == "c" else ("True", "False")
    for text in ("0", "1", "-1", null, *truth):
        yield Mend(value.start, value.end, text, "result", 1.7)
    for name in file.scopes.at(part.start):
        yield Mend(value.start, value.end, name, "result", 1.8)


def _kept(file: File, part: Part) -> Iterator[Mend]:
    """Yield a call whose result is put into a variable or returned."""
    call = part.parts[0]
    text = file.text(call)
    function = file.text(call.parts[0])
    kind = file.scopes.functions.get(function)
    if kind is None:
        return
    yield Mend(part.start, part.start, "return ", "result kept", 1.8)
    arguments = call.part("arguments")
    targets = [file.text(a) for a in arguments.parts] if arguments is not None else []
    for name, held in file.scopes.at(part.start).items():
        if file.language == "python" or held == kind[0]:
            targets.append(name)
    for target in dict.fromkeys(targets):
        yield Mend(part.start, call.end, f"{target} = {text}", "result kept", 1.6)
        if kind[0][1] == 0:
            yield Mend(part.start, call.end, f"{target} += {text}", "result kept", 2.0)
