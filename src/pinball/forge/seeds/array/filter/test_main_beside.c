/* ---
algorithm: filter
structure: array
method: filter with a test main and a printing helper beside
time: O(n)
space: O(1)
call: keepLarger(xs, out(len(xs)), len(xs), k) -> out[:return]
--- */
#include <stdio.h>

int keepLarger(const int from[], int to[], int many, int bound)
{
    int f = 0, t = 0;

    for (f = 0, t = 0; f != many; f++)
    {
        int candidate = from[f];
        if (candidate <= bound)
            continue;
        to[t] = candidate;
        t++;
    }
    return t;
}

static void show(const char *title, const int v[], int n)
{
    printf("%s:", title);
    for (int i = 0; i < n; i++)
        printf(" %d", v[i]);
    printf("\n");
}

int main(void)
{
    int ages[] = {12, 40, 17, 21, 65};
    int adults[5];
    int n = keepLarger(ages, adults, 5, 17);

    show("all", ages, 5);
    show("adults", adults, n);
    return 0;
}
