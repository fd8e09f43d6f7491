/* ---
algorithm: reverse_groups
structure: array
method: each chunk by two indices
time: O(n)
space: O(1)
call: reverseInGroups(xs, len(xs), k) -> xs
--- */
void reverseInGroups(long long *arr, int n, int k)
{
    for (int i = 0; i < n; i += k) {
        int left = i;
        int right = i + k - 1 < n - 1 ? i + k - 1 : n - 1;
        while (left < right) {
            long long t = arr[left];
            arr[left++] = arr[right];
            arr[right--] = t;
        }
    }
}
