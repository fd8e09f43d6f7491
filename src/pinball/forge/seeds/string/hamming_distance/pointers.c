/* ---
algorithm: hamming_distance
structure: string
method: two pointers
time: O(n)
space: O(1)
call: hamming(s, t) -> return
--- */
int hamming(const char *a, const char *b)
{
    int d = 0;
    while (*a && *b)
        if (*a++ != *b++)
            d++;
    return d;
}
