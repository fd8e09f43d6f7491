/* ---
algorithm: map_increment
structure: array
method: copy with memcpy, then plus one
time: O(n)
space: O(n)
call: plusOne(xs, len(xs)) -> return[:len(xs)]
--- */
#include <stdlib.h>
#include <string.h>

int *plusOne(const int *digits, int digitsSize)
{
    int *answer = malloc((digitsSize + 1) * sizeof(int));
    memcpy(answer, digits, digitsSize * sizeof(int));
    for (int i = digitsSize - 1; i >= 0; --i)
        answer[i] += 1;
    return answer;
}
