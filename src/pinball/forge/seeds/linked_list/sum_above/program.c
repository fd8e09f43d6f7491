/* ---
algorithm: sum_above
structure: linked_list
method: program
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct sale { int amount; struct sale *next; };

int main(void)
{
    struct sale *s, *all = NULL;
    int n, limit, total = 0;

    scanf("%d", &n);
    for (; n > 0; n--) {
        s = malloc(sizeof(struct sale));
        scanf("%d", &s->amount);
        s->next = all;
        all = s;
    }
    scanf("%d", &limit);
    while (all != NULL) {
        if (all->amount > limit)
            total += all->amount;
        s = all->next;
        free(all);
        all = s;
    }
    printf("Total: %d\n", total);
    return 0;
}
