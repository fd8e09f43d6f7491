/* ---
algorithm: delete_last
structure: linked_list
method: recursion down to the node whose next is none
time: O(n)
space: O(n)
call: init(list(xs)) -> list(return)
--- */
typedef struct l { int x; struct l *xs; } l;

l *init(l *a) {
    if (a == 0 || a->xs == 0) return 0;
    a->xs = init(a->xs);
    return a;
}
