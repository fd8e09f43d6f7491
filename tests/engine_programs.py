# ruff: noqa: E501  (a program a line reads better here than broken ones)
"""Small programs, one construct each, for the engine's tests: text, call and inputs."""

from __future__ import annotations

NUMBERS = (([3, 1, 2], 4), ([], 0), ([5, -4, 5, 0, 9, 1], 1), ([-7], 3))

# Each takes (xs, len(xs), k) and returns a number.
CONSTRUCTS = {
    "loops": """int f(int *a, int n, int k) { int s = 0, i = 0; do { s += k; } while (++i < 3);
        while (1) { if (i-- == 0) break; if (i == 1) continue; s++; } for (;;) { if (s > 5) break; s += 2; }
        for (int j = n - 1; j >= 0; j--) s = s * 3 + a[j] % 7; return s % 1000; }""",
    "switch": """int f(int *a, int n, int k) { int s = 0; for (int i = 0; i < n; i++) switch (a[i] % 4) {
        case 0: s += 1; case 1: s += 10; break; default: s += 100; break; case -1: case 3: { int t = k; s -= t; } }
        return s; }""",
    "goto": """int f(int *a, int n, int k) { int i = 0, s = 0; again: if (i >= n) goto done; s += a[i++]; goto again;
        done: return s + k; }""",
    "conditions": """int f(int *a, int n, int k) { int b = n > 2 && a[0] > k || !(n == 1 || k < 2);
        return (b ? n ? 5 : 6 : k) + (n && k) * 10 + !n + (a == 0) + (k > 1 ? 1 : 2.5 > 2) ; }""",
    "integers": """#include <stdint.h>
#include <stddef.h>
int f(int *a, int n, int k) { unsigned u = 4000000000u; u += 500000000; uint8_t c = 250; c += 10; int8_t d = (int8_t)200;
        int64_t big = (int64_t)k << 40; unsigned short h = (unsigned short)-1; long l = -7; size_t z = (size_t)n - 1 > 3;
        long long q = big / 3 % 1000; char ch = 'a'; ch++; return (int)(u % 1000) + c + d + h % 100 + (int)(l / 2) +
        (int)(l % 4) + (int)z + (int)q + ch + (-7 >> 1) + (int)(7u >> 1) + (k ^ 5) + (k & 3) + (k | 8) + ~k; }""",
    "floats": """#include <math.h>
int f(int *a, int n, int k) { double s = 0.5; float g = 1.1f; for (int i = 0; i < n; i++) s += a[i] / 2.0;
        g *= 3; int whole = (int)(s * 4); if (s > 1.5 || g < 3) whole++; return whole + (int)fabs(k - 9.0) + (s != s); }""",
    "pointers": """int f(int *a, int n, int k) { int *p = a, *end = a + n, s = 0; while (p < end) s += *p++; p = &k; *p += 2;
        int **q = &p; **q *= 2; return s + k + (int)(end - a) + (p == &k); }""",
    "arrays": """static int table[3][4] = {{1, 2}, {3}, [2] = {4, 5, 6, 7}}; static int sum(int rows, int m[][4]) { int s = 0;
        for (int i = 0; i < rows; i++) for (int j = 0; j < 4; j++) s += m[i][j]; return s; }
        int f(int *a, int n, int k) { int b[] = {1, 2, 3}, c[5] = {9}; int v[n + 1]; for (int i = 0; i <= n; i++) v[i] = i;
        table[1][2] = k; c[4] = v[n]; return b[2] + c[0] * c[4] + sum(3, table) + (int)(sizeof b / sizeof b[0]); }""",
    "variable matrices": """static int trace(int n, int m[n][n]) { int s = 0; for (int i = 0; i < n; i++) s += m[i][i]; return s; }
        int f(int *a, int n, int k) { int w = n + 1, m[w][w]; for (int i = 0; i < w; i++) for (int j = 0; j < w; j++)
        m[i][j] = i * j + k; return trace(w, m); }""",
    "structs": """struct point { int x; struct { long y; char c; } in; int t[2]; };
        static struct point made(int x) { struct point p = {x, {x * 2, 'c'}, {1, 2}}; return p; }
        static int use(struct point p) { p.x++; return p.x + (int)p.in.y + p.t[1]; }
        int f(int *a, int n, int k) { struct point p = made(k), q, ps[2]; q = p; q.x = 100; ps[1] = q; struct point *r = &ps[1];
        r->t[0] += 5; return use(p) + p.x + ps[1].x + r->t[0] + made(3).x + q.in.c; }""",
    "function pointers": """typedef int (*op)(int, int); static int add(int a, int b) { return a + b; }
        static int mul(int a, int b) { return a * b; } static int fold(int *a, int n, int s, int (*g)(int, int)) {
        for (int i = 0; i < n; i++) s = g(s, a[i]); return s; }
        int f(int *a, int n, int k) { op ops[2] = {add, &mul}; return fold(a, n, 0, ops[0]) + (*ops[1])(k, 3) +
        fold(a, n, 1, k > 2 ? add : mul); }""",
    "recursion": """static int odd(int n); static int even(int n) { return n == 0 ? 1 : odd(n - 1); }
        static int odd(int n) { return n == 0 ? 0 : even(n - 1); } static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
        int f(int *a, int n, int k) { return even(n) * 100 + fib(k + 5); }""",
    "globals and statics": """static int calls, seen[10]; int base = 3 * 4; enum { SIZE = 4, NEXT }; const char *word = "hey";
        static int tick(void) { static int count = 5; return ++count; }
        int f(int *a, int n, int k) { calls++; seen[calls] = k; tick(); return tick() + base + SIZE + NEXT + seen[1] + word[1] + calls; }""",
    "macros": """#define N 3
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define SWAP(x, y) do { int t_ = x; x = y; y = t_; } while (0)
int f(int *a, int n, int k) { int x = N, y = k; SWAP(x, y); if (MAX(x, y) > N) SWAP(x, y); return x * 10 + MAX(N, MAX(n, y)); }""",
    "memory": """#include <stdlib.h>
#include <string.h>
struct node { int value; struct node *next; };
int f(int *a, int n, int k) { struct node *head = NULL; int s = 0; for (int i = 0; i < n; i++) { struct node *x = malloc(sizeof *x);
        if (!x) exit(1); x->value = a[i]; x->next = head; head = x; } while (head) { struct node *next = head->next;
        s = s * 2 + head->value; free(head); head = next; } int *c = calloc(4, sizeof(int)); c[1] = k; c = realloc(c, 8 * sizeof *c);
        memset(c + 4, 0, 4 * sizeof *c); memcpy(c + 4, c, 8); s += c[1] + c[5] + c[3]; memmove(c, c + 1, 8); s += c[0]; free(c); return s; }""",
    "texts": """#include <string.h>
#include <ctype.h>
int f(int *a, int n, int k) { char b[20] = "ab", *p = b; strcat(b, "cd" "e"); int s = (int)strlen(b); for (; *p; p++) s += *p - 'a';
        b[0] = (char)toupper(b[0]); return s + (strcmp(b, "Abcde") == 0) + (strchr(b, 'd') - b) + isdigit('7') + '\\n'; }""",
    "sorting": """#include <stdlib.h>
#include <string.h>
static int down(const void *x, const void *y) { int p = *(const int *)x, q = *(const int *)y; return (p < q) - (p > q); }
int f(int *a, int n, int k) { int b[16], s = 0; memcpy(b, a, (size_t)n * sizeof *b); qsort(b, (size_t)n, sizeof b[0], down);
        for (int i = 0; i < n; i++) s = s * 10 + b[i]; return s; }""",
    "commas and steps": """int f(int *a, int n, int k) { int i, j, s = 0; for (i = 0, j = n; i < j; i++, --j) s += i * j; int b[3] = {0}; i = 0;
        b[i++] = 4; b[i++] += 5; b[1] <<= 1; ++b[2]; s += (k++, k * 2); s -= b[0]-- - --b[1]; return s + i + b[0] + b[1] + b[2]; }""",
    "compound literals": """struct pair { int a, b; }; static int add(struct pair p, int *q) { return p.a + p.b + q[1]; }
        int f(int *a, int n, int k) { struct pair p = {.b = 2, .a = k}; p = (struct pair){p.b, p.a}; return add(p, (int[]){7, n}); }""",
}  # fmt: skip

