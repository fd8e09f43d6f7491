/* ---
algorithm: inorder
structure: binary_tree
method: recursion with constants for null and yes, values through a put function
time: O(n)
space: O(n)
call: TreeWalk(tree(t), out(len(t))) -> out[:return]
--- */
#define NIL 0
#define MAX_OUT 2048

typedef long KEY;

typedef struct NODE {
    KEY key;
    long subtree;
    struct NODE *llink;
    struct NODE *rlink;
} NODE;

static KEY buffer[MAX_OUT];
static int fill;

static int put(KEY key)
{
    if (fill == MAX_OUT)
        return -1;
    buffer[fill++] = key;
    return 0;
}

static int walk(NODE *p)
{
    if (p == NIL)
        return 0;
    if (walk(p->llink) < 0)
        return -1;
    if (put(p->key) < 0)
        return -1;
    if (walk(p->rlink) < 0)
        return -1;
    return 0;
}

int TreeWalk(NODE *root, KEY *out)
{
    int i;

    fill = 0;
    if (walk(root) < 0)
        return -1;
    for (i = 0; i < fill; i++)
        out[i] = buffer[i];
    return fill;
}
