"""Splitting files into functions: names, places, slices, calls and roles, of broken texts too."""

from __future__ import annotations

import time

import pytest

from pinball.core.errors import BadRequest
from pinball.forge.seeds import load_seeds
from pinball.languages.functions import Function, functions

NODE = "struct node { int v; struct node *next; };\n"


def names(source: str, language: str = "c") -> list[str]:
    return [f.name for f in functions(source, language)]


def one(source: str, name: str, language: str = "c") -> Function:
    (found,) = [f for f in functions(source, language) if f.name == name]
    return found


def test_an_unknown_language_is_refused_with_the_choices() -> None:
    with pytest.raises(BadRequest, match="'java'; choose from: c, python"):
        functions("int f(void) { return 1; }", "java")


@pytest.mark.parametrize(
    "text", ["", "\n\n", "/* int f(void) { } */\n", "for (;;) x++;\n", "int f(int);\nint x;\n"]
)
def test_a_text_without_functions_is_one_function_without_a_name(text: str) -> None:
    (found,) = functions(text, "c")
    assert (found.name, found.line, found.text, found.role) == ("", 1, text, "code")


def test_a_declaration_a_macro_and_dead_code_are_no_functions() -> None:
    source = (
        "int f(int);\nint (*g)(int);\n#define H(x) { x; }\ntypedef int (*fn)(int);\n"
        "struct s { int (*m)(void); };\nint t[] = { 1, 2 };\n#if 0\nint dead(void) { {{{ }\n#endif\n"
        "int real(void) { return 1; }\n"
    )
    assert names(source) == ["real"]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("int max(a, b)\nint a;\nint b;\n{\n  return a > b ? a : b;\n}", "max"),
        ("char *g(p, n) char *p; int n; { return p + n; }", "g"),
        ("static inline __attribute__((always_inline)) int f(int a) { return a; }", "f"),
        ("int (*pick(int k))(int) { return 0; }", "pick"),
        ("int (par)(int q) { return q; }", "par"),
        ("struct p mk(int a)\n{\n  struct p q = { a };\n  return q;\n}", "mk"),
        ('extern "C" {\nint f(int a) { return a; }\n}', "f"),
        ("int f(a) int a; { return a; }", "f"),
        ("static struct node\n*\nlong_head (struct node *p,\n           int k)\n{\n}", "long_head"),
    ],
)
def test_a_function_is_found_in_every_style_of_header(source: str, name: str) -> None:
    assert names(source) == [name]


def test_both_headers_of_a_conditional_are_one_function() -> None:
    source = (
        "#ifdef A\nint f(int a) {\n#else\nint f(long a) {\n#endif\n  return 1;\n}\nint g() { return 2; }\n"
    )
    assert [(f.name, f.line, f.end) for f in functions(source, "c")] == [("f", 2, 7), ("g", 8, 8)]


@pytest.mark.parametrize(
    "broken",
    [
        "int f(int a)\n{\n  if (a) {\n    return 1;\n  return 0;\n}\n",
        "int f(int a)\n\n  if (a) {\n    return 1; }\n  return 0;\n}\n",
        "int f(int a {\n  return a;\n}\n",
        "int f(int a) {\n  return (a;\n}\n",
        "struct n { int v; }\nint f(int a)\n{\n  return a;\n}\n",
        "int x = 5\nint f(int a) {\n  return x;\n}\n",
        "int f(int a) {\n  return a;\n}}\n",
        'int f(int a) {\n  printf("x);\n  return a;\n}\n',
    ],
)
def test_one_fault_leaves_the_functions_of_c_apart(broken: str) -> None:
    assert names(broken + "\nint g(int b)\n{\n  return b;\n}\n") == ["f", "g"]


@pytest.mark.parametrize(
    "broken",
    [
        "def f(x:\n    return x\n",
        "def f(x):\n    return (x\n",
        "def f(x)\n    return x\n",
        "def f(x):\n  return 'x\n",
    ],
)
def test_one_fault_leaves_the_functions_of_python_apart(broken: str) -> None:
    assert names(broken + "\ndef g(y):\n    return y\n", "python") == ["f", "g"]


