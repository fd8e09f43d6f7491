"""The test programs: disjoint in behaviour from training, none with a shorter equivalent that was found."""

from __future__ import annotations

import json
from pathlib import Path

from pinball.core.budget import Budget
from pinball.core.program import Settings
from pinball.core.spec import Example, Spec
from pinball.dsl.components import PAPER_HIGH, PAPER_LOW, OutOfRange, components, run
from pinball.search._kernel.task import problem
from pinball.search._kernel.values import ValueSearch
from pinball.train.data import Dataset, pool

_MORE = 20  # examples beside a test's own five on which a shorter program must agree to count as equivalent
_SECONDS = 3.0  # for the hunt after a shorter equivalent of one program


def test_rows(length: int, count: int, folder: Path) -> list[int]:
    """Return the rows of the pool that are tests of this length, chosen once and kept in ``folder``."""
    path = folder / "deepcoder_tests.json"
    held = json.loads(path.read_text()) if path.exists() else {}
    data = pool(length)
    key = f"{length}:{data.digest()}"
    known = held.get(key, {"tried": 0, "rows": []})
    while len(known["rows"]) < count and known["tried"] < len(data):
        row = known["tried"]
        known["tried"] += 1
        if not has_shorter(data, row):
            known["rows"].append(row)
    held[key] = known
    path.write_text(json.dumps(held) + "\n")
    return list(known["rows"][:count])


def has_shorter(data: Dataset, row: int) -> bool:
    """Say whether a shorter program was found that agrees on the row's examples and on ``_MORE`` others.

    For tests of up to five calls the time is enough to look at the values of nearly all shorter programs; for
    longer ones it is not, so that a shorter equivalent may have been missed.
    """
    program = data.program(row)
    if len(program.steps) == 1:
        return False
    spec = _with_more(data, row)
    work = problem(spec, Settings(length=len(program.steps) - 1, low=PAPER_LOW, high=PAPER_HIGH))
    budget = Budget.seconds(_SECONDS)
    with ValueSearch(work, [-1.0] * len(components()), by_size=True, partners=64) as search:
        while budget.left() > 0 and not search.done:
            search.run(budget)
            if search.take():
                return True
    return False


def _with_more(data: Dataset, row: int) -> Spec:
    """Return the row's examples and more of the same program, on inputs of other rows."""
    program, examples = data.program(row), list(data.spec(row).examples)
    for other in range(len(data)):
        if data.program(other).input_types != program.input_types or other == row:
            continue
        for example in data.spec(other).examples:
            try:
                values = run(program, example.inputs, PAPER_LOW, PAPER_HIGH)
            except OutOfRange:
                continue
            if None not in values:
                examples.append(Example(example.inputs, values[-1]))
        if len(examples) >= 5 + _MORE:
            break
    return Spec(tuple(examples[: 5 + _MORE]))
