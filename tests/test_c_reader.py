"""The C that people write: what is read, into which tree, and every seed there and back."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import pinball.forge
from pinball.core.errors import Unsupported
from pinball.core.tree import (
    ArrayType,
    For,
    IntType,
    Loop,
    Module,
    PointerType,
    Record,
    RefType,
)
from pinball.core.walk import walk
from pinball.languages.c.parse import parse
from pinball.languages.c.print import print_module

SEEDS = sorted((Path(pinball.forge.__file__).parent / "seeds").rglob("*.c"))


@cache
def seeds() -> dict[str, Module]:
    """Return the trees of all seeds that are read."""
    return {name: tree for name, tree in readings().items() if isinstance(tree, Module)}


@cache
def readings() -> dict[str, Module | str]:
    """Return each seed's tree, or why there is none."""
    found: dict[str, Module | str] = {}
    for path in SEEDS:
        try:
            found["/".join(path.parts[-3:])] = parse(path.read_text())
        except Unsupported as refusal:
            found["/".join(path.parts[-3:])] = str(refusal)
    return found


# --- seeds ------------------------------------------------------------------------------------------------


def test_at_most_a_twentieth_of_the_seeds_is_refused() -> None:
    refused = {name: why for name, why in readings().items() if isinstance(why, str)}
    assert len(refused) <= len(SEEDS) / 20, refused


def test_every_seed_prints_and_reads_to_the_same_tree() -> None:
    assert len(seeds()) > 300
    for seed, module in seeds().items():
        text = print_module(module)
        again = parse(text)
        assert essence(again) == essence(module), seed
        assert print_module(again) == print_module(parse(print_module(again))), seed


