// inputs: 0 | 1 | 2 | 5 | 10
int fibonacci(int n) {
    int a = [[??|0]], b = [[??|1]];
    for (int i = 0; i < n; i++) {
        int next = a [[??op|+]] b;
        a = [[??expr|b]];
        b = [[??expr|next]];
    }
    return a;
}
