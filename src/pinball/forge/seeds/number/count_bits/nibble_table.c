/* ---
algorithm: count_bits
structure: number
method: table for four bits
time: O(1)
space: O(1)
call: bits_set(n) -> return
--- */
static const unsigned char nibble[16] = {0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4};

unsigned bits_set(unsigned v)
{
    unsigned sum = 0;
    for (int k = 0; k < 8; k++) {
        sum += nibble[v & 15];
        v >>= 4;
    }
    return sum;
}
