#include <stdio.h>

typedef struct Tree *TREE;
struct Tree
{
    int key;
    TREE left;
    TREE right;
};

void Preorder(TREE t)
{
    if (t)
    {
        printf("%4d", t->key);
        Preorder(t->left);
        Preorder(t->right);
    }
}

void Postorder(TREE t)
{
    if (t)
    {
        Postorder(t->left);
        Postorder(t->right);
        printf("%4d", t->key);
    }
}

/* tree turned by 90 degrees: the root is on the left */
void PrintSideways(TREE t, int depth)
{
    if (t)
    {
        PrintSideways(t->right, depth + 1);
        for (int i = 0; i < depth; i++)
            printf("    ");
        printf("%d\n", t->key);
        PrintSideways(t->left, depth + 1);
    }
}

int main(void)
{
    struct Tree a = {1, NULL, NULL}, c = {3, NULL, NULL}, b = {2, &a, &c};
    Preorder(&b);
    putchar('\n');
    Postorder(&b);
    putchar('\n');
    PrintSideways(&b, 0);
    return 0;
}
