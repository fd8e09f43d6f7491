/* ---
algorithm: filter
structure: array
method: a table of predicates, one is chosen by its number
time: O(n)
space: O(1)
call: send_matching(xs, len(xs), 0, k, emit) -> emitted
--- */
typedef int (*test)(int, int);

static int gt(int x, int y) { return x > y; }
static int lt(int x, int y) { return x < y; }
static int ne(int x, int y) { return x != y; }

static const test tests[] = {gt, lt, ne};

void send_matching(const int *v, int n, int which, int arg, void (*send)(int))
{
    test t = tests[which];

    for (int i = 0; i < n; i++)
        if (t(v[i], arg))
            send(v[i]);
}
