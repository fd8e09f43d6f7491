"""Functions as strangers write them, with the word that measuring must find for each."""

# ruff: noqa: E501

from __future__ import annotations

C = r"""
#include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>
#include <string.h>
#define SWAP(a, b) { int swap_ = a; a = b; b = swap_; }
#define MAX 100

typedef struct cell { int info; struct cell *nx; } Cell;
typedef struct { Cell *first, *last; int howMany; } Chain;
typedef struct dnode { struct dnode *prev; struct dnode *next; int v; } DNode;
typedef struct bst { int key; struct bst *l, *r; } Bst;
typedef struct { int *data; int size; int capacity; } Vector;
static Cell *start;

/* sort */
void bubble_sort(int a[], int n) { for (int i = 0; i < n - 1; i++) for (int j = 0; j < n - i - 1; j++) if (a[j] > a[j + 1]) SWAP(a[j], a[j + 1]) }
void down(int n, double *x) { int i, j; for (i = 0; i < n; i++) for (j = i + 1; j < n; j++) if (x[i] < x[j]) { double t = x[i]; x[i] = x[j]; x[j] = t; } }
void qs(int v[], int left, int right) { int i = left, j = right, p; if (left >= right) return; p = v[(left + right) / 2]; while (i <= j) { while (v[i] < p) i++; while (v[j] > p) j--; if (i <= j) { SWAP(v[i], v[j]) i++; j--; } } qs(v, left, j); qs(v, i, right); }
static int by_value(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int *sorted_copy(const int *a, int n) { int *b = malloc((n + 1) * sizeof *b); memcpy(b, a, n * sizeof *b); qsort(b, n, sizeof *b, by_value); return b; }
void sort_vector(Vector *v) { for (int i = 1; i < v->size; i++) { int t = v->data[i], j = i; for (; j > 0 && v->data[j - 1] > t; j--) v->data[j] = v->data[j - 1]; v->data[j] = t; } }
void sort_chain(Chain *c) { for (Cell *p = c->first; p; p = p->nx) for (Cell *q = p->nx; q; q = q->nx) if (q->info < p->info) SWAP(p->info, q->info) }
/* search */
int find(int *a, int n, int x) { int i; for (i = 0; i < n; i++) if (a[i] == x) break; return i; }
int place_from_one(int x, const int a[], int n) { for (int i = 0; i < n; i++) if (a[i] == x) return i + 1; return 0; }
int *pointer_to(int *a, int n, int x) { for (int *p = a; p < a + n; p++) if (*p == x) return p; return NULL; }
bool bisect(const int a[], int low, int high, int x) { while (low <= high) { int mid = (low + high) / 2; if (a[mid] == x) return true; if (a[mid] < x) low = mid + 1; else high = mid - 1; } return false; }
Cell *locate(Cell *head, int x) { while (head && head->info != x) head = head->nx; return head; }
Bst *look_up(Bst *t, int k) { if (!t || t->key == k) return t; return k < t->key ? look_up(t->l, k) : look_up(t->r, k); }
void say_whether(int a[], int n, int x) { for (int i = 0; i < n; i++) if (a[i] == x) { printf("Found at position %d\n", i + 1); return; } printf("Not found\n"); }
/* reverse */
void turn(int *a, int n) { int *p = a, *q = a + n - 1; while (p < q) { SWAP(*p, *q) p++; q--; } }
void turn_between(int a[], int s, int e) { if (s >= e) return; SWAP(a[s], a[e]) turn_between(a, s + 1, e - 1); }
void turn_global(void) { Cell *p = NULL, *c = start, *n; while (c) { n = c->nx; c->nx = p; p = c; c = n; } start = p; }
void turn_head(Cell **h) { Cell *p = NULL; while (*h) { Cell *n = (*h)->nx; (*h)->nx = p; p = *h; *h = n; } *h = p; }
DNode *turn_both_ways(DNode *h) { DNode *t = NULL, *c = h; while (c) { t = c->prev; c->prev = c->next; c->next = t; c = c->prev; } return t ? t->prev : h; }
void print_backwards(Cell *h) { if (!h) return; print_backwards(h->nx); printf("%d -> ", h->info); }
/* filter and map */
int only_odd(const int *a, int n, int *b) { int m = 0; for (int i = 0; i < n; i++) if (a[i] % 2) b[m++] = a[i]; return m; }
void drop_small(int a[], int *n, int limit) { int m = 0; for (int i = 0; i < *n; i++) if (a[i] >= limit) a[m++] = a[i]; *n = m; }
void three_times_plus_one(int *a, int n) { for (int i = 0; i < n; i++) a[i] = 3 * a[i] + 1; }
void add_to_each(Cell *h, int by) { for (; h; h = h->nx) h->info += by; }
/* insert and delete */
int insert_at(int a[], int n, int pos, int v) { for (int i = n; i > pos; i--) a[i] = a[i - 1]; a[pos] = v; return n + 1; }
void put_in_order(int a[], int *n, int v) { int i = *n - 1; while (i >= 0 && a[i] > v) { a[i + 1] = a[i]; i--; } a[i + 1] = v; ++*n; }
void push_back(Vector *v, int x) { if (v->size < v->capacity) v->data[v->size++] = x; }
void push(int x) { Cell *c = malloc(sizeof(Cell)); c->info = x; c->nx = start; start = c; }
Bst *plant(Bst *t, int k) { if (!t) { t = calloc(1, sizeof *t); t->key = k; } else if (k < t->key) t->l = plant(t->l, k); else if (k > t->key) t->r = plant(t->r, k); return t; }
int delete_at(int a[], int n, int pos) { for (int i = pos; i < n - 1; i++) a[i] = a[i + 1]; return n - 1; }
void forget(Chain *c, int x) { Cell **p = &c->first; while (*p && (*p)->info != x) p = &(*p)->nx; if (*p) { Cell *d = *p; *p = d->nx; free(d); c->howMany--; } }
/* merge */
void merge_halves(int arr[], int l, int m, int r) { int n1 = m - l + 1, n2 = r - m, L[MAX], R[MAX], i = 0, j = 0, k = l; for (int x = 0; x < n1; x++) L[x] = arr[l + x]; for (int x = 0; x < n2; x++) R[x] = arr[m + 1 + x]; while (i < n1 && j < n2) arr[k++] = L[i] <= R[j] ? L[i++] : R[j++]; while (i < n1) arr[k++] = L[i++]; while (j < n2) arr[k++] = R[j++]; }
Cell *weave(Cell *a, Cell *b) { if (!a) return b; if (!b) return a; if (a->info < b->info) { a->nx = weave(a->nx, b); return a; } b->nx = weave(a, b->nx); return b; }
/* walks */
void left_root_right(Bst *t) { if (t != NULL) { left_root_right(t->l); printf("%d ", t->key); left_root_right(t->r); } }
void root_first(Bst *t, int out[], int *n) { if (!t) return; out[(*n)++] = t->key; root_first(t->l, out, n); root_first(t->r, out, n); }
void root_last(Bst *t, void (*visit)(int)) { if (t) { root_last(t->l, visit); root_last(t->r, visit); visit(t->key); } }
void row_by_row(Bst *t) { Bst *q[500]; int a = 0, b = 0; if (t) q[b++] = t; while (a < b) { t = q[a++]; printf("%d\n", t->key); if (t->l) q[b++] = t->l; if (t->r) q[b++] = t->r; } }
/* none of them */
int kth(int a[], int n, int k) { for (int i = 0; i <= k; i++) for (int j = i + 1; j < n; j++) if (a[j] < a[i]) SWAP(a[i], a[j]) return a[k]; }
int split(int a[], int lo, int hi) { int p = a[hi], i = lo - 1; for (int j = lo; j < hi; j++) if (a[j] < p) { i++; SWAP(a[i], a[j]) } SWAP(a[i + 1], a[hi]) return i + 1; }
void one_pass(int a[], int n) { for (int j = 0; j + 1 < n; j++) if (a[j] > a[j + 1]) SWAP(a[j], a[j + 1]) }
bool in_order(const int a[], int n) { for (int i = 1; i < n; i++) if (a[i - 1] > a[i]) return false; return true; }
long inversions(int a[], int n) { long c = 0; for (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) c += a[i] > a[j]; return c; }
void left_by_one(int a[], int n) { if (n < 2) return; int t = a[0]; for (int i = 1; i < n; i++) a[i - 1] = a[i]; a[n - 1] = t; }
void turn_half(int a[], int n) { for (int i = 0, j = n / 2 - 1; i < j; i++, j--) SWAP(a[i], a[j]) }
void running(int a[], int n) { for (int i = 1; i < n; i++) a[i] += a[i - 1]; }
int how_often(int a[], int n, int x) { int c = 0; for (int i = 0; i < n; i++) c += a[i] == x; return c; }
int lower(const int a[], int n, int x) { int l = 0, h = n; while (l < h) { int m = (l + h) / 2; if (a[m] < x) l = m + 1; else h = m; } return l; }
int uniq(int a[], int n) { int m = 0; for (int i = 0; i < n; i++) if (i == 0 || a[i] != a[i - 1]) a[m++] = a[i]; return m; }
void clear(int a[], int n) { for (int i = 0; i < n; i++) a[i] = 0; }
void right_root_left(Bst *t) { if (t) { right_root_left(t->r); printf("%d ", t->key); right_root_left(t->l); } }
void show(Cell *h) { for (; h; h = h->nx) printf("%d ", h->info); }
void append_all(int *a, int n, int *b, int m, int *c) { for (int i = 0; i < n; i++) c[i] = a[i]; for (int j = 0; j < m; j++) c[n + j] = b[j]; }
int first_above(int a[], int n, int x) { for (int i = 0; i < n; i++) if (a[i] > x) return i; return -1; }
/* what cannot be built */
int lines(FILE *f) { int n = 0, c; while ((c = getc(f)) != EOF) n += c == '\n'; return n; }
"""

