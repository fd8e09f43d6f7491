/* ---
algorithm: swap_pairs
structure: linked_list
method: program, swaps the values of neighbours while a flag toggles
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct N { int v; struct N *next; } N;

int main(void)
{
    N *head = NULL, *tail = NULL, *p;
    int n, i;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        p = malloc(sizeof(N));
        scanf("%d", &p->v);
        p->next = NULL;
        if (tail) tail->next = p; else head = p;
        tail = p;
    }
    i = 0;
    for (p = head; p && p->next; p = p->next) {
        if (i == 0) {
            int t = p->v;
            p->v = p->next->v;
            p->next->v = t;
        }
        i = 1 - i;
    }
    for (p = head; p; p = p->next)
        printf("%d ", p->v);
    return 0;
}
