/* ---
algorithm: delete
structure: linked_list
method: helper that returns the node before, null for the first
time: O(n)
space: O(1)
call: remove_key(list(xs), k) -> list(return)
--- */
#include <stdlib.h>
#include <stdbool.h>

typedef struct SNode {
    struct SNode *next;
    int key;
} SNode;

static bool locate(SNode *list, int key, SNode **before, SNode **node)
{
    *before = NULL;
    *node = list;
    while (*node != NULL) {
        if ((*node)->key == key)
            return true;
        *before = *node;
        *node = (*node)->next;
    }
    return false;
}

SNode *remove_key(SNode *list, int key)
{
    SNode *before, *node;

    if (!locate(list, key, &before, &node))
        return list;
    if (before != NULL) {
        before->next = node->next;
        free(node);
        return list;
    }
    list = node->next;
    free(node);
    return list;
}
