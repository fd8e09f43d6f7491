/* ---
algorithm: delete
structure: linked_list
method: head as a case of its own, then look one node ahead
time: O(n)
space: O(1)
call: delete(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

struct node
{
  int info;
  struct node *link;
};

struct node *delete(struct node *start, int data)
{
  struct node *tmp, *p;

  if (start == NULL)
  {
    return start;
  }
  /* Deletion of first node */
  if (start->info == data)
  {
    tmp = start;
    start = start->link;
    free(tmp);
    return start;
  }
  /* Deletion in between or at the end */
  p = start;
  while (p->link != NULL)
  {
    if (p->link->info == data)
    {
      tmp = p->link;
      p->link = tmp->link;
      free(tmp);
      return start;
    }
    p = p->link;
  }
  return start;
}
