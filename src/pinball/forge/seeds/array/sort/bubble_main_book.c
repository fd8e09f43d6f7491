/* ---
algorithm: sort
structure: array
method: main with a fixed array, bubble sort and a printing helper
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdbool.h>
#define MAX 1024

int list[MAX];

void display(int n) {
   int i;
   printf("[");
   for (i = 0; i < n; i++) {
      printf("%d ", list[i]);
   }
   printf("]\n");
}

void bubbleSort(int n) {
   int temp;
   int i, j;
   bool swapped = false;

   for (i = 0; i < n - 1; i++) {
      swapped = false;
      for (j = 0; j < n - 1 - i; j++) {
         if (list[j] > list[j + 1]) {
            temp = list[j];
            list[j] = list[j + 1];
            list[j + 1] = temp;
            swapped = true;
         }
      }
      if (!swapped) {
         break;
      }
   }
}

int main() {
   int n;
   scanf("%d", &n);
   for (int i = 0; i < n; i++) {
      scanf("%d", &list[i]);
   }
   bubbleSort(n);
   printf("Output Array: ");
   display(n);
   return 0;
}
