"""The guest's side of searching a Python sketch; ``sandbox/stage.py`` executes this file behind closed doors.

Standard library only. It reads one request from stdin (``marshal``, written by the caller), which brings the
text of its modules along, and writes lines of ASCII: ``f RUNS CHOICES`` for a filling that gave the wanted
digests on all tests, ``p RUNS SHARE`` now and then, ``r ENDING RUNS SHARE FUEL ENDED`` behind each round,
``c MESSAGE`` where the program does not compile. What it says is a proposal; the caller runs it again.

The search is that of ``forge/_engine/fill.c``: a hole is given a choice when a run comes to it, and a run
that fails having looked at some holes excludes every filling that agrees there.
"""

from __future__ import annotations

import gc
import marshal
import operator
import os
import sys
from itertools import repeat
from typing import Any

_RELATIONS = (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne)
_OPERATORS = (operator.add, operator.sub, operator.mul, operator.floordiv, operator.mod)
_REORDER, _TELL = 256, 1 << 13


class Search:
    """Goes through the fillings of one program on the tests of one judge."""

    def __init__(self, request: dict[str, Any], judge: Any, code: Any, digest: Any) -> None:
        self.judge, self.code, self.digest = judge, code, digest
        self.wanted, self.sizes = request["digests"], request["sizes"]
        self.holes, self.afresh = request["holes"], request["afresh"]
        self.choice = [-1] * self.holes
        self.limits: list[int] = []
        self.stack: list[int] = []
        self.first: list[int] = []
        self.conflict: list[int] = []
        self.looked = self.loaded = self.test = self.runs = self.fuel = 0
        self.order = list(range(len(self.wanted)))
        self.passed = [False] * len(self.order)
        self.saw = [0] * len(self.order)
        self.ended = [0] * len(self.order)
        self.spent = [1] * len(self.order)
        self.known: dict[str, int] = {}
        self.given, self.promise = request["given"], None
        self.names: dict[str, Any] = {}
        if request["promise"]:
            self.promise = judge.load(compile(request["promise"], "contract", "exec"))["ensures"]
        judge.builtins |= {"_h_": self.hole, "_q_": self.choice, "_r_": self.relation, "_o_": self.arithmetic}

    def hole(self, number: int) -> int:
        """Return what is chosen for a hole; a run has looked at it."""
        self.looked |= 1 << number
        found = self.choice[number]
        if found < 0:
            self.choice[number] = found = 0
            self.stack.append(number)
            self.first.append(self.test)
            self.conflict.append(0)
        return found

    def relation(self, number: int, left: Any, right: Any) -> Any:
        return _RELATIONS[self.hole(number)](left, right)

    def arithmetic(self, number: int, left: Any, right: Any) -> Any:
        return _OPERATORS[self.hole(number)](left, right)

    def forget(self) -> None:
        for number in range(self.holes):
            self.choice[number] = -1
        self.stack.clear()
        self.first.clear()
        self.conflict.clear()
        self.passed = [False] * len(self.order)
        self.names = {}

    def run(self, start: int, operations: int) -> int:
        """Run the tests that a changed hole may concern; return the first that fails, or their number."""
        judge = self.judge
        for place in range(start, len(self.order)):
            if self.passed[place]:
                continue
            number = self.order[place]
            self.looked, self.test = 0, place
            self.runs += 1
            status, result, cost = 1, None, [1]
            try:
                if self.afresh or not self.names:
                    self.names = judge.load(self.code)
                    self.loaded = self.looked
                    self.afresh = self.afresh or bool(self.looked)
                fuel = operations * self.sizes[number]
                status, result, cost = judge.one(self.names, judge.tests[number], fuel, False)
            except BaseException as error:
                status = self.why(error)
            self.spent[number] += cost[0] + 2
            if status or not self.right(number, result):
                self.fuel += status == 15
                self.ended[number] += 1
                return place
            self.passed[place] = True
            self.saw[place] = self.looked
        return len(self.order)

    def right(self, number: int, result: Any) -> bool:
        """Tell whether a result is what the test wants, or what the contract holds of."""
        if not self.wanted[number] and self.promise is None:
            return True
        if self.promise is None:
            return bool(self.number(result) == self.wanted[number])
        values = self.judge.tests[number].values
        try:
            inputs = [v[:] if v.__class__ is list else v for v in (values[name] for name in self.given)]
            return bool(self.promise(*inputs, result))
        except BaseException:
            return False

    def why(self, error: BaseException) -> int:
        from pinball.forge._python.running import why

        return why(error, repeat(None, 1))

    def number(self, result: Any) -> int:
        """Return the digest of a result, which is remembered by how it is written."""
        word = repr(result)
        found = self.known.get(word)
        if found is None:
            try:
                found = self.digest(result)
            except (TypeError, ValueError, OverflowError):
                found = -1
            if len(self.known) < 100000:
                self.known[word] = found
        return found

    def next(self, reason: int) -> int:
        """Go to the next filling that does not agree with a failed one; -1 where there is none."""
        changed = 0
        while self.stack:
            number, before = self.stack[-1], self.conflict[-1]
            changed |= 1 << number
            if reason >> number & 1:
                self.conflict[-1] = before = before | (reason & ~(1 << number))
                self.choice[number] += 1
                if self.choice[number] < self.limits[number]:
                    start = self.first[-1]
                    for place in range(start, len(self.order)):
                        if self.saw[place] & changed:
                            self.passed[place] = False
                    return start
                reason = before
            self.choice[number] = -1
            self.stack.pop()
            self.first.pop()
            self.conflict.pop()
        return -1

    def share(self) -> float:
        done, rest = 0.0, 1.0
        for number in self.stack:
            rest /= self.limits[number]
            done += rest * self.choice[number]
        return done

    def reorder(self) -> None:
        """Put first the tests that end most runs for the least work."""
        self.order.sort(key=lambda t: -(self.ended[t] / (self.spent[t] + 32)))

    def round(self, row: Any, say: Any) -> bool:
        """Go through the fillings of one round; tell whether any was found."""
        self.limits, operations, wanted, work = row
        self.forget()
        found, start = 0, 0
        reorder_at, tell_at = self.runs + _REORDER, self.runs + _TELL
        work += sum(self.spent)
        while True:
            place = self.run(start, operations)
            reason = self.looked
            if place == len(self.order):
                found += 1
                reason = -1
                say(f"f {self.runs} {' '.join(map(str, self.choice))}")
            ending = 1 if found >= wanted else -1
            start = self.next(reason) if ending < 0 else 0
            if start < 0:
                ending = 0
            elif ending < 0 and self.runs % 64 == 0 and sum(self.spent) > work:
                ending = 2
            if ending >= 0:
                share = 1.0 if ending == 0 else self.share()
                say(f"r {ending} {self.runs} {share!r} {self.fuel} {' '.join(map(str, self.ended))}")
                return found > 0
            if self.runs >= reorder_at and not found:
                reorder_at = self.runs * 8
                self.reorder()
                self.forget()
                start = 0
            if self.runs >= tell_at:
                tell_at = self.runs + _TELL
                gc.collect()
                say(f"p {self.runs} {self.share()!r}")


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
    sys.modules["mutant"] = type(sys)("mutant")
    from pinball.forge._python.running import Judge
    from pinball.forge.values import digest

    def say(line: str) -> None:
        data = line.encode("ascii", "replace") + b"\n"
        while data:
            data = data[write(channel, data) :]

    try:
        code = compile(request["program"], "mutant", "exec", dont_inherit=True)
    except BaseException as error:
        line = getattr(error, "lineno", 0) or 0
        say(f"c {line} {ascii(getattr(error, 'msg', type(error).__name__))[1:-1][:160]}")
        end(0)
    judge = Judge(request)
    sys.setrecursionlimit(1200)
    search = Search(request, judge, code, digest)
    for row in request["rounds"]:
        if search.round(row, say):
            break
    end(0)


main()
