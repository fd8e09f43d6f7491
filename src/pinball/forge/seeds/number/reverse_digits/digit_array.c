/* ---
algorithm: reverse_digits
structure: number
method: digits to an array, then put together
time: O(log n)
space: O(1)
call: Flip(n, &cell) -> cell
--- */
void Flip(int n, int *flipped)
{
    int digits[10], count = 0, i;
    while (n > 0)
    {
        digits[count++] = n % 10;
        n = n / 10;
    }
    *flipped = 0;
    for (i = 0; i < count; i++)
        *flipped = *flipped * 10 + digits[i];
}