WORDS: dict[str, str] = {
    **dict.fromkeys(("bubble_sort", "down", "qs", "sorted_copy", "sort_vector", "sort_chain"), "sort"),
    **dict.fromkeys(("find", "place_from_one", "pointer_to", "bisect", "locate", "look_up", "say_whether"), "search"),
    **dict.fromkeys(("turn", "turn_between", "turn_global", "turn_head", "turn_both_ways"), "reverse"),
    **dict.fromkeys(("print_backwards",), "reverse"),
    **dict.fromkeys(("only_odd", "drop_small"), "filter"),
    **dict.fromkeys(("three_times_plus_one", "add_to_each"), "map"),
    **dict.fromkeys(("insert_at", "put_in_order", "push_back", "push", "plant"), "insert"),
    **dict.fromkeys(("delete_at", "forget"), "delete"),
    **dict.fromkeys(("merge_halves", "weave"), "merge"),
    "left_root_right": "inorder",
    "root_first": "preorder",
    "root_last": "postorder",
    "row_by_row": "level_order",
}  # fmt: skip
OTHERS = (
    "kth", "split", "one_pass", "in_order", "inversions", "left_by_one", "turn_half", "running", "how_often",
    "lower", "uniq", "clear", "right_root_left", "show", "append_all", "first_above", "lines",
)  # fmt: skip
KEYWORDS = frozenset((
    "sort", "search", "reverse", "filter", "map", "insert", "delete", "merge", "inorder", "preorder", "postorder",
    "level_order",
))  # fmt: skip
