/* ---
algorithm: sort_even_places
structure: array
method: insertion with gap two from place zero
time: O(n^2)
space: O(1)
call: comb_even(xs, len(xs)) -> xs
--- */
void comb_even(double *x, int n)
{
    int i, j;

    for (i = 2; i < n; i += 2) {
        double held = x[i];
        for (j = i - 2; j >= 0 && x[j] > held; j -= 2)
            x[j + 2] = x[j];
        x[j + 2] = held;
    }
}
