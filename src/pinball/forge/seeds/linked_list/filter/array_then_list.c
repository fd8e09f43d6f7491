/* ---
algorithm: filter
structure: linked_list
method: kept values put in an array, a list built from it
time: O(n)
space: O(n)
call: vybrat(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct polozka { int cislo; struct polozka *dalsi; };

struct polozka *vybrat(struct polozka *p, int mez)
{
    int pole[2048], n = 0;
    struct polozka *novy = NULL, *x;

    while (p != NULL) {
        if (p->cislo > mez)
            pole[n++] = p->cislo;
        p = p->dalsi;
    }
    while (n > 0) {
        x = malloc(sizeof(struct polozka));
        x->cislo = pole[--n];
        x->dalsi = novy;
        novy = x;
    }
    return novy;
}
