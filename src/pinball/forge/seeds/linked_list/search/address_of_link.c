/* ---
algorithm: search
structure: linked_list
method: the link that points at it
time: O(n)
space: O(1)
call: lookup(&list(xs), k) -> value(return)
view: value
--- */
struct sym { int id; struct sym *next; };

static struct sym **find(struct sym **p, int id)
{
    while (*p && (*p)->id != id)
        p = &(*p)->next;
    return p;
}

struct sym *lookup(struct sym **table, int id)
{
    return *find(table, id);
}
