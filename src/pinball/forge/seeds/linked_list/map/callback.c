/* ---
algorithm: map
structure: linked_list
method: each result handed to a callback by recursion
time: O(n)
space: O(n)
call: emit_doubles(list(xs), emit) -> emitted
--- */
typedef struct node {
    int value;
    struct node *rest;
} node;

void emit_doubles(node *n, void (*emit)(int))
{
    if (!n)
        return;
    emit(2 * n->value);
    emit_doubles(n->rest, emit);
}
