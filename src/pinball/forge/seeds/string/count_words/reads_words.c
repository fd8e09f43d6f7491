/* ---
algorithm: count_words
structure: string
method: reads characters until the end of the input
time: O(n)
space: O(1)
call: main() < s -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int c, previous = ' ', total = 0;

    while ((c = getchar()) != EOF && c != '\n')
    {
        if (c != ' ' && previous == ' ')
            total = total + 1;
        previous = c;
    }
    printf("Number of words: %d\n", total);
    return 0;
}
