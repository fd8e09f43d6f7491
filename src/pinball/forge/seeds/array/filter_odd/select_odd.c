/* ---
algorithm: filter_odd
structure: array
method: odd ones by a remainder that is not zero, returned array
time: O(n)
space: O(n)
call: oddNumbers(xs, len(xs), &cell) -> return[:cell]
--- */
#include <stdlib.h>

int* oddNumbers(int* numbers, int length, int* resultLength)
{
    int* result = (int*)malloc((length + 1) * sizeof(int));
    int resultIndex = 0;

    for (int index = 0; index < length; ++index)
    {
        int current = numbers[index];
        if (current % 2 != 0)
        {
            result[resultIndex] = current;
            ++resultIndex;
        }
    }
    *resultLength = resultIndex;
    return result;
}
