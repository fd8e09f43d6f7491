/* ---
algorithm: swap_pairs
structure: array
method: a pointer goes two further each time
time: O(n)
space: O(1)
call: swap_words(xs, len(xs)) -> xs
--- */
static void swap(short *hi, short *lo)
{
    short t = *hi;
    *hi = *lo;
    *lo = t;
}

void swap_words(short *p, int n)
{
    short *end = p + (n - n % 2);

    for (; p != end; p += 2)
        swap(p, p + 1);
}
