/* ---
algorithm: reverse_first
structure: linked_list
method: recursion with the rest kept
time: O(1)
space: O(1)
call: rev_k(list(xs), k) -> list(return)
--- */
typedef struct node { int key; struct node *next; } node;

static node *rest;

static node *go(node *p, int k)
{
    node *head;
    if (k <= 1 || p->next == 0) {
        rest = p->next;
        return p;
    }
    head = go(p->next, k - 1);
    p->next->next = p;
    p->next = rest;
    return head;
}

node *rev_k(node *p, int k)
{
    return p ? go(p, k) : p;
}
