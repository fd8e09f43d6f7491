/* ---
algorithm: search
structure: linked_list
method: key in a sentinel node behind the last
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct node { int v; struct node *nx; } node;

node *head, *z;

void add(node **last, int v) {
    node *t = *last;
    t->v = v;
    t->nx = malloc(sizeof(node));
    *last = t->nx;
}

int main(void) {
    int n, k, v, at = 0;
    scanf("%d", &n);
    head = z = malloc(sizeof(node));
    while (n-- > 0) {
        scanf("%d", &v);
        add(&z, v);
    }
    scanf("%d", &k);
    z->v = k;
    z->nx = NULL;
    node *p = head;
    while (p->v != k) {
        p = p->nx;
        at++;
    }
    printf("%d\n", p == z ? -1 : at);
    return 0;
}
