/* ---
algorithm: diagonal_sum
structure: matrix
method: the four corners, then the inner matrix
time: O(n)
space: O(n)
call: corners(rows(m), 0, len(m) - 1) -> return
--- */
int corners(int **m, int low, int high)
{
    if (low > high) return 0;
    if (low == high) return m[low][low];
    return m[low][low] + m[low][high] + m[high][low] + m[high][high] + corners(m, low + 1, high - 1);
}
