"""Rules, each by its picture: first what must stay as it is, then before and after."""

from __future__ import annotations

import re

import pytest

from pinball.core import plugins
from pinball.core.errors import BadRequest
from pinball.languages.c.parse import parse
from pinball.languages.c.print import print_module
from pinball.languages.python.parse import parse as parse_python
from pinball.languages.python.print import print_module as print_python
from pinball.rules import Promise, all_rules, by_name
from pinball.rules.__main__ import table

HEAD = """
struct node { int value; struct node *next; };
static int helper(int x) { return x * 2; }
static void put(int *a, int i, int v) { a[i] = v; }
int f(int a, int b, int c, int n, int *xs, struct node *p)
{
"""


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def rewrites(rule: str, body: str) -> list[str]:
    """Return the C of each rewrite of a function body, on one line."""
    module = parse(f"{HEAD}{body}\n}}\n")
    return [squeezed(print_module(new)) for new in by_name(rule).apply(module)]


UNCHANGED_C = [
    # rule, body: it has no site there
    ("commute_logic", "if (p && p->value > a) return 1; return 0;"),
    ("constant_bound", "return a < b;"),
    ("zero_test", "return a == 0;"),  # 0 or 1 is returned, not only looked at
    ("null_test", "return a == 0;"),
    ("merge_and", "if (a) { if (b) c = 1; else c = 2; } return c;"),
    ("split_or", "if (a && b) c = 1; return c;"),
    ("drop_else", "if (a) c = 1; else c = 2; return c;"),
    ("guard_clause", "if (a) c = 1; return c;"),
    ("swap_independent", "a = b; b = c; return a;"),
    ("swap_independent", "xs[a] = 1; b = xs[c]; return b;"),
    ("swap_independent", "a = helper(b); c = helper(b); return a;"),
    ("single_exit", "return a;"),
    ("if_to_switch", "if (a == b) c = 1; else c = 2; return c;"),
    ("for_to_while", "while (a < n) a++; return a;"),
    ("while_to_for", "while (a < n) { if (b) continue; a++; } return a;"),
    ("while_to_for", "while (a < n) { int m = a + 1; a = m; } return a;"),
    ("peel_first", "while (a < n) { if (b) break; a++; } return a;"),
    ("unswitch", "while (a < n) { if (a > b) a += 1; else a += 2; } return a;"),
    ("split_loop", "for (int i = 0; i < n; i++) { a += i; b += a; } return b;"),
    ("count_down", "for (int i = 0; i < n; i++) { put(xs, i, i); } return 0;"),
    ("count_down", "for (int i = 0; i < n; i++) { a = b; b = xs[i]; } return a;"),
    ("mirror_index", "for (int i = 0; i < n; i++) { if (xs[i]) break; } return 0;"),
    ("use_value", "int t = xs[a]; xs[b] = c; return t;"),
    ("use_value", "int t = helper(a); return t;"),
    ("join_declaration", "int t; a = t; t = b; return t;"),
    ("chain_assignments", "a = b; b = c; return a;"),
    ("split_declaration", "int t[2] = {1, 2}; return t[0];"),
    ("swap_without", "int t = a; a = b; b = c; return t;"),
    ("step_in_index", "xs[a] = a; a++; return a;"),
    ("step_apart", "return xs[a] && xs[b++];"),
    ("inline_value", "return f(a, b, c, n, xs, p);"),
    ("outline_statement", "int t; a = t; return a;"),
    ("loop_to_recursion", "while (a < n) { if (b) break; a++; } return a;"),
    ("tail_to_loop", "return 1 + f(a, b, c, n, xs, p);"),
    ("accumulate_result", "if (a) return f(a, b, c, n, xs, p) + f(b, a, c, n, xs, p); return 1;"),
    ("name_value", "if (a && xs[b]) return 1; return a++;"),
    ("visit_order", "f(a, b, c, n, xs, p); return a;"),
    ("sort_direction", "return a < b;"),
    ("wrong_field", "return p->value;"),  # the only field of its type
    ("free_dropped", "return p->value;"),
]


