/* ---
algorithm: search
structure: array
method: main reads the numbers and the key and prints the place
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main()
{
    int array[1100], search, c, n, index = -1;

    scanf("%d", &n);
    for (c = 0; c < n; c++)
        scanf("%d", &array[c]);
    scanf("%d", &search);

    for (c = 0; c < n; c++)
    {
        if (array[c] == search)    /* if required element found */
        {
            index = c;
            break;
        }
    }
    printf("%d\n", index);

    return 0;
}
