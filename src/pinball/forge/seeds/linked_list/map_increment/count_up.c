/* ---
algorithm: map_increment
structure: linked_list
method: increments one by one
time: O(n)
space: O(1)
call: raise(list(xs), k) -> list(return)
--- */
struct box { int n; struct box *next; };

struct box *raise(struct box *b, int by)
{
    struct box *start = b;
    int i;
    for (; b; b = b->next) {
        for (i = 0; i < by; i++) b->n++;
        for (i = 0; i > by; i--) b->n--;
    }
    return start;
}
