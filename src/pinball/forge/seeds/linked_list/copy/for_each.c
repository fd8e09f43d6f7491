/* ---
algorithm: copy
structure: linked_list
method: a function called for each
time: O(n)
space: O(1)
call: traverse(list(xs), emit) -> emitted
--- */
struct list { int item; struct list *next; };

void traverse(struct list *l, void (*visit)(int item))
{
    while (l != 0) {
        visit(l->item);
        l = l->next;
    }
}
