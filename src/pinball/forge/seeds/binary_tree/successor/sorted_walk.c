/* ---
algorithm: successor
structure: binary_tree
method: in-order recursion, the first larger value is kept
time: O(n)
space: O(n)
call: after(tree(t), k, &cell) -> cell
--- */
typedef struct tree { int x; struct tree *l, *r; } tree;

static void walk(tree *t, int k, int *next, int *have)
{
    if (t == 0 || *have)
        return;
    walk(t->l, k, next, have);
    if (!*have && t->x > k) {
        *next = t->x;
        *have = 1;
    }
    walk(t->r, k, next, have);
}

void after(tree *t, int k, int *next)
{
    int have = 0;
    *next = -1;
    walk(t, k, next, &have);
}
