"""Measuring functions of shapes that no call line says: twins, scripts, callbacks, slow recursion, costs."""

from __future__ import annotations

from pinball.core.budget import Budget
from pinball.measure import Measured, measure, measure_all
from pinball.measure.pyscript import FUNCTION, as_function


def _words(found: tuple[Measured, ...]) -> list[str]:
    return [one.algorithm for one in found]


CHILDREN = """#include <stdio.h>
#include <stdlib.h>
typedef struct node { int key; struct node *kid[2]; } node;
node *add(node *r, int k)
{
    if (!r) { r = calloc(1, sizeof *r); r->key = k; }
    else if (k != r->key) r->kid[k > r->key] = add(r->kid[k > r->key], k);
    return r;
}
void show(const node *r) { if (r) { show(r->kid[0]); printf("%d ", r->key); show(r->kid[1]); } }
int high(const node *r)
{ if (!r) return 0; int a = high(r->kid[0]), b = high(r->kid[1]); return 1 + (a > b ? a : b); }
"""


def test_nodes_with_an_array_of_more_than_two_children_are_no_binary_tree() -> None:
    many = measure(CHILDREN.replace("kid[2]", "kid[26]"), "show", "c", Budget.seconds(60))
    assert many.algorithm == "" and many.reason.startswith("needs input of a kind we cannot build")
    found = measure_all(CHILDREN, ("add", "show", "high"), "c", Budget.seconds(60))
    assert _words(found) == ["insert", "inorder", "height"]
    assert {(one.structure, one.time, one.space) for one in found} == {("binary_tree", "O(n)", "")}


BYTES = """#include <stddef.h>
void *look(const void *key, const void *base, size_t n, size_t size, int (*cmp)(const void *, const void *))
{
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        const char *p = (const char *)base + mid * size;
        int c = cmp(key, p);
        if (c == 0) return (void *)p;
        if (c < 0) hi = mid; else lo = mid + 1;
    }
    return NULL;
}
"""


def test_bytes_and_their_width_are_taken_as_numbers() -> None:
    found = measure(BYTES, "look", "c", Budget.seconds(60))
    assert (found.algorithm, found.time) == ("search", "O(log n)")


RECORDS = """typedef struct { int id; char name[8]; float marks; } pupil;
void by_marks(pupil *p, int n)
{
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            if (p[j].marks > p[i].marks) { pupil t = p[i]; p[i] = p[j]; p[j] = t; }
}
int largest_id(pupil *p, int n)
{ int m = p[0].id; for (int i = 1; i < n; i++) if (p[i].id > m) m = p[i].id; return m; }
"""


def test_records_are_looked_at_by_each_of_their_numbers() -> None:
    marks, largest = measure_all(RECORDS, ("by_marks", "largest_id"), "c", Budget.seconds(60))
    assert (marks.algorithm, marks.structure, marks.time) == ("sort", "array", "O(n^2)")
    assert largest.algorithm == "maximum"


NUMBERS = """int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int odd_one(int n) { return n < 2 ? n + 1 : odd_one(n - 1) + odd_one(n - 2) + 1; }
"""


def test_slow_recursion_is_judged_by_the_numbers_that_it_is_quick_for() -> None:
    fib, other = measure_all(NUMBERS, ("fib", "odd_one"), "c", Budget.seconds(60))
    assert other.algorithm == "" and not other.unknown
    assert fib.algorithm == "fibonacci" and 12 <= fib.tests < 64 and fib.time == "O(2^n)"
    text = "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\n"
    assert measure(text, "fib", "python", Budget.seconds(60)).algorithm == "fibonacci"


def test_a_count_of_some_characters_is_no_length() -> None:
    text = """int squeeze(char *s)
    { int m = 0; for (int i = 0; s[i]; i++) if (s[i] != ' ') s[m++] = s[i]; s[m] = 0; return m; }
    int size(const char *s) { int n = 0; while (s[n]) n++; return n; }"""
    squeeze, size = measure_all(text, ("squeeze", "size"), "c", Budget.seconds(60))
    assert (squeeze.algorithm == "length", size.algorithm) == (False, "length")


HELD = """#include <stdlib.h>
typedef struct item { int v; struct item *next; } item;
typedef struct { item *head, *tail; size_t size; } list;
void push(list *l, int v)
{
    item *n = malloc(sizeof *n); n->v = v; n->next = 0;
    if (l->tail) l->tail->next = n; else l->head = n;
    l->tail = n; l->size++;
}
size_t length(const list *l) { return l->size; }
int a[200], n;
int find(int k)
{
    int lo = 0, hi = n - 1;
    while (lo <= hi) {
        int m = (lo + hi) / 2;
        if (a[m] == k) return m;
        if (a[m] < k) lo = m + 1; else hi = m - 1;
    }
    return -1;
}
"""


def test_what_an_adapter_does_is_not_counted_as_the_functions_work() -> None:
    push, length, find = measure_all(HELD, ("push", "length", "find"), "c", Budget.seconds(60))
    assert (push.algorithm, push.time) == ("insert", "O(1)")
    assert (length.algorithm, length.time) == ("length", "O(1)")
    assert (find.algorithm, find.time) == ("search", "O(log n)")


def test_letters_beyond_ascii_are_no_hindrance() -> None:
    text = """int größe(int *fäld, int n)
    { int m = fäld[0]; for (int i = 1; i < n; i++) if (fäld[i] > m) m = fäld[i]; return m; }"""
    found = measure(text, "größe", "c", Budget.seconds(60))
    assert (found.algorithm, found.call) == ("maximum", "größe(xs, len(xs)) -> return")


def test_the_top_of_a_script_becomes_a_function_and_sets_the_same_names() -> None:
    assert as_function("def f(): pass\n") == "" and as_function("x = (") == ""
    text = (
        "import sys\nn = int(input())\ndef f():\n    return n\nif __name__ == '__main__':\n    print(f())\n"
    )
    made = as_function(text)
    assert f"def {FUNCTION}():\n    global n\n    n = int(input())\n    if True:\n" in made
    assert made.index("import sys") < made.index("def f") < made.index(FUNCTION)


SCRIPT = """n = int(input())
nums = list(map(int, input().split()))
for i in range(n):
    for j in range(0, n - i - 1):
        if nums[j] > nums[j + 1]:
            nums[j], nums[j + 1] = nums[j + 1], nums[j]
print(*nums)
"""
METHODS = """class Node:
    def __init__(self, v):
        self.v, self.left, self.right = v, None, None

class Tree:
    def __init__(self):
        self.root = None

    def height(self, node):
        return 0 if node is None else 1 + max(self.height(node.left), self.height(node.right))

    def contains(self, v):
        here = self.root
        while here and here.v != v:
            here = here.left if v < here.v else here.right
        return here is not None

def keep(wanted, xs):
    return [x for x in xs if wanted(x)]
"""


def test_scripts_callbacks_and_methods_with_a_node_are_measured_in_python() -> None:
    script = measure(SCRIPT, "__main__", "python", Budget.seconds(60))
    assert (script.algorithm, script.time) == ("sort", "O(n^2)")
    quiet = measure("xs = [3, 1]\nprint(sorted(xs))\n", "__main__", "python", Budget.seconds(60))
    assert quiet.reason == "reads no input"
    found = measure_all(METHODS, ("Tree.height", "Tree.contains", "keep"), "python", Budget.seconds(60))
    assert _words(found) == ["height", "search", "filter"]
    assert found[2].call == "keep(f, xs) -> return with x % 2 == 0"
