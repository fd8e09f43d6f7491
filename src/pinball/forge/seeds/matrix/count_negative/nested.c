/* ---
algorithm: count_negative
structure: matrix
method: two loops
time: O(n^2)
space: O(1)
call: countNegatives(rows(m), len(m), len(m)) -> return
--- */
int countNegatives(int **grid, int gridSize, int gridColSize)
{
    int count = 0;
    for (int i = 0; i < gridSize; i++)
        for (int j = 0; j < gridColSize; j++)
            if (grid[i][j] < 0)
                count++;
    return count;
}
