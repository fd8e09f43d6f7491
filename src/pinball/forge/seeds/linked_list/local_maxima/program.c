/* ---
algorithm: local_maxima
structure: linked_list
method: program
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct sample { int v; struct sample *next; };

int main(void)
{
    struct sample *first = NULL, **end = &first, *s;
    int n;
    scanf("%d", &n);
    while (n-- > 0) {
        s = malloc(sizeof(struct sample));
        scanf("%d", &s->v);
        s->next = NULL;
        *end = s;
        end = &s->next;
    }
    for (s = first; s && s->next && s->next->next; s = s->next) {
        int left = s->v, here = s->next->v, right = s->next->next->v;
        if (left < here && here > right)
            printf("%d\n", here);
    }
    return 0;
}
