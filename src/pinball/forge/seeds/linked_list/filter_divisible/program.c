/* ---
algorithm: filter_divisible
structure: linked_list
method: program, removes those that are not divisible
time: O(n)
space: O(n)
call: main() < k xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *next; };

int main(void)
{
    struct node *head = NULL, **pp = &head;
    int k, v;

    if (scanf("%d", &k) != 1)
        return 1;
    while (scanf("%d", &v) == 1) {
        *pp = malloc(sizeof(struct node));
        (*pp)->v = v;
        (*pp)->next = NULL;
        pp = &(*pp)->next;
    }
    pp = &head;
    while (*pp) {
        struct node *n = *pp;
        if (n->v % k) {
            *pp = n->next;
            free(n);
        } else
            pp = &n->next;
    }
    for (struct node *n = head; n; n = n->next)
        printf("%d\n", n->v);
    return 0;
}
