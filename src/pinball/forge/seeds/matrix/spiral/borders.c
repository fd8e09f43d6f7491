/* ---
algorithm: spiral
structure: matrix
method: four borders that close in
time: O(n^2)
space: O(1)
call: spiralPrint(rows(m), len(m), emit) -> emitted
--- */
void spiralPrint(int **a, int n, void (*print)(int))
{
    int top = 0, bottom = n - 1, left = 0, right = n - 1, i;

    while (top <= bottom && left <= right) {
        for (i = left; i <= right; i++)
            print(a[top][i]);
        top++;
        for (i = top; i <= bottom; i++)
            print(a[i][right]);
        right--;
        if (top <= bottom) {
            for (i = right; i >= left; i--)
                print(a[bottom][i]);
            bottom--;
        }
        if (left <= right) {
            for (i = bottom; i >= top; i--)
                print(a[i][left]);
            left++;
        }
    }
}
