/* ---
algorithm: simulate
structure: queue
method: global ring with front, rear and count
time: O(n)
space: O(1)
call: service(xs, len(xs), out(len(xs)), &cell) -> out[:cell]
--- */
#define QSIZE 1024

int q[QSIZE];
int front, rear, count;

int insertQ(int item)
{
    if (count == QSIZE) return 0;
    q[rear] = item;
    rear = (rear + 1) % QSIZE;
    count++;
    return 1;
}

int deleteQ(int *item)
{
    if (count == 0) return 0;
    *item = q[front];
    front = (front + 1) % QSIZE;
    count--;
    return 1;
}

void service(int ops[], int n, int served[], int *howMany)
{
    int i, x;
    front = rear = count = 0;
    *howMany = 0;
    for (i = 0; i < n; i++)
    {
        if (ops[i] > 0)
            insertQ(ops[i]);
        else if (deleteQ(&x))
            served[(*howMany)++] = x;
    }
}
