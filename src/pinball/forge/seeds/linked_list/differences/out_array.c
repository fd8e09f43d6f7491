/* ---
algorithm: differences
structure: linked_list
method: into an array
time: O(n)
space: O(1)
call: steps(list(xs), out(len(xs))) -> out[:return]
--- */
struct height { int metres; struct height *next; };

int steps(const struct height *h, int *out)
{
    int n = 0;
    int last = h->metres;
    while ((h = h->next) != 0) {
        out[n++] = h->metres - last;
        last = h->metres;
    }
    return n;
}
