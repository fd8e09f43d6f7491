/* ---
algorithm: saddle_points
structure: matrix
method: row minima and column maxima in arrays
time: O(n^2)
space: O(1)
call: saddle_points(flat(m), len(m)) -> return
--- */
int saddle_points(const int *m, int n)
{
    int low[1024], high[1024], found = 0;

    for (int i = 0; i < n; i++) {
        low[i] = m[i * n];
        high[i] = m[i];
    }
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            int x = m[i * n + j];
            if (x < low[i]) low[i] = x;
            if (x > high[j]) high[j] = x;
        }
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            found += low[i] == m[i * n + j] && high[j] == m[i * n + j];
    return found;
}
