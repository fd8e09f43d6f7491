// inputs: [4, 2, 6], 5 | [], 3 | [7], 2 | [4, 2, 6], 1 | [4, 2, 6], 9
#include <stdlib.h>

struct tree {
    int key;
    struct tree *left, *right;
};

struct tree *insert(struct tree *root, int key) {
    if (root == NULL) {
        struct tree *fresh = malloc(sizeof *fresh);
        fresh->key = [[??expr|key]];
        fresh->left = fresh->right = NULL;
        return fresh;
    }
    if (key [[??cmp|<]] root->key) root->left = insert([[??expr|root->left]], key);
    else if (key > root->key) [[??stmt|root->right = insert(root->right, key);]]
    return root;
}
