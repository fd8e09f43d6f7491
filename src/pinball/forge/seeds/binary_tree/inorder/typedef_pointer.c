/* ---
algorithm: inorder
structure: binary_tree
method: nodes behind a pointer type, links before the value, prints with a width
time: O(n)
space: O(n)
call: InOrderTraverse(tree(t)) -> stdout
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

void InOrderTraverse(BinTree BT)
{
    if (BT) {
        InOrderTraverse(BT->Left);
        printf("%5d", BT->Data);
        InOrderTraverse(BT->Right);
    }
    return;
}
