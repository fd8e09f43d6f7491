/* ---
algorithm: sort
structure: array
method: odd-even transposition sort, n rounds
time: O(n^2)
space: O(1)
call: odd_even_sort(len(xs), xs) -> xs
--- */
#define SWAP(x, y) { short t_ = (x); (x) = (y); (y) = t_; }

/* Fixed number of rounds: no flag, no early exit, same timing for all data. */
void odd_even_sort(unsigned short len, short *data)
{
    unsigned short round, i;

    for (round = 0; round < len; round++) {
        for (i = (round & 1) + 1; i < len; i += 2) {
            if (data[i - 1] > data[i])
                SWAP(data[i - 1], data[i]);
        }
    }
}
