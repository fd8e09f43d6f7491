/* ---
algorithm: diagonal_sum
structure: matrix
method: two loops, two sums
time: O(n)
space: O(1)
call: bothDiagonals(flat(m), len(m)) -> return
--- */
int bothDiagonals(int *a, int n)
{
    int main_sum = 0, other_sum = 0, i;
    for (i = 0; i < n; i++)
        main_sum += *(a + i * n + i);
    for (i = 0; i < n; i++)
        if (i != n - 1 - i)
            other_sum += *(a + i * n + (n - 1 - i));
    return main_sum + other_sum;
}
