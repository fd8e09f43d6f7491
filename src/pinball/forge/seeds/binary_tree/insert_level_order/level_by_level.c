/* ---
algorithm: insert_level_order
structure: binary_tree
method: recursion that tries each depth in turn
time: O(n)
space: O(log n)
call: put_next(&tree(t), k) -> tree(t)
--- */
#include <stdbool.h>
#include <stdlib.h>

typedef struct node {
    int item;
    struct node *a;
    struct node *b;
} node;

static bool try_depth(node **place, int depth, int item)
{
    if (depth == 0) {
        if (*place != NULL)
            return false;
        *place = malloc(sizeof(node));
        if (*place == NULL)
            abort();
        (*place)->item = item;
        (*place)->a = NULL;
        (*place)->b = NULL;
        return true;
    }
    if (*place == NULL)
        return false;
    return try_depth(&(*place)->a, depth - 1, item) || try_depth(&(*place)->b, depth - 1, item);
}

void put_next(node **root, int item)
{
    int depth = 0;

    while (!try_depth(root, depth, item))
        depth++;
}
