"""What clang sees of types and control flow is what our reader sees; skipped where clang is missing."""

from __future__ import annotations

import shutil

import pytest

from pinball.core.errors import BadRequest, MissingTool
from pinball.forge import crosscheck
from pinball.forge.seeds import load_seeds
from pinball.languages.c.clang import Facts, llvm_facts
from pinball.languages.c.flow import facts
from pinball.languages.c.parse import parse

needs_clang = pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not installed")

RICH = """
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
struct node { int value; struct node *next; };
static int twice(int n) { return 2 * n; }
int fact(int n) { return n < 2 ? 1 : n * fact(n - 1); }
long f(const int *xs, size_t n, bool b, double d, char c, struct node *p, void (*emit)(int), struct node **q)
{
    long s = 0;
    for (size_t i = 0; i < n && b; i++) {
        if (xs[i] > 3 || xs[i] < 1)
            continue;
        s += xs[i];
    }
    while (p) {
        s += p->value;
        p = p->next;
    }
    do {
        s++;
    } while (s < 10);
    while (1) {
        if (d > 1.0)
            break;
        d = d + 1.0;
    }
    emit((int)s);
    switch (c) {
    case 1:
    case 2:
        return 3;
    default:
        break;
    }
    *q = malloc(sizeof **q);
    goto end;
    s = twice(7);
end:
    return s;
}
"""


def test_without_clang_the_tool_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(MissingTool, match="no clang on PATH"):
        crosscheck.clang_facts("int x;")


@needs_clang
def test_what_clang_refuses_is_refused_with_its_error() -> None:
    with pytest.raises(BadRequest, match="error"):
        crosscheck.clang_facts("int f(void) { return missing; }")


@needs_clang
@pytest.mark.parametrize(
    ("before", "after", "fact"),
    [
        ("while (p)", "if (p)", "loops"),
        ("i < n && b", "i < n", "branches"),
        ("return 2 * n", "return fact(n)", "calls"),
        ("bool b, ", "int b, ", "parameters"),
        ("long f", "int f", "returns"),
        ("n * fact(n - 1)", "n", "recursive"),
        ("goto end;", "", "calls"),
    ],
)
def test_another_program_has_other_facts(before: str, after: str, fact: str) -> None:
    assert before in RICH
    ours, theirs = facts(parse(RICH)), crosscheck.clang_facts(RICH.replace(before, after, 1))
    assert any(getattr(ours[name], fact) != getattr(theirs[name], fact) for name in ours)


def test_the_facts_of_a_rich_function() -> None:
    found = facts(parse(RICH))["f"]
    assert found.parameters == ("pointer", "i64", "i1", "float", "i8", "pointer", "pointer", "pointer")
    assert (found.returns, found.loops, found.branches, found.switches) == ("i64", 4, 7, 1)
    assert found.calls == ("*", "malloc or calloc") and not found.recursive


def test_code_of_older_and_newer_clangs_is_read_alike() -> None:
    old = (
        "define dso_local i32* @f(void (i32)* noundef %0, i1 noundef zeroext %1) #0 {\n  br label %3\n\n3:\n"
    )
    new = "define dso_local ptr @f(ptr noundef %0, i1 noundef zeroext %1) #0 {\n  br label %3\n\n3:\n"
    rest = "  %4 = select i1 %1, i32 1, i32 2\n  call void %0(i32 noundef %4)\n  br label %3\n}\n"
    expected = Facts(("pointer", "i1"), "pointer", 1, 1, 0, ("*",), False)
    assert llvm_facts(old + rest) == llvm_facts(new + rest) == {"f": expected}


@needs_clang
def test_clang_and_the_tree_agree_on_a_rich_program() -> None:
    assert crosscheck.crosscheck(RICH) == []


@needs_clang
def test_clang_and_the_tree_agree_on_a_sample_of_seeds() -> None:
    """``python -m pinball.forge.crosscheck`` does so for any files."""
    seeds = [s for s in load_seeds() if s.language == "c"][::25]
    assert len(seeds) > 10
    for seed in seeds:
        assert crosscheck.crosscheck(seed.text) == [], seed.id
