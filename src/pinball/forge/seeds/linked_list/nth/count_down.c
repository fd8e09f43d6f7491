/* ---
algorithm: nth
structure: linked_list
method: steps counted down
time: O(n)
space: O(1)
call: nth(list(xs), i) -> return
--- */
struct node {
    int val;
    struct node *next;
};

int nth(const struct node *n, int i)
{
    while (i-- > 0)
        n = n->next;
    return n->val;
}
