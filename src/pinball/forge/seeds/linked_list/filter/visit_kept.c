/* ---
algorithm: filter
structure: linked_list
method: callback called for each kept value
time: O(n)
space: O(1)
call: for_each_above(list(xs), k, emit) -> emitted
--- */
struct list {
    int value;
    struct list *next;
};

void for_each_above(const struct list *l, int bound, void (*visit)(int)) {
    for (const struct list *p = l; p != 0; p = p->next) {
        if (p->value <= bound) continue;
        visit(p->value);
    }
}
