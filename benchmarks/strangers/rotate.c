#include <stdio.h>

static void reverse(int *nums, int n) {
    for (int i = 0; i < n / 2; i++) {
        int t = nums[i];
        nums[i] = nums[n - 1 - i];
        nums[n - 1 - i] = t;
    }
}

void rotate(int *nums, int numsSize, int k) {
    if (numsSize == 0) return;
    k %= numsSize;
    reverse(nums, numsSize);
    reverse(nums, k);
    reverse(nums + k, numsSize - k);
}

void rotateLeftByOne(int arr[], int n) {
    int first = arr[0];
    for (int i = 0; i < n - 1; i++)
        arr[i] = arr[i + 1];
    arr[n - 1] = first;
}

int main(void) {
    int a[] = {1, 2, 3, 4, 5, 6, 7};
    rotate(a, 7, 3);
    rotateLeftByOne(a, 7);
    for (int i = 0; i < 7; i++) printf("%d ", a[i]);
    printf("\n");
    return 0;
}
