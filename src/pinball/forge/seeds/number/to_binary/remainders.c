/* ---
algorithm: to_binary
structure: number
method: remainders into an array, then printed back to front
time: O(log n)
space: O(1)
call: main() < n -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int binaryNum[32];
    int n, i = 0;

    scanf("%d", &n);
    if (n == 0)
        binaryNum[i++] = 0;
    while (n > 0) {
        binaryNum[i] = n % 2;
        n = n / 2;
        i++;
    }
    for (int j = i - 1; j >= 0; j--)
        printf("%d ", binaryNum[j]);
    printf("\n");
    return 0;
}
