/* ---
algorithm: multiply
structure: matrix
method: three loops, global arrays, printed
time: O(n^3)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

#define SIZE 100

int first[SIZE][SIZE], result[SIZE][SIZE];

int main()
{
    int n, c, d, k, sum = 0;

    scanf("%d", &n);
    for (c = 0; c < n; c++)
        for (d = 0; d < n; d++)
            scanf("%d", &first[c][d]);

    for (c = 0; c < n; c++) {
        for (d = 0; d < n; d++) {
            for (k = 0; k < n; k++) {
                sum = sum + first[c][k] * first[k][d];
            }
            result[c][d] = sum;
            sum = 0;
        }
    }

    for (c = 0; c < n; c++) {
        for (d = 0; d < n; d++)
            printf("%d\t", result[c][d]);
        printf("\n");
    }
    return 0;
}
