/* ---
algorithm: longest_consecutive
structure: hash_table
method: looks for the next number in the array
time: O(n^3)
space: O(1)
call: longestRun(xs, len(xs)) -> return
--- */
#include <stdbool.h>

bool contains(int list[], int n, int value)
{
    for (int i = 0; i < n; i++)
        if (list[i] == value)
            return true;
    return false;
}

int longestRun(int list[], int n)
{
    int longest = 0;
    for (int i = 0; i < n; i++)
    {
        int value = list[i];
        int length = 1;
        while (contains(list, n, value + 1))
        {
            value = value + 1;
            length = length + 1;
        }
        if (length > longest)
            longest = length;
    }
    return longest;
}
