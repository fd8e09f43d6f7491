// inputs: [1, 4, 2, 3, 6] | [] | [7] | [2, 4] | [-2, 5]
void prefix_sums(int *a, int n) {
    for (int i = [[??|1]]; i [[??cmp|<]] n; i++) a[i] [[??op=|+=]] a[i - [[??|1]]];
}
