/* ---
algorithm: is_palindrome
structure: number
method: builds the reverse and compares
time: O(log n)
space: O(1)
call: isPalindrome(n) -> return
--- */
int isPalindrome(int n)
{
    int original = n;
    int reversed = 0;
    do {
        reversed = reversed * 10 + n % 10;
        n = n / 10;
    } while (n > 0);
    if (original == reversed) {
        return 1;
    } else {
        return 0;
    }
}
