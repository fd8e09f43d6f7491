/* ---
algorithm: reverse
structure: string
method: hands over each letter on the way back from the end
time: O(n)
space: O(n)
call: spell_backwards(s, emit) -> emitted
--- */

void spell_backwards(const char *s, void (*emit)(int)) {
    if (*s == '\0') return;
    spell_backwards(s + 1, emit);
    emit(*s);
}
