/* ---
algorithm: filter_not_equal
structure: array
method: two indices in place, returns the new length
time: O(n)
space: O(1)
call: dropAllEqual(xs, len(xs), k) -> xs[:return]
--- */
int dropAllEqual(int* arr, int length, int unwanted) {
    int kept = 0;
    for (int next = 0; next < length; next++) {
        if (arr[next] != unwanted) {
            arr[kept] = arr[next];
            kept++;
        }
    }
    return kept;
}
