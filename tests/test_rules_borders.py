"""What rules at the borders of functions and in records must leave alone."""

from __future__ import annotations

from pinball.languages.c.parse import parse
from pinball.languages.c.print import print_module
from pinball.rules import all_rules
from pinball.rules._sites import lift, sites_of

CALLED = """
static int twice(int x) { return x + x; }
static int at(int (*f)(int), int x) { return f(x); }
static void map(int (*f)(int), int *xs, int n) { for (int i = 0; i < n; i++) xs[i] = f(xs[i]); }
static void shift(int *xs, int n) { for (int i = 0; i < n; i++) xs[i] = xs[i] + 1; }
int run(int *xs, int n) { map(twice, xs, n); shift(xs, n); return at(twice, n); }
"""
RECORD = """
struct node { int value; int height; struct node *next; };
int first(struct node *head) { return head->value; }
"""


def _made(text: str, name: str) -> list[str]:
    rule = next(r for r in all_rules() if r.name == name)
    found = []
    for site in sites_of(parse(text)):
        if isinstance(site.node, rule.at):
            found += [print_module(lift(site, new)) for new in rule.at_site(site)]
    return found


def test_a_function_that_calls_its_parameter_is_not_inlined() -> None:
    assert all("    map(twice, xs, n);" in text for text in _made(CALLED, "inline_body"))
    assert all("return at(twice, n);" in text for text in _made(CALLED, "inline_value"))


def test_another_function_beside_it_is_inlined() -> None:
    assert any("shift(xs, n);" not in text for text in _made(CALLED, "inline_body"))


def test_the_first_number_of_a_record_stays_the_value_and_links_move() -> None:
    texts = _made(RECORD, "swap_fields")
    assert texts
    assert all(text.index("int value;") < text.index("int height;") for text in texts)