OUTPUTS = {
    "void f(int *a, int n, int k) { for (int i = 0; i < n; i++) a[i] += k; }": "f(xs, len(xs), k) -> xs",
    "int f(const int *a, int n, int k, int *out) { int m = 0; for (int i = 0; i < n; i++) if (a[i] > k) out[m++] = a[i];"
    " return m; }": "f(xs, len(xs), k, out(len(xs))) -> out[:return]",
    "void f(long *a, int n, int k, int *c) { for (int i = 0; i < n; i++) *c += a[i] > k; }": "f(xs, len(xs), k, &cell) -> cell",
    "void f(double *a, int n, int k, void (*e)(int)) { for (int i = n; i--; ) e((int)a[i] + k); }": "f(xs, len(xs), k, emit)"
    " -> emitted",
    "struct n { int v; struct n *next; }; struct n *f(struct n *h, int k) { struct n *r = 0; while (h) { struct n *t = h->next;"
    " h->v += k; h->next = r; r = h; h = t; } return r; }": "f(list(xs), k) -> list(return)",
    "#include <stdlib.h>\ntypedef struct n { struct n *next; short v; } N; void f(N **h, int k) { N *x = malloc(sizeof(N));"
    " x->v = (short)k; x->next = *h; *h = x; }": "f(&list(xs), k) -> list(xs)",
    "#include <stdlib.h>\nint *f(int *a, int n, int k) { int *r = malloc(sizeof(int) * (size_t)(n + 1));"
    " for (int i = 0; i < n; i++) r[i] = a[n - 1 - i] * k; return r; }": "f(xs, len(xs), k) -> return[:len(xs)]",
    "#include <stdio.h>\nint main(void) { int n, x, k; if (scanf(\"%d\", &n) != 1) return 1; long s = 0; for (int i = 0; i < n; i++)"
    " { scanf(\"%d\", &x); s += x; printf(\"%d:%5ld,\", i, s); } scanf(\"%d\", &k); printf(\"%03d %c%s\\n\", k, 'x', \"-4\");"
    " puts(\"7\"); putchar('8'); return 0; }": "main() < len(xs) xs k -> stdout",
    "struct n { int v; struct n *next; }; struct n *f(struct n *h, int k) { while (h && h->v != k) h = h->next; return h; }":
    "f(list(xs), k) -> value(return)",
}  # fmt: skip

