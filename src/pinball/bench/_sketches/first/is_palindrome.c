// inputs: [1, 4, 1] | [] | [7] | [2, 4] | [5, 5] | [1, 2, 3, 1]
int is_palindrome(const int *a, int n) {
    for (int i = 0; i < n / [[??|2]]; i++)
        if (a[i] != a[[[??expr|n - i - 1]]]) return [[??|0]];
    return 1;
}
