#include <stdio.h>
#define SIZE 5

int items[SIZE];
int front = -1, rear = -1;

void enQueue(int value) {
  if (rear == SIZE - 1)
    printf("\nQueue is Full!!");
  else {
    if (front == -1)
      front = 0;
    rear++;
    items[rear] = value;
    printf("\nInserted -> %d", value);
  }
}

void deQueue() {
  if (front == -1)
    printf("\nQueue is Empty!!");
  else {
    printf("\nDeleted : %d", items[front]);
    front++;
    if (front > rear)
      front = rear = -1;
  }
}

int main() {
  deQueue();
  enQueue(1);
  enQueue(2);
  deQueue();
  deQueue();
  deQueue();
  return 0;
}
