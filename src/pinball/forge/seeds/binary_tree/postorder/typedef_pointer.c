/* ---
algorithm: postorder
structure: binary_tree
method: nodes behind a pointer type, links before the value, prints with a width
time: O(n)
space: O(n)
call: PostOrderTraverse(tree(t)) -> stdout
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

void PostOrderTraverse(BinTree BT)
{
    if (BT) {
        PostOrderTraverse(BT->Left);
        PostOrderTraverse(BT->Right);
        printf("%5d", BT->Data);
    }
    return;
}
