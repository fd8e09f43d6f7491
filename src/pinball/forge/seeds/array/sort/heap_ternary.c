/* ---
algorithm: sort
structure: array
method: heap sort with three children
time: O(n log n)
space: O(1)
call: hsort3(xs, len(xs)) -> xs
--- */
void hsort3(double *x, int n)
{
    int start = (n + 1) / 3, end = n;

    while (end > 1) {
        double item;
        if (start > 0) {
            item = x[--start];           /* still building */
        } else {
            item = x[--end];             /* taking the largest off */
            x[end] = x[0];
        }
        int hole = start;
        for (;;) {
            int kid = 3 * hole + 1;
            if (kid >= end)
                break;
            int best = kid;
            for (int c = kid + 1; c < kid + 3 && c < end; c++)
                if (x[c] > x[best])
                    best = c;
            if (x[best] <= item)
                break;
            x[hole] = x[best];
            hole = best;
        }
        x[hole] = item;
    }
}
