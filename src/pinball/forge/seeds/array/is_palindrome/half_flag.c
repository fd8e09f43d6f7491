/* ---
algorithm: is_palindrome
structure: array
method: half loop with a flag and break
time: O(n)
space: O(1)
call: checkPalindrome(xs, len(xs)) -> return
--- */
int checkPalindrome(int arr[], int n)
{
    int flag = 0;

    for (int i = 0; i < n / 2; i++)
    {
        if (arr[i] != arr[n - i - 1])
        {
            flag = 1;
            break;
        }
    }
    if (flag == 1)
        return 0;
    else
        return 1;
}
