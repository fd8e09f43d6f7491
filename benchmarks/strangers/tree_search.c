#include <stdio.h>
#include <stdlib.h>

typedef struct Node {
    int data;
    struct Node* left;
    struct Node* right;
} Node;

Node* createNode(int data) {
    Node* n = (Node*)malloc(sizeof(Node));
    n->data = data;
    n->left = NULL;
    n->right = NULL;
    return n;
}

/* the tree is not ordered, so both sides have to be looked at */
int ifNodeExists(Node* root, int key) {
    if (root == NULL)
        return 0;
    if (root->data == key)
        return 1;
    if (ifNodeExists(root->left, key))
        return 1;
    return ifNodeExists(root->right, key);
}

int sumLeaves(Node* root) {
    if (root == NULL)
        return 0;
    if (root->left == NULL && root->right == NULL)
        return root->data;
    return sumLeaves(root->left) + sumLeaves(root->right);
}

void mirror(Node* root) {
    if (root == NULL)
        return;
    mirror(root->left);
    mirror(root->right);
    Node* t = root->left;
    root->left = root->right;
    root->right = t;
}

int main() {
    Node* root = createNode(0);
    root->left = createNode(1);
    root->right = createNode(2);
    root->left->left = createNode(3);
    root->left->right = createNode(4);
    int key = 4;
    if (ifNodeExists(root, key))
        printf("YES\n");
    else
        printf("NO\n");
    mirror(root);
    printf("%d %d\n", root->left->data, sumLeaves(root));
    return 0;
}
