"""Any file has tokens, and programs that differ in names and layout only have the same canonical words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.errors import BadRequest
from pinball.languages.tokens import canonical, tokens

C_ONE = """#include <stdio.h>
/* finds a place */
struct node { int value; struct node *next; };
static int limit = 9;
int find(const int *xs, int n, int wanted) {
    for (int i = 0; i < n; i++)
        if (xs[i] == wanted + limit) return i; // here
    printf("%d", n);
    return -1;
}
"""
C_TWO = """#include <stdio.h>
#include <stdlib.h>
struct cell { int item; struct cell *tail; };
static int most = 9;

int place(const int *a, int length, int k)
{
  for (int index = 0; index < length; index++) if (a[index] == k + most) return index;
  printf("%d", length);
  return -1;
}
"""
PYTHON_ONE = '''"""Front matter."""
from collections import deque

class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

def count(head):
    """Say how many."""
    total = 0
    while head is not None:  # go on
        total += 1
        head = head.next
    xs = [total]
    xs.append(max(xs))
    return total
'''
PYTHON_TWO = """class Cell:
  def __init__(self, key, tail=None):
    self.key = key
    self.tail = tail
def size(first):
  n = 0
  while first \\
     is not None:
    n += 1
    first = first.tail
  ys = [n]
  ys.append(max(ys))
  return n
"""


def words(text: str, language: str = "c", **options: bool) -> tuple[str, ...]:
    return canonical(tokens(text, language), language, **options)


def test_an_unknown_language_is_refused_with_the_choices() -> None:
    with pytest.raises(BadRequest, match="choose from: c, python"):
        tokens("x", "cobol")


@pytest.mark.parametrize(
    ("before", "after"),
    [("i < n", "i <= n"), ("i++", "i--"), ("xs[i]", "xs[n]"), ("return i", "return n"), ("printf", "puts")],
)
def test_a_program_that_does_something_else_has_other_words(before: str, after: str) -> None:
    assert words(C_ONE) != words(C_ONE.replace(before, after))


def test_names_comments_and_layout_do_not_count() -> None:
    assert words(C_ONE) == words(C_TWO)
    one, two = (
        words(PYTHON_ONE, "python"),
        words(PYTHON_TWO, "python"),
    )
    assert one == two
    assert "append" in one and "max" in one and "total" not in one


def test_blocks_count_in_python() -> None:
    inner = "def f(x):\n    if x:\n        x += 1\n        x += 2\n"
    assert words(inner, "python") != words(inner.replace("        x += 2", "    x += 2"), "python")


def test_literals_are_put_into_classes_unless_they_shall_be_exact() -> None:
    assert words("int x = 1000;") == words("int y = 2999;")
    assert words("int x = 1000;", exact=True) != words("int y = 2999;", exact=True)
    assert words("int x = 3;") != words("int y = 4;")


def test_a_librarys_name_that_the_file_takes_is_a_name_like_others() -> None:
    assert words("int swap(int a) { return a; }") == words("int f(int b) { return b; }")
    assert words("int f(int index) { return index; }") == words("int f(int b) { return b; }")


@pytest.mark.parametrize("language", ["c", "python"])
@settings(max_examples=150, deadline=None)
@given(
    cut=st.integers(0, 400), junk=st.sampled_from(['"', "'", "(", "}", "\\", "\x00", "\t", "é", "@", "/*"])
)
def test_broken_files_have_tokens_too(language: str, cut: int, junk: str) -> None:
    text = C_ONE if language == "c" else PYTHON_ONE
    broken = text[:cut] + junk + text[cut + 2 :]
    found = tokens(broken, language)
    assert all(token.text in broken or token.kind == "layout" for token in found)
    assert [t.line for t in found] == sorted(t.line for t in found)
    seen = "".join(t.text for t in found if t.kind != "layout")
    assert (
        "".join(seen.split()) == "".join(broken.replace("\\\n", "").replace("\\", "").split())
        or "\\" in broken
    )
    assert len(canonical(found, language)) > 0
