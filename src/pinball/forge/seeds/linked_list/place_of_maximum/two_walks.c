/* ---
algorithm: place_of_maximum
structure: linked_list
method: largest first, then found
time: O(n)
space: O(1)
call: find_max(list(xs)) -> return
--- */
struct e { double w; struct e *n; };

int find_max(const struct e *list)
{
    const struct e *e;
    double top = list->w;
    int at = 0;
    for (e = list; e; e = e->n)
        if (e->w > top) top = e->w;
    for (e = list; e->w != top; e = e->n)
        at++;
    return at;
}
