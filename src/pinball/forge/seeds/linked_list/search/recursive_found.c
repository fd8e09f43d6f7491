/* ---
algorithm: search
structure: linked_list
method: recursion to yes or no
time: O(n)
space: O(n)
call: contains(list(xs), k) -> return
view: found
--- */
#include <stdbool.h>
#include <stddef.h>

typedef struct Node {
  int val;
  struct Node *next;
} Node;

bool contains(Node *list, int val) {
  if (list == NULL) return false;
  return list->val == val || contains(list->next, val);
}
