/* ---
algorithm: map_sign
structure: array
method: hands on a sign chosen by a switch
time: O(n)
space: O(1)
call: tendency(xs, len(xs), emit) -> emitted
--- */
void tendency(const int *x, int n, void (*tell)(int))
{
    for (int i = 0; i < n; i++) {
        switch (x[i] < 0 ? 'd' : x[i] ? 'u' : 'z') {
        case 'd': tell(-1); break;
        case 'u': tell(1); break;
        default: tell(0);
        }
    }
}
