/* ---
algorithm: filter_less
structure: linked_list
method: into an array, index loop
time: O(n)
space: O(1)
call: below(list(xs), len(xs), k, out(len(xs))) -> out[:return]
--- */
struct price { double eur; struct price *next; };

int below(const struct price *p, int n, int limit, double *cheap)
{
    int found = 0;
    for (int i = 0; i < n; i++, p = p->next) {
        if (p->eur < limit) {
            cheap[found] = p->eur;
            found = found + 1;
        }
    }
    return found;
}
