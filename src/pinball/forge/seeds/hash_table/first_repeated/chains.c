/* ---
algorithm: first_repeated
structure: hash_table
method: chained table
time: O(n)
space: O(n)
call: FindDuplicate(xs, len(xs)) -> return
--- */
#include <stdlib.h>

#define M 29

struct node { int key; struct node *next; };
static struct node *table[M];

static int add(int key)
{
    int h = key % M;
    for (struct node *p = table[h]; p != NULL; p = p->next)
        if (p->key == key) return 0;
    struct node *fresh = malloc(sizeof(struct node));
    fresh->key = key;
    fresh->next = table[h];
    table[h] = fresh;
    return 1;
}

static void clear(void)
{
    for (int h = 0; h < M; h++) {
        while (table[h]) {
            struct node *p = table[h];
            table[h] = p->next;
            free(p);
        }
    }
}

int FindDuplicate(const int *xs, int n)
{
    int answer = -1;
    clear();
    for (int i = 0; i < n; i++) {
        if (!add(xs[i])) {
            answer = xs[i];
            break;
        }
    }
    clear();
    return answer;
}
