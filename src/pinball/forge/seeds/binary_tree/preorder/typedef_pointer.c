/* ---
algorithm: preorder
structure: binary_tree
method: nodes behind a pointer type, links before the value, prints with a width
time: O(n)
space: O(n)
call: PreOrderTraverse(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef int ElementType;
typedef struct TNode *Position;
typedef Position BinTree;
struct TNode {
    BinTree Left;
    BinTree Right;
    ElementType Data;
};

void PreOrderTraverse(BinTree BT)
{
    if (BT) {
        printf("%5d", BT->Data);
        PreOrderTraverse(BT->Left);
        PreOrderTraverse(BT->Right);
    }
    return;
}