# Each ends in this state on ([1, 2, 3], 5).
TRAPS = {
    "int f(int *a, int n, int k) { return a[n]; }": "OUT_OF_BOUNDS",
    "int f(int *a, int n, int k) { return a[-1]; }": "OUT_OF_BOUNDS",
    "int f(int *a, int n, int k) { int b[2][2] = {{0}}; return b[1][k]; }": "OUT_OF_BOUNDS",
    "int f(int *a, int n, int k) { int *p = 0; return *p; }": "NULL_POINTER",
    "#include <stdlib.h>\nint f(int *a, int n, int k) { int *p = malloc(4); *p = 1; free(p); return *p; }": "USE_AFTER_FREE",
    "static int *g(void) { int x = 3, *p = &x; return p; } int f(int *a, int n, int k) { return *g(); }": "USE_AFTER_FREE",
    "int f(int *a, int n, int k) { int *p; { int y = k; p = &y; } return *p; }": "USE_AFTER_FREE",
    "int f(int *a, int n, int k) { int x; if (n > 3) x = 1; return x; }": "UNINITIALISED",
    "int f(int *a, int n, int k) { int b[3]; b[0] = 1; return b[1]; }": "UNINITIALISED",
    "#include <stdlib.h>\nint f(int *a, int n, int k) { int *p = malloc(8); return p[1]; }": "UNINITIALISED",
    "#include <stdlib.h>\nint f(int *a, int n, int k) { void *p = malloc(8); *(int *)p = 1; return (int)*(float *)p; }": "WRONG_TYPE",
    "int f(int *a, int n, int k) { char *s = \"abc\"; s[0] = 'x'; return 1; }": "READ_ONLY",
    "int f(int *a, int n, int k) { return 2147483647 - 3 + k; }": "OVERFLOW",
    "int f(int *a, int n, int k) { long x = 4611686018427387904; return (int)(x * k); }": "OVERFLOW",
    "int f(int *a, int n, int k) { return k / (n - 3); }": "DIVISION",
    "int f(int *a, int n, int k) { return k % (n - 3); }": "DIVISION",
    "int f(int *a, int n, int k) { return 1 << (k * 8); }": "SHIFT",
    "#include <stdlib.h>\nint f(int *a, int n, int k) { int *p = malloc(4); free(p); free(p); return 1; }": "BAD_FREE",
    "#include <stdlib.h>\nint f(int *a, int n, int k) { int x; free(&x); return 1; }": "BAD_FREE",
    "static int g(int x) { if (x > 9) return 1; } int f(int *a, int n, int k) { return g(k); }": "NO_VALUE",
    "int f(int *a, int n, int k) { int b[2] = {0}; return a < b; }": "POINTER",
    "int f(int *a, int n, int k) { while (1) k = 1; return 0; }": "FUEL",
    "static int g(int n) { return g(n + 1) + 1; } int f(int *a, int n, int k) { return g(k); }": "STACK",
    "#include <stdlib.h>\nint f(int *a, int n, int k) { while (1) { int *p = malloc(1000); *p = 1; } }": "MEMORY",
    "#include <stdio.h>\nint f(int *a, int n, int k) { while (1) printf(\"%d \", k); }": "OUTPUT",
    "#include <stdlib.h>\nint f(int *a, int n, int k) { exit(3); }": "EXIT",
    "#include <assert.h>\nint f(int *a, int n, int k) { assert(n > k); return 1; }": "EXIT",
    "int f(int *a, int n) { return n; }": "BAD_CALL",
}  # fmt: skip

