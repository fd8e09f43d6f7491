/* ---
algorithm: sort
structure: array
method: exchange and start again with goto
time: O(n^2)
space: O(1)
call: order(xs, len(xs)) -> xs
--- */

/* insertion by adjacent exchanges, written with labels as one would in assembly */
void order(double *r, int n)
{
    int i = 1, j;
    double t;

next:
    if (i >= n)
        return;
    j = i;
down:
    if (j == 0 || r[j - 1] <= r[j])
        goto done;
    t = r[j];
    r[j] = r[j - 1];
    r[j - 1] = t;
    j--;
    goto down;
done:
    i++;
    goto next;
}
