/* ---
algorithm: mode
structure: hash_table
method: sorts, then the longest run
time: O(n log n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *p, const void *q) { return *(const int *)p - *(const int *)q; }

int main(void)
{
    int a[1100], n, run = 0, best = 0, answer = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    qsort(a, n, sizeof a[0], compare);
    for (int i = 0; i < n; i++) {
        run = i > 0 && a[i] == a[i - 1] ? run + 1 : 1;
        if (run > best) {
            best = run;
            answer = a[i];
        }
    }
    printf("The mode is %d\n", answer);
    return 0;
}
