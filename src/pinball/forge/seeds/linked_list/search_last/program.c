/* ---
algorithm: search_last
structure: linked_list
method: program, prints the last place
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct rec { int n; int pos; struct rec *up; };

int main(void)
{
    struct rec *top = NULL, *r;
    int n, i, k;

    scanf("%d", &n);
    for (i = 0; i < n; i++) {
        r = malloc(sizeof(struct rec));
        scanf("%d", &r->n);
        r->pos = i;
        r->up = top;
        top = r;
    }
    scanf("%d", &k);
    for (r = top; r != NULL; r = r->up)
        if (r->n == k)
            break;
    if (r == NULL)
        printf("-1\n");
    else
        printf("%d\n", r->pos);
    return 0;
}
