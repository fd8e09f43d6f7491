/* ---
algorithm: reverse
structure: linked_list
method: recursion that returns first and last as a struct
time: O(n)
space: O(n)
call: lreverse(list(xs)) -> list(return)
--- */
typedef struct lnode {
    int key;
    struct lnode *succ;
} lnode;

typedef struct {
    lnode *first;
    lnode *last;
} ends;

static ends walk(lnode *n)
{
    ends e;
    if (n->succ == 0) {
        e.first = n;
        e.last = n;
        return e;
    }
    e = walk(n->succ);
    e.last->succ = n;
    n->succ = 0;
    e.last = n;
    return e;
}

lnode *lreverse(lnode *list)
{
    return list ? walk(list).first : 0;
}
