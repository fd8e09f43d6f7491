/* ---
algorithm: stack_minimum
structure: stack
method: a second stack of minima
time: O(n)
space: O(1)
call: minStack(xs, len(xs), emit) -> emitted
--- */
int values[1024], minima[1024];
int count;

void push(int x)
{
    values[count] = x;
    if (count == 0 || x < minima[count - 1])
        minima[count] = x;
    else
        minima[count] = minima[count - 1];
    count++;
}

void pop(void)
{
    if (count > 0)
        count--;
}

int getMin(void) { return count ? minima[count - 1] : 0; }

void minStack(const int *ops, int n, void (*answer)(int))
{
    count = 0;
    for (int i = 0; i < n; i++)
    {
        if (ops[i] > 0) push(ops[i]);
        else if (ops[i] == 0) pop();
        else answer(getMin());
    }
}
