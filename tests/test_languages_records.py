"""Records: one tree prints as C structs behind pointers and as Python classes, and both do the same."""

from __future__ import annotations

import sys
import types
from typing import Any

import pytest

from pinball.core.errors import Unsupported
from pinball.core.tree import RecordType
from pinball.languages.c import parse as c_parse
from pinball.languages.c import print as c_print
from pinball.languages.python import print as python_print

LIST = """#include <stddef.h>
#include <stdint.h>

struct node {
    int64_t value;
    struct node *next;
};

/* Reverse a list in place and return its new head. */
struct node *turn(struct node *head)
{
    struct node *previous = NULL;
    while (head != NULL) {
        struct node *following = head->next;
        head->next = previous;
        previous = head;
        head = following;
    }
    return previous;
}
"""

TREE = """#include <stdint.h>
#include <stdlib.h>

struct tree {
    int64_t value;
    struct tree *left;
    struct tree *right;
};

static struct tree *leaf(int64_t value)
{
    struct tree *fresh = malloc(sizeof *fresh);
    if (fresh != NULL) {
        fresh->value = value;
        fresh->left = NULL;
        fresh->right = NULL;
    }
    return fresh;
}

/* Insert a value into a search tree and return its root. */
struct tree *insert(struct tree *root, int64_t value)
{
    if (root == NULL) {
        return leaf(value);
    }
    if (value < root->value) {
        root->left = insert(root->left, value);
    } else {
        root->right = insert(root->right, value);
    }
    return root;
}
"""


def as_python(source: str) -> dict[str, Any]:
    module = types.ModuleType("printed")
    text = python_print.print_module(c_parse.parse(source))
    sys.modules["printed"] = module  # where the dataclass decorator looks up its module
    try:
        exec(compile(text, "printed", "exec"), module.__dict__)
    finally:
        del sys.modules["printed"]
    return vars(module)


def test_a_struct_by_value_is_no_reference() -> None:
    code = "struct pair {\n    int first;\n};\n\nint f(struct pair x)\n{\n    return x.first;\n}\n"
    module = c_parse.parse(code)
    assert module.functions[0].parameters[0].type == RecordType("pair")
    assert c_print.print_module(module) == code


@pytest.mark.parametrize("source", [LIST, TREE])
def test_c_with_records_prints_as_it_was_read(source: str) -> None:
    assert c_print.print_module(c_parse.parse(source)) == source


def test_a_linked_list_becomes_a_python_class() -> None:
    names = as_python(LIST)
    node = names["Node"]
    found = names["turn"](node(1, node(2, node(3))))
    assert (found.value, found.next.value, found.next.next.value) == (3, 2, 1)
    assert found != node(3, found.next)  # references compare as they do in C


def test_a_search_tree_becomes_a_python_class() -> None:
    names = as_python(TREE)
    root = None
    for value in (2, 1, 3):
        root = names["insert"](root, value)
    assert (root.value, root.left.value, root.right.value) == (2, 1, 3)


def test_division_that_rounds_towards_zero_is_refused_in_python() -> None:
    for code in ("x = x / 2;", "x /= 2;", "x %= 2;"):
        with pytest.raises(Unsupported, match="rounding towards zero"):
            python_print.print_module(c_parse.parse(f"int f(int x) {{ {code} return x; }}"))
