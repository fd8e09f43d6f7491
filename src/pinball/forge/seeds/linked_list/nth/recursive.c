/* ---
algorithm: nth
structure: linked_list
method: recursion on both list and place
time: O(n)
space: O(n)
call: elemAt(list(xs), i) -> return
--- */
typedef struct List {
  int head;
  struct List* tail;
} List;

int elemAt(List* xs, int n) {
  return n == 0 ? xs->head : elemAt(xs->tail, n - 1);
}
