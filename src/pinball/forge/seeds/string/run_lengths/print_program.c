/* ---
algorithm: run_lengths
structure: string
method: prints code and count when the letter changes
time: O(n)
space: O(1)
call: printRLE(s) -> stdout
--- */
#include <stdio.h>

void printRLE(char str[])
{
    int i = 0;
    while (str[i] != '\0')
    {
        int count = 1;
        while (str[i] == str[i + 1])
        {
            count++;
            i++;
        }
        printf("%d x %d\n", str[i], count);
        i++;
    }
}
