/* ---
algorithm: common_prefix
structure: string
method: compares halves
time: O(n)
space: O(1)
call: LongestCommonPrefix(s, t) -> return
--- */
#include <string.h>

int LongestCommonPrefix(const char *first, const char *second)
{
    int low = 0;
    int high = (int)strlen(first);
    if ((int)strlen(second) < high)
        high = (int)strlen(second);
    while (low < high)
    {
        int mid = (low + high + 1) / 2;
        if (strncmp(first + low, second + low, mid - low) == 0)
            low = mid;
        else
            high = mid - 1;
    }
    return low;
}
