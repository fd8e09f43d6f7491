/* ---
algorithm: postorder
structure: binary_tree
method: recursion that returns first and last of a linked list in a struct
time: O(n)
space: O(n)
call: thread(tree(t)) -> list(return)
--- */
#include <stdlib.h>

typedef struct leaf {
    int n;
    struct leaf *l, *r;
} leaf;

typedef struct link {
    int n;
    struct link *next;
} link;

typedef struct {
    link *head;
    link *tail;
} chain;

static chain one(int n) {
    chain c;
    link *k = malloc(sizeof(link));
    if (!k) abort();
    k->n = n;
    k->next = NULL;
    c.head = k;
    c.tail = k;
    return c;
}

static chain glue(chain a, chain b) {
    chain c;
    if (!a.head) return b;
    if (!b.head) return a;
    a.tail->next = b.head;
    c.head = a.head;
    c.tail = b.tail;
    return c;
}

static chain build(const leaf *t) {
    chain none = {NULL, NULL};
    chain left, right;
    if (!t) return none;
    left = build(t->l);
    right = build(t->r);
    return glue(left, glue(right, one(t->n)));
}

link *thread(const leaf *t) {
    return build(t).head;
}
