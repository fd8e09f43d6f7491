/* ---
algorithm: remove_duplicates
structure: array
method: in place, writing index
time: O(n)
space: O(1)
call: removeDuplicates(xs, len(xs)) -> xs[:return]
--- */

int removeDuplicates(int nums[], int numsSize)
{
    if (numsSize == 0)
        return 0;

    int j = 0;
    for (int i = 1; i < numsSize; i++) {
        if (nums[i] != nums[j]) {
            j++;
            nums[j] = nums[i];
        }
    }
    return j + 1;
}
