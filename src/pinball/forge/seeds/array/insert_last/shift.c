/* ---
algorithm: insert_last
structure: array
method: the last number moves back over larger ones
time: O(n)
space: O(1)
call: insertLast(xs, len(xs)) -> xs
--- */
void insertLast(int arr[], int n)
{
    int key = arr[n - 1];
    int j = n - 2;

    while (j >= 0 && arr[j] > key) {
        arr[j + 1] = arr[j];
        j = j - 1;
    }
    arr[j + 1] = key;
}
