/* ---
algorithm: filter
structure: linked_list
method: program that reads, removes and prints
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node {
    int v;
    struct node *nxt;
} node;

int main(void) {
    int n, k;
    node *head = NULL, **end = &head;

    scanf("%d", &n);
    while (n--) {
        node *t = malloc(sizeof(node));
        scanf("%d", &t->v);
        t->nxt = NULL;
        *end = t;
        end = &t->nxt;
    }
    scanf("%d", &k);

    node **p = &head;
    while (*p) {
        node *q = *p;
        if (q->v <= k) {
            *p = q->nxt;
            free(q);
        } else {
            p = &q->nxt;
        }
    }

    while (head) {
        node *q = head;
        printf("%d ", q->v);
        head = q->nxt;
        free(q);
    }
    puts("");
    return 0;
}
