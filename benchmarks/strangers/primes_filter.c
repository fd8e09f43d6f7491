#include <stdio.h>
#include <stdlib.h>

int isPrime(int n) {
    if (n < 2) return 0;
    for (int i = 2; i * i <= n; i++) {
        if (n % i == 0) return 0;
    }
    return 1;
}

int* getPrimes(int* nums, int numsSize, int* returnSize) {
    int* res = (int*)malloc(sizeof(int) * numsSize);
    *returnSize = 0;
    for (int i = 0; i < numsSize; i++) {
        if (isPrime(nums[i])) {
            res[(*returnSize)++] = nums[i];
        }
    }
    return res;
}

int main() {
    int nums[] = {10, 11, 12, 13, 14, 15, 16, 17};
    int size;
    int* p = getPrimes(nums, 8, &size);
    for (int i = 0; i < size; i++) printf("%d\n", p[i]);
    free(p);
    return 0;
}
