/* ---
algorithm: reverse
structure: array
method: a test main with constants and a printing helper beside
time: O(n)
space: O(1)
call: rev(xs, len(xs)) -> xs
--- */
#include <stdio.h>

#define LEN(a) (sizeof(a) / sizeof((a)[0]))

void rev(int a[], int len)
{
    int half = len / 2, i = 0, t;

    while (i != half) {
        t = a[len - ++i];
        a[len - i] = a[i - 1];
        a[i - 1] = t;
    }
}

static void print(const int a[], int len)
{
    while (len-- > 0)
        printf("%d ", *a++);
    puts("");
}

int main(void)
{
    int sample[] = {3, 1, 4, 1, 5, 9, 2, 6};

    print(sample, LEN(sample));
    rev(sample, LEN(sample));
    print(sample, LEN(sample));
    return 0;
}
