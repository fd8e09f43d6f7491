/* ---
algorithm: search
structure: linked_list
method: labels and goto, place through a pointer
time: O(n)
space: O(1)
call: locate(list(xs), k, &cell) -> cell
--- */
struct rec {
    double field;
    struct rec *next;
};

void locate(const struct rec *r, double wanted, int *place)
{
    int i = 0;
step:
    if (!r)
        goto fail;
    if (r->field == wanted)
        goto done;
    r = r->next;
    ++i;
    goto step;
fail:
    i = -1;
done:
    *place = i;
}
