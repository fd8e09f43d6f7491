/* ---
algorithm: lcm
structure: number
method: recursion for the divisor, long long for the product
time: O(log n)
space: O(log n)
call: lcm(n, m) -> return
--- */
typedef long long ll;

ll g(ll a, ll b) { return b ? g(b, a % b) : a; }
ll lcm(ll a, ll b) { return a * b / g(a, b); }
