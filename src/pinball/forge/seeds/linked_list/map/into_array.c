/* ---
algorithm: map
structure: linked_list
method: results written into an output array by a moving pointer
time: O(n)
space: O(1)
call: export_doubled(list(xs), out(len(xs))) -> out[:len(xs)]
--- */
struct reading {
    short raw;
    struct reading *next;
};

void export_doubled(const struct reading *r, int *dst)
{
    while (r) {
        *dst++ = r->raw * 2;
        r = r->next;
    }
}
