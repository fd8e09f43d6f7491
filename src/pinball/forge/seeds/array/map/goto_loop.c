/* ---
algorithm: map
structure: array
method: labels and goto
time: O(n)
space: O(1)
call: dbl(xs, len(xs)) -> xs
--- */
void dbl(int *r0, int r1)
{
loop:
    if (r1 == 0)
        goto done;
    *r0 = *r0 + *r0;
    r0 = r0 + 1;
    r1 = r1 - 1;
    goto loop;
done:
    return;
}
