"""Styles: other text for the same tree; and a printer that prints again only what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_c_reader import essence, seeds

from pinball.core.tree import Int, Let, Module, Stmt
from pinball.core.walk import walk
from pinball.languages.c.parse import parse
from pinball.languages.c.print import Printer, print_module
from pinball.languages.c.style import CHOICES, Style, random_style

SAMPLE = """
typedef struct pair { int left; } Pair;
struct node { long value; struct node *next; };
int left(Pair *p) { return p->left; }
/* Return how many there are. */
static size_t count(const int *xs, size_t n, struct node *head)
{
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        if (xs[i] > 0) found++;
        else if (head == NULL) found += 2;
        else { int old = 3; found += sizeof(int) * old; }
    }
    while (true) { if (head != NULL) break; }
    switch (n) { case 1: found++; }
    struct node *spare = malloc(sizeof *spare);
    free(spare);
    return found;
}
int main(void) { return (int)count(NULL, 0, NULL); }
"""


def test_every_field_of_a_style_has_its_choices_and_the_default_among_them() -> None:
    assert {f.name for f in fields(Style)} == set(CHOICES)
    assert all(f.default in CHOICES[f.name] for f in fields(Style))


@pytest.mark.parametrize(("field", "value"), [(f, v) for f, values in CHOICES.items() for v in values])
def test_each_choice_other_than_the_default_changes_the_text(field: str, value: Any) -> None:
    module = parse(SAMPLE)
    plain, styled = print_module(module), print_module(module, replace(Style(), **{field: value}))
    assert (styled == plain) == (getattr(Style(), field) == value)


def test_a_style_names_what_differs_from_the_default() -> None:
    assert Style().name() == "default"
    assert Style(indent="\t", braced=False, step="i += 1").name() == "indent=tab braced=no step=i+=1"


def test_random_styles_depend_on_the_seed_alone_and_differ() -> None:
    drawn = [random_style(Random(n)) for n in range(50)]
    assert drawn == [random_style(Random(n)) for n in range(50)]
    assert len(set(drawn)) == 50


def test_every_seed_in_a_random_style_reads_to_the_same_tree() -> None:
    rng = Random(3)
    for seed, module in seeds().items():
        style = replace(random_style(rng), top=False, alias="written", comments=True)
        again = parse(print_module(module, style))
        assert essence(again) == essence(module), f"{seed} {style.name()}"


# --- declarations at the top ------------------------------------------------------------------------------

MUST_STAY = [
    "if (n) { int n = 2; go(n); }",
    "go(n); int a[n]; a[0] = 1;",
    "go(n); int a[2] = {1}; a[0] = 1;",
    "for (int i = 0; i < n; i++) for (int i = 0; i < n; i++) go(i);",
    "if (n) { int k = 1; go(k); } else { long k = 2; go(k); }",
    "if (n) { int total = 1; go(total); }",
]


@pytest.mark.parametrize("code", MUST_STAY)
def test_a_declaration_that_would_mean_something_else_at_the_top_stays(code: str) -> None:
    module = parse(f"int total; void go(int x); void f(int n) {{ {code} }}")
    assert print_module(module, Style(top=True)) == print_module(module)


def test_declarations_move_to_the_top_where_they_can() -> None:
    code = "int k = 1; go(k); int j = 2; for (int i = 0; i < n; i++) { char *s = p; go(i + j); }"
    text = print_module(parse(f"void go(int x); void f(int n, char *p) {{ {code} }}"), Style(top=True))
    head, body = (
        "    int k = 1;\n    int j, i;\n    char *s;\n    go(k);\n    j = 2;\n",
        "    for (i = 0; i < n; i++) {\n",
    )
    assert f"{head}{body}        s = p;" in text


# --- printing again ---------------------------------------------------------------------------------------


def replaced(node: Any, place: Any, up: Callable[[Any], Module], new: Any) -> Module:
    if isinstance(node, tuple):
        return up((*node[:place], new, *node[place + 1 :]))
    return up(replace(node, **{place: new}))


def rewrites(module: Module) -> list[Module]:
    """Return the module with each integer constant raised by one in turn."""
    found: list[Module] = []

    def visit(node: Any, up: Callable[[Any], Module]) -> None:
        if isinstance(node, tuple):
            for place, child in enumerate(node):
                visit(child, partial(replaced, node, place, up))
        elif isinstance(node, Int):
            found.append(up(Int(node.value + 1)))
        elif hasattr(node, "__dataclass_fields__"):
            for field in fields(node):
                visit(getattr(node, field.name), partial(replaced, node, field.name, up))

    visit(module.functions, lambda functions: replace(module, functions=functions))
    return found


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_what_a_printer_kept_is_what_a_fresh_one_prints(which: int, drawn: int) -> None:
    modules = list(seeds().values())
    style = random_style(Random(drawn))
    module = modules[which % len(modules)]
    printer = Printer(style)
    printer.module(module)
    for changed in rewrites(module)[:10]:
        assert printer.module(changed) == print_module(changed, style)
    renamed = replace(module, records=tuple(replace(r, alias="Other") for r in module.records[:1]))
    assert printer.module(renamed) == print_module(renamed, style)
    assert printer.module(module) == print_module(module, style)


def test_printing_again_costs_the_path_only(monkeypatch: pytest.MonkeyPatch) -> None:
    module = seeds()["array/sort/heap.c"]
    printer = Printer()
    printer.module(module)
    printed: list[Stmt] = []

    def simple(node: Stmt) -> str:
        printed.append(node)
        return Printer.simple(printer, node)

    monkeypatch.setattr(printer, "simple", simple)
    assert sum(isinstance(node, Stmt) for node in walk(module)) > 15
    for changed in rewrites(module):
        printed.clear()
        printer.module(changed)
        # A loop's head may hold two of them.
        assert len(printed) <= 2


def test_a_printer_keeps_what_it_has_seen_alive() -> None:
    # The text is found by the identity of a node, and a dead node's identity may be given to another.
    printer = Printer()
    for value in range(300):
        function = parse(f"int f(void) {{ int x = {value}; return x; }}").functions[0]
        assert f"int x = {value};" in printer.module(Module((function,)))


def test_a_loop_that_declares_two_types_gets_a_scope_of_its_own() -> None:
    module = parse("void f(int n) { for (int i = 0, j = 1; i < n; i++) j++; }")
    text = print_module(module)
    loop = next(node for node in walk(module) if type(node).__name__ == "Loop")
    second = replace(loop.start[1], type=seeds()["array/map/doubles.c"].functions[-1].parameters[0].type)
    assert isinstance(second, Let) and "for (int i = 0, j = 1;" in text
    changed = replace(module.functions[0], body=(replace(loop, start=(loop.start[0], second)),))
    assert "for (; i < n; i++)" in print_module(Module((changed,)))
