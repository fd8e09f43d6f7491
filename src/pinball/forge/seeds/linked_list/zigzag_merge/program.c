/* ---
algorithm: zigzag_merge
structure: linked_list
method: program, takes from both in turn
time: O(n)
space: O(n)
call: main() < len(xs) xs len(ys) ys -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *next; };

static struct node *read_list(void)
{
    struct node *h = NULL, **e = &h;
    int n;
    scanf("%d", &n);
    while (n-- > 0) {
        *e = malloc(sizeof(struct node));
        scanf("%d", &(*e)->v);
        (*e)->next = NULL;
        e = &(*e)->next;
    }
    return h;
}

int main(void)
{
    struct node *a = read_list();
    struct node *b = read_list();
    while (a || b) {
        if (a) {
            printf("%d ", a->v);
            a = a->next;
        }
        if (b) {
            printf("%d ", b->v);
            b = b->next;
        }
    }
    return 0;
}
