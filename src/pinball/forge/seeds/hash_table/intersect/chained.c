/* ---
algorithm: intersect
structure: hash_table
method: table of the second array
time: O(n)
space: O(n)
call: common(xs, len(xs), ys, len(ys), emit) -> emitted
--- */
#include <stdbool.h>
#include <stdlib.h>

#define SIZE 37

typedef struct Node {
    int value;
    struct Node *next;
} Node;

static int hashOf(int value) { return (value % SIZE + SIZE) % SIZE; }

static bool contains(Node *const *table, int value)
{
    const Node *n = table[hashOf(value)];
    while (n != NULL && n->value != value)
        n = n->next;
    return n != NULL;
}

void common(const int *xs, int n, const int *ys, int m, void (*emit)(int))
{
    Node *table[SIZE] = { NULL };
    for (int i = 0; i < m; i++)
    {
        if (contains(table, ys[i]))
            continue;
        Node *node = malloc(sizeof(Node));
        node->value = ys[i];
        node->next = table[hashOf(ys[i])];
        table[hashOf(ys[i])] = node;
    }
    for (int i = 0; i < n; i++)
        if (contains(table, xs[i]))
            emit(xs[i]);
    for (int i = 0; i < SIZE; i++)
    {
        while (table[i] != NULL)
        {
            Node *next = table[i]->next;
            free(table[i]);
            table[i] = next;
        }
    }
}
