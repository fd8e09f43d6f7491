/* ---
algorithm: maximum
structure: linked_list
method: the node that holds it
time: O(n)
space: O(1)
call: find_largest(list(xs)) -> value(return)
--- */
typedef struct rec { double w; struct rec *link; } rec;

rec *find_largest(rec *first)
{
    rec *best = first;
    while ((first = first->link))
        if (first->w > best->w)
            best = first;
    return best;
}
