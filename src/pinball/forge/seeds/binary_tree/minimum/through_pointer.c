/* ---
algorithm: minimum
structure: binary_tree
method: loop, result through a pointer
time: O(n)
typical: O(log n)
space: O(1)
call: smallest(tree(t), &cell) -> cell
--- */
struct entry {
    short amount;
    struct entry *below;
    struct entry *above;
};

void smallest(const struct entry *e, int *result) {
    do {
        *result = e->amount;
        e = e->below;
    } while (e);
}
