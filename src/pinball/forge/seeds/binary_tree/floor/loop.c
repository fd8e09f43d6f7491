/* ---
algorithm: floor
structure: binary_tree
method: loop that remembers the best so far
time: O(n)
typical: O(log n)
space: O(1)
call: floor_key(tree(t), k) -> return
--- */
struct node {
    int data;
    struct node *left;
    struct node *right;
};

int floor_key(struct node *root, int key)
{
    int best = -1000;

    while (root) {
        if (root->data == key)
            return key;
        if (root->data < key) {
            best = root->data;
            root = root->right;
        } else {
            root = root->left;
        }
    }
    return best;
}
