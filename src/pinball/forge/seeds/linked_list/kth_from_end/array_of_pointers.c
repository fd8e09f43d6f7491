/* ---
algorithm: kth_from_end
structure: linked_list
method: ring buffer of the last values
time: O(n)
space: O(1)
call: kth_last(list(xs), i) -> return
--- */
#define RING 1024

struct n { int v; struct n *x; };

int kth_last(const struct n *p, int k)
{
    static int ring[RING];
    int used = 0;
    for (; p; p = p->x) ring[used++ % RING] = p->v;
    return ring[(used - 1 - k) % RING];
}
