/* ---
algorithm: map_square
structure: array
method: in place with a square helper
time: O(n)
space: O(1)
call: squareAll(xs, len(xs)) -> xs
--- */
int square(int n) {
    return n * n;
}

void squareAll(int arr[], int len) {
    for (int i = 0; i < len; i++) {
        arr[i] = square(arr[i]);
    }
}
