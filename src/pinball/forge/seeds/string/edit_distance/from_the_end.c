/* ---
algorithm: edit_distance
structure: string
method: table of suffixes, filled from the back
time: O(n^2)
space: O(n^2)
call: minOperations(s, t) -> return
--- */
#include <stdlib.h>
#include <string.h>

int minOperations(char *word1, char *word2)
{
    int rows = strlen(word1) + 1;
    int cols = strlen(word2) + 1;
    int *cost = malloc(rows * cols * sizeof(int));

    for (int r = rows - 1; r >= 0; r--)
    {
        for (int c = cols - 1; c >= 0; c--)
        {
            int here;
            if (r == rows - 1)
                here = cols - 1 - c;
            else if (c == cols - 1)
                here = rows - 1 - r;
            else if (word1[r] == word2[c])
                here = cost[(r + 1) * cols + c + 1];
            else
            {
                here = cost[(r + 1) * cols + c + 1];
                if (cost[(r + 1) * cols + c] < here)
                    here = cost[(r + 1) * cols + c];
                if (cost[r * cols + c + 1] < here)
                    here = cost[r * cols + c + 1];
                here = here + 1;
            }
            cost[r * cols + c] = here;
        }
    }
    int answer = cost[0];
    free(cost);
    return answer;
}
