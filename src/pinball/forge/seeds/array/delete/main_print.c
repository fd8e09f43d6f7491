/* ---
algorithm: delete
structure: array
method: reads, closes the gap while pointers run, prints
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

static int numbers[1024];

static int *find(int *from, int *to, int value)
{
    while (from != to && *from != value)
        ++from;
    return from;
}

int main(void)
{
    int n, victim;
    int *end, *p;

    scanf("%d", &n);
    end = numbers + n;
    for (p = numbers; p < end; p++)
        scanf("%d", p);
    scanf("%d", &victim);

    p = find(numbers, end, victim);
    if (p != end) {
        for (; p + 1 < end; p++)
            *p = *(p + 1);
        end--;
    }
    for (p = numbers; p < end; p++)
        printf("%d\n", *p);
    return 0;
}
