/* ---
algorithm: reverse
structure: array
method: a global array reversed by a function without arguments
time: O(n)
space: O(1)
call: load_and_turn(xs, len(xs)) -> data[:global size]
--- */
#define MAX 1024

int data[MAX];
int size;

static void turn(void)
{
    int *head = data;
    int *tail = data + size - 1;
    int hold;

    for (; head < tail; head++, tail--) {
        hold = *head;
        *head = *tail;
        *tail = hold;
    }
}

void load_and_turn(const int *from, int n)
{
    for (size = 0; size < n; size++)
        data[size] = from[size];
    turn();
}
