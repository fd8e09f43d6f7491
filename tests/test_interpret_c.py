"""The interpreter on the C that people write: every seed against its reference; what C leaves undefined."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest
from slow_engine import run
from test_c_reader import seeds

from pinball.core.errors import Unsupported
from pinball.core.interpret import call
from pinball.core.semantics import OutOfFuel, UndefinedBehaviour
from pinball.forge import inputs
from pinball.forge.seeds import Seed, load_seeds, reference_of
from pinball.languages.c.parse import parse
from pinball.languages.c.print import print_module
from pinball.languages.c.semantics import SEMANTICS as C
from pinball.languages.c.style import random_style

SEEDS = [seed for seed in load_seeds() if seed.language == "c" and seed.id in seeds()]


@pytest.mark.parametrize("part", range(6))
def test_a_seed_on_the_tree_gives_what_its_reference_gives(part: int) -> None:
    for seed in SEEDS[part::6]:
        check(seed, seed.text, 3)


@pytest.mark.parametrize("part", range(6))
def test_a_seed_in_a_random_style_gives_the_same(part: int) -> None:
    rng = Random(part)
    for seed in SEEDS[part::6]:
        style = random_style(rng)
        check(seed, print_module(parse(seed.text), style), 2, style.name())


def check(seed: Seed, text: str, count: int, note: str = "") -> None:
    reference = reference_of(seed)
    names = tuple(item.name for item in reference.inputs)
    module = parse(text)
    for test in inputs.tests(reference, count, Random(1)):
        wanted = inputs.expected(seed, reference, test)
        assert run(module, seed.call, names, test) == wanted, f"{seed.id} on {test} {note}"


def test_a_wrong_seed_is_seen_to_be_wrong() -> None:
    seed = next(s for s in SEEDS if s.id == "array/sort/bubble.c")
    with pytest.raises((AssertionError, UndefinedBehaviour)):
        check(seed, seed.text.replace(" > ", " < "), 10)


# --- what C leaves undefined ------------------------------------------------------------------------------

UNDEFINED = [
    ("index out of bounds", "int f(int n) { int a[3] = {1}; return a[n]; }", [3]),
    ("index out of bounds", "int f(int n) { int a[n]; a[n] = 1; return a[0]; }", [2]),
    ("array of no elements", "int f(int n) { int a[n]; return (int)sizeof a; }", [0]),
    ("uninitialised value", "int f(int n) { int a[3]; a[0] = n; return a[1]; }", [2]),
    ("uninitialised value", "struct p { int x, y; }; int f(int n) { struct p a; a.x = n; return a.y; }", [2]),
    ("uninitialised value", "int f(int n) { int x; x++; return n + x; }", [2]),
    ("a pointer past its array", "int f(int n) { int a[2] = {0}; int *p = a; p += n; return *a; }", [3]),
    ("index out of bounds", "int f(int n) { int a[2] = {0}; int *p = a + n; return *p; }", [2]),
    ("different arrays", "int f(int n) { int a[2], b[2]; return n + (&a[0] < &b[0]); }", [0]),
    ("use after free", "int *g(void) { int x = 3; return &x; } int f(int n) { return n + *g(); }", [0]),
    ("use after free", "int *g(void) { int a[2] = {0}; return a; } int f(int n) { return g()[n]; }", [0]),
    ("null pointer", "struct n { struct n *to; }; int f(int n) { struct n *p = 0; return p->to == 0; }", [0]),
    ("call of the null pointer", "int f(int n) { int (*g)(int) = NULL; return g(n); }", [0]),
    ("constant array", "int f(int n) { char *s = \"ab\"; s[n] = 'c'; return 0; }", [0]),
    ("constant array", "const int t[2] = {1, 2}; int f(int n) { ((int *)t)[n] = 3; return 0; }", [0]),
    ("signed overflow", "int f(int n) { return ++n; }", [2**31 - 1]),
    ("shift by too much", "long f(long n) { return 1 << n; }", [40]),
    ("signed overflow", "int f(int n) { int m = (n += 1); return m; }", [2**31 - 1]),
    ("memory leaked", "int f(int n) { int *p = calloc(n, sizeof(int)); return p[0]; }", [2]),
    ("an assertion", "int f(int n) { assert(n > 1); return n; }", [1]),
    ("overlap", "int f(int n) { int a[3] = {0}; memcpy(a + 1, a, 2 * sizeof(int)); return n; }", [1]),
    ("printf with too few", "int f(int n) { printf(\"%d %d\", n); return n; }", [1]),
    ("ends without a return", "int f(int n) { switch (n) { case 1: return 2; } }", [3]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "arguments"), UNDEFINED)
def test_undefined_behaviour_is_reported_with_its_construct(
    text: str, code: str, arguments: list[int]
) -> None:
    with pytest.raises(UndefinedBehaviour, match=text):
        call(parse(code), "f", arguments, C)


def test_an_endless_goto_runs_out_of_fuel() -> None:
    with pytest.raises(OutOfFuel):
        call(parse("int f(int n) { again: goto again; return n; }"), "f", [1], C, 1000)


def test_a_function_that_nobody_defines_is_refused() -> None:
    with pytest.raises(Unsupported, match="mystery"):
        call(parse("int mystery(int x); int f(int n) { return mystery(n); }"), "f", [1], C)


# --- what C says, with gcc as the judge -------------------------------------------------------------------

PROGRAMS = r"""
int i = 5; printf("%d %d %d", i++, 7, 8); printf(" %d", i--); printf(" %d %d", --i, 1);

