/* ---
algorithm: binary_numbers
structure: queue
method: adds one to the decimal picture, carry by hand
time: O(n)
space: O(1)
call: binarySeries(n, emit) -> emitted
--- */
static int plus_one(int picture)
{
    int place = 1;
    while (picture / place % 10 == 1) {
        picture -= place;
        place *= 10;
    }
    return picture + place;
}

void binarySeries(int n, void (*emit)(int))
{
    int picture = 0;
    for (int i = 0; i < n; i++) {
        picture = plus_one(picture);
        emit(picture);
    }
}
