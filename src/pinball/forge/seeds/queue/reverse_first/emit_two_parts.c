/* ---
algorithm: reverse_first
structure: queue
method: hands over backwards, then forwards
time: O(n)
space: O(1)
call: show(xs, len(xs), k, emit) -> emitted
--- */
void show(const int *queue, int size, int k, void (*print)(int))
{
    int i = k;
    while (i > 0) {
        i--;
        print(queue[i]);
    }
    for (i = k; i < size; i++)
        print(queue[i]);
}
