/* ---
algorithm: hanoi
structure: number
method: only how many, by the recurrence
time: O(n)
space: O(n)
call: countMoves(n) -> return
view: count
--- */
int countMoves(int disks)
{
    if (disks <= 0)
        return 0;
    return 2 * countMoves(disks - 1) + 1;
}
