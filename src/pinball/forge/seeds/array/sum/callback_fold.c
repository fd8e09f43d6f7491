/* ---
algorithm: sum
structure: array
method: general fold with a function pointer
time: O(n)
space: O(1)
call: sum_all(xs, len(xs)) -> return
--- */
static int plus(int a, int b) { return a + b; }

static int fold(const int *v, int n, int start, int (*f)(int, int))
{
    int acc = start;
    for (int i = 0; i < n; i++)
        acc = f(acc, v[i]);
    return acc;
}

int sum_all(const int *v, int n) { return fold(v, n, 0, plus); }