@pytest.mark.parametrize(("rule", "body"), UNCHANGED_C)
def test_a_rule_leaves_alone_what_is_not_in_its_picture(rule: str, body: str) -> None:
    helpers = {squeezed(t) for t in rewrites(rule, "return 0;")}
    inside = [t for t in rewrites(rule, body) if t not in helpers]
    # The functions above the body may have sites of their own: those do not change the body.
    kept = squeezed(print_module(parse(f"{HEAD}{body}\n}}\n"))).split("int f(")[1]
    assert all(kept in text for text in inside)


CHANGED_C = [
    # rule, before, after (some rewrite of the body contains it)
    ("flip_comparison", "return a < b;", "return b > a;"),
    ("negate_comparison", "return a < b;", "return !(a >= b);"),
    ("negate_comparison", "return !(a >= b);", "return a < b;"),
    ("de_morgan", "return !(a && b);", "return !a || !b;"),
    ("de_morgan", "return a || b;", "return !(!a && !b);"),
    ("commute_logic", "return a && b;", "return b && a;"),
    ("associate_logic", "return a && b && c;", "return a && (b && c);"),
    ("strict_bound", "return a <= n - 1;", "return a < n;"),
    ("constant_bound", "return a <= 3;", "return a < 4;"),
    ("zero_test", "if (a == 0) return 1; return 0;", "if (!a)"),
    ("compare_difference", "return a < b;", "return a - b < 0;"),
    ("split_comparison", "return a <= b;", "return a < b || a == b;"),
    ("boolean_as_choice", "return a < b;", "return a < b ? 1 : 0;"),
    ("truth_value", "if (a != 0) return 1; return 0;", "if (a) {"),
    ("null_test", "if (p == NULL) return 1; return 0;", "if (!p)"),
    ("double_negation", "if (!!a) return 1; return 0;", "if (a)"),
    ("swap_branches", "if (a < b) c = 1; else c = 2; return c;", "if (a >= b) { c = 2; } else { c = 1; }"),
    ("swap_choice", "return a < b ? 1 : 2;", "return a >= b ? 2 : 1;"),
    ("split_and", "if (a && b) c = 1; return c;", "if (a) { if (b) { c = 1; } }"),
    ("merge_and", "if (a) if (b) c = 1; return c;", "if (a && b) { c = 1; }"),
    ("split_or", "if (a || b) c = 1; return c;", "if (a) { c = 1; } else if (b) { c = 1; }"),
    ("merge_or", "if (a) c = 1; else if (b) c = 1; return c;", "if (a || b) { c = 1; }"),
    ("merge_returns", "if (a) return 1; if (b) return 1; return 0;", "if (a || b) { return 1; }"),
    ("split_returns", "if (a || b) return 1; return 0;", "if (a) { return 1; } if (b) { return 1; }"),
    ("choice_to_if", "return a ? b : c;", "if (a) { return b; } return c;"),
    ("if_to_choice", "if (a) c = 1; else c = 2; return c;", "c = a ? 1 : 2;"),
    ("return_to_choice", "if (a) return b; return c;", "return a ? b : c;"),
    ("return_condition", "if (a < b) return 1; return 0;", "return a < b;"),
    ("name_condition", "if (a < b) c = 1; return c;", "int ok = a < b; if (ok) { c = 1; }"),
    (
        "factor_branches",
        "if (a) { b = 1; c = 3; } else { b = 2; c = 3; } return c;",
        "else { b = 2; } c = 3;",
    ),
    ("tail_into_branches", "if (a) b = 1; else b = 2; return b;", "if (a) { b = 1; return b; } else"),
    ("drop_else", "if (a) return 1; else c = 2; return c;", "if (a) { return 1; } c = 2; return c;"),
    ("add_else", "if (a) return 1; c = 2; return c;", "if (a) { return 1; } else { c = 2; return c; }"),
    ("guard_clause", "while (n--) { if (a) { b = 1; } } return b;", "if (!a) { continue; } b = 1;"),
    ("nest_guarded", "while (n--) { if (a) continue; b = 1; } return b;", "if (!a) { b = 1; }"),
    ("final_jump", "while (n--) { b = 1; } return b;", "b = 1; continue; }"),
    (
        "single_exit",
        "if (a) return 1; return 2;",
        "int result; if (a) { result = 1; } else { result = 2; } return result;",
    ),
    ("early_return", "int r; if (a) r = 1; else r = 2; return r;", "if (a) { return 1; } else { return 2; }"),
    ("nest_block", "a = 1; return a;", "{ { a = 1; } return a; }"),
    ("flatten_block", "{ a = 1; } return a;", "p) { a = 1; return a; }"),
    ("always_branch", "a = 1; return a;", "if (1) { a = 1; }"),
    ("dead_branch", "a = 1; return a;", "if (0) { a = 1; } a = 1;"),
    ("unreachable", "return a;", "return a; return a;"),
    ("swap_independent", "a = 1; b = 2; return a + b;", "b = 2; a = 1;"),
    (
        "if_to_switch",
        "if (a == 1) c = 1; else c = 2; return c;",
        "switch (a) { case 1: c = 1; break; default: c = 2;",
    ),
    (
        "switch_to_if",
        "switch (a) { case 1: c = 1; break; default: c = 2; } return c;",
        "if (a == 1) { c = 1; } else",
    ),
    ("run_once", "a = 1; return a;", "do { a = 1; } while (0);"),
    (
        "for_to_while",
        "for (int i = 0; i < n; i++) a += i; return a;",
        "int i = 0; while (i < n) { a += i; i++; }",
    ),
    (
        "while_to_for",
        "a = 0; while (a < n) { b += a; a++; } return b;",
        "for (a = 0; a < n; a++) { b += a; }",
    ),
    ("open_for", "for (int i = 0; i < n; i++) a += i; return a;", "int i; for (i = 0; i < n; i++)"),
    ("endless_loop", "while (a < n) a++; return a;", "{ if (a >= n) { break; } a++; }"),
    ("ended_loop", "while (1) { if (a >= n) break; a++; } return a;", "while (a < n) { a++; }"),
    ("while_to_do", "while (a < n) a++; return a;", "if (a < n) { do { a++; } while (a < n); }"),
    ("do_to_while", "do { a++; } while (a < n); return a;", "p) { a++; while (a < n) { a++; }"),
    ("guarded_do", "if (a < n) { do { a++; } while (a < n); } return a;", "p) { while (a < n) { a++; }"),
    ("count_down", "for (int i = 0; i < n; i++) xs[i] = 1; return a;", "for (int i = n - 1; i > -1; i--)"),
    (
        "count_from_one",
        "for (int i = 0; i < n; i++) xs[i] = 1; return a;",
        "for (int i = 1; i < n + 1; i++) { xs[i - 1] = 1;",
    ),
    ("mirror_index", "for (int i = 0; i < n; i++) xs[i] = 1; return a;", "xs[n - 1 - i] = 1;"),
    ("peel_first", "while (a < n) a++; return a;", "if (a < n) { a++; while (a < n) { a++; } }"),
    ("unroll_twice", "while (a < n) a++; return a;", "{ a++; if (a >= n) { break; } a++; }"),
    (
        "unswitch",
        "while (a < n) { if (b) a += 1; else a += 2; } return a;",
        "if (b) { while (a < n) { a++; } } else { while",
    ),
    (
        "split_loop",
        "for (int i = 0; i < n; i++) { a += i; b += 2; } return b;",
        "i++) { a += i; } for (int i = 0;",
    ),
    (
        "name_bound",
        "for (int i = 0; i < n - a; i++) b++; return b;",
        "int limit = n - a; for (int i = 0; i < limit;",
    ),
    ("unequal_bound", "while (a < n) a++; return a;", "while (a != n)"),
    (
        "flag_for_break",
        "while (a < n) { if (b) break; a++; } return a;",
        "int done = 0; while (!done && a < n) { if (b) { done = 1; } else { a++; } }",
    ),
    (
        "condition_into_break",
        "while (a < n && b) a++; return a;",
        "while (a < n) { if (!b) { break; } a++; }",
    ),
    ("commute", "return a + b;", "return b + a;"),
    ("associate", "return a + b + c;", "return a + (b + c);"),
    ("double_or_add", "return 2 * a;", "return a + a;"),
    ("double_or_shift", "return 2 * a;", "return a << 1;"),
    ("halve_or_shift", "return a / 2;", "return a >> 1;"),
    ("parity", "return a % 2 == 1;", "return (a & 1) == 1;"),
    ("subtract_negative", "return a - b;", "return a + -b;"),
    ("distribute", "return a * (b + c);", "return a * b + a * c;"),
    ("neutral", "return a * b;", "return a * b * 1;"),
    ("midpoint", "return (a + b) / 2;", "return a + (b - a) / 2;"),
    ("remainder", "return a % b;", "return a - a / b * b;"),
    ("negative", "return -a;", "return 0 - a;"),
    ("one_more", "return a + 1;", "return -~a;"),
    ("split_constant", "return 5;", "return 4 + 1;"),
    ("fold_constants", "return 4 + 1;", "return 5;"),
    ("compound", "a = a + b; return a;", "a += b;"),
    ("negative_step", "a += b; return a;", "a -= -b;"),
    ("keep_best", "if (a < b) b = a; return b;", "b = a < b ? a : b;"),
    ("triple", "return 3 * a;", "return a + a + a;"),
    ("split_declaration", "int t = a; return t;", "int t; t = a;"),
    ("join_declaration", "int t; t = a; return t;", "int t = a;"),
    ("declare_on_top", "while (a) { int t = b; a = t; } return a;", "p) { int t; while (a) { t = b;"),
    ("name_value", "return xs[a];", "int t = xs[a]; return t;"),
    ("use_value", "int t = a + b; return t;", "p) { return a + b; }"),
    ("chain_assignments", "a = 0; b = 0; return a;", "b = a = 0;"),
    ("unchain_assignments", "a = b = 0; return a;", "b = 0; a = b;"),
    ("unused_variable", "return a;", "int unused = 0; return a;"),
    ("self_assignment", "a = b; return a;", "a = b; a = a;"),
    ("dead_store", "a = b; return a;", "a = 0; a = b;"),
    ("double_store", "a = b; return a;", "a = b; a = b;"),
    ("index_to_pointer", "return xs[a];", "return *(xs + a);"),
    ("pointer_to_index", "return *(xs + a);", "return xs[a];"),
    ("index_reversed", "return xs[a];", "return a[xs];"),
    ("address_of_element", "int *q = &xs[a]; return *q;", "= xs + a;"),
    ("arrow", "return p->value;", "return (*p).value;"),
    ("null_as_zero", "return p == NULL;", "return p == 0;"),
    ("character_code", "return a == 'x';", "return a == 120;"),
    (
        "walk_pointer",
        "for (int i = 0; i < n; i++) xs[i] = 1; return a;",
        "int *cur = xs; for (int i = 0; i < n; i++) { *cur = 1; cur++; }",
    ),
    ("step_in_index", "b = xs[a]; a++; return b;", "b = xs[a++];"),
    ("step_apart", "b = xs[a++]; return b;", "b = xs[a]; a++;"),
    ("swap_without", "int t = a; a = b; b = t; return a;", "a ^= b; b ^= a; a ^= b;"),
    ("swap_helper", "int t = xs[a]; xs[a] = xs[b]; xs[b] = t; return a;", "swap(&xs[a], &xs[b]);"),
    ("inline_value", "return helper(a);", "return a * 2; }"),
    ("inline_body", "put(xs, a, b); return a;", "xs[a] = b; return a;"),
    ("outline_value", "return a + b;", "int get(int a, int b) { return a + b; }"),
    ("outline_statement", "xs[a] = b; return a;", "step(a, b, xs); return a;"),
    ("outline_body", "while (n) { xs[a] = b; xs[b] = a; } return a;", "while (n) { step(a, b, xs); }"),
    ("wrap_function", "return a;", "return f_impl(a, b, c, n, xs, p);"),
    ("extra_parameter", "return helper(a);", "return helper(a, 0);"),
    ("turn_parameters", "put(xs, a, b); return a;", "put(a, b, xs);"),
    (
        "loop_to_recursion",
        "while (a < n) { a++; } return a;",
        "if (a >= n) { return a; } a++; return loop(a, n); }",
    ),
    (
        "for_to_recursion",
        "for (int i = 0; i < n; i++) xs[i] = 1; return a;",
        "if (i < n) { xs[i] = 1; loop(i + 1, n, xs); }",
    ),
    ("tail_to_loop", "if (a) return b; return f(a - 1, b, c, n, xs, p);", "a = a - 1; continue;"),
    (
        "accumulate_result",
        "if (a) return b; return a + f(a - 1, b, c, n, xs, p);",
        "return f_acc(a - 1, b, c, n, xs, p, acc + a);",
    ),
    ("swap_fields", "return a;", "struct node *next; int value; };"),
    ("add_field", "return a;", "struct node *next; int count; };"),
    ("int_to_long", "int t = a; return t;", "int64_t t = a;"),
    ("long_to_int", "long t = a; return t;", "int t = a;"),
    ("all_size_to_int", "size_t t = a; return t;", "int t = a;"),
    ("bool_to_int", "bool t = a < b; return t;", "int t = a < b;"),
    ("constant_truth", "while (1) a++; return a;", "while (1) {"),
    ("int_to_double", "int t = a; return t;", "double t = a;"),
    ("int_to_bool", "int t = a < b; return t;", "bool t = a < b;"),
    ("local_to_global", "int t = a; return t;", "int t; "),
    ("rename_variable", "int t = a; return t;", " = a; return "),
    ("off_by_one", "return 5;", "return 6;"),
    ("relation_slip", "return a < b;", "return a <= b;"),
    ("sort_direction", "return xs[a] < xs[b];", "return xs[b] < xs[a];"),
    ("and_or", "return a && b;", "return a || b;"),
    ("wrong_variable", "int t = a; return t;", "return "),
    ("statement_dropped", "a = 1; b = 2; return a;", "p) { b = 2; return a;"),
    ("break_for_continue", "while (a) { break; } return a;", "{ continue; }"),
    ("early_stop", "while (a) { b = 1; } return a;", "b = 1; break;"),
    ("return_dropped", "return a;", "xs, struct node *p) { }"),
    ("advance_twice", "while (p) p = p->next; return a;", "p = p->next->next;"),
    ("null_check_dropped", "if (p != NULL && p->value) return 1; return 0;", "if (p->value)"),
    ("null_check_late", "if (p != NULL && p->value) return 1; return 0;", "if (p->value && p != NULL)"),
    ("base_case_dropped", "if (a) return 1; return f(a, b, c, n, xs, p);", "p) { return f(a,"),
    ("recursion_stuck", "return f(a - 1, b, c, n, xs, p);", "return f(a, b,"),
    ("arguments_swapped", "put(xs, a, b); return a;", "put(xs, b, a);"),
    ("visit_order", "f(a, b, c, n, xs, p); a = 1; f(b, a, c, n, xs, p); return 0;", "p) { a = 1; f(a,"),
    ("wrong_arity", "return helper(a);", "return helper();"),
    ("declaration_dropped", "int t = a; return t;", "p) { t = a;"),
    ("pointer_for_value", "return a;", "return &a;"),
    ("dot_for_arrow", "return p->value;", "return p.value;"),
    ("wrong_return_type", "return a;", "void f("),
    ("read_only", "xs[0] = a; return a;", "const int *xs"),
    ("record_dropped", "return a;", "static int helper"),
]


