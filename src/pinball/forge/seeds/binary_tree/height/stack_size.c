/* ---
algorithm: height
structure: binary_tree
method: postorder with a stack, the height is the largest size of the stack
time: O(n)
space: O(1)
call: height(tree(t)) -> return
--- */
#include <stddef.h>

typedef struct tree_t {
    int item;
    struct tree_t *left;
    struct tree_t *right;
} tree_t;

int height(tree_t *cur) {
    tree_t *path[1024];
    tree_t *last = NULL;
    int size = 0, best = 0;
    while (cur != NULL || size > 0) {
        if (cur != NULL) {
            path[size++] = cur;
            if (size > best) best = size;
            cur = cur->left;
        } else if (path[size - 1]->right != NULL && path[size - 1]->right != last) {
            cur = path[size - 1]->right;
        } else {
            last = path[--size];
        }
    }
    return best;
}
