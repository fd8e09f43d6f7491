/* ---
algorithm: remove_adjacent
structure: stack
method: the array's beginning is the stack
time: O(n)
space: O(1)
call: vanish(xs, len(xs)) -> xs[:return]
--- */
int vanish(int *a, int n)
{
    int top = 0;
    for (int i = 0; i < n; i++) {
        if (top > 0 && a[top - 1] == a[i])
            top--;
        else
            a[top++] = a[i];
    }
    return top;
}
