/* ---
algorithm: josephus
structure: queue
method: a queue in an array: k - 1 people go to the back, the next one leaves
time: O(n)
space: O(1)
call: josephus(n, k) -> return
--- */
#define SIZE 2048

int josephus(int n, int k)
{
    int queue[SIZE];
    int front = 0, length = 0, i;

    for (i = 1; i <= n; i++)
        queue[length++] = i;

    while (length > 1)
    {
        for (i = 1; i < k; i++)
        {
            int person = queue[front];
            front = (front + 1) % SIZE;
            queue[(front + length - 1) % SIZE] = person;
        }
        front = (front + 1) % SIZE;
        length--;
    }
    return queue[front];
}
