/* ---
algorithm: distinct
structure: array
method: three nested loops: a repeat is deleted by shifting
time: O(n^2)
space: O(1)
call: deleteRepeats(xs, len(xs)) -> xs[:return]
--- */
int deleteRepeats(int v[], int size)
{
    for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size;) {
            if (v[j] == v[i]) {
                for (int k = j; k + 1 < size; k++)
                    v[k] = v[k + 1];
                size--;
            } else {
                j++;
            }
        }
    }
    return size;
}
