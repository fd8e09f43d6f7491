/* ---
algorithm: simulate
structure: queue
method: global array with front and rear, commands handled as they are read
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define MAX 1024

int queue[MAX];
int front = -1, rear = -1;

void enqueue(int value)
{
    if (rear == MAX - 1)
        return;
    if (front == -1)
        front = 0;
    rear++;
    queue[rear] = value;
}

int isEmpty(void)
{
    return front == -1 || front > rear;
}

int dequeue(void)
{
    int value = queue[front];
    front++;
    return value;
}

int main(void)
{
    int n, x;

    scanf("%d", &n);
    for (int i = 0; i < n; i++)
    {
        scanf("%d", &x);
        if (x > 0)
            enqueue(x);
        else if (!isEmpty())
            printf("%d\n", dequeue());
    }
    return 0;
}
