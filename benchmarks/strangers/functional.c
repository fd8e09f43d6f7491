#include <stdio.h>
#include <stdlib.h>

typedef int (*int_fn)(int);
typedef int (*pred_fn)(int);

static int square(int x) { return x * x; }
static int is_odd(int x) { return x & 1; }
static int add(int a, int b) { return a + b; }

void map(int *xs, size_t n, int_fn f)
{
    for (size_t i = 0; i < n; i++)
        xs[i] = f(xs[i]);
}

size_t filter(int *xs, size_t n, pred_fn keep)
{
    size_t m = 0;
    for (size_t i = 0; i < n; i++)
        if (keep(xs[i]))
            xs[m++] = xs[i];
    return m;
}

int reduce(const int *xs, size_t n, int start, int (*f)(int, int))
{
    int acc = start;
    for (size_t i = 0; i < n; i++)
        acc = f(acc, xs[i]);
    return acc;
}

int main(void)
{
    int xs[] = {1, 2, 3, 4, 5};
    map(xs, 5, square);
    size_t n = filter(xs, 5, is_odd);
    printf("%d\n", reduce(xs, n, 0, add));
    return 0;
}
