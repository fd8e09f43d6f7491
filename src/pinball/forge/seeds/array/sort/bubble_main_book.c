/* ---
algorithm: sort
structure: array
method: globals, a bubbling function that says whether it moved anything, main calls it until not
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdbool.h>

#define ROOM 1024

int heights[ROOM];
int people;

bool rearrange(void) {
   bool moved = false;
   for (int p = 0; p + 1 < people; p++) {
      if (heights[p] > heights[p + 1]) {
         int taller = heights[p];
         heights[p] = heights[p + 1];
         heights[p + 1] = taller;
         moved = true;
      }
   }
   return moved;
}

void writeRow(void) {
   printf("{ ");
   for (int p = 0; p < people; p++) {
      printf("%d ", heights[p]);
   }
   printf("}\n");
}

int main() {
   scanf("%d", &people);
   for (int p = 0; p < people; p++) {
      scanf("%d", heights + p);
   }
   while (rearrange()) {
   }
   writeRow();
   return 0;
}
