/* ---
algorithm: rotate
structure: linked_list
method: program that prints from place k on and then from the start
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int x;
    struct node *next;
};

int main(void)
{
    int n, k;
    struct node *last = NULL;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        struct node *p = malloc(sizeof(struct node));
        scanf("%d", &p->x);
        if (last == NULL) {
            p->next = p;
        } else {
            p->next = last->next;
            last->next = p;
        }
        last = p;
    }
    scanf("%d", &k);
    if (last == NULL)
        return 0;

    while (k-- > 0)
        last = last->next;
    struct node *first = last->next;
    struct node *p = first;
    do {
        printf("%d ", p->x);
        p = p->next;
    } while (p != first);
    printf("\n");
    return 0;
}
