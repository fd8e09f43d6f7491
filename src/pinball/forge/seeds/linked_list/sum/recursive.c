/* ---
algorithm: sum
structure: linked_list
method: recursion
time: O(n)
space: O(n)
call: total(list(xs)) -> return
--- */
struct bill { long amount; struct bill *next; };

long total(const struct bill *b)
{
    return b ? b->amount + total(b->next) : 0;
}
