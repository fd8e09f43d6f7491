/* ---
algorithm: count_bits
structure: number
method: clears the lowest one until none is left
time: O(log n)
space: O(1)
call: countSetBits(n) -> return
--- */
int countSetBits(int n)
{
    int count = 0;
    while (n) {
        n &= (n - 1);
        count++;
    }
    return count;
}
