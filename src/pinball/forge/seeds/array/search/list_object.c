/* ---
algorithm: search
structure: array
method: an opaque list with find, made and destroyed in the wrapper
time: O(n)
space: O(n)
call: find_in(xs, len(xs), k) -> return
--- */
#include <stdlib.h>
#include <string.h>

typedef struct list {
    size_t n;
    int *v;
} list_t;

static list_t *list_from(const int *v, size_t n)
{
    list_t *l = malloc(sizeof *l);
    l->n = n;
    l->v = malloc((n + 1) * sizeof *v);
    memcpy(l->v, v, n * sizeof *v);
    return l;
}

static void list_free(list_t *l)
{
    free(l->v);
    free(l);
}

static int *list_find(list_t *l, int key)
{
    int *p = l->v;
    for (size_t left = l->n; left != 0; left--, p++)
        if (*p == key)
            return p;
    return NULL;
}

int find_in(const int *v, size_t n, int key)
{
    list_t *l = list_from(v, n);
    int *p = list_find(l, key);
    int at = p ? (int)(p - l->v) : -1;
    list_free(l);
    return at;
}
