/* ---
algorithm: minimum
structure: binary_tree
method: recursion to the leftmost node
time: O(n)
typical: O(log n)
space: O(n)
call: FindMin(tree(t)) -> value(return)
--- */
#include <stddef.h>

typedef struct TreeNode *Position;
struct TreeNode
{
    int Element;
    Position Left;
    Position Right;
};

Position FindMin(Position T)
{
    if (T == NULL)
        return NULL;
    else if (T->Left == NULL)
        return T;
    else
        return FindMin(T->Left);
}
