/* ---
algorithm: largest_rectangle
structure: stack
method: stack of rising places, a bar of height 0 at the end
time: O(n)
space: O(n)
call: largestRectangleArea(xs, len(xs)) -> return
--- */
#include <stdlib.h>

int largestRectangleArea(int *heights, int n)
{
    int *stack = malloc((n + 1) * sizeof(int));
    int top = 0, best = 0;
    for (int i = 0; i <= n; i++)
    {
        int h = i == n ? 0 : heights[i];
        while (top > 0 && heights[stack[top - 1]] >= h)
        {
            int height = heights[stack[--top]];
            int width = top > 0 ? i - stack[top - 1] - 1 : i;
            if (height * width > best)
                best = height * width;
        }
        stack[top++] = i;
    }
    free(stack);
    return best;
}
