/* ---
algorithm: search
structure: array
method: one exit: a loop with a found flag
time: O(n)
space: O(1)
call: FindElement(xs, len(xs), k) -> return
--- */
#include <stdbool.h>

int FindElement(int numbers[], int numberCount, int wanted)
{
    bool found = false;
    int position = 0;
    int result = -1;

    while (!found && position < numberCount)
    {
        if (numbers[position] == wanted)
        {
            found = true;
            result = position;
        }
        else
        {
            position = position + 1;
        }
    }

    return result;
}
