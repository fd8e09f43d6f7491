struct node {
    int data;
    struct node *left, *right;
};

/* each returns the next free index */
int preorder_to_array(struct node *root, int arr[], int i)
{
    if (root == 0)
        return i;
    arr[i++] = root->data;
    i = preorder_to_array(root->left, arr, i);
    i = preorder_to_array(root->right, arr, i);
    return i;
}

int inorder_to_array(struct node *root, int arr[], int i)
{
    if (root == 0)
        return i;
    i = inorder_to_array(root->left, arr, i);
    arr[i++] = root->data;
    return inorder_to_array(root->right, arr, i);
}

int postorder_to_array(struct node *root, int arr[], int i)
{
    if (root == 0)
        return i;
    i = postorder_to_array(root->left, arr, i);
    i = postorder_to_array(root->right, arr, i);
    arr[i] = root->data;
    return i + 1;
}
