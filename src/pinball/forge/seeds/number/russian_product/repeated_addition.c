/* ---
algorithm: russian_product
structure: number
method: adds m, n times
time: O(n)
space: O(1)
call: product(n, m) -> return
--- */
int product(int x, int y)
{
    int result = 0;
    for (int i = 0; i < x; i++)
    {
        result = result + y;
    }
    return result;
}
