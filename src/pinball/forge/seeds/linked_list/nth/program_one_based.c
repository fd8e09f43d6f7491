/* ---
algorithm: nth
structure: linked_list
method: program that asks for a position from one
time: O(n)
space: O(n)
call: main() < len(xs) xs i -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *nx; } *first, *cur;

int main(void)
{
    int n, i, pos;

    scanf("%d", &n);
    for (i = 1; i <= n; i++) {
        struct node *t = malloc(sizeof(struct node));
        scanf("%d", &t->v);
        t->nx = NULL;
        if (i == 1)
            first = t;
        else
            cur->nx = t;
        cur = t;
    }
    scanf("%d", &pos);
    pos = pos + 1;
    cur = first;
    for (i = 1; i < pos; i++)
        cur = cur->nx;
    printf("Element is %d\n", cur->v);
    return 0;
}
