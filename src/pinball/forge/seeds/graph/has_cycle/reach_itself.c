/* ---
algorithm: has_cycle
structure: graph
method: transitive closure, a vertex that reaches itself
time: O(n^3)
space: O(1)
call: AnyCycle(flat(m), len(m), &cell) -> cell
--- */
/* The matrix is overwritten by its closure. */
void AnyCycle(int *Reach, int Count, int *Found)
{
    int Via, From, To;

    for (Via = 0; Via < Count; Via++)
    {
        for (From = 0; From < Count; From++)
        {
            for (To = 0; To < Count; To++)
            {
                Reach[From * Count + To] |= Reach[From * Count + Via] & Reach[Via * Count + To];
            }
        }
    }
    *Found = 0;
    for (From = 0; From < Count; From++)
    {
        if (Reach[From * Count + From])
        {
            *Found = 1;
            break;
        }
    }
}
