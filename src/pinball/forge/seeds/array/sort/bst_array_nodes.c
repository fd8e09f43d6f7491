/* ---
algorithm: sort
structure: array
method: binary search tree in arrays of indices, read in order to an output array
time: O(n^2)
typical: O(n log n)
space: O(n)
call: treeOrder(xs, len(xs), out(len(xs))) -> out
--- */
#define M 1100

static int key[M], lc[M], rc[M], used, filled;

static int add(int t, int x)
{
    if (!t) {
        key[++used] = x;
        lc[used] = rc[used] = 0;
        return used;
    }
    if (x < key[t])
        lc[t] = add(lc[t], x);
    else
        rc[t] = add(rc[t], x);
    return t;
}

static void walk(int t, int *to)
{
    if (t) {
        walk(lc[t], to);
        to[filled++] = key[t];
        walk(rc[t], to);
    }
}

void treeOrder(const int *x, int n, int *y)
{
    int root = 0;

    used = filled = 0;
    for (int i = 0; i < n; i++)
        root = add(root, x[i]);
    walk(root, y);
}