def test_a_slice_has_what_the_function_needs_and_nothing_else() -> None:
    source = (
        "#include <stdio.h>\n#define N 10\n#define SQ(x) ((x) * (x) + N)\n#define OTHER 3\nenum c { RED };\n"
        + NODE
        + "static int counter, table[N];\nint unused = 3;\nint later(int);\nint never(int);\n"
        "static int help(int x) { return SQ(x) + RED + later(x); }\nint apart(void) { return OTHER; }\n"
        "int f(int x) { counter++; return help(x); }\nint later(int y) { return y; }\n"
    )
    wanted = [
        "#include <stdio.h>", "#define N 10", "#define SQ(x) ((x) * (x) + N)", "enum c { RED };",
        "static int counter, table[N];", "int later(int);",
        "static int help(int x) { return SQ(x) + RED + later(x); }",
        "int f(int x) { counter++; return help(x); }", "int later(int y) { return y; }",
    ]  # fmt: skip
    found = one(source, "f")
    assert found.text.splitlines() == wanted
    assert found.calls == ("help",)


def test_a_variable_or_field_with_the_name_of_a_function_needs_no_function() -> None:
    source = (
        "int n;\nint a[9];\nint count(int x) { return x; }\nstruct s { int count; };\n"
        "int f(int a[], int n, struct s *q) {\n  int i, count = q->count;\n  return a[n] * count + i;\n}\n"
        "int g(void) { return a[0] * n + count(2); }\n"
    )
    assert one(source, "f").text.count("\n") == 5
    assert one(source, "g").calls == ("count",)
    assert "int n;\nint a[9];\nint count" in one(source, "g").text


def test_a_function_that_is_handed_on_is_called() -> None:
    source = "int cmp(int a, int b) { return a - b; }\nvoid s(int *b, int k) { qsort(b, k, 4, cmp); }\n"
    assert one(source, "s").calls == ("cmp",)
    assert "int cmp" in one(source, "s").text


def test_windows_lines_a_mark_and_a_missing_last_line_end_change_nothing() -> None:
    source = NODE + "int f(struct node *p)\n{\n\treturn p->v;\n}"
    plain = functions(source, "c")
    assert functions("\ufeff" + source.replace("\n", "\r\n"), "c") == plain
    assert functions(source.replace("\n", "\r"), "c") == plain
    assert (plain[0].line, plain[0].end) == (2, 5)


def test_methods_have_their_class_and_nested_functions_belong_to_the_outer_one() -> None:
    source = (
        "import math\nimport heapq\n\nclass Stack:\n    def __init__(self):\n        self.items = []\n\n"
        "    @property\n    def root(self):\n        def inner(x):\n            return math.sqrt(x)\n"
        "        return inner(len(self.items))\n\ndef outer(q):\n    def nested(z):\n        return z\n"
        "    return nested(q)\n"
    )
    found = functions(source, "python")
    assert [(f.name, f.role) for f in found] == [
        ("Stack.__init__", "record"), ("Stack.root", "code"), ("outer", "code"),
    ]  # fmt: skip
    assert "class Stack" in found[1].text and "import math" in found[1].text and "heapq" not in found[1].text


def test_a_function_that_follows_a_field_needs_the_class_that_has_it() -> None:
    source = (
        "class Node:\n    def __init__(self, v):\n        self.v = v\n        self.link = None\n\n"
        "class Other:\n    size: int = 0\n\ndef length(p):\n    return 1 + length(p.link) if p else 0\n"
    )
    found = one(source, "length", "python")
    assert "class Node" in found.text and "class Other" not in found.text
    assert found.calls == ("length",)


def test_statements_at_the_top_of_python_are_main_unless_they_only_define() -> None:
    assert names("X = 3\nY: int = 4\n\ndef f(n):\n    return n + X\n", "python") == ["f"]
    script = "n = int(input())\n\ndef f(n):\n    return n\n\nprint(f(n))\n"
    found = functions(script, "python")
    assert [(f.name, f.role, f.line, f.end) for f in found] == [
        ("f", "code", 3, 4),
        ("__main__", "main", 1, 6),
    ]
    assert "input" not in found[0].text and "def f" in found[1].text


def test_calling_main_is_no_script_of_its_own() -> None:
    source = "def main():\n    print(1)\n\nif __name__ == '__main__':\n    main()\n"
    assert [(f.name, f.role) for f in functions(source, "python")] == [("main", "main")]


def test_python_2_and_tabs_are_read() -> None:
    source = "def f(x):\n\tif x:\n\t\tprint 'a', x\n\telse:\n\t\texec 'y'\n\treturn x\n\nprint f(3)\n"
    assert names(source, "python") == ["f", "__main__"]


