/* ---
algorithm: search
structure: binary_tree
method: labels and goto
time: O(n)
typical: O(log n)
space: O(1)
call: lookup(tree(t), k) -> return
--- */
typedef short key_type;

struct rec {
    key_type k;
    struct rec *lt;
    struct rec *gt;
};

int lookup(const struct rec *r, key_type k)
{
next:
    if (!r)
        goto missing;
    if (r->k == k)
        return 1;
    r = k > r->k ? r->gt : r->lt;
    goto next;
missing:
    return 0;
}
