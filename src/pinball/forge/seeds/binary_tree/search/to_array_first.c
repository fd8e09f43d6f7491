/* ---
algorithm: search
structure: binary_tree
method: writes the tree into a sorted array and bisects it
time: O(n)
typical: O(n)
space: O(n)
call: search(tree(t), k) -> return
--- */
#include <stddef.h>

struct node { int data; struct node *left; struct node *right; };

int arr[2000];
int len;

void flatten(struct node *root) {
    if (root == NULL) return;
    flatten(root->left);
    arr[len++] = root->data;
    flatten(root->right);
}

int search(struct node *root, int key) {
    int lo, hi, mid;
    len = 0;
    flatten(root);
    lo = 0;
    hi = len - 1;
    while (lo <= hi) {
        mid = (lo + hi) / 2;
        if (arr[mid] == key) return 1;
        if (arr[mid] < key) lo = mid + 1;
        else hi = mid - 1;
    }
    return 0;
}
