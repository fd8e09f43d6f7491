/* ---
algorithm: length
structure: string
method: an empty for, result by pointer, test main
time: O(n)
space: O(1)
call: findLength(s, &cell) -> cell
--- */
#include <stdio.h>

void findLength(const char *text, int *length)
{
    for (*length = 0; text[*length]; ++*length)
        ;
}

int main(void)
{
    int n;
    findLength("hello", &n);
    printf("%d\n", n);
    return 0;
}
