/* ---
algorithm: average
structure: array
method: main, doubles
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, i;
    double num[1024], sum = 0.0;

    scanf("%d", &n);
    for (i = 0; i < n; ++i)
    {
        scanf("%lf", &num[i]);
        sum += num[i];
    }
    printf("Average = %d", (int)(sum / n));
    return 0;
}
