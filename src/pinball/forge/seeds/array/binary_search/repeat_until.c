/* ---
algorithm: binary_search
structure: array
method: one-based bounds as in Pascal, REPEAT UNTIL
time: O(log n)
space: O(1)
call: BinarySearch(xs, len(xs), k) -> return
--- */
int BinarySearch(const int Table[], int N, int Key)
{
    int Left = 1, Right = N, Middle = 0, Found = 0;

    if (N > 0)
        do
        {
            Middle = (Left + Right) / 2;
            if (Key < Table[Middle - 1])
                Right = Middle - 1;
            else if (Key > Table[Middle - 1])
                Left = Middle + 1;
            else
                Found = 1;
        } while (!Found && Left <= Right);
    return Found ? Middle - 1 : -1;
}
