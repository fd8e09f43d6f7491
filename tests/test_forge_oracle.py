"""The forge's oracle: call lines, seed files, inputs, the second opinion, complexity classes and labels."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

from pinball.core.errors import BadRequest, Unsupported
from pinball.forge import complexity, harness, inputs, label, seeds
from pinball.forge.calls import parse
from pinball.forge.complexity import CLASSES, classify, classify_many
from pinball.forge.declarations import declarations, rename
from pinball.forge.driver import Program, c_program
from pinball.forge.engine import Batch
from pinball.forge.harness import PLAIN, Failure, Judged, check_seeds, compiles, judge
from pinball.forge.payload import payload
from pinball.forge.seeds import Reference, load_references, load_seeds, read_seed, reference_of
from pinball.forge.trees import grow
from pinball.forge.values import digest
from pinball.sandbox import Limits

needs_compiler = pytest.mark.skipif(
    not any(map(shutil.which, ("gcc", "clang", "cc"))), reason="no C compiler"
)

REFERENCE = '''"""---
algorithm: search
structure: array
inputs: xs: array distinct; k: int element of xs or not
output: int
sizes: n = len(xs)
---
Find the place of k in xs, or -1.
"""


def reference(xs: list[int], k: int) -> int:
    place = xs.index(k) if k in xs else -1
    xs.clear()
    return place


def view_found(result: int, xs: list[int], k: int) -> bool:
    return result >= 0
'''

SEED = """/* ---
algorithm: search
structure: array
method: one index after the other
time: O(n)
space: O(1)
call: find(xs, len(xs), k) -> return
--- */
int find(const int *a, int n, int k) {
    for (int i = 0; i < n; i++)
        if (a[i] == k) return i;
    return -1;
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "array" / "search"
    place.mkdir(parents=True)
    (place / "reference.py").write_text(REFERENCE)
    (place / "linear.c").write_text(SEED)
    return tmp_path


# --- call lines ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("sort(xs, len(xs))", "expected FUNCTION"),
        ("sort xs -> xs", "expected FUNCTION"),
        ("f(set(xs)) -> return", "choose from: list tree flat rows grid out len"),
        ("f(list(xs) -> return", "expected"),
        ("f(xs, n*n) -> return", "expected a sum"),
        ("f(xs) -> ys", "'ys' is not handed over as input; choose from: xs"),
        ("f(xs) -> list(xs)", "'xs' is not handed over as list"),
        ("f(tree(t)) -> list(t)", "'t' is not handed over as list"),
        ("f(xs) -> xs[:cell]", "'cell' is not handed over as cell"),
        ("f(xs) -> emitted", "no argument is emit"),
        ("f(list(xs)) -> value(xs)", "choose from: list(NAME), tree(NAME), value(return)"),
    ],
)
def test_a_call_line_that_cannot_be_meant_is_refused(line: str, complaint: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        parse(line)
    assert complaint in str(refusal.value)


def test_a_call_line_is_read() -> None:
    call = parse("main() < len(xs) xs k -> stdout")
    assert [a.kind for a in call.stdin or ()] == ["value", "input", "input"]
    call = parse("merge(&list(xs), list(ys), out(len(xs) + 2*len(ys) + 1), &cell) -> out[:cell]")
    assert [a.kind for a in call.arguments] == ["listref", "list", "buffer", "cell"]
    assert call.arguments[2].size.terms == ((1, "xs", True), (2, "ys", True))
    assert call.result.cut == ("cell", "cell")


# --- seed files ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("/* ---", "/* --", "must begin with front matter"),
        ("method: one", "methud: one", "no key named 'methud'; choose from: algorithm"),
        ("time: O(n)\n", "", "lacks: time"),
        ("time: O(n)", "time: O(m)", "time 'O(m)'; choose from: O(1)"),
        ("space: O(1)", "space: O(1)\nspace: O(n)", "line 7: 'space' is said twice"),
        ("algorithm: search", "algorithm: sort", "algorithm 'sort' lies in folder 'search'"),
        ("structure: array", "structure: heap", "structure 'heap' lies in folder 'array'"),
        ("k) -> return", "key) -> return", "no input named 'key'; choose from: xs, k"),
        (
            "space: O(1)",
            "space: O(1)\nview: place",
            "view 'place' is not in reference.py; choose from: found",
        ),
    ],
)
def test_a_seed_that_is_not_as_it_must_be_is_refused(
    folder: Path, old: str, new: str, complaint: str
) -> None:
    path = folder / "array" / "search" / "linear.c"
    path.write_text(SEED.replace(old, new))
    with pytest.raises(BadRequest) as refusal:
        reference_of(read_seed(path))
    assert str(path) in str(refusal.value)
    assert complaint in str(refusal.value)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("array distinct", "arrays distinct", "no kind named 'arrays'; choose from: array"),
        ("array distinct", "array unique", "'unique' says nothing about array; choose from: distinct"),
        ("element of xs", "element of ys", "'element of ys or not': an int may be tied"),
        ("array distinct;", "array 5..2;", "5..2 holds no value"),
        ("k: int element", "xs: int element", "'xs' cannot name an input"),
        ("output: int", "output: number", "output 'number'; choose from: int"),
        ("def reference(", "def solve(", "defines no function named 'reference'"),
        ("xs.clear()", "xs.clear(", "SyntaxError"),
    ],
)
def test_a_reference_that_is_not_as_it_must_be_is_refused(
    folder: Path, old: str, new: str, complaint: str
) -> None:
    path = folder / "array" / "search" / "reference.py"
    path.write_text(REFERENCE.replace(old, new))
    with pytest.raises(BadRequest) as refusal:
        load_references(folder)
    assert str(path) in str(refusal.value)
    assert complaint in str(refusal.value)


