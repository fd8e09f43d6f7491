/* ---
algorithm: sort
structure: linked_list
method: pointers in an array, insertion sorted, linked again
time: O(n^2)
space: O(n)
call: order(list(xs), len(xs)) -> list(return)
--- */
#include <stdlib.h>

struct rec { int k; struct rec *nx; };

struct rec *order(struct rec *l, int n)
{
    struct rec **tab, *r;
    int i, j;

    if (n == 0) return l;
    tab = malloc(n * sizeof(struct rec *));
    for (i = 0, r = l; i < n; i++, r = r->nx) tab[i] = r;
    for (i = 1; i < n; i++) {
        r = tab[i];
        for (j = i; j > 0 && tab[j - 1]->k > r->k; j--) tab[j] = tab[j - 1];
        tab[j] = r;
    }
    for (i = 0; i + 1 < n; i++) tab[i]->nx = tab[i + 1];
    tab[n - 1]->nx = NULL;
    r = tab[0];
    free(tab);
    return r;
}
