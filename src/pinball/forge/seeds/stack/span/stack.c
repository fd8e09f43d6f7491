/* ---
algorithm: span
structure: stack
method: stack of places that are larger
time: O(n)
space: O(1)
call: calculateSpan(xs, len(xs), out(len(xs))) -> out
--- */
void calculateSpan(int price[], int n, int S[])
{
    int st[1024];
    int top = -1;

    for (int i = 0; i < n; i++) {
        while (top >= 0 && price[st[top]] <= price[i])
            top--;
        if (top < 0)
            S[i] = i + 1;
        else
            S[i] = i - st[top];
        st[++top] = i;
    }
}
