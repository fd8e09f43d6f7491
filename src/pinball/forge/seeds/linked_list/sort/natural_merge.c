/* ---
algorithm: sort
structure: linked_list
method: natural merge sort, ascending runs merged pair by pair
time: O(n log n)
space: O(1)
call: natural_sort(list(xs)) -> list(return)
--- */
#include <stddef.h>

struct rec {
    int key;
    struct rec *next;
};

/* Cuts the ascending run at the front off and returns what follows it. */
static struct rec *cut_run(struct rec *r)
{
    while (r->next != NULL && r->key <= r->next->key)
        r = r->next;
    struct rec *rest = r->next;
    r->next = NULL;
    return rest;
}

struct rec *natural_sort(struct rec *list)
{
    int merges;

    do {
        struct rec *rest = list;
        struct rec **end = &list;

        merges = 0;
        while (rest != NULL) {
            struct rec *a = rest;
            struct rec *b = cut_run(a);

            rest = b;
            if (b != NULL) {
                rest = cut_run(b);
                merges++;
            }
            while (a != NULL && b != NULL) {
                struct rec **smaller = b->key < a->key ? &b : &a;
                *end = *smaller;
                *smaller = (*smaller)->next;
                end = &(*end)->next;
            }
            *end = a != NULL ? a : b;
            while (*end != NULL)
                end = &(*end)->next;
        }
    } while (merges > 0);
    return list;
}