unsigned u = 3; u -= 5; printf("%u %d", u, u > 0);

unsigned char c = 250; c += 10; printf("%d", c);

char c = 'a'; c++; printf("%c%d", c, c == 'b');

short s = 7; s <<= 3; s |= 1; s ^= 3; printf("%d", s);

printf("%d %d %d %d", -7 / 2, -7 % 2, 7 / -2, 7 % -2);

double x = 7; x /= 2; printf("%.2f %d %g", x, (int)-x, x * 1e3);

printf("%5d|%-5d|%05d|%+d|%x|%s|%%", 42, 42, 42, 42, 255, "hi");

int m[2][3] = {{1, 2}, {4}}; int *row = m[1]; printf("%d %d %d", m[0][1], row[0], m[1][2]);

struct pt { int x, y[2]; } p = {1, {2, 3}}, q = p; q.y[1] = 9; printf("%d %d", p.y[1], q.y[1]);

int a[] = {3, 1, 2}; qsort(a, 3, sizeof *a, order); printf("%d%d%d", a[0], a[1], a[2]);

int (*g)(const void *, const void *) = order; int a = 1, b = 2; printf("%d", g(&a, &b));

for (int k = 0; k < 7; k++) switch (k) { case 1: printf("a"); case 2: printf("b"); break; case 4:
continue; default: printf("c"); }

int k = 0; do { if (k == 2) continue; printf("%d", k); } while (++k < 4);

int k = 0; again: if (k < 3) { printf("%d", k++); goto again; }

for (int k = 0; k < 3; k++) for (int j = 0; ; j++) { if (j == 2) goto out; printf("%d", j); }
out: ;

int a[4] = {1, 2, 3, 4}, *p = a, *e = a + 4; while (p < e) printf("%d ", *p++); printf("%d", (int)(e
- a));

char s[8] = "abc", *t = s; strcat(s, "de"); while (*t) t++; printf("%s %d %d", s, (int)(t - s),
(int)strlen(s));

int x = 1, y = 2, *p = &x, **pp = &p; **pp = 5; pp[0] = &y; *p += 3; printf("%d %d", x, y);

int x, y = (x = 3) * 2; x = y = x + y; printf("%d %d", x, y);

printf("%d %d %d", (int)sizeof(int), (int)sizeof(struct node), (int)(sizeof(long[3]) /
sizeof(long)));

counter++; next(); printf("%d %d", counter, next());

int n, sum = 0; while (scanf("%d", &n) == 1) sum += n; printf("%d", sum);

int *a = malloc(2 * sizeof *a); a[0] = 4; a = realloc(a, 3 * sizeof(int)); a[2] = a[0]; printf("%d",
a[2]); free(a);

int a[5]; memset(a, 0, sizeof a); a[1] = 7; memmove(a + 2, a, 3 * sizeof *a); printf("%d", a[3]);

struct node b = {2, 0}, a = {1, &b}; for (struct node *p = &a; p; p = p->next) printf("%d",
p->value);

printf("%d", 3 > 2 ? 1 : 0); puts("x"); putchar('y'); printf("%ld", 1L << 40);

bool t = 5; t = !t; printf("%d %d", t, true + true);
""".strip().split("\n\n")
HEAD = """#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { int value; struct node *next; };
int counter = 4;
static int next(void) { static int calls = 10; return calls++; }
int order(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
"""
FED = "3 4\n-1"


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
def test_a_program_prints_what_it_prints_after_gcc(tmp_path: Path) -> None:
    bodies = "".join(f"static void p{n}(void)\n{{\n{code}\n}}\n" for n, code in enumerate(PROGRAMS))
    calls = "".join(f"case {n}: p{n}(); break;\n" for n in range(len(PROGRAMS)))
    main = f"int main(int count, char **words) {{ switch (atoi(words[count - 1])) {{ {calls} }} return 0; }}"
    (tmp_path / "all.c").write_text(HEAD + bodies + main)
    flags = ["-std=c17", "-w", "-fsanitize=undefined,address", "-fno-sanitize-recover"]
    built = subprocess.run(
        ["gcc", *flags, "all.c", "-o", "all"], cwd=tmp_path, capture_output=True, text=True
    )
    assert built.returncode == 0, built.stderr
    for number, code in enumerate(PROGRAMS):
        done = subprocess.run([tmp_path / "all", str(number)], input=FED, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        module = parse(f"{HEAD}int main(void) {{ {code} return 0; }}")
        assert call(module, "main", [], C, given=FED).output == done.stdout, code
        styled = parse(print_module(module, random_style(Random(number))))
        assert call(styled, "main", [], C, given=FED).output == done.stdout, code
