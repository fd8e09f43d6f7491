/* ---
algorithm: search_first
structure: array
method: place counted from one, 0 for absent, Pascal manner
time: O(n)
space: O(1)
call: Position(xs, len(xs), k) -> return
view: place
--- */
int Position(int Vector[], int N, int Key)
{
    int I = 1, Result = 0;

    while (I <= N && Result == 0)
    {
        if (Vector[I - 1] == Key)
            Result = I;
        I++;
    }
    return Result;
}
