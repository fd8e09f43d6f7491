/* ---
algorithm: sort
structure: linked_list
method: the rest sorted first, then insert, both recursive
time: O(n^2)
space: O(n)
call: isort(list(xs)) -> list(return)
--- */
typedef struct list { int hd; struct list *tl; } list;

static list *insert(list *x, list *l)
{
    if (l == 0 || x->hd <= l->hd) {
        x->tl = l;
        return x;
    }
    l->tl = insert(x, l->tl);
    return l;
}

list *isort(list *l)
{
    if (l == 0)
        return l;
    return insert(l, isort(l->tl));
}
