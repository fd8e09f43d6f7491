/* ---
algorithm: level_order
structure: binary_tree
method: each level found again from the root
time: O(n^2)
typical: unknown
space: O(n)
call: LevelOrder(tree(t), emit) -> emitted
--- */
struct Tree
{
    int Key;
    struct Tree *Left;
    struct Tree *Right;
};

static int Height(const struct Tree *Node)
{
    int L, R;
    if (!Node)
        return 0;
    L = Height(Node->Left);
    R = Height(Node->Right);
    return 1 + (L > R ? L : R);
}

static void VisitLevel(const struct Tree *Node, int Level, void (*Visit)(int))
{
    if (!Node)
        return;
    if (Level == 0)
    {
        Visit(Node->Key);
    }
    else
    {
        VisitLevel(Node->Left, Level - 1, Visit);
        VisitLevel(Node->Right, Level - 1, Visit);
    }
}

void LevelOrder(const struct Tree *Root, void (*Visit)(int))
{
    int Levels = Height(Root);
    for (int Level = 0; Level < Levels; Level++)
        VisitLevel(Root, Level, Visit);
}
