/* ---
algorithm: inorder
structure: binary_tree
method: an iterator with a stack inside: first, next, until null
time: O(n)
space: O(n)
call: drain(tree(t), emit) -> emitted
--- */
#include <stdlib.h>
#include <stddef.h>

typedef struct bt_node bt_node;
struct bt_node {
    int datum;
    bt_node *left;
    bt_node *right;
};

typedef struct bt_iter {
    bt_node **path;
    size_t depth;
    size_t room;
} bt_iter;

static void iter_push(bt_iter *it, bt_node *node)
{
    if (it->depth == it->room) {
        it->room = it->room * 2 + 4;
        it->path = realloc(it->path, it->room * sizeof(bt_node *));
        if (it->path == NULL)
            abort();
    }
    it->path[it->depth++] = node;
}

static void iter_descend(bt_iter *it, bt_node *node)
{
    for (; node != NULL; node = node->left)
        iter_push(it, node);
}

static void iter_init(bt_iter *it, bt_node *root)
{
    it->path = NULL;
    it->depth = 0;
    it->room = 0;
    iter_descend(it, root);
}

static bt_node *iter_next(bt_iter *it)
{
    bt_node *node;

    if (it->depth == 0)
        return NULL;
    node = it->path[--it->depth];
    iter_descend(it, node->right);
    return node;
}

void drain(bt_node *root, void (*take)(int))
{
    bt_iter it;
    bt_node *node;

    iter_init(&it, root);
    while ((node = iter_next(&it)) != NULL)
        take(node->datum);
    free(it.path);
}