@pytest.mark.parametrize(
    "body",
    [
        'void inorder(struct t *p) { if (p) { inorder(p->l); printf("%d", p->v); inorder(p->r); } }',
        'void evens(int *a, int n) { for (int i = 0; i < n; i++) if (a[i] % 2 == 0) printf("%d ", a[i]); }',
        'void back(int *a, int n) { for (int i = n - 1; i >= 0; i--) printf("%d ", a[i]); }',
        'void twice(int *a, int n) { for (int i = 0; i < n; i++) printf("%d ", 2 * a[i]); }',
        'void print_reverse(struct n *p) { if (!p) return; print_reverse(p->next); printf("%d", p->v); }',
        'int sum(int *a, int n) { int s = 0; while (n--) s += a[n]; printf("%d", s); return s; }',
    ],
)
def test_an_algorithm_that_prints_its_result_is_code(body: str) -> None:
    assert functions(body, "c")[0].role == "code"


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("int main(void) { return 0; }", "main"),
        ('void show(int *a, int n) { for (int i = 0; i < n; i++) printf("%d ", a[i]); }', "print"),
        ('void printList(struct n *p) { while (p != NULL) { printf("%d", p->v); p = p->next; } }', "print"),
        ("int f(int x) { return x; }\nvoid test_f(void) { assert(f(1) == 1); }", "test"),
        ('int f(int x) { return x; }\nstatic void demo(void) { printf("%d", f(1)); }', "test"),
        ("int test_bit(int x, int i) { return x >> i & 1; }", "code"),
    ],
)
def test_what_stands_around_the_work_is_set_apart(source: str, role: str) -> None:
    assert functions(source, "c")[-1].role == role


def test_a_function_that_only_looks_like_printing_is_code_where_it_calls_code() -> None:
    source = (
        'void walk(struct t *p) { if (p) { walk(p->l); printf("%d", p->v); walk(p->r); } }\n'
        'void print_tree(struct t *p) { printf("["); walk(p); printf("]"); }\n'
    )
    assert [f.role for f in functions(source, "c")] == ["code", "code"]


def test_every_seed_has_the_function_that_its_call_line_names_with_a_role_that_is_labelled() -> None:
    seeds = load_seeds()[::7]
    for seed in seeds:
        found = [
            f for f in functions(seed.text, seed.language) if f.name.rpartition(".")[2] == seed.call.function
        ]
        assert found, seed.id
        # What copies its input to the output does not differ from printing by its text.
        copies = seed.algorithm.startswith(("copy", "drop"))
        assert copies or found[0].role in ("code", "main"), (seed.id, found[0].role)


@pytest.mark.parametrize(
    "part",
    ["{", "(", "int f(){", "a ", "#if 1\n", "int f(a,b)int a;", "int f(a\n", "/*", '"', "int f(int a) {\n"],
)
@pytest.mark.parametrize("language", ["c", "python"])
def test_no_text_takes_long(part: str, language: str) -> None:
    started = time.process_time()
    assert functions(part * 3000, language)
    assert time.process_time() - started < 2.0


def test_a_thousand_functions_are_split_in_below_three_seconds() -> None:
    body = "int f{0}(int *a, int n)\n{{\n  int s = {0};\n  while (n--)\n    s += a[n];\n  return s;\n}}\n"
    source = "".join(body.format(k) for k in range(1000))
    started = time.process_time()
    found = functions(source, "c")
    assert len(found) == 1000 and found[999].line == 999 * 7 + 1
    assert time.process_time() - started < 3.0


def test_a_function_named_in_an_initialiser_or_beside_null_is_used_not_declared() -> None:
    text = """#include <stdio.h>
typedef struct Box Box;
struct Box { int *p; void (*add)(Box *); void (*show)(Box *); };
static void box_add(Box *b) { b->p = NULL; }
static void box_show(Box *b) { printf("%d", b->p == NULL); }
static int call(void *x, int (*f)(int)) { return x ? 0 : f(1); }
static int twice(int n) { return 2 * n; }
int main(void) { Box box = { NULL, box_add, box_show }; box.add(&box); return call(NULL, twice); }
"""
    main = next(f for f in functions(text, "c") if f.name == "main")
    assert all(f"{name}(" in main.text.split("int main")[0] for name in ("box_add", "box_show", "twice"))