# What gcc says of each, compiled alone.
REFUSED = (
    "int f(void) { return x; }", "int f(int n) { return n }", "int f(int n) { return g(n); }", "int f(int n) { return n;",
    "int f(int *p) { int x = p; return x; }", "int f(int *p) { return p == 1; }", "int f(int *p) { return p < (void *)0; }",
    "int f(const int *p) { *p = 1; return 1; }", "int f(const int *p) { int *q = p; return *q; }",
    "int f(int n) { return f(n, 1); }", "int f(int n) { return f(); }", "void f(void) { return 1; }", "int f(void) { return; }",
    "int f(int n) { break; }", "int f(int n) { int n = 1; return n; }", "int f(int n) { int x; long x; return 1; }",
    "struct s { int v; }; int f(struct s *p) { return p->w; }", "struct s { int v; }; int f(struct s *p) { return p.v; }",
    "struct s { int v; }; int f(struct s p) { return p; }", "int f(int n) { return n(1); }", "int f(int n) { return *n; }",
    "int f(int n) { goto x; }", "int f(int n) { x: n++; x: return n; }", "f(int n) { return n; }", "int f(int n) { 3 = n; }",
    "int f(int n) { switch (n) { case 1: case 1: return 1; } return 0; }", "int f(double d) { return d % 2; }",
    "int f(int n) { int a[3]; a = 0; return 1; }", "int f(int n) { int a[2] = {1, 2, 3}; return a[n]; }",
    "void g(void); int f(void) { return g() + 1; }", "int f(int n) { return n; } int f(int n) { return n; }",
    "int f(int n) { return 1; };", "int f(struct none s) { return 1; }", "int f(int *p, double d) { return p[d]; }",
    "int f(int n) { if (n) { return 1; } } else { return 2; }", "int f(char c) { return c == \"a\"; }",
    "int f(int n) { char *s = 'a'; return n; }", "int f(int *p, long *q) { return p == q; }", "int x = y;",
    "#include <stdio.h>\nvoid printf(int x) { }", "#include <nothing.h>\nint x;", "int f(int n) { return n ? : 1; }",
    "#include <stddef.h>\nint f(int *p) { return *p == NULL; }", "#include <assert.h>\nint f(int n) { assert; return n; }",
    "int f(int n) { int a[n] = {0}; return a[0]; }", "int f(int n) { for (int i = 0; i < n; i++ { } return n; }",
)  # fmt: skip
ACCEPTED = (
    "#include <stddef.h>\nint f(int *p) { return p == NULL || NULL == p || 0 == p; }",
    "int f(void) { }", "int x; int x; int x = 3;", "int f(int *p) { return p == 0 || !p; }", "int f(int n) { {int n = 1; return n;} }",
    "typedef struct s s; struct s { s *next; }; int f(s *p) { return p == p->next; }", "enum e { A, B }; enum e f(int n) { return n; }",
    "int f(int n) { int *p = 0; void *q = p; p = q; return p == q; }", "int abs(int n) { return n; }", "static int f(int n) { return n; }",
    "int f(int n) { ; ; return n; }", "int f(int n) { return sizeof(struct { int a; }) + n; }", "struct q *f(void) { return 0; }",
    "int f(int n) { const int m = n; return m; }", "int f(), g(int); int f() { return 1; }", "_Bool f(int *p) { return p; }",
    "int f(int n) { if (n) return 1; else return 2; }", "int f(char *s) { return s == \"a\"; }", "int f(int n) { (void)n; return n; }",
)  # fmt: skip
