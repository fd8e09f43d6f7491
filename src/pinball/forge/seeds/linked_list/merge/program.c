/* ---
algorithm: merge
structure: linked_list
method: program that reads two lists and prints the merged one
time: O(n)
space: O(n)
call: main() < len(xs) len(ys) xs ys -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct T { int x; struct T *nx; } T;

T *rd(int n) {
    T *h = NULL, *e = NULL;
    while (n--) {
        T *t = malloc(sizeof(T));
        scanf("%d", &t->x);
        t->nx = NULL;
        if (e) e->nx = t; else h = t;
        e = t;
    }
    return h;
}

int main(void) {
    int n, m;
    scanf("%d %d", &n, &m);
    T *a = rd(n), *b = rd(m);
    while (a || b) {
        T **s = !a ? &b : !b ? &a : a->x < b->x ? &a : &b;
        printf("%d ", (*s)->x);
        *s = (*s)->nx;
    }
    puts("");
    return 0;
}
