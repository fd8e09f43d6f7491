/* ---
algorithm: saddle_points
structure: matrix
method: helper functions for row and column
time: O(n^3)
space: O(1)
call: CountSaddlePoints(grid(m, 64), len(m)) -> return
--- */
#define WIDTH 64

static int SmallestInRow(int m[][WIDTH], int n, int row)
{
    int best = m[row][0];
    for (int c = 1; c < n; c++)
        best = m[row][c] < best ? m[row][c] : best;
    return best;
}

static int LargestInColumn(int m[][WIDTH], int n, int col)
{
    int best = m[0][col];
    for (int r = 1; r < n; r++)
        best = m[r][col] > best ? m[r][col] : best;
    return best;
}

int CountSaddlePoints(int m[][WIDTH], int n)
{
    int count = 0;
    for (int r = 0; r < n; r++)
    {
        int smallest = SmallestInRow(m, n, r);
        for (int c = 0; c < n; c++)
            if (m[r][c] == smallest && LargestInColumn(m, n, c) == smallest)
                count++;
    }
    return count;
}
