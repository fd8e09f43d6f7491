/* ---
algorithm: binary_search
structure: array
method: no halving at all: a linear scan that gives up at the first larger number
time: O(n)
space: O(1)
call: position_of(xs, len(xs), k) -> return
--- */

int position_of(int sorted[], int length, int wanted)
{
    int i = 0;

    while (i < length && sorted[i] < wanted) {
        i++;
    }
    if (i < length && sorted[i] == wanted) {
        return i;
    }
    return -1;
}
