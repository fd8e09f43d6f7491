/* ---
algorithm: is_palindrome
structure: array
method: two indices from the ends
time: O(n)
typical: O(1)
space: O(1)
call: isPalindrome(xs, len(xs)) -> return
--- */

int isPalindrome(int arr[], int n)
{
    int start = 0, end = n - 1;

    while (start < end) {
        if (arr[start] != arr[end])
            return 0;
        start++;
        end--;
    }
    return 1;
}
