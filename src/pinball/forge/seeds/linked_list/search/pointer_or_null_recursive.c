/* ---
algorithm: search
structure: linked_list
method: recursion returns the node or null
time: O(n)
space: O(n)
call: find_node(list(xs), k) -> value(return)
view: value
--- */
#include <stddef.h>

struct contact { long number; struct contact *next; };

const struct contact *find_node(const struct contact *c, long number)
{
    return (c == NULL || c->number == number) ? c : find_node(c->next, number);
}
