/* ---
algorithm: inorder
structure: binary_tree
method: recursion that appends to a linked list through a pointer to its end
time: O(n)
space: O(n)
call: tree_to_list(tree(t)) -> list(return)
--- */
#include <stdlib.h>

struct tnode {
    int key;
    struct tnode *left;
    struct tnode *right;
};

struct lnode {
    int key;
    struct lnode *next;
};

static void append(struct lnode ***end, int key)
{
    struct lnode *fresh = malloc(sizeof(struct lnode));
    if (fresh == NULL)
        exit(EXIT_FAILURE);
    fresh->key = key;
    fresh->next = NULL;
    **end = fresh;
    *end = &fresh->next;
}

static void unroll(const struct tnode *t, struct lnode ***end)
{
    if (t == NULL)
        return;
    unroll(t->left, end);
    append(end, t->key);
    unroll(t->right, end);
}

struct lnode *tree_to_list(const struct tnode *t)
{
    struct lnode *head = NULL;
    struct lnode **end = &head;

    unroll(t, &end);
    return head;
}