@pytest.mark.parametrize(("rule", "before", "after"), CHANGED_C)
def test_a_rule_does_what_its_picture_shows(rule: str, before: str, after: str) -> None:
    module = print_module(parse(f"{HEAD}{before}\n}}\n"))
    assert (
        after not in squeezed(module)
        or rule == "record_dropped"
        or after in ("return ", "int t; ", " = a; return ")
    )
    results = rewrites(rule, before)
    assert any(after in text and text != squeezed(module) for text in results), results


CHANGED_PYTHON = [
    ("flip_comparison", "return a < b", "return b > a"),
    ("halve_or_shift", "return a // 2", "return a >> 1"),
    ("square", "return a * a", "return a ** 2"),
    ("for_to_while", "for i in range(a):\n        b += i\n    return b", "while i < a: b += i i += 1"),
    ("each_to_range", "for x in xs:\n        b += x\n    return b", "for i, x in enumerate(xs): b += x"),
    ("range_to_each", "for i in range(len(xs)):\n        b += xs[i]\n    return b", "for x in xs: b += x"),
    ("swap_by_temporary", "xs[a], xs[b] = xs[b], xs[a]\n    return 0", "t = xs[a] xs[a] = xs[b] xs[b] = t"),
    (
        "swap_by_tuple",
        "t = xs[a]\n    xs[a] = xs[b]\n    xs[b] = t\n    return 0",
        "xs[a], xs[b] = xs[b], xs[a]",
    ),
    ("bound_slip", "for i in range(a):\n        b += i\n    return b", "range(a - 1)"),
    (
        "guard_clause",
        "while a:\n        if b:\n            a -= 1\n    return a",
        "if not b: continue a -= 1",
    ),
]


