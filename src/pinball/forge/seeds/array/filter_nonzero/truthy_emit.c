/* ---
algorithm: filter_nonzero
structure: array
method: hands on each that is true
time: O(n)
space: O(1)
call: each_set(emit, xs, len(xs)) -> emitted
--- */
void each_set(void (*f)(int), const int *flags, int count)
{
    const int *end = flags + count;

    for (; flags < end; ++flags)
        if (*flags)
            f(*flags);
}
