/* ---
algorithm: search
structure: binary_tree
method: looks at all nodes with a stack, the order is not used
time: O(n)
typical: O(n)
space: O(1)
call: exists(tree(t), k) -> return
--- */
#include <stdbool.h>

typedef struct Node {
    int data;
    struct Node *left;
    struct Node *right;
} Node;

bool exists(Node *root, int target) {
    Node *todo[1500];
    int count = 0;
    bool found = false;
    if (root != 0) {
        todo[count] = root;
        count = count + 1;
    }
    while (count > 0 && !found) {
        count = count - 1;
        Node *node = todo[count];
        if (node->data == target) {
            found = true;
        }
        if (node->left != 0) {
            todo[count] = node->left;
            count = count + 1;
        }
        if (node->right != 0) {
            todo[count] = node->right;
            count = count + 1;
        }
    }
    return found;
}
