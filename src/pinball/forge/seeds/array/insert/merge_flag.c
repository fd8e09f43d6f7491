/* ---
algorithm: insert
structure: array
method: one loop over the output with a flag for "already placed"
time: O(n)
space: O(1)
call: put_in_order(xs, len(xs), k, out(len(xs)+1)) -> out[:return]
--- */
#include <stdbool.h>

/* returns the new length */
int put_in_order(const double *old_values, int old_count, double extra, double *new_values)
{
    bool placed = false;
    int from = 0;
    int to = 0;

    while (to < old_count + 1)
    {
        bool take_extra = !placed && (from == old_count || extra <= old_values[from]);
        if (take_extra)
        {
            new_values[to] = extra;
            placed = true;
        }
        else
        {
            new_values[to] = old_values[from];
            from++;
        }
        to++;
    }
    return to;
}
