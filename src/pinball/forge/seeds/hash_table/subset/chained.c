/* ---
algorithm: subset
structure: hash_table
method: chained set with a test main
time: O(n)
space: O(n)
call: isContained(xs, len(xs), ys, len(ys)) -> return
--- */
#include <stdio.h>
#include <stdlib.h>

struct chain { int x; struct chain *next; };
static struct chain *heads[23];

static int member(int x)
{
    for (struct chain *c = heads[(x + 230) % 23]; c; c = c->next)
        if (c->x == x) return 1;
    return 0;
}

static void enter(int x)
{
    struct chain *c;
    if (member(x)) return;
    c = malloc(sizeof *c);
    c->x = x;
    c->next = heads[(x + 230) % 23];
    heads[(x + 230) % 23] = c;
}

static void clear(void)
{
    for (int h = 0; h < 23; h++) {
        while (heads[h]) {
            struct chain *c = heads[h];
            heads[h] = c->next;
            free(c);
        }
    }
}

int isContained(const int *a, int n, const int *b, int m)
{
    int all = 1;
    clear();
    for (int i = 0; i < m; i++) enter(b[i]);
    for (int i = 0; i < n; i++)
        if (!member(a[i])) all = 0;
    clear();
    return all;
}

int main(void)
{
    int a[] = {1, 2}, b[] = {2, 3, 1};
    printf("%d\n", isContained(a, 2, b, 3));
    return 0;
}
