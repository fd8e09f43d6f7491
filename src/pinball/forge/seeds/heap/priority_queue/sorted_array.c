/* ---
algorithm: priority_queue
structure: heap
method: array kept in falling order, the smallest at its end
time: O(n^2)
space: O(1)
call: pq(xs, len(xs), emit) -> emitted
--- */
#define LIMIT 1024

struct PriorityQueue {
    int elements[LIMIT];
    int length;
};

static struct PriorityQueue queue;

static void enqueue(int value)
{
    int i = queue.length - 1;
    while (i >= 0 && queue.elements[i] < value)
    {
        queue.elements[i + 1] = queue.elements[i];
        i = i - 1;
    }
    queue.elements[i + 1] = value;
    queue.length = queue.length + 1;
}

static int dequeue(void)
{
    queue.length = queue.length - 1;
    return queue.elements[queue.length];
}

void pq(int actions[], int n, void (*print)(int))
{
    queue.length = 0;
    for (int i = 0; i < n; i++)
    {
        if (actions[i] > 0)
            enqueue(actions[i]);
        else if (queue.length > 0)
            print(dequeue());
    }
}
