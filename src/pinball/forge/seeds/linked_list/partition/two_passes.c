/* ---
algorithm: partition
structure: linked_list
method: two passes over the list with a callback
time: O(n)
space: O(1)
call: small_then_large(list(xs), k, emit) -> emitted
--- */
struct node {
    int value;
    struct node *next;
};

void small_then_large(struct node *list, int limit, void (*visit)(int))
{
    struct node *p;

    for (p = list; p; p = p->next)
        if (p->value < limit)
            visit(p->value);
    for (p = list; p; p = p->next)
        if (!(p->value < limit))
            visit(p->value);
}
