/* ---
algorithm: simulate
structure: queue
method: the front is always place 0; the others move up
time: O(n^2)
space: O(1)
call: play(xs, len(xs), out(len(xs)), &cell) -> out[:cell]
--- */

static int line[1024];

void play(const short *moves, int n, short *left, int *count)
{
    int length = 0;

    *count = 0;
    for (int i = 0; i < n; i++) {
        if (moves[i] > 0) {
            line[length] = moves[i];
            length++;
        } else if (length > 0) {
            left[*count] = (short)line[0];
            (*count)++;
            length--;
            for (int j = 0; j < length; j++)
                line[j] = line[j + 1];
        }
    }
}
