/* ---
algorithm: insertion_point
structure: array
method: lower bound by halving
time: O(log n)
space: O(1)
call: whereToInsert(xs, len(xs), k) -> return
--- */
int whereToInsert(int* row, int length, int item)
{
    int left = 0, right = length;

    while (left < right) {
        int mid = (left + right) / 2;
        if (row[mid] < item)
            left = mid + 1;
        else
            right = mid;
    }
    return left;
}
