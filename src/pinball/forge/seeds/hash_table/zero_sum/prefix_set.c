/* ---
algorithm: zero_sum
structure: hash_table
method: sums from the beginning in a chained set
time: O(n)
space: O(n)
call: has_zero_range(xs, len(xs)) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>

struct link { long sum; struct link *next; };

static bool remember(struct link **set, long sum)
{
    struct link **p = &set[(unsigned long)sum % 61];
    for (; *p; p = &(*p)->next)
        if ((*p)->sum == sum) return false;
    *p = malloc(sizeof(struct link));
    (*p)->sum = sum;
    (*p)->next = NULL;
    return true;
}

bool has_zero_range(const int *xs, int n)
{
    struct link *set[61] = {NULL};
    long sum = 0;
    bool found = false;
    remember(set, 0);
    for (int i = 0; i < n && !found; i++) {
        sum += xs[i];
        found = !remember(set, sum);
    }
    for (int b = 0; b < 61; b++)
        while (set[b]) {
            struct link *dead = set[b];
            set[b] = dead->next;
            free(dead);
        }
    return found;
}
