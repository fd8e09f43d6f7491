/* ---
algorithm: level_sums
structure: binary_tree
method: each level found again from the root, its sum printed
time: O(n^2)
typical: O(n log n)
space: O(n)
call: printSums(tree(t)) -> stdout
--- */
#include <stdio.h>

struct node {
    int data;
    struct node *left;
    struct node *right;
};

int add_level(struct node *p, int level, int *sum)
{
    if (p == NULL)
        return 0;
    if (level == 0) {
        *sum += p->data;
        return 1;
    }
    return add_level(p->left, level - 1, sum) + add_level(p->right, level - 1, sum);
}

void printSums(struct node *root)
{
    int level = 0, sum = 0;

    while (add_level(root, level, &sum) > 0) {
        printf("%d\n", sum);
        sum = 0;
        level++;
    }
}
