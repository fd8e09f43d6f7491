/* ---
algorithm: reverse
structure: array
method: recursion on a low and high index pair
time: O(n)
space: O(n)
call: turnBetween(xs, 0, len(xs)-1) -> xs
--- */
void turnBetween(int beads[], int from, int to)
{
    if (from < to)
    {
        int bead = beads[to];

        beads[to] = beads[from];
        beads[from] = bead;
        turnBetween(beads, from + 1, to - 1);
    }
}
