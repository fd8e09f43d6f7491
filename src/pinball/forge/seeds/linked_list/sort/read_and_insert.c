/* ---
algorithm: sort
structure: linked_list
method: program that inserts what it reads into a sorted list
time: O(n^2)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int v; struct node *next; };

int main(void) {
    int n, v;
    struct node *head = NULL;
    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &v);
        struct node **p = &head;
        while (*p && (*p)->v < v) p = &(*p)->next;
        struct node *q = malloc(sizeof *q);
        q->v = v;
        q->next = *p;
        *p = q;
    }
    for (; head; head = head->next) printf("%d ", head->v);
    return 0;
}
