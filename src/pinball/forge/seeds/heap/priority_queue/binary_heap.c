/* ---
algorithm: priority_queue
structure: heap
method: binary heap in an array
time: O(n log n)
space: O(1)
call: process(xs, len(xs), out(len(xs))) -> out[:return]
--- */

static int heap[1024];
static int size;

static void push(int x) {
  int i = size++;
  while (i > 0 && heap[(i - 1) / 2] > x) {
    heap[i] = heap[(i - 1) / 2];
    i = (i - 1) / 2;
  }
  heap[i] = x;
}

static int pop(void) {
  int top = heap[0], x = heap[--size], i = 0;
  while (2 * i + 1 < size) {
    int c = 2 * i + 1;
    if (c + 1 < size && heap[c + 1] < heap[c]) c++;
    if (heap[c] >= x) break;
    heap[i] = heap[c];
    i = c;
  }
  heap[i] = x;
  return top;
}

int process(const int *ops, int n, int *served) {
  int count = 0;
  size = 0;
  for (int i = 0; i < n; i++) {
    if (ops[i] > 0) push(ops[i]);
    else if (size > 0) served[count++] = pop();
  }
  return count;
}
