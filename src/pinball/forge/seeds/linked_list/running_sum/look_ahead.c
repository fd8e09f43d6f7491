/* ---
algorithm: running_sum
structure: linked_list
method: each node added to the next
time: O(n)
space: O(1)
call: cumulate(list(xs)) -> list(xs)
--- */
struct amount { long cents; struct amount *later; };

void cumulate(struct amount *a)
{
    for (; a && a->later; a = a->later)
        a->later->cents += a->cents;
}
