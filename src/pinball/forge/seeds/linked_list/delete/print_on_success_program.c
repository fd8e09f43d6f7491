/* ---
algorithm: delete
structure: linked_list
method: program, deletes while the list is printed from the same loop
time: O(n)
space: O(n)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct n { int v; struct n *next; };

int main(void)
{
    struct n *l = NULL, **p = &l;
    int k, c;

    scanf("%d%d", &k, &c);
    for (; c; c--) {
        *p = malloc(sizeof(struct n));
        scanf("%d", &(*p)->v);
        p = &(*p)->next;
    }
    *p = NULL;

    for (p = &l; *p; p = &(*p)->next) {
        if ((*p)->v == k) {
            struct n *t = *p;
            *p = t->next;
            free(t);
            break;
        }
        printf("%d\n", (*p)->v);
    }
    for (; *p; p = &(*p)->next)
        printf("%d\n", (*p)->v);
    return 0;
}
