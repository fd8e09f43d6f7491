/* ---
algorithm: mirrored_postorder
structure: binary_tree
method: recursion that prints behind blanks, the tree lies on its side
time: O(n^2)
typical: O(n log n)
space: O(n)
call: draw(tree(t), 0) -> stdout
--- */
#include <stdio.h>

struct node
{
    int info;
    struct node *left;
    struct node *right;
};

void draw(struct node *ptr, int level)
{
    int i;
    if (ptr != NULL)
    {
        draw(ptr->right, level + 1);
        draw(ptr->left, level + 1);
        for (i = 0; i < level; i++)
            printf("    ");
        printf("%d\n", ptr->info);
    }
}