def test_an_empty_folder_and_a_missing_reference_are_refused(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(BadRequest, match="no such folder"):
        load_seeds(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadRequest, match="no file"):
        load_seeds(tmp_path / "empty")
    place = folder / "array" / "own_thing"
    place.mkdir()
    (place / "a.c").write_text(SEED.replace("algorithm: search", "algorithm: own_thing"))
    with pytest.raises(BadRequest, match=r"no reference\.py beside it"):
        reference_of(read_seed(place / "a.c"))


def test_a_folder_of_a_user_is_read_and_borrows_references(folder: Path) -> None:
    (seed,) = load_seeds(folder)
    assert (seed.id, seed.language, seed.typical) == ("array/search/linear.c", "c", "O(n)")
    assert reference_of(seed).path.parent.parent.parent == folder
    (folder / "array" / "search" / "reference.py").unlink()
    assert reference_of(seed).algorithm == "search"


@needs_compiler
def test_the_example_of_the_guide_works(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    guide = (Path(__file__).parent.parent / "docs" / "seeds.md").read_text()
    place = tmp_path / "array" / "largest_step"
    place.mkdir(parents=True)
    for language, name in (("python", "reference.py"), ("c", "one_pass.c")):
        (place / name).write_text(guide.partition(f"```{language}\n")[2].partition("```")[0])
    assert harness.main([str(place / "one_pass.c"), str(place / "missing.c"), str(place / "a.java")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "missing.c: cannot be read" in lines[0] and "must end in: .c, .py" in lines[1]
    assert lines[2] in guide.splitlines()


# --- inputs -------------------------------------------------------------------------------------------------


def reference_for(line: str, sizes: str = "n = len(xs)") -> Reference:
    """Return a reference with this inputs line that gives its inputs back."""
    return Reference(
        structure="array",
        algorithm="nothing",
        inputs=seeds._inputs(Path("reference.py"), line),
        output="int",
        sizes=sizes,
        decoy=False,
        function=lambda *given: given,
        views={},
        summary="",
        path=Path("reference.py"),
        label="nothing",
    )


def test_neither_the_reference_nor_its_caller_can_change_a_test(folder: Path) -> None:
    (seed,) = load_seeds(folder)
    reference = reference_of(seed)
    given: inputs.Inputs = ([3, 1, 2], 1)
    assert inputs.expected(seed, reference, given) == 1
    assert given == ([3, 1, 2], 1)


def test_tests_are_different_small_and_begin_with_the_edge_cases() -> None:
    reference = reference_for("xs: array")
    made = inputs.tests(reference, 24, Random(5))
    assert len({repr(t) for t in made}) == 24
    assert made[0] == ([],)
    assert len(made[1][0]) == 1
    assert max(len(t[0]) for t in made) <= 8
    assert made == inputs.tests(reference, 24, Random(5))


@pytest.mark.parametrize(
    "line",
    [
        "xs: array sorted distinct 0..12; k: int element of xs or not",
        "xs: list nonempty; i: int index of xs",
        "t: search_tree; k: int element of t or not",
        "t: tree nonempty",
        "m: graph acyclic",
        "m: graph symmetric weighted",
        "m: matrix square 0..3",
        "s: string; t: string",
        "n: int 1..40 size; k: int 2..5",
    ],
)
def test_inputs_keep_to_their_line(line: str) -> None:
    reference = reference_for(line)
    sizes = inputs.growing_sizes(reference)
    grown = [g for row in inputs.growing(reference, sizes, Random(2)).values() for g in row]
    for made in (*inputs.tests(reference, 60, Random(1)), *grown):
        for item, value in zip(reference.inputs, made, strict=True):
            check_value(item.kind, item.words, value)
            if item.low is not None and item.kind == "int":
                assert item.low <= value <= (item.high or 0)
            if item.relation == ("index", "xs"):
                assert 0 <= value < len(made[0])


def check_value(kind: str, words: frozenset[str], value: object) -> None:
    if isinstance(value, list | str) and "nonempty" in words:
        assert value
    if isinstance(value, list) and kind in ("array", "list"):
        assert "sorted" not in words or value == sorted(value)
        assert "distinct" not in words or len(set(value)) == len(value)
    if isinstance(value, list) and kind == "search_tree":
        row: list[int] = []
        visit(grow(value), row)
        assert row == sorted(set(row))
    if isinstance(value, list) and kind in ("graph", "matrix"):
        assert all(len(row) == len(value) for row in value)
    if isinstance(value, list) and kind == "graph":
        assert all(value[i][i] == 0 for i in range(len(value)))
        assert "symmetric" not in words or value == [list(row) for row in zip(*value, strict=True)]


def visit(tree: object, row: list[int]) -> None:
    if tree is not None:
        visit(tree.left, row)  # type: ignore[attr-defined]
        row.append(tree.value)  # type: ignore[attr-defined]
        visit(tree.right, row)  # type: ignore[attr-defined]


def test_growing_inputs_have_the_size_that_is_asked_for() -> None:
    made = inputs.growing(reference_for("xs: array"), (8, 64), Random(3))
    assert list(made) == ["random", "reversed", "sorted", "equal", "zigzag"]
    assert all([len(g[0]) for g in row] == [8, 64] for row in made.values())
    assert made["reversed"][1][0] == sorted(made["reversed"][1][0], reverse=True)
    two = inputs.growing(reference_for("xs: array; ys: array", "n = len(xs) + len(ys)"), (9,), Random(3))
    assert sum(map(len, two["random"][0])) == 9
    tree = inputs.growing(reference_for("t: tree", "n = nodes(t)"), (40,), Random(3))
    assert [sum(v is not None for v in row[0][0]) for row in tree.values()] == [40] * len(tree)
    assert inputs.growing_sizes(reference_for("n: int 0..12 size", "n = n")) == (3, 6, 9, 12)


def test_a_program_that_prints_one_number_gives_a_list_of_one(folder: Path) -> None:
    path = folder / "array" / "search" / "linear.c"
    path.write_text(SEED.replace("find(xs, len(xs), k) -> return", "main() < len(xs) xs k -> stdout"))
    seed = read_seed(path)
    assert inputs.expected(seed, reference_of(seed), ([4, 5], 5)) == [1]


# --- the second opinion -------------------------------------------------------------------------------------


def judged(
    text: str, line: str, names: tuple[str, ...], *tests: inputs.Inputs, plain: bool = False
) -> Judged:
    program = Program(text, parse(line), names)
    return judge([program], [tests], *([PLAIN] if plain else []))[0]


def test_what_a_file_declares_is_read() -> None:
    found = declarations(
        "typedef struct { int key; } item; typedef struct node *link;\n"
        "struct node { item data; struct node *next; }; static int calls, seen[9];\n"
        "int sum(link head, const int *const a, int m[][4], void (*visit)(long)) { return 0; }"
    )
    assert found.links("struct node") == ("next",)
    assert found.value("struct node") == "data.key"
    assert found.stateful and found.variables["seen"].dimensions == 1
    parameters = [found.resolve(p) for p in found.functions["sum"].parameters]
    assert [(p.base, p.stars, p.dimensions) for p in parameters[:3]] == [
        ("struct node", 1, 0), ("int", 1, 0), ("int", 0, 2),
    ]  # fmt: skip
    assert parameters[3].callback == ("void ", ("long ",))


def test_names_in_strings_comments_and_includes_stay() -> None:
    text = '#include <stdio.h>\n#define N 3 /* N */\nint f(void) { return "N"[0] + N; } // N\n'
    assert rename(text, lambda name: name + "_") == (
        '#include <stdio.h>\n#define N_ 3 /* N */\nint f_(void) { return "N"[0] + N_; } // N\n'
    )


@needs_compiler
def test_a_call_that_does_not_fit_is_said_and_the_others_are_judged() -> None:
    good = Program("int f(int a) { return a + 1; }", parse("f(k) -> return"), ("k",))
    bad = [
        Program("int g(int a) { return a; }", parse("f(k) -> return"), ("k",)),
        Program("int f(int a, int b) { return a + b; }", parse("f(k) -> return"), ("k",)),
        Program("int f(int a) { return b; }", parse("f(k) -> return"), ("k",)),
        Program("int f(int a) { return a;", parse("f(k) -> return"), ("k",)),
        Program('int f(int a) { printf("%d", a); return a; }', parse("f(k) -> return"), ("k",)),
    ]
    rows = judge([*bad, good], [[(1,)]] * 6, PLAIN)
    assert [r.outputs for r in rows] == [(), (), (), (), (), (2,)]
    assert "defines no function 'f'" in rows[0].message
    assert "takes 2 arguments, not 1" in rows[1].message
    assert all(r.message for r in rows[:5])


@needs_compiler
def test_a_crash_names_its_test_and_the_other_programs_go_on() -> None:
    head = "#include <stdlib.h>\n"
    over = Program("int f(int *a, int n) { return a[n - 1]; }", parse("f(xs, len(xs)) -> return"), ("xs",))
    leak = Program(
        head + "int f(int *a, int n) { int *p = malloc(4); *p = n; free(p); return n ? n : *p; }",
        parse("f(xs, len(xs)) -> return"),
        ("xs",),
    )
    wide = Program(
        "int f(int *a, int n) { return n + 2147483645; }", parse("f(xs, len(xs)) -> return"), ("xs",)
    )
    fine = Program("int f(int *a, int n) { return n; }", parse("f(xs, len(xs)) -> return"), ("xs",))
    tests = [([5, 6],), ([],), ([7, 8, 9],)]
    rows = judge([over, leak, wide, fine], [tests] * 4)
    assert rows[0].outputs[0] == 6
    assert "heap-buffer-overflow" in rows[0].outputs[1].text
    assert rows[0].outputs[2] == Failure("not run")
    assert "heap-use-after-free" in rows[1].outputs[1].text
    assert rows[2].outputs[:2] == (2147483647, 2147483645)
    assert "signed integer overflow" in rows[2].outputs[2].text
    assert rows[3].outputs == (2, 0, 3)


@needs_compiler
def test_an_endless_program_is_stopped() -> None:
    program = Program("int f(int k) { while (k) { } return k; }", parse("f(k) -> return"), ("k",))
    limits = Limits(seconds=1.0, cpu_seconds=1.0)
    (row,) = judge([program], [[(0,), (1,), (0,)]], PLAIN, limits)
    assert row.outputs == (0, Failure("stopped: timeout"), Failure("not run"))


@needs_compiler
def test_a_program_cannot_end_the_others_or_remember_a_test() -> None:
    head = "#include <stdlib.h>\n"
    ends = head + "int f(int k) { static int calls = 3; if (k < 0) exit(k == -1); return ++calls; }"
    row = judged(ends, "f(k) -> return", ("k",), (1,), (-1,), (2,))
    assert row.outputs == (4, Failure("it ended the process"), 4)


@needs_compiler
def test_every_way_to_hand_over_and_to_look_at_a_result() -> None:
    node = "struct node { int v; struct node *next; };\n"
    tree = "typedef struct t { struct t *l, *r; long key; } T;\n"
    stdio, stdlib = "#include <stdio.h>\n", "#include <stdlib.h>\n"
    cases: list[tuple[str, str, tuple[str, ...], inputs.Inputs, object]] = [
        (
            "void f(double *a, int n) { a[0] = n / 2.0; }",
            "f(xs, len(xs)) -> xs",
            ("xs",),
            ([7, 8, 9],),
            [1.5, 8, 9],
        ),
        (
            "int f(int *a, int n) { a[0] = 9; return 1; }",
            "f(xs, len(xs)) -> xs[:return]",
            ("xs",),
            ([7, 8],),
            [9],
        ),
        (
            "int f(int *a) { return 3; }",
            "f(xs) -> xs[:return]",
            ("xs",),
            ([7],),
            Failure("the length of the result is out of range"),
        ),
        (
            "void f(int *o, int *n, int k) { o[0] = k; *n = 1; }",
            "f(out(3), &cell, k) -> out[:cell]",
            ("k",),
            (4,),
            [4],
        ),
        (
            stdlib + "int *f(int k, int *n) { int *p = malloc(8); p[0] = p[1] = k; *n = 2; return p; }",
            "f(k, &cell) -> return[:cell]",
            ("k",),
            (4,),
            [4, 4],
        ),
        (
            "int log_[9], used; void f(int k) { log_[used++] = k; }",
            "f(k) -> log_[:global used]",
            ("k",),
            (4,),
            [4],
        ),
        (
            node + "struct node *f(struct node *h) { return h->next; }",
            "f(list(xs)) -> list(return)",
            ("xs",),
            ([1, 2, 3],),
            [2, 3],
        ),
        (
            node + "void f(struct node **h) { *h = (*h)->next; }",
            "f(&list(xs)) -> list(xs)",
            ("xs",),
            ([1, 2],),
            [2],
        ),
        (
            node + "void f(struct node *h) { h->next->next = h; }",
            "f(list(xs)) -> list(xs)",
            ("xs",),
            ([1, 2],),
            Failure("the result never ends"),
        ),
        (
            node + "struct node *f(struct node *h) { return h; }",
            "f(list(xs)) -> value(return)",
            ("xs",),
            ([],),
            None,
        ),
        (
            tree + "T *f(T *t) { T *x = t->l; t->l = t->r; t->r = x; return t; }",
            "f(tree(t)) -> tree(return)",
            ("t",),
            ([1, None, 2, 3],),
            [1, 2, None, 3],
        ),
        (
            tree + "void f(T **t) { *t = (*t)->r; }",
            "f(&tree(t)) -> tree(t)",
            ("t",),
            ([1, None, 2, 3],),
            [2, 3],
        ),
        (
            "void f(int m[][3], int n) { m[1][0] += n; }",
            "f(grid(m, 3), len(m)) -> m",
            ("m",),
            ([[1, 2], [3, 4]],),
            [1, 2, 5, 4],
        ),
        (
            "void f(int **m, int n) { m[1][0] += n; }",
            "f(rows(m), len(m)) -> m",
            ("m",),
            ([[1, 2], [3, 4]],),
            [1, 2, 5, 4],
        ),
        (
            "int f(int *m, int n) { return m[n + 1]; }",
            "f(flat(m), len(m)) -> return",
            ("m",),
            ([[1, 2], [3, 4]],),
            4,
        ),
        ("int f(char *s) { int n = 0; while (s[n]) n++; return n; }", "f(s) -> return", ("s",), ("abc",), 3),
        (
            "void f(long k, void (*e)(long)) { e(k); e(k + 1); }",
            "f(k, emit) -> emitted",
            ("k",),
            (4,),
            [4, 5],
        ),
        (
            stdio + 'int main(void) { int n, x; scanf("%d%d", &n, &x); printf("%d and %d\\n", n, -x); }',
            "main() < len(xs) xs -> stdout",
            ("xs",),
            ([6],),
            [1, -6],
        ),
    ]
    programs = [Program(text, parse(line), names) for text, line, names, _, _ in cases]
    rows = judge(programs, [[test] for *_, test, _ in cases], PLAIN)
    for (text, *_, wanted), row in zip(cases, rows, strict=True):
        assert (text, row.message, row.outputs) == (text, "", (wanted,))
        assert row.digests == (None if isinstance(wanted, Failure) else digest(wanted),)  # type: ignore[arg-type]


def test_a_driver_never_holds_what_is_expected_and_says_what_it_lacks() -> None:
    program = Program("int f(int k) { return k; }", parse("f(k) -> return"), ("k",))
    assert "_p0" in c_program([program])
    assert payload(program.call, ("k",), (41,)) == [41]
    with pytest.raises(Unsupported, match="no input named 'z'"):
        payload(parse("f(z) -> return"), ("k",), (41,))
    with pytest.raises(Unsupported, match="no record with a number and 1 links"):
        c_program(
            [
                Program(
                    "struct s { int v; }; int f(struct s *p) { return 0; }",
                    parse("f(list(xs)) -> return"),
                    ("xs",),
                )
            ]
        )


@needs_compiler
def test_what_current_compilers_reject_does_not_compile() -> None:
    errors = compiles(
        [
            "int f(int a) { return g(a); }",
            "int f(int *a) { return a; }",
            "int f(int a) { return a; }",
            "int g(int); int f(int a) { return g(a); }",
        ]
    )
    assert [bool(e) for e in errors] == [True, True, False, True]
    assert "undefined reference" in errors[3]


@needs_compiler
def test_texts_compiled_together_lend_each_other_nothing() -> None:
    texts = [
        "#include <stdlib.h>\nint *f(void) { return malloc(4); }",
        "int *f(void) { return malloc(4); }",
        "int f(void) { return 1;",
        "int f(void) { return 1; } }",
        "struct s { int a; } /* no semicolon */",
        "int remove(int k) { return k; }",
        "#include <stdio.h>\nint remove(int k) { return k; }",
        "#define N 4\nint xs[N]; int f(void) { return xs[N - 1]; }",
        "int f(void) { return N; }",
    ]
    refused = [False, True, True, True, True, False, True, False, True]
    assert [bool(e) for e in compiles(texts)] == refused
    assert [bool(e) for e in compiles(texts, likely=[not r for r in refused])] == refused


@needs_compiler
def test_a_wrong_seed_is_found_and_a_right_one_passes(folder: Path) -> None:
    (seed,) = load_seeds(folder)
    (good,) = check_seeds([seed], 40)
    assert (good.clean, good.passed, good.total) == (True, 40, 40)
    path = folder / "array" / "search" / "linear.c"
    path.write_text(SEED.replace("i = 0", "i = 1").replace("int k)", "int k, int z)").replace(", int z", ""))
    (wrong,) = check_seeds([read_seed(path)], 40)
    assert not wrong.clean
    assert "expected 0" in wrong.failure
    path.write_text(SEED.replace("return -1;", "int unused = n; return -1;"))
    (warned,) = check_seeds([read_seed(path)], 40)
    assert "unused" in warned.warning and not warned.clean


# --- complexity ---------------------------------------------------------------------------------------------

SIZES = (8, 16, 32, 64)


@pytest.mark.parametrize(
    ("counts", "name"),
    [
        ([9, 9, 9, 9], "O(1)"),
        ([4, 5, 6, 7], "O(log n)"),
        ([9, 17, 33, 65], "O(n)"),
        ([24, 64, 160, 384], "O(n log n)"),
        ([17, 49, 129, 321], "O(n log n)"),
        ([28, 120, 496, 2016], "O(n^2)"),
        ([44, 152, 560, 2144], "O(n^2)"),
        ([56, 560, 4960, 41664], "O(n^3)"),
        ([512, 4096, 32768, 262144], "O(n^3)"),
        ([9, 99, 9, 99], "unknown"),
        ([5, 500, 501, 502], "unknown"),
        ([1, 2, 3, (1 << 64) - 1], "unknown"),
    ],
)
def test_exact_counts_name_their_class(counts: list[int], name: str) -> None:
    assert classify(SIZES, counts) == name


def test_exponential_growth_is_told_from_powers() -> None:
    sizes = (5, 8, 11, 14)
    assert classify(sizes, [2**n - 1 for n in sizes]) == "O(2^n)"
    assert classify(sizes, [15, 67, 287, 1219]) == "O(2^n)"  # calls of the recursive fibonacci
    assert classify(sizes, [n**3 for n in sizes]) == "O(n^3)"
    assert classify(sizes, [n * n // 2 for n in sizes]) in ("O(n^2)", "unknown")


def test_many_rows_are_classified_as_each_alone() -> None:
    rng = np.random.default_rng(4)
    rows = rng.integers(1, 3000, (100, 4)).astype(np.uint64)
    rows[:50].sort(axis=1)
    together = classify_many(SIZES, rows)
    assert [CLASSES[k] for k in together] == [classify(SIZES, list(map(int, row))) for row in rows]


# --- labels -------------------------------------------------------------------------------------------------


def batch(digests: list[list[int]], status: list[list[int]], counts: list[list[list[int]]]) -> Batch:
    m = len(digests)
    cost = np.zeros((m, len(counts[0]), 4, 3), dtype=np.uint64)
    cost[:, :, :, 0] = np.array(counts, dtype=np.uint64)
    return Batch(
        texts=[b""] * m,
        canonical=[b""] * m,
        hashes=np.arange(m, dtype=np.uint64),
        chosen=[()] * m,
        compiles=np.array([s[0] != 99 for s in status]),
        messages=[""] * m,
        status=np.array(status, dtype=np.uint8),
        digests=np.array(digests, dtype=np.uint64),
        counts=cost,
        leaked=np.zeros(m, dtype=np.uint64),
        generated=m,
        duplicates=0,
        unsupported=0,
    )


def test_a_row_is_labelled_by_what_it_does() -> None:
    seed = next(
        s for s in load_seeds() if (s.structure, s.algorithm, s.view) == ("binary_tree", "inorder", "")
    )
    reference = reference_of(seed)
    tests = inputs.tests(reference, 24, Random(1))
    facts = label.facts(seed, reference, tests)
    own = list(map(int, facts.own.digests))
    other = next(r for r in load_references() if (r.structure, r.algorithm) == ("binary_tree", "preorder"))
    preorder = [digest(inputs.expected(seed, other, t)) for t in tests]
    assert own != preorder
    ok, flat, steep = [0] * 24, [9, 17, 33, 65], [64, 256, 1024, 4096]
    rows = batch(
        [own, preorder, [7] * 24, own, own, own],
        [ok, ok, ok, [*ok[1:], 2], [99] * 24, ok],
        [[flat, flat], [flat, steep], [flat, flat], [flat, flat], [flat, flat], [steep, steep]],
    )
    found = label.labels(rows, facts, SIZES, ("random", "left"))
    assert list(found.algorithm) == ["inorder", "preorder", "unknown", "unknown", "unknown", "inorder"]
    assert list(found.passes) == [True, False, False, False, False, True]
    assert [CLASSES[k] for k in found.time[:2]] == ["O(n)", "O(n^2)"]
    assert [CLASSES[k] for k in found.typical[:2]] == ["O(n)", "O(n)"]
    assert CLASSES[found.space[0]] == "O(1)"
    assert found.behaviour[0] == found.behaviour[5] != found.behaviour[1]
    assert found.behaviour[3] != found.behaviour[0] and found.behaviour[4] == 0
    assert not found.decoy.any()


def test_no_tests_and_no_measurement_say_nothing() -> None:
    seed = next(s for s in load_seeds() if (s.structure, s.algorithm) == ("array", "map"))
    facts = label.facts(seed, reference_of(seed), ())
    rows = batch([[]], [[99]], [[[1, 1, 1, 1]]])
    found = label.labels(replace(rows, status=np.zeros((1, 0), dtype=np.uint8)), facts, SIZES)
    assert not found.passes.any()
    found = label.labels(
        replace(rows, status=np.zeros((1, 0), dtype=np.uint8), counts=np.zeros((1, 0, 0, 3), np.uint64)),
        facts,
        SIZES,
    )
    assert [CLASSES[k] for k in (*found.time, *found.typical, *found.space)] == ["unknown"] * 3


def test_the_class_list_is_the_same_for_seeds_and_measurements() -> None:
    assert set(complexity.CLASSES) <= set(seeds.CLASSES)
