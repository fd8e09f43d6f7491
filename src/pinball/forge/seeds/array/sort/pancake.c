/* ---
algorithm: sort
structure: array
method: pancake sort: the largest is flipped to the top, then down
time: O(n^2)
space: O(1)
call: pancake_sort(xs, len(xs)) -> xs
--- */
static void flip(int *stack, int k)
{
    for (int i = 0, j = k - 1; i < j; ++i, --j) {
        int t = stack[i];
        stack[i] = stack[j];
        stack[j] = t;
    }
}

void pancake_sort(int *stack, int height)
{
    for (int top = height; top > 1; --top) {
        int big = 0;
        for (int i = 1; i < top; ++i)
            if (stack[i] > stack[big])
                big = i;
        if (big + 1 == top)
            continue;
        flip(stack, big + 1);
        flip(stack, top);
    }
}
