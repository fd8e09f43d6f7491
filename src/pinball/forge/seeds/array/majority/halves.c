/* ---
algorithm: majority
structure: array
method: the majority of one half, if it is one of the whole
time: O(n log n)
typical: unknown
space: O(log n)
call: findMajority(xs, len(xs)) -> return
--- */

static int countIn(const int *a, int n, int value)
{
    int count = 0;
    for (int i = 0; i < n; i++)
    {
        if (a[i] == value)
            count++;
    }
    return count;
}

int findMajority(const int *a, int n)
{
    if (n == 0)
        return -1;
    if (n == 1)
        return a[0];

    int half = n / 2;
    int left = findMajority(a, half);
    if (left != -1 && countIn(a, n, left) * 2 > n)
        return left;
    int right = findMajority(a + half, n - half);
    if (right != -1 && countIn(a, n, right) * 2 > n)
        return right;
    return -1;
}
