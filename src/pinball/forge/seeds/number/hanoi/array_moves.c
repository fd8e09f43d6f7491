/* ---
algorithm: hanoi
structure: number
method: moves in a global array, letters for pegs
time: O(2^n)
space: O(n)
call: hanoiMoves(n) -> moves[:global moveCount]
--- */
int moves[8192];
int moveCount;

int pegNumber(char peg)
{
    return peg - 'A' + 1;
}

void transfer(int n, char source, char auxiliary, char target)
{
    if (n > 0)
    {
        transfer(n - 1, source, target, auxiliary);
        moves[moveCount] = pegNumber(source) * 10 + pegNumber(target);
        moveCount = moveCount + 1;
        transfer(n - 1, auxiliary, source, target);
    }
}

void hanoiMoves(int n)
{
    moveCount = 0;
    transfer(n, 'A', 'B', 'C');
}
