/* ---
algorithm: two_sum
structure: hash_table
method: program that reads the sum first and looks up while it reads
time: O(n)
space: O(n)
call: main() < k len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node { int x; struct node *next; };

struct node *h[509];

int slot(int x) { return ((x % 509) + 509) % 509; }

int has(int x) {
    for (struct node *p = h[slot(x)]; p; p = p->next)
        if (p->x == x) return 1;
    return 0;
}

int main(void) {
    int k, n, x, ok = 0;
    scanf("%d %d", &k, &n);
    while (n--) {
        scanf("%d", &x);
        if (has(k - x)) ok = 1;
        if (!has(x)) {
            struct node *p = malloc(sizeof *p);
            p->x = x;
            p->next = h[slot(x)];
            h[slot(x)] = p;
        }
    }
    printf("%d\n", ok);
    return 0;
}
