/* ---
algorithm: search
structure: binary_tree
method: recursion with one result variable and one return
time: O(n)
typical: O(log n)
space: O(n)
call: search_tree(k, tree(t)) -> return
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node
{
    int item;
    struct Node *left_node;
    struct Node *right_node;
};

int search_tree(int item, struct Node *tree)
{
    int found;

    if (tree == NULL)
    {
        found = 0;
    }
    else
    {
        if (tree->item == item)
        {
            found = 1;
        }
        else
        {
            if (tree->item > item)
            {
                found = search_tree(item, tree->left_node);
            }
            else
            {
                found = search_tree(item, tree->right_node);
            }
        }
    }
    return found;
}

int main(void)
{
    struct Node low = {3, NULL, NULL};
    struct Node high = {9, NULL, NULL};
    struct Node top = {5, NULL, NULL};
    int i;

    top.left_node = &low;
    top.right_node = &high;
    for (i = 0; i < 10; i++)
    {
        if (search_tree(i, &top))
            printf("%d is in the tree\n", i);
        else
            printf("%d is not in the tree\n", i);
    }
    return 0;
}
