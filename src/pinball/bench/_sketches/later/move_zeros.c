// inputs: [3, 0, 2] | [] | [0, 0, 1] | [2, 1]
void move_zeros(int *a, int n) {
    int k = 0;
    for (int i = 0; i < n; i++)
        if (a[i] [[??cmp|!=]] [[??|0]]) {
            a[k] = [[??expr|a[i]]];
            k++;
        }
    while (k < n) {
        a[k] = [[??|0]];
        [[??stmt|k++;]]
    }
}
