/* ---
algorithm: postorder
structure: binary_tree
method: root, right, left with a stack, then the array reversed
time: O(n)
space: O(1)
call: PostOrder(tree(t), out(len(t))) -> out[:return]
--- */
#define STACK_MAX 1024

struct TreeNode
{
    int Value;
    struct TreeNode *Left;
    struct TreeNode *Right;
};

static struct TreeNode *Stack[STACK_MAX];

static void Reverse(int *Array, int Length)
{
    int First = 0;
    int Last = Length - 1;
    while (First < Last)
    {
        int Temp = Array[First];
        Array[First++] = Array[Last];
        Array[Last--] = Temp;
    }
}

int PostOrder(struct TreeNode *Root, int *Output)
{
    int Top = 0;
    int Length = 0;

    if (Root)
        Stack[Top++] = Root;
    while (Top > 0)
    {
        struct TreeNode *Node = Stack[--Top];
        Output[Length++] = Node->Value;
        if (Node->Left)
            Stack[Top++] = Node->Left;
        if (Node->Right)
            Stack[Top++] = Node->Right;
    }
    Reverse(Output, Length);
    return Length;
}