@pytest.mark.parametrize(("rule", "before", "after"), CHANGED_PYTHON)
def test_a_rule_rewrites_python_too(rule: str, before: str, after: str) -> None:
    module = parse_python(f"def f(a: int, b: int, xs: list[int]) -> int:\n    {before}\n")
    assert after not in squeezed(print_python(module))
    results = [squeezed(print_python(new)) for new in by_name(rule).apply(module, "python")]
    assert any(after in text for text in results), results


TEXT = "int f(int a, int b)\n{\n    while (a == b) {\n        a = 1;\n    }\n    return p->x[b];\n}\n"


@pytest.mark.parametrize("rule", [r.name for r in all_rules() if r.splice is not None and "c" in r.languages])
def test_a_rule_of_broken_text_leaves_comments_and_strings_alone(rule: str) -> None:
    splice = by_name(rule).splice
    assert splice is not None
    assert list(splice('// f(a, b); { a == b } return ->\n"(a;)[b]"\n', "c")) == []


@pytest.mark.parametrize("rule", [r.name for r in all_rules() if r.splice is not None and "c" in r.languages])
def test_a_rule_of_broken_text_changes_one_place(rule: str) -> None:
    splice = by_name(rule).splice
    assert splice is not None
    found = list(splice(TEXT, "c"))
    assert found
    for start, end, text in found:
        assert 0 <= start <= end <= len(TEXT)
        assert TEXT[start:end] != text


def test_a_file_that_begins_with_an_underscore_holds_no_rules() -> None:
    assert not any(name.startswith("_") for name in plugins.names("rules"))


def test_an_unknown_rule_names_the_choices() -> None:
    with pytest.raises(BadRequest, match="swap_branches"):
        by_name("no_such_rule")


def test_every_rule_has_a_name_of_its_own_a_picture_and_one_way_of_rewriting() -> None:
    rules = all_rules()
    assert len(rules) >= 200
    assert len({rule.name for rule in rules}) == len(rules)
    for rule in rules:
        assert "=>" in rule.picture, rule.name
        assert (rule.rewrite is None) != (rule.splice is None), rule.name
        assert rule.rewrite is None or rule.at, rule.name
    assert {rule.promise for rule in rules} == set(Promise)


def test_the_page_of_rules_is_what_the_rules_say() -> None:
    page = plugins._ROOT.parent.parent / "docs" / "rules.md"
    assert page.read_text() == table(), "run: python -m pinball.rules > docs/rules.md"
