/* ---
algorithm: map_scale
structure: array
method: a two-argument operation handed to a general routine
time: O(n)
space: O(1)
call: scale(xs, len(xs), k) -> xs
--- */
typedef int (*op)(int, int);

static int add(int a, int b) { return a + b; }
static int mul(int a, int b) { return a * b; }

static void apply(op f, int *v, int n, int operand)
{
    for (int i = 0; i < n; i++)
        v[i] = f(v[i], operand);
}

void shift(int *v, int n, int by) { apply(add, v, n, by); }

void scale(int *v, int n, int by) { apply(mul, v, n, by); }
