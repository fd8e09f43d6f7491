/* ---
algorithm: leaf_count
structure: binary_tree
method: traversal that raises a counter behind a pointer
time: O(n)
space: O(n)
call: leaves(tree(t), &cell) -> cell
--- */
typedef struct Tree Tree;
struct Tree {
    long item;
    Tree *less;
    Tree *more;
};

void leaves(const Tree *tree, int *total)
{
    if (!tree) return;
    leaves(tree->less, total);
    if (tree->less == 0 && tree->more == 0) (*total)++;
    leaves(tree->more, total);
}
