/* ---
algorithm: zeros_last
structure: array
method: zeros bubble to the back
time: O(n^2)
space: O(1)
call: sinkZeros(xs, len(xs)) -> xs
--- */
void sinkZeros(int v[], int n)
{
    for (int pass = 0; pass < n; pass++) {
        for (int i = 0; i + 1 < n; i++) {
            if (v[i] == 0 && v[i + 1] != 0) {
                v[i] = v[i + 1];
                v[i + 1] = 0;
            }
        }
    }
}
