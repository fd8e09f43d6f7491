/* ---
algorithm: filter
structure: array
method: result in a global array with a global count
time: O(n)
space: O(1)
call: pick(xs, len(xs), k) -> chosen[:global chosen_count]
--- */
#define CAPACITY 1024

int chosen[CAPACITY];
int chosen_count = 0;

static void remember(int value)
{
    if (chosen_count < CAPACITY)
        chosen[chosen_count++] = value;
}

void pick(const short *values, int n, int bound)
{
    int i;

    chosen_count = 0;
    for (i = 0; i < n; i++)
        if (values[i] > bound)
            remember(values[i]);
}
