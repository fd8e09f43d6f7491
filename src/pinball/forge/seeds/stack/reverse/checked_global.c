/* ---
algorithm: reverse
structure: stack
method: global stack with overflow and underflow messages
time: O(n)
space: O(1)
call: reverseArray(xs, len(xs)) -> xs
--- */
#include <stdio.h>
#include <stdlib.h>
#define SIZE 1024

int stack[SIZE], top = -1;

void push(int item)
{
    if (top == SIZE - 1)
    {
        printf("Overflow\n");
        exit(1);
    }
    stack[++top] = item;
}

int pop()
{
    if (top == -1)
    {
        printf("Underflow\n");
        exit(1);
    }
    return stack[top--];
}

void reverseArray(int a[], int n)
{
    int i;
    top = -1;
    for (i = 0; i < n; i++)
        push(a[i]);
    i = 0;
    while (top != -1)
        a[i++] = pop();
}
