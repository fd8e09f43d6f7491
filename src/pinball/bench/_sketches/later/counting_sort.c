// inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [0, 0]
void counting_sort(unsigned char *a, int n) {
    int counts[256] = {0};
    for (int i = 0; i < n; i++) counts[a[i]] [[??op=|+=]] 1;
    int k = [[??|0]];
    for (int v = 0; v < 256; v++)
        while (counts[v] [[??cmp|>]] 0) {
            a[k] = v;
            [[??stmt|k++;]]
            counts[v]--;
        }
}
