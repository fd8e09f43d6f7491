/* ---
algorithm: delete_at
structure: array
method: main shifts left from the position
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main()
{
    int array[1024], position, c, n;

    scanf("%d", &n);
    for (c = 0; c < n; c++)
        scanf("%d", &array[c]);
    scanf("%d", &position);

    if (position >= n)
        printf("Deletion not possible.\n");
    else
    {
        for (c = position + 1; c < n; c++)
            array[c - 1] = array[c];
        n--;
    }
    printf("Resultant array:\n");
    for (c = 0; c < n; c++)
        printf("%d\n", array[c]);
    return 0;
}
