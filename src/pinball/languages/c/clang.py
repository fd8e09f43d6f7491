"""C through clang's eyes: what its LLVM code and our tree say of the types and the flow of control.

``llvm_facts`` takes the text that ``clang -S -emit-llvm -O0`` writes, ``flow.facts`` our tree; both build the
graph of each function's blocks and count what can be reached. ``forge/crosscheck.py`` runs clang.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

FLAGS = ("-S", "-emit-llvm", "-O0", "-std=c17", "-w", "-fno-builtin", "-femit-all-decls")
"""With these clang translates each function as it stands, library calls and unused functions too."""

INDIRECT = "*"
ALLOCATE = "malloc or calloc"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one function.

    ``parameters`` and ``returns`` are ``i32`` and the like, ``float``, ``pointer``, ``void`` or ``record``.
    ``loops`` counts the blocks that a path leads back to, ``branches`` the two-way decisions (one for each
    condition, ``&&``, ``||`` and ``?:`` that is no constant), ``switches`` the others. ``calls`` names each
    call, sorted.
    """

    parameters: tuple[str, ...]
    returns: str
    loops: int
    branches: int
    switches: int
    calls: tuple[str, ...]
    recursive: bool


@dataclass(slots=True)
class Graph:
    """Blocks by number or name, the first is the entry; what happens in each."""

    edges: dict[object, list[object]] = field(default_factory=dict)
    branches: Counter[object] = field(default_factory=Counter)
    switches: Counter[object] = field(default_factory=Counter)
    calls: dict[object, list[str]] = field(default_factory=dict)

    def facts(self, name: str, parameters: tuple[str, ...], returns: str) -> Facts:
        """Return the facts of what can be reached."""
        reached, headers = self._walk()
        calls = sorted(c for block in reached for c in self.calls.get(block, []))
        return Facts(
            parameters,
            returns,
            len(headers),
            sum(self.branches[block] for block in reached),
            sum(self.switches[block] for block in reached),
            tuple(calls),
            name in calls,
        )

    def _walk(self) -> tuple[set[object], set[object]]:
        """Return the blocks that are reached, and those that an edge leads back to."""
        entry = next(iter(self.edges))
        reached, done, headers = {entry}, set(), set()
        path = [(entry, iter(self.edges[entry]))]
        while path:
            block, following = path[-1]
            target = next(following, None)
            if target is None:
                done.add(block)
                path.pop()
            elif target not in reached:
                reached.add(target)
                path.append((target, iter(self.edges.get(target, []))))
            elif target not in done:
                headers.add(target)
        return reached, headers


# --- LLVM ---------------------------------------------------------------------------------------------------

_LABEL = re.compile(r'^("?[\w.$-]+"?):')
_CALL = re.compile(r"\bcall\b.*?(@[\w.$]+|%[\w.]+)\(")
_TARGET = re.compile(r'label %("?[\w.$-]+"?)')
_RENAMED = re.compile(r"^__isoc\d\d_")  # how the GNU library's headers rename scanf
_ALLOCATORS = ("malloc", "calloc")


def llvm_facts(text: str) -> dict[str, Facts]:
    """Return the facts of every function that is defined in a file of LLVM code."""
    found: dict[str, Facts] = {}
    lines = iter(text.splitlines())
    for line in lines:
        if not line.startswith("define "):
            continue
        before, _, rest = line.partition("@")
        name = re.match(r"[\w.$]+", rest)
        assert name is not None, line
        graph, count = Graph(), len(parameters := _parameters(rest))
        block: object = str(count)
        graph.edges[block] = []
        for inside in lines:
            if inside.startswith("}"):
                break
            label = _LABEL.match(inside)
            if label is not None:
                block = label.group(1)
                graph.edges.setdefault(block, [])
            elif inside.startswith("  "):
                _instruction(inside.split(" = ", 1)[-1].strip(), block, graph)
                if inside.lstrip().startswith("switch "):
                    graph.edges[block] += _switch_targets(lines)
        found[name.group()] = graph.facts(name.group(), parameters, _type(before.split("define ")[1]))
    return found


def _switch_targets(lines: object) -> list[object]:
    targets: list[object] = []
    for line in lines:  # type: ignore[attr-defined]
        targets += _TARGET.findall(line)
        if line.strip().startswith("]"):
            break
    return targets


def _instruction(text: str, block: object, graph: Graph) -> None:
    word = text.split(" ", 1)[0]
    if word in ("br", "switch"):
        graph.edges[block] += _TARGET.findall(text)
        graph.branches[block] += text.startswith("br i1")
        graph.switches[block] += word == "switch"
    elif word == "select":
        graph.branches[block] += 1
    elif word == "call" or text.startswith("tail call"):
        found = _CALL.search(text)
        if found is not None and not found.group(1).startswith("@llvm."):
            name = _RENAMED.sub("", found.group(1)[1:]) if found.group(1)[0] == "@" else INDIRECT
            graph.calls.setdefault(block, []).append(ALLOCATE if name in _ALLOCATORS else name)


def _parameters(text: str) -> tuple[str, ...]:
    """Return the types between the outer brackets of a definition."""
    begin, depth, parts, start = text.index("("), 0, [], 0
    for place in range(begin, len(text)):
        character = text[place]
        if character in "([{":
            depth += 1
            start = place + 1 if depth == 1 else start
        elif character in ")]}":
            depth -= 1
        if (character == "," and depth == 1) or depth == 0:
            parts.append(text[start:place].strip())
            start = place + 1
        if depth == 0:
            break
    return tuple(_type(part) for part in parts if part)


def _type(text: str) -> str:
    """Return the kind of a type in LLVM's words, attributes and names around it."""
    if "*" in text or re.search(r"\bptr\b", text):
        return "pointer"
    if "%struct" in text or "{" in text:
        return "record"
    found = re.search(r"\b(void|double|float|i\d+)\b", text)
    return "float" if found and found.group() in ("double", "float") else found.group() if found else "record"
