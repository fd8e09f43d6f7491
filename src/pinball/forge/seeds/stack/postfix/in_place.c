/* ---
algorithm: postfix
structure: stack
method: the input's own beginning is the stack
time: O(n)
space: O(1)
call: reduce(xs, len(xs)) -> return
--- */
int reduce(int *a, int n)
{
    int top = 0;
    for (int i = 0; i < n; i++) {
        int t = a[i];
        if (t >= 0) {
            a[top++] = t;
        } else if (top > 1) {
            int y = a[--top];
            int *x = &a[top - 1];
            *x = t == -1 ? *x + y : t == -2 ? *x - y : *x > y ? *x : y;
        }
    }
    return top ? a[top - 1] : 0;
}
