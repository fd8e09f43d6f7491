/* ---
algorithm: postorder
structure: binary_tree
method: recursion over selector functions of an abstract type, prints
time: O(n)
space: O(n)
call: ListPostOrder(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdbool.h>

typedef struct TreeRecord *Tree;

struct TreeRecord
{
    int element;
    Tree leftSubtree;
    Tree rightSubtree;
};

static bool isEmpty(Tree tree)
{
    return tree == NULL;
}

static Tree leftOf(Tree tree)
{
    return tree->leftSubtree;
}

static Tree rightOf(Tree tree)
{
    return tree->rightSubtree;
}

static void visit(Tree tree)
{
    printf("%d ", tree->element);
}

void ListPostOrder(Tree tree)
{
    if (!isEmpty(tree))
    {
        ListPostOrder(leftOf(tree));
        ListPostOrder(rightOf(tree));
        visit(tree);
    }
}
