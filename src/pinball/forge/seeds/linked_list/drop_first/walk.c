/* ---
algorithm: drop_first
structure: linked_list
method: walks only
time: O(1)
space: O(1)
call: advance(list(xs), k) -> list(return)
--- */
struct it { int v; struct it *n; };

struct it *advance(struct it *p, unsigned by)
{
    while (by && p) {
        p = p->n;
        --by;
    }
    return p;
}
