/* ---
algorithm: fibonacci
structure: number
method: powers of a two by two matrix
time: O(log n)
space: O(1)
call: nth_fibonacci(n) -> return
--- */

struct mat {
    long a, b, c, d;
};

static struct mat times(struct mat x, struct mat y)
{
    struct mat z;
    z.a = x.a * y.a + x.b * y.c;
    z.b = x.a * y.b + x.b * y.d;
    z.c = x.c * y.a + x.d * y.c;
    z.d = x.c * y.b + x.d * y.d;
    return z;
}

long nth_fibonacci(int n)
{
    struct mat result = {1, 0, 0, 1};
    struct mat step = {1, 1, 1, 0};

    while (n > 0) {
        if (n % 2)
            result = times(result, step);
        step = times(step, step);
        n /= 2;
    }
    return result.b;
}
