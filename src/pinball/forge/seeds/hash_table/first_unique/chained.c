/* ---
algorithm: first_unique
structure: hash_table
method: chains of value, count and first place
time: O(n)
space: O(n)
call: lonelyFirst(xs, len(xs)) -> return
--- */
#include <stdlib.h>

typedef struct item {
    int value, count;
    struct item *next;
} item;

static item *lookup(item **table, int value)
{
    item *p = table[value % 53];
    while (p && p->value != value) p = p->next;
    if (!p) {
        p = malloc(sizeof *p);
        p->value = value;
        p->count = 0;
        p->next = table[value % 53];
        table[value % 53] = p;
    }
    return p;
}

int lonelyFirst(const int *xs, int n)
{
    item *table[53] = {0};
    int answer = -1;
    for (int i = 0; i < n; i++) lookup(table, xs[i])->count++;
    for (int i = n - 1; i >= 0; i--)
        if (lookup(table, xs[i])->count == 1) answer = xs[i];
    for (int b = 0; b < 53; b++)
        while (table[b]) {
            item *p = table[b];
            table[b] = p->next;
            free(p);
        }
    return answer;
}
