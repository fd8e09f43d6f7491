/* ---
algorithm: to_binary
structure: number
method: recursion prints the high digits first
time: O(log n)
space: O(log n)
call: decimalToBinary(n, emit) -> emitted
--- */
void decimalToBinary(int n, void (*print)(int))
{
    if (n > 1)
        decimalToBinary(n / 2, print);
    print(n % 2);
}
