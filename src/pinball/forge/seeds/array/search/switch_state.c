/* ---
algorithm: search
structure: array
method: a state machine: looking, found, gone
time: O(n)
space: O(1)
call: locate_code(xs, len(xs), k) -> return
--- */
#include <stdint.h>

enum state { LOOKING, FOUND, GONE };

int locate_code(const int32_t *codes, uint16_t size, int32_t code)
{
    enum state now = LOOKING;
    uint16_t at = 0;

    for (;;) {
        switch (now) {
        case LOOKING:
            if (at == size)
                now = GONE;
            else if (codes[at] == code)
                now = FOUND;
            else
                at++;
            break;
        case FOUND:
            return at;
        case GONE:
            return -1;
        }
    }
}
