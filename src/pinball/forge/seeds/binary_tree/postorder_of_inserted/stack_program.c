/* ---
algorithm: postorder_of_inserted
structure: binary_tree
method: program with functions for reading, and a stack of pointers for the walk
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct tree
{
    int value;
    struct tree *left, *right;
};

static struct tree *read_tree(void)
{
    struct tree *root = NULL, *walk, *fresh;
    int howMany, value;

    if (scanf("%d", &howMany) != 1)
        return NULL;
    while (howMany-- > 0 && scanf("%d", &value) == 1) {
        fresh = calloc(1, sizeof(struct tree));
        fresh->value = value;
        if (root == NULL) {
            root = fresh;
            continue;
        }
        walk = root;
        while (walk != fresh) {
            if (value < walk->value) {
                if (walk->left == NULL)
                    walk->left = fresh;
                walk = walk->left;
            } else {
                if (walk->right == NULL)
                    walk->right = fresh;
                walk = walk->right;
            }
        }
    }
    return root;
}

int main(void)
{
    struct tree *stack[1024];
    struct tree *p = read_tree();
    struct tree *done = NULL;
    int top = -1;

    while (p != NULL || top >= 0) {
        for (; p != NULL; p = p->left)
            stack[++top] = p;
        if (stack[top]->right != NULL && stack[top]->right != done) {
            p = stack[top]->right;
        } else {
            done = stack[top--];
            printf("%d\n", done->value);
        }
    }
    return 0;
}
