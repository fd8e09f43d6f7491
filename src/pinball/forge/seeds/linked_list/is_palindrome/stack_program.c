/* ---
algorithm: is_palindrome
structure: linked_list
method: program with a linked stack
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct st { int v; struct st *below; };
struct ls { int v; struct ls *next; };

int main(void)
{
    struct st *top = NULL;
    struct ls *first = NULL, **end = &first;
    int n, ok = 1;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        struct ls *l = malloc(sizeof *l);
        struct st *s = malloc(sizeof *s);
        scanf("%d", &l->v);
        l->next = NULL;
        *end = l;
        end = &l->next;
        s->v = l->v;
        s->below = top;
        top = s;
    }
    while (first) {
        if (first->v != top->v) ok = 0;
        first = first->next;
        top = top->below;
    }
    printf("%d\n", ok);
    return 0;
}
