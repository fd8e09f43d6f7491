/* ---
algorithm: reverse
structure: linked_list
method: handed to a callback while the recursion comes back
time: O(n)
space: O(n)
call: for_each_reverse(list(xs), emit) -> emitted
--- */
struct list_head { int payload; struct list_head *next; };

void for_each_reverse(const struct list_head *pos, void (*func)(int))
{
    if (!pos)
        return;
    for_each_reverse(pos->next, func);
    func(pos->payload);
}
