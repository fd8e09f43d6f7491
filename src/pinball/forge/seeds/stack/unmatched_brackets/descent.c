/* ---
algorithm: unmatched_brackets
structure: stack
method: recursive descent: a call for each open bracket
time: O(n)
space: O(n)
call: bracketErrors(xs, len(xs)) -> return
--- */
static const int *tokens;
static int length, at, errors;

static void inside(int kind)
{
    while (at < length) {
        int t = tokens[at++];
        if (t > 0)
            inside(t);
        else if (t < 0 && t == -kind)
            return;
        else if (t < 0)
            errors++;
    }
    if (kind != 0)
        errors++;
}

int bracketErrors(const int *xs, int n)
{
    tokens = xs;
    length = n;
    at = 0;
    errors = 0;
    inside(0);
    return errors;
}
