/* ---
algorithm: filter_nonzero
structure: array
method: reads a stream and echoes what is not zero
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int left, value;

    if (scanf("%d", &left) == 1)
        while (left-- && scanf("%d", &value) == 1)
            value ? printf("%d\n", value) : 0;
    return 0;
}
