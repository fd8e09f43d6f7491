/* ---
algorithm: preorder
structure: binary_tree
method: a stack of void pointers that grows, with entries for nodes and for values
time: O(n)
space: O(n)
call: to_vector(tree(t), out(len(t))) -> out[:return]
--- */
#include <stdlib.h>
#include <stdbool.h>

typedef struct stack {
    void **elems;
    size_t size;
    size_t capacity;
} stack;

static void stack_push(stack *s, void *elem)
{
    if (s->size == s->capacity) {
        s->capacity = s->capacity ? 2 * s->capacity : 16;
        s->elems = realloc(s->elems, s->capacity * sizeof(void *));
        if (s->elems == NULL)
            abort();
    }
    s->elems[s->size++] = elem;
}

static void *stack_pop(stack *s)
{
    return s->elems[--s->size];
}

typedef struct node {
    double value;
    struct node *left;
    struct node *right;
} node;

typedef struct job {
    node *where;
    bool write;
} job;

static void add(stack *s, node *where, bool write)
{
    job *j;

    if (where == NULL)
        return;
    j = malloc(sizeof(job));
    if (j == NULL)
        abort();
    j->where = where;
    j->write = write;
    stack_push(s, j);
}

size_t to_vector(node *root, double *out)
{
    stack s = {NULL, 0, 0};
    size_t n = 0;

    add(&s, root, false);
    while (s.size > 0) {
        job *j = stack_pop(&s);
        node *p = j->where;
        if (j->write) {
            out[n++] = p->value;
        } else {
            add(&s, p->right, false);
            add(&s, p->left, false);
            add(&s, p, true);
        }
        free(j);
    }
    free(s.elems);
    return n;
}
