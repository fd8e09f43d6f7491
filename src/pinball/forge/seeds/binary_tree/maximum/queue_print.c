/* ---
algorithm: maximum
structure: binary_tree
method: queue over all nodes, prints
time: O(n)
space: O(1)
call: printMax(tree(t)) -> stdout
--- */
#include <stdio.h>

typedef struct Node {
    int value;
    struct Node *left;
    struct Node *right;
} Node;

void printMax(Node *root) {
    Node *queue[1100];
    int head = 0, tail = 0, max = root->value;
    queue[tail++] = root;
    while (head != tail) {
        Node *node = queue[head++];
        if (node->value > max) max = node->value;
        if (node->left) queue[tail++] = node->left;
        if (node->right) queue[tail++] = node->right;
    }
    printf("%d\n", max);
}
