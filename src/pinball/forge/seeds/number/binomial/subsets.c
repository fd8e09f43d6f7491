/* ---
algorithm: binomial
structure: number
method: adds what the next item does: taken or not
time: O(2^n)
space: O(n)
call: ways(n) -> return
--- */
static int choose(int items, int wanted)
{
    if (wanted < 0 || wanted > items)
        return 0;
    if (items == 0)
        return 1;
    return choose(items - 1, wanted - 1) + choose(items - 1, wanted);
}

int ways(int people)
{
    int teamSize = people / 2;
    return choose(people, teamSize);
}
