#include <stdio.h>

void rvereseArray(int arr[], int start, int end)
{
   if (start >= end)
     return;

   int temp = arr[start];
   arr[start] = arr[end];
   arr[end] = temp;

   rvereseArray(arr, start+1, end-1);
}

int main()
{
    int i, arr[] = {10, 20, 30, 40};
    rvereseArray(arr, 0, 3);
    for (i=0; i < 4; i++)
      printf("%d ", arr[i]);
    return 0;
}
