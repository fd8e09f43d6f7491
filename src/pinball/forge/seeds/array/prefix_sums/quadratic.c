/* ---
algorithm: prefix_sums
structure: array
method: sums from the start again for each place
time: O(n^2)
space: O(1)
call: PrefixSums(xs, out(len(xs)), len(xs)) -> out
--- */

static int SumUpTo(const int aValues[], int nLast)
{
    int nSum = 0;
    for (int nIndex = 0; nIndex <= nLast; nIndex++)
    {
        nSum += aValues[nIndex];
    }
    return nSum;
}

void PrefixSums(const int aValues[], int aSums[], int nCount)
{
    for (int nIndex = 0; nIndex < nCount; nIndex++)
    {
        aSums[nIndex] = SumUpTo(aValues, nIndex);
    }
}
