/* ---
algorithm: bubble_once
structure: array
method: stores the smaller and the larger of each two without a test for swapping
time: O(n)
space: O(1)
call: settleLargest(xs, len(xs)) -> xs
--- */
static int lesser(int a, int b) { return a < b ? a : b; }
static int larger(int a, int b) { return a < b ? b : a; }

void settleLargest(int *a, int n)
{
    for (int j = 0; j < n - 1; ++j) {
        int low = lesser(a[j], a[j + 1]);
        int high = larger(a[j], a[j + 1]);
        a[j] = low;
        a[j + 1] = high;
    }
}
