/* ---
algorithm: index_of_minimum
structure: array
method: value and place kept side by side, printed
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main()
{
    int n, x, smallest = 0, position = 0;

    scanf("%d", &n);
    for (int i = 0; i < n; i++)
    {
        scanf("%d", &x);
        if (i == 0 || x < smallest)
        {
            smallest = x;
            position = i;
        }
    }
    printf("position %d\n", position);
    return 0;
}
