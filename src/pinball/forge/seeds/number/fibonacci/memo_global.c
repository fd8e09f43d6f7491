/* ---
algorithm: fibonacci
structure: number
method: recursion with a memo in a global array
time: O(n)
space: O(n)
call: fibMemo(n) -> return
--- */
#define UNKNOWN -1

int cache[64];

int lookup(int n)
{
    if (cache[n] == UNKNOWN)
    {
        cache[n] = lookup(n - 1) + lookup(n - 2);
    }
    return cache[n];
}

int fibMemo(int n)
{
    int i;
    for (i = 0; i < 64; i++)
    {
        cache[i] = UNKNOWN;
    }
    cache[0] = 0;
    cache[1] = 1;
    return lookup(n);
}
