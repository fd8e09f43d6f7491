/* ---
algorithm: delete
structure: linked_list
method: ring with a sentinel that holds the key while searching
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Rec *Ptr;
struct Rec {
   int key;
   Ptr next;
};

int main()
{
   Ptr z = malloc(sizeof(struct Rec));
   Ptr t = z, x;
   int n, i, v;

   z->next = z;
   scanf("%d", &n);
   for (i = 1; i <= n; i++) {
      x = malloc(sizeof(struct Rec));
      scanf("%d", &x->key);
      x->next = z;
      t->next = x;
      t = x;
   }
   scanf("%d", &v);

   z->key = v;
   t = z;
   while (t->next->key != v)
      t = t->next;
   if (t->next != z) {
      x = t->next;
      t->next = x->next;
      free(x);
   }

   for (t = z->next; t != z; t = t->next)
      printf("%d ", t->key);
   printf("\n");
   return 0;
}
