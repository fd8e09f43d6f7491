/* ---
algorithm: max_subarray
structure: array
method: a negative sum is dropped; all-negative arrays are told apart by their maximum
time: O(n)
space: O(1)
call: bestStretch(xs, len(xs)) -> return
--- */
int bestStretch(int change[], int days)
{
    int top = change[0], gain = 0, best = 0;

    for (int d = 0; d < days; d++)
        if (change[d] > top)
            top = change[d];
    if (top <= 0)
        return top;
    for (int d = 0; d < days; d++) {
        gain += change[d];
        if (gain <= 0)
            gain = 0;
        else if (gain > best)
            best = gain;
    }
    return best;
}
