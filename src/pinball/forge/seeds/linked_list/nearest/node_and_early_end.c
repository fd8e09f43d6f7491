/* ---
algorithm: nearest
structure: linked_list
method: returns the node, ends at an exact match
time: O(n)
space: O(1)
call: search_near(list(xs), k) -> value(return)
--- */
typedef struct pt { long at; struct pt *next; } pt;

static long dist(long a, long b) { return a < b ? b - a : a - b; }

pt *search_near(pt *p, long key)
{
    pt *found = p;
    long d = dist(p->at, key);
    while (p && d > 0) {
        if (dist(p->at, key) < d) {
            found = p;
            d = dist(p->at, key);
        }
        p = p->next;
    }
    return found;
}
