/* ---
algorithm: map_negate
structure: array
method: hands on the opposite of each
time: O(n)
space: O(1)
call: opposites(xs, len(xs), emit) -> emitted
--- */
typedef void (*receiver)(int);

void opposites(const int *from, int many, receiver receive)
{
    int i = 0;
    do {
        if (i >= many)
            break;
        receive(from[i] * -1);
        i++;
    } while (1);
}
