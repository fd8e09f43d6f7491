/* ---
algorithm: swap_pairs
structure: array
method: swaps the first two, then the rest by recursion
time: O(n)
space: O(n)
call: pairwise(xs, len(xs)) -> xs
--- */
void pairwise(int *list, int size)
{
    if (size >= 2) {
        int first = list[0];
        list[0] = list[1];
        list[1] = first;
        pairwise(list + 2, size - 2);
    }
}