def essence(module: Module) -> tuple[object, ...]:
    """Return a module without what printing may change: the lines of comments, and who comes first."""
    functions = sorted((replace(f, comment="") for f in module.functions), key=lambda f: f.name)
    return tuple(functions), module.records, module.globals


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
def test_gcc_accepts_what_is_printed_of_every_seventh_seed(tmp_path: Path) -> None:
    files = []
    for number, module in enumerate(list(seeds().values())[::7]):
        files.append(tmp_path / f"s{number}.c")
        files[-1].write_text(print_module(module))
    flags = ["-std=c17", "-pedantic-errors", "-Wall", "-Wno-unused-function", "-Werror", "-fsyntax-only"]
    done = subprocess.run(["gcc", *flags, *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]


# --- counted loops ----------------------------------------------------------------------------------------

NOT_COUNTED = [
    "for (int i = 0; i < n; i++) i += a[i];",
    "for (int i = 0; i < n; i++) n--;",
    "for (int i = 0; i < a[0]; i++) a[i] = 1;",
    "for (int i = 0; i < a[0]; i++) go(a);",
    "int *p = &n; for (int i = 0; i < n; i++) *p = 1;",
    "for (int i = 0; i < n; i++) go(&i);",
    "for (int i = 0; i < shared; i++) go(a);",
    "for (int i = 0; i < size(a); i++) a[i] = 1;",
    "for (int i = 0; i <= n; i++) a[i] = 1;",
    "for (int i = 0; i < n && a[i]; i++) a[i] = 1;",
    "for (int i = 0; i < n; i *= 2) a[i] = 1;",
    "for (int i = 0; i < n; i--) a[i] = 1;",
    "for (int i = 0, j = 1; i < n; i++) a[i] = j;",
    "int i; for (i = 0; i < n; i++) a[i] = 1;",
    "for (int i = 0; i < n; i++) while (i++ < 3) a[i] = 1;",
    "for (int i = 0; i < n; i++) { int n = 2; a[i] = n; }",
    "for (int i = 0; i < n; i++) { again: if (a[i]++ < 3) goto again; }",
    "for (int i = 0; i < i + n; i++) a[i] = 1;",
]
COUNTED = [
    "for (int i = 0; i < n; i++) a[i] = i;",
    "for (int i = n; i > 0; i -= 2) go(a);",
    "for (size_t i = 0; i < sizeof *a; ++i) continue;",
    "for (long i = 0; i < n + 1; i += 3) { if (i == 5) break; }",
    "for (int i = 0; i < a[0]; i++) k += a[i];",
    "for (int i = 0; i < n; i++) for (int j = i; j < n; j++) a[j] = i;",
]
AROUND = "int shared; int size(int *p); void go(int *p); void f(int *a, int n, int k) { %s }"


@pytest.mark.parametrize("code", NOT_COUNTED)
def test_a_loop_that_may_do_more_than_count_is_no_counted_loop(code: str) -> None:
    found = parse(AROUND % code)
    outer = [node for node in walk(found) if isinstance(node, For | Loop)]
    assert isinstance(outer[0], Loop)


@pytest.mark.parametrize("code", COUNTED)
def test_a_loop_that_only_counts_is_a_counted_loop(code: str) -> None:
    assert not any(isinstance(node, Loop) for node in walk(parse(AROUND % code)))


# --- declarations -----------------------------------------------------------------------------------------


def test_a_typedef_of_a_struct_is_its_alias_and_other_typedefs_are_resolved() -> None:
    code = "typedef int item; typedef struct cell { item v; struct cell *next; } Cell; typedef Cell *List; "
    module = parse(code + "List f(List x) { return x->next; }")
    fields = module.records[0].fields
    assert module.records == (Record("cell", fields, "Cell"),)
    assert [f.type for f in fields] == [IntType(32), RefType("cell")]
    assert module.functions[0].returns == RefType("cell")


@pytest.mark.parametrize(
    "order", ["typedef struct t T; struct t { T *a; };", "struct t { struct t *a; }; typedef struct t T;"]
)
def test_a_typedef_may_stand_before_or_after_its_struct(order: str) -> None:
    module = parse(order + " T *f(T *x) { return x->a; }")
    assert module.records[0].alias == "T"
    assert "T *f(T *x)" in print_module(module)


def test_a_pointer_to_a_pointer_is_a_place_or_an_array_by_its_use() -> None:
    code = "struct n { int v; }; void f(struct n **p, struct n **q, int **m) { *p = q[1]; m[0][1] = 2; }"
    kinds = [p.type for p in parse(code).functions[0].parameters]
    assert kinds == [PointerType(RefType("n")), ArrayType(RefType("n")), ArrayType(ArrayType(IntType(32)))]


def test_a_function_may_return_a_pointer_to_a_function() -> None:
    text = print_module(
        parse("int one(int x) { return x; }\nint (*pick(long k))(int) { return k ? one : 0; }")
    )
    assert "int (*pick(int64_t k))(int)\n{\n    return k ? one : NULL;" in text
    assert print_module(parse(text)) == text


def test_a_macro_and_an_enum_are_replaced_by_their_values() -> None:
    macros = "#define N (2 + \\\n 3)\n#define TWICE(x) ((x) * 2)\n"
    code = macros + "enum { A, B = 7, C };\nint f(void) { return TWICE(N) + C; }"
    assert "return (2 + 3) * 2 + 8;" in print_module(parse(code))


def test_a_line_is_counted_through_macros() -> None:
    with pytest.raises(Unsupported, match="line 4: "):
        parse("#define N \\\n 3\nint f(int x) {\n return ({x + N;}); }")


def test_a_static_local_becomes_a_global_if_its_name_is_free() -> None:
    module = parse("int f(void) { static int calls = 2; return calls++; }")
    assert module.globals[0].name == "calls"
    with pytest.raises(Unsupported, match="a second static variable"):
        parse("int f(void) { static int n; return n; } int g(void) { static int n; return n; }")
    with pytest.raises(Unsupported, match="a second static variable"):
        parse("int n; int f(void) { static int n; return n; }")


PRINTED = [
    ("if (!p) k = 1;", "if (p == NULL) {"),
    ("if (p && !k) k = 1;", "if (p != NULL && !k) {"),
    ("while (p) p = p->next;", "while (p != NULL) {"),
    ("p = 0;", "p = NULL;"),
    ("p = (struct n *)malloc(sizeof(struct n));", "p = malloc(sizeof(struct n));"),
    ("struct n *q = malloc(sizeof(struct n));", "struct n *q = malloc(sizeof *q);"),
    ("a = calloc(k, sizeof(int));", "a = calloc(k, sizeof(int));"),
    ("char *s = malloc(k + 1); s[0] = '\\n';", "char *s = malloc((k + 1) * sizeof *s);"),
    ("k = a[--n];", "k = a[--n];"),
    ("*a++ = k;", "*a++ = k;"),
    ("a[n++] = k;", "a[n++] = k;"),
    ("a[++n] = k;", "a[++n] = k;"),
    ("k = n = 2;", "k = n = 2;"),
    ("while ((k = n - 1) > 0) n--;", "while ((k = n - 1) > 0) {"),
    ("k %= 3; k >>= 1;", "k %= 3;\n    k >>= 1;"),
    ("int m[2][3] = {{1, 2}, {3}};", "int m[2][3] = {{1, 2}, {3}};"),
    ("int m[] = {[2] = 5, 6};", "int m[4] = {0, 0, 5, 6};"),
    ("struct n x = {.next = p}; k = x.v;", "struct n x = {0, p};"),
    ("char *w[] = {\"a\", \"bc\"}; k = w[1][0];", "char *w[2] = {\"a\", \"bc\"};"),
    ("int m[3]; int (*q)[3] = &m; int *v[] = {a};", "int (*q)[3] = &m;\n    int *v[1] = {a};"),
    ("char s[] = \"a\\\"b\";", "char s[4] = \"a\\\"b\";"),
    ("int (*g)(int) = &h; k = (*g)(3);", "int (*g)(int) = h;\n    k = g(3);"),
    ("do k--; while (k);", "do {\n        k--;\n    } while (k);"),
    ("switch (k) { case 1: case 'b': n = 2; break; default: n = 3; }", "case 1:\n    case 'b':\n"),
    ("again: if (k-- > 0) goto again;", "again:\n    if (k-- > 0) {"),
    ("for (int i = 0, *e = a + n; a < e; a++, i++) k = i;", "for (int i = 0, *e = a + n; a < e; a++, i++) {"),
    ("for (;;) break;", "while (true) {"),
    ("printf(\"%5ld %s\\n\", (long)k, \"x\" \"y\");", "printf(\"%5ld %s\\n\", (int64_t)k, \"xy\");"),
    ("k = sizeof a / sizeof(a[0]) + sizeof(struct n *);", "k = sizeof a / sizeof a[0] + sizeof(struct n *);"),
    ("(*p).v = (&*p)->v;", "p->v = p->v;"),
    ("k = 1LL << 40;", "k = (int64_t)1 << 40;"),
]  # fmt: skip
HEAD = "struct n { int v; struct n *next; };\nint h(int x) { return x; }\n"


@pytest.mark.parametrize(("code", "printed"), PRINTED)
def test_code_is_read_and_prints_in_one_way(code: str, printed: str) -> None:
    text = print_module(parse(f"{HEAD}void f(struct n *p, int *a, int n, int k) {{ {code} }}"))
    assert printed in text
    assert print_module(parse(text)) == text


def test_front_matter_and_a_remark_beside_other_code_are_no_comments_of_a_function() -> None:
    code = (
        "/* ---\ncall: f()\n--- */\nint f(void) { return 1; }\nint x; /* beside */\nint g(void) { return 2; }"
    )
    assert [f.comment for f in parse(code).functions] == ["", ""]
    code = "// Return one.\n// Always.\nint f(void) { return 1; }"
    assert parse(code).functions[0].comment == "Return one.\nAlways."
