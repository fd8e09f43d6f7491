/* ---
algorithm: same_counts
structure: hash_table
method: two tables compared, reads both
time: O(n)
space: O(1)
call: main() < len(xs) xs len(ys) ys -> stdout
--- */
#include <stdio.h>
#include <string.h>

int A[200], B[200];

void readInto(int *table)
{
    int n, x;
    memset(table, 0, 200 * sizeof(int));
    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        table[x + 100]++;
    }
}

int main(void)
{
    readInto(A);
    readInto(B);
    printf("%d\n", memcmp(A, B, sizeof(A)) == 0);
    return 0;
}
