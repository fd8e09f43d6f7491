/* ---
algorithm: partition
structure: linked_list
method: program with two lists
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *next; };

int main(void)
{
    struct node *all = NULL, **e = &all, *p;
    struct node *less = NULL, **le = &less, *more = NULL, **me = &more;
    int n, k;

    scanf("%d", &n);
    while (n-- > 0) {
        p = malloc(sizeof *p);
        scanf("%d", &p->v);
        p->next = NULL;
        *e = p;
        e = &p->next;
    }
    scanf("%d", &k);
    while (all) {
        p = all;
        all = all->next;
        p->next = NULL;
        if (p->v < k) {
            *le = p;
            le = &p->next;
        } else {
            *me = p;
            me = &p->next;
        }
    }
    *le = more;
    for (p = less; p; p = p->next)
        printf("%d ", p->v);
    return 0;
}
