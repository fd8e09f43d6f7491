/* ---
algorithm: reverse
structure: array
method: assembler-minded: two registers, a do while loop
time: O(n)
space: O(1)
call: revw(xs, len(xs)) -> xs
--- */
void revw(int *base, int cnt)
{
    register int *si = base;
    register int *di = base + cnt;
    register int ax;

    if (cnt < 2)
        return;
    do {
        --di;
        ax = *si;
        *si = *di;
        *di = ax;
        ++si;
    } while (si < di);
}
