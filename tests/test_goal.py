"""What a person wants of a code file: how examples, references and contracts meet a function."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.spec import Example
from pinball.core.verdict import Level
from pinball.equal import Code
from pinball.goal import Goal, make_goal, trees
from pinball.goal.cases import Case, load_cases, parse_case, show
from pinball.goal.contracts import helpers, read_contract
from pinball.goal.traces import read_trace
from pinball.languages.c.parse import parse as parse_c

SORT = """
void sort(int *a, int n) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n - 1; j++)
            if (a[j] > a[j + 1]) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; }
}
"""
BAD_SORT = SORT.replace("n - 1;", "n - 2;")
INSERTION = """
void arrange(int *a, int n) {
    for (int i = 1; i < n; i++) {
        int x = a[i], j = i;
        while (j > 0 && a[j - 1] > x) { a[j] = a[j - 1]; j--; }
        a[j] = x;
    }
}
"""
PYTHON_SORT = """
def arrange(xs):
    out = []
    for x in xs:
        k = 0
        while k < len(out) and out[k] < x:
            k += 1
        out.insert(k, x)
    return out
"""
SORTED = """
bool ensures(const int *in, int n, const int *out, int m) {
    return sorted(out, m) && permutation(in, n, out, m);
}
"""
TREE = """
#include <stdlib.h>
typedef struct Node { int key; struct Node *left, *right; } Node;
Node *insert(Node *root, int key) {
    if (root == NULL) {
        Node *n = malloc(sizeof(Node));
        n->key = key;
        n->left = n->right = NULL;
        return n;
    }
    if (key < root->key) root->left = insert(root->left, key);
    else if (key > root->key) root->right = insert(root->right, key);
    return root;
}
"""
LIST = """
#include <stdlib.h>
struct node { int data; struct node *next; };
struct node *reverse(struct node *head) {
    struct node *before = NULL;
    while (head != NULL) {
        struct node *next = head->next;
        head->next = before;
        before = head;
        head = next;
    }
    return before;
}
"""


def held(goal: Goal, source: str, count: int = 24) -> tuple[int, int]:
    outcome = goal.judge([source], goal.tests(count), Budget.seconds(20.0))[0]
    return outcome.passed, outcome.total


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[1, 2]", "column 7: expected ',' or '->'"),
        ("1.5 -> 2", "1.5 is a float"),
        ("'a' -> 2", "double quotes"),
        ("True -> 1", "write true"),
        ("[1 -> 2", "expected a value"),
        ("1 -> 2 3", "expected the end"),
        ("99999999999999999999 -> 1", "does not fit in 64 bits"),
        ('"\u00e4" -> 1', "outside ASCII"),
    ],
)
def test_a_malformed_example_is_refused_with_its_place(text: str, said: str) -> None:
    with pytest.raises(BadRequest, match=said.replace("(", r"\(")):
        parse_case(text)


def test_two_examples_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(BadRequest, match="contradict"):
        make_goal(SORT, examples=[parse_case("[1] -> [1]"), parse_case("[1] -> [2]")])


def test_nothing_wanted_is_refused_with_the_choices() -> None:
    with pytest.raises(BadRequest, match="examples, a reference or a contract"):
        make_goal(SORT)


def test_examples_that_no_call_fits_are_refused() -> None:
    with pytest.raises(BadRequest, match="takes no such inputs"):
        make_goal(SORT, examples=[parse_case('"abc", 1 -> "cba"')])


def test_a_file_of_examples_names_the_place_of_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "e.json"
    path.write_text('{"examples": [{"inputs": [[1, 2.5]], "output": 1}]}')
    with pytest.raises(BadRequest, match=r"examples\[0\]"):
        load_cases(path)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text('ab []",->', max_size=4),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=6,
)


@given(st.lists(VALUES, min_size=1, max_size=3), VALUES)
def test_what_is_shown_is_read_back(inputs: list[object], output: object) -> None:
    case = Case(tuple(inputs), output)  # type: ignore[arg-type]
    assert repr(parse_case(str(case))) == repr(case)


def test_an_array_in_place_is_judged_by_the_array_afterwards() -> None:
    examples = [parse_case("[3, 1, 2] -> [1, 2, 3]"), Example(((2, 1),), (1, 2))]
    goal = make_goal(BAD_SORT, examples=examples)
    outcomes = goal.judge([BAD_SORT, SORT], goal.tests(), Budget.seconds(20.0))
    assert [o.held for o in outcomes] == [False, True]
    seen = goal.failure(BAD_SORT, goal.tests(), outcomes[0], Budget.seconds(20.0))
    assert seen is not None and seen.expected == [1, 2, 3] and seen.got == [1, 3, 2]


def test_an_array_is_cut_to_the_length_that_is_returned() -> None:
    text = """
    int positive(int *a, int n) {
        int k = 0;
        for (int i = 0; i < n; i++) if (a[i] > 0) a[k++] = a[i];
        return k;
    }"""
    goal = make_goal(text, examples=[parse_case("[3, -1, 2] -> [3, 2]"), parse_case("[] -> []")])
    assert held(goal, text) == (2, 2)


def test_a_number_is_the_value_returned_and_truth_is_one() -> None:
    text = """
    int has(const int *a, int n, int k) {
        for (int i = 0; i < n; i++) if (a[i] == k) return 1;
        return 0;
    }"""
    goal = make_goal(text, examples=[parse_case("[3, 5], 5 -> true"), parse_case("[3, 5], 4 -> false")])
    assert held(goal, text) == (2, 2)
    turned = make_goal(text, examples=[parse_case("5, [3, 5] -> 1")])
    assert held(turned, text) == (1, 1)


def test_a_linked_list_is_built_and_read_back() -> None:
    goal = make_goal(LIST, examples=[parse_case("[1, 2, 3] -> [3, 2, 1]"), parse_case("[] -> []")])
    assert held(goal, LIST) == (2, 2)


def test_a_tree_is_read_by_levels_or_by_insertion_where_it_is_a_search_tree() -> None:
    goal = make_goal(TREE, examples=[parse_case("[5, 3, 8, null, 4], 7 -> [5, 3, 8, null, 4, 7]")])
    assert held(goal, TREE) == (1, 1)
    inserted = make_goal(TREE, examples=[parse_case("[1, 2, 3], 4 -> [1, 2, 3, 4]")])
    assert held(inserted, TREE) == (1, 1)
    assert any("search tree" in note for note in inserted.notes)


def test_a_text_in_c_ends_where_it_ends() -> None:
    text = """
    void squeeze(char *s) {
        int j = 0;
        for (int i = 0; s[i]; i++) if (s[i] != ' ') s[j++] = s[i];
        s[j] = 0;
    }"""
    goal = make_goal(text, examples=[parse_case('"a b c" -> "abc"'), parse_case('"" -> ""')])
    assert held(goal, text) == (2, 2)
    bad = text.replace("s[j] = 0;", "")
    assert held(goal, bad) == (1, 2)


def test_a_nested_array_of_python_keeps_its_nesting() -> None:
    text = "def pairs(xs):\n    return [[x, x] for x in xs]\n"
    goal = make_goal(text, "python", examples=[parse_case("[1, 2] -> [[1, 1], [2, 2]]")])
    flat = "def pairs(xs):\n    return [y for x in xs for y in (x, x)]\n"
    assert held(goal, text) == (1, 1)
    assert held(goal, flat) == (0, 1)


@pytest.mark.parametrize("other", [Code(INSERTION, "c", "r.c"), Code(PYTHON_SORT, "python", "r.py")])
def test_a_reference_says_what_must_come_out_in_either_language(other: Code) -> None:
    goal = make_goal(BAD_SORT, entry="sort,arrange", reference=other)
    passed, total = held(goal, BAD_SORT)
    assert 0 < passed < total
    assert held(goal, SORT) == (total, total)


def test_a_program_that_does_not_compile_is_called_as_its_reference() -> None:
    broken = SORT.replace("int *a, int n)", "int *a int n)")
    goal = make_goal(broken, entry="sort,arrange", reference=Code(INSERTION, "c", "r.c"))
    outcome = goal.judge([broken, SORT], goal.tests(), Budget.seconds(20.0))
    assert not outcome[0].compiles and outcome[0].message
    assert outcome[1].held


def test_hostile_candidates_fail_and_the_others_are_judged() -> None:
    endless = SORT.replace("i++", "i += 0")
    wild = SORT.replace("a[j] = a[j + 1];", "a[j + 1000] = 1;")
    leaving = SORT.replace("for (int i", "if (n) __builtin_trap(); for (int i")
    goal = make_goal(SORT, examples=[parse_case("[3, 1, 2] -> [1, 2, 3]")])
    outcomes = goal.judge([endless, wild, leaving, SORT], goal.tests(), Budget.seconds(30.0))
    assert [o.held for o in outcomes] == [False, False, False, True]


# --- contracts ----------------------------------------------------------------------------------------------


def test_a_contract_without_its_functions_is_refused() -> None:
    with pytest.raises(BadRequest, match="requires or ensures"):
        read_contract(Code("int f(int x) { return x; }", "c", "k.c"))


def test_an_array_without_its_length_is_refused() -> None:
    with pytest.raises(BadRequest, match="followed by its length"):
        read_contract(Code("bool ensures(const int *in, const int *out, int m) { return true; }", "c", "k.c"))


def test_a_contract_that_does_not_compile_is_refused_with_its_own_line() -> None:
    goal = make_goal(SORT, contract=Code(SORTED.replace("sorted(out, m) &&", "sorted(out) &&"), "c", "k.c"))
    with pytest.raises(BadRequest, match=r"k\.c: line 3"):
        held(goal, SORT)


def test_a_precondition_that_nothing_satisfies_is_refused_with_words() -> None:
    text = "bool requires(const int *in, int n) { return n < 0; }" + SORTED
    goal = make_goal(SORT, contract=Code(text, "c", "k.c"))
    with pytest.raises(BadRequest, match="requires holds for none of"):
        goal.tests()


def test_a_precondition_keeps_its_inputs_only() -> None:
    text = "bool requires(const int *in, int n) { return n > 1; }" + SORTED
    goal = make_goal(SORT, contract=Code(text, "c", "k.c"))
    assert all(len(row[0]) > 1 for row in goal.tests().rows)


@pytest.mark.parametrize(
    "contract",
    [
        Code(SORTED, "c", "k.c"),
        Code(
            "def ensures(xs, out):\n    return is_sorted(out) and is_permutation(xs, out)\n", "python", "k.py"
        ),
    ],
)
@pytest.mark.parametrize(("text", "language"), [(SORT, "c"), (PYTHON_SORT, "python")])
def test_a_contract_judges_both_languages(contract: Code, text: str, language: str) -> None:
    goal = make_goal(text, language, contract=contract)
    passed, total = held(goal, text)
    assert passed == total > 10
    bad = text.replace("n - 1;", "n - 2;").replace("out[k] < x", "out[k] <= x + 1")
    assert held(goal, bad)[0] < total


def test_a_contract_over_trees_has_helpers() -> None:
    contract = """
    bool requires(const Tree *t, int k) { return search_tree(t) && !tree_contains(t, k); }
    bool ensures(const Tree *t, int k, const Tree *out) {
        return search_tree(out) && tree_contains(out, k) && tree_size(out) == tree_size(t) + 1;
    }
    """
    goal = make_goal(TREE, contract=Code(contract, "c", "k.c"))
    passed, total = held(goal, TREE)
    assert passed == total > 5
    assert held(goal, TREE.replace("key < root->key", "key <= root->key - 1 || key == 0"))[0] < total


def test_every_helper_in_c_is_read_by_the_tree_and_listed() -> None:
    text = "bool ensures(const int *a, int n, int out) { return " + "; }"
    names = helpers("c")
    assert {"sorted", "permutation", "search_tree", "balanced", "list_same"} <= set(names)
    assert {"is_sorted", "is_permutation", "is_search_tree"} <= set(helpers("python"))
    used = " && ".join(f"{name} != 0" for name in names)
    whole = read_contract(Code(text.replace("return ", f"return {used}"), "c", "k.c")).text
    parse_c(whole.split("bool ensures")[0])


# --- verdicts, trees, traces --------------------------------------------------------------------------------


def test_a_wrong_candidate_is_compiled_and_no_more() -> None:
    goal = make_goal(SORT, entry="sort,arrange", reference=Code(INSERTION, "c", "r.c"))
    bad = goal.verdict(BAD_SORT, Budget.seconds(20.0))
    assert bad.level == Level.COMPILED and bad.counterexample is not None
    assert goal.verdict("void sort(int *a, int n) {", Budget.seconds(20.0)).level == Level.REJECTED
    assert goal.verdict(SORT, Budget.seconds(20.0)).level >= Level.PASSED


@given(st.lists(st.integers(-9, 9), max_size=8))
def test_an_inserted_tree_is_a_search_tree(values: list[int]) -> None:
    levels = trees.inserted(values)
    assert trees.is_search_tree(levels)
    assert sorted(v for v in levels if v is not None) == sorted(set(values))


@pytest.mark.parametrize(
    "data", [[], [{}], [{"i": "x"}], {"steps": []}, {"step": [{"i": 1}]}, [{"a b": 1}], 7]
)
def test_a_trace_that_is_none_is_refused(data: object) -> None:
    with pytest.raises(BadRequest):
        read_trace(data)


def test_values_are_shown_as_they_are_typed() -> None:
    assert show((1, None, (True, "a"))) == '[1, null, [true, "a"]]'


def test_a_length_is_handed_over_as_its_name_says_even_where_less_would_hide_the_fault() -> None:
    source = (
        "void bubble(int *a, int n)\n{\n    for (int i = 0; i < n; i++)\n"
        "        for (int j = 0; j < n - i; j++)\n"
        "            if (a[j] > a[j + 1]) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; }\n}\n"
    )
    goal = make_goal(source, "c", examples=[Example(((3, 1, 2),), (1, 2, 3)), Example(((5, 4),), (4, 5))])
    assert goal.ways[0].call.text == "bubble(xs, len(xs))"
