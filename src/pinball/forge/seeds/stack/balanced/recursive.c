/* ---
algorithm: balanced
structure: stack
method: recursion: reads groups up to a given closer
time: O(n)
space: O(n)
call: parens(s) -> return
--- */
static const char *group(const char *p, char closer) {
  while (p && *p && *p != closer) {
    if (*p == '(') p = group(p + 1, ')');
    else if (*p == '[') p = group(p + 1, ']');
    else if (*p == '{') p = group(p + 1, '}');
    else return 0;
    if (p && !*p) return 0;
    if (p) p++;
  }
  return p;
}

int parens(const char *s) {
  const char *end = group(s, '\0');
  return end != 0 && *end == '\0';
}
