#include <stdio.h>
#include <stdbool.h>

bool contains(const int *haystack, int size, int needle)
{
    const int *end = haystack + size;
    while (haystack < end)
    {
        if (*haystack++ == needle)
            return true;
    }
    return false;
}

/* how often does value occur */
int count_occurrences(const int *array, int size, int value)
{
    int count = 0;
    for (int i = 0; i < size; i++)
        if (array[i] == value)
            count++;
    return count;
}

int main(void)
{
    int numbers[] = {4, 6, 8, 6, 15, 16};
    printf("%s\n", contains(numbers, 6, 15) ? "found" : "missing");
    printf("%s\n", contains(numbers, 6, 7) ? "found" : "missing");
    printf("6 occurs %d times\n", count_occurrences(numbers, 6, 6));
    return 0;
}
