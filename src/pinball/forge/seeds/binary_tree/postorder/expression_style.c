/* ---
algorithm: postorder
structure: binary_tree
method: recursion with helper functions for leaf and inner nodes, prints in brackets
time: O(n)
space: O(n)
call: printTree(tree(t)) -> stdout
--- */
#include <stdio.h>

struct Expr {
    int token;
    struct Expr *lhs;
    struct Expr *rhs;
};

static int isLeaf(const struct Expr *e)
{
    return e->lhs == NULL && e->rhs == NULL;
}

void printTree(const struct Expr *e)
{
    if (e == NULL)
        return;
    if (isLeaf(e)) {
        printf(" %d ", e->token);
        return;
    }
    printf("(");
    printTree(e->lhs);
    printTree(e->rhs);
    printf(" %d ", e->token);
    printf(")");
}
