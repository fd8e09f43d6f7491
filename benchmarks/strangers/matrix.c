#include <stdio.h>
#define R 2

void multiply(int a[R][R], int b[R][R], int c[R][R])
{
    for (int i = 0; i < R; i++)
        for (int j = 0; j < R; j++) {
            c[i][j] = 0;
            for (int k = 0; k < R; k++)
                c[i][j] += a[i][k] * b[k][j];
        }
}

void transpose(int a[R][R])
{
    for (int i = 0; i < R; i++)
        for (int j = i + 1; j < R; j++) {
            int t = a[i][j];
            a[i][j] = a[j][i];
            a[j][i] = t;
        }
}

int main(void)
{
    int a[R][R] = {{1, 2}, {3, 4}}, b[R][R] = {{0, 1}, {1, 0}}, c[R][R];
    multiply(a, b, c);
    transpose(c);
    printf("%d %d\n%d %d\n", c[0][0], c[0][1], c[1][0], c[1][1]);
    return 0;
}
