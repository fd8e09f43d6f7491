/* ---
algorithm: search_first
structure: array
method: goes from the end; the last hit that is noted is the first
time: O(n)
space: O(1)
call: FirstIndex(xs, len(xs), k) -> return
--- */
long FirstIndex(const long *tbl, long nent, long key)
{
    long where = -1;

    while (--nent >= 0)
        if (tbl[nent] == key)
            where = nent;
    return where;
}
