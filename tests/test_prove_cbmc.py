"""CBMC as a second opinion on proofs about C, where it is installed: the two must not disagree."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from test_prove_code import INSERTION, SELECTION, XS, said

CBMC = shutil.which("cbmc")
LENGTH = 3

HARNESS = """
int nondet_int(void);
void harness(void) {
    int a[LENGTH], b[LENGTH];
    for (int i = 0; i < LENGTH; i++) { a[i] = nondet_int(); b[i] = a[i]; }
    first(a, LENGTH);
    second(b, LENGTH);
    for (int i = 0; i < LENGTH; i++) __CPROVER_assert(a[i] == b[i], "both leave the same");
}
"""
PAIRS = [
    (INSERTION, SELECTION),
    (INSERTION, INSERTION.replace("i = 1", "i = 2")),
    (INSERTION, INSERTION.replace("> key", "< key")),
    (SELECTION, SELECTION.replace("a[j] < a[least]", "a[j] <= a[least]")),
    (SELECTION, SELECTION.replace("j = i + 1", "j = i + 2")),
]


@pytest.mark.skipif(CBMC is None, reason="cbmc is not installed")
@pytest.mark.parametrize("pair", PAIRS, ids=range(len(PAIRS)))
def test_cbmc_says_the_same_of_two_sorts(pair: tuple[str, str], tmp_path: Path) -> None:
    first, second = (
        text.replace(" sort(", f" {name}(") for text, name in zip(pair, ("first", "second"), strict=True)
    )
    file = tmp_path / "both.c"
    file.write_text(first + second + HARNESS.replace("LENGTH", str(LENGTH)))
    asked = [
        "cbmc",
        str(file),
        "--function",
        "harness",
        "--unwind",
        str(LENGTH + 2),
        "--unwinding-assertions",
    ]
    ran = subprocess.run(asked, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode in (0, 10), ran.stderr
    proof = said(*pair, XS, "sort(xs, len(xs)) -> xs", bound=LENGTH)
    assert (proof.status in ("checked", "proved")) == (ran.returncode == 0)
