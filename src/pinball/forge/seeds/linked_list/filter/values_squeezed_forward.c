/* ---
algorithm: filter
structure: linked_list
method: kept values written over the front nodes, the rest cut off
time: O(n)
space: O(1)
call: compact(list(xs), k) -> list(return)
--- */
struct rec {
    int num;
    struct rec *link;
};

struct rec *compact(struct rec *top, int bound)
{
    struct rec *rd, *wr = top, *last = 0;

    for (rd = top; rd; rd = rd->link) {
        if (rd->num > bound) {
            wr->num = rd->num;
            last = wr;
            wr = wr->link;
        }
    }
    if (!last)
        return 0;
    last->link = 0;
    return top;
}
