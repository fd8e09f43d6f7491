/* ---
algorithm: unmatched_brackets
structure: stack
method: stack as an array with a top index
time: O(n)
space: O(1)
call: countUnmatched(xs, len(xs)) -> return
--- */
#define MAX 1024

int stack[MAX];
int top = -1;

void push(int x)
{
    stack[++top] = x;
}

int pop(void)
{
    return stack[top--];
}

int countUnmatched(int arr[], int n)
{
    int lonely = 0;

    top = -1;
    for (int i = 0; i < n; i++)
    {
        if (arr[i] > 0)
            push(arr[i]);
        else if (arr[i] < 0)
        {
            if (top >= 0 && stack[top] == -arr[i])
                pop();
            else
                lonely++;
        }
    }
    return lonely + top + 1;
}
