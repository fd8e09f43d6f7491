/* ---
algorithm: row_sums
structure: matrix
method: reads a matrix, prints a line for each sum
time: O(n^2)
space: O(1)
call: main() < len(m) flat(m) -> stdout
--- */
#include <stdio.h>

#define SIZE 100

int main(void)
{
    int mat[SIZE][SIZE];
    int n, row, col, sum;

    if (scanf("%d", &n) != 1) return 1;
    for (row = 0; row < n; row++)
        for (col = 0; col < n; col++)
            scanf("%d", &mat[row][col]);

    row = 0;
    while (row < n)
    {
        sum = 0;
        col = 0;
        while (col < n)
        {
            sum = sum + mat[row][col];
            col = col + 1;
        }
        printf("Sum = %d\n", sum);
        row = row + 1;
    }
    return 0;
}
