/* ---
algorithm: count_greater
structure: array
method: index loop
time: O(n)
space: O(1)
call: countGreater(xs, len(xs), k) -> return
--- */

int countGreater(int arr[], int n, int k)
{
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (arr[i] > k) {
            count++;
        }
    }
    return count;
}
