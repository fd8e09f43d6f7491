/* ---
algorithm: search
structure: binary_tree
method: status codes, node and parent behind pointers
time: O(n)
typical: O(log n)
space: O(1)
call: query(tree(t), k) -> return
--- */
#include <stddef.h>

#define TREE_OK 0
#define TREE_EMPTY 1
#define TREE_NOT_FOUND 2

typedef struct record {
    int number;
    struct record *before;
    struct record *after;
} record;

static int tree_locate(record *root, int number, record **found, record **parent)
{
    *found = NULL;
    *parent = NULL;
    if (root == NULL)
        return TREE_EMPTY;
    do {
        if (number == root->number) {
            *found = root;
            return TREE_OK;
        }
        *parent = root;
        root = number > root->number ? root->after : root->before;
    } while (root != NULL);
    return TREE_NOT_FOUND;
}

int query(record *root, int number)
{
    record *found;
    record *parent;

    return tree_locate(root, number, &found, &parent) == TREE_OK;
}
