/* ---
algorithm: delete_behind
structure: linked_list
method: program with a helper on the given node
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *nx; };

static void del_next(struct node *p)
{
    struct node *q = p->nx;
    if (q != NULL) {
        p->nx = q->nx;
        free(q);
    }
}

int main(void)
{
    struct node *head = NULL, *tail = NULL, *p;
    int n, k;
    scanf("%d", &n);
    while (n--) {
        p = calloc(1, sizeof(struct node));
        scanf("%d", &p->v);
        if (tail) tail->nx = p; else head = p;
        tail = p;
    }
    scanf("%d", &k);
    for (p = head; p; p = p->nx)
        if (p->v == k) {
            del_next(p);
            break;
        }
    for (p = head; p; p = p->nx)
        printf("%d ", p->v);
    return 0;
}
