/* ---
algorithm: count_negative
structure: matrix
method: recursion on halves of the longer side
time: O(n^2)
space: O(log n)
call: negatives(rows(m), 0, 0, len(m), len(m)) -> return
--- */
int negatives(int **g, int r, int c, int h, int w)
{
    if (h == 0 || w == 0)
        return 0;
    if (h == 1 && w == 1)
        return g[r][c] < 0;
    if (h > w)
        return negatives(g, r, c, h / 2, w) + negatives(g, r + h / 2, c, h - h / 2, w);
    return negatives(g, r, c, h, w / 2) + negatives(g, r, c + w / 2, h, w - w / 2);
}
