/* ---
algorithm: search
structure: array
method: a while loop that stops at the end or at the key; the place decides
time: O(n)
space: O(1)
call: LinearSearch(k, xs, len(xs)) -> return
--- */
#define NotFound -1

int LinearSearch(int Key, double List[], int Count)
{
    int Index;

    Index = 0;
    while ((Index < Count) && (List[Index] != Key))
        Index = Index + 1;
    if (Index == Count)
        return NotFound;
    else
        return Index;
}
