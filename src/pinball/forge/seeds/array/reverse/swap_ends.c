/* ---
algorithm: reverse
structure: array
method: two indices swap and move inwards
time: O(n)
space: O(1)
call: reverse(xs, len(xs)) -> xs
--- */

void reverse(int arr[], int n)
{
    int start = 0;
    int end = n - 1;
    while (start < end) {
        int temp = arr[start];
        arr[start] = arr[end];
        arr[end] = temp;
        start++;
        end--;
    }
}
