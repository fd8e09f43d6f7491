/* From text to tokens: comments, directives, names, constants, and the expansion of simple macros. */

static const char *const keywords[] = {
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float",
    "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed", "sizeof",
    "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while", "_Bool", 0};
static const char *const strange[] = {"_Alignas", "_Alignof", "_Atomic", "_Complex", "_Generic", "_Imaginary",
                                      "_Noreturn", "_Static_assert", "_Thread_local", "asm", "__asm__", "typeof",
                                      "__typeof__", "__attribute__", "__extension__", 0};

enum Header { H_STDIO = 1, H_STDLIB = 2, H_STRING = 4, H_LIMITS = 8, H_STDBOOL = 16, H_STDINT = 32, H_STDDEF = 64,
              H_ASSERT = 128, H_MATH = 256, H_CTYPE = 512, H_TIME = 1024, H_ERRNO = 2048, H_FLOAT = 4096 };
static const struct { const char *name; int bits; } headers[] = {
    {"stdio.h", H_STDIO}, {"stdlib.h", H_STDLIB}, {"string.h", H_STRING}, {"limits.h", H_LIMITS},
    {"stdbool.h", H_STDBOOL}, {"stdint.h", H_STDINT}, {"inttypes.h", H_STDINT}, {"stddef.h", H_STDDEF},
    {"assert.h", H_ASSERT}, {"math.h", H_MATH}, {"ctype.h", H_CTYPE}, {"time.h", H_TIME}, {"errno.h", H_ERRNO},
    {"float.h", H_FLOAT}, {"iso646.h", -1}, {"setjmp.h", -1}, {"signal.h", -1}, {"stdarg.h", -1},
    {"stdatomic.h", -1}, {"threads.h", -1}, {"wchar.h", -1}, {"wctype.h", -1}, {"tgmath.h", -1}, {"locale.h", -1},
    {"complex.h", -1}, {"fenv.h", -1}, {"uchar.h", -1}, {"stdalign.h", -1}, {"stdnoreturn.h", -1},
    {"unistd.h", -1}, {"strings.h", -1}, {"pthread.h", -1}, {0, 0}};

typedef struct { u32 name, body, count, parameters, pos; i32 arity; u8 busy; u32 names[8]; } Macro;

enum { MAX_NAMES = 1 << 16, BUCKETS = 1 << 12, MAX_MACROS = 256, MAX_BODY = 1 << 13 };
static Name names[MAX_NAMES];
static u32 buckets[BUCKETS], name_count = 1, kept_names;
static Token raw[MAX_TOKENS + 8], expanded[MAX_TOKENS + 8], bodies[MAX_BODY], *tokens;
static u32 raw_count, expanded_count, body_count, token_count;
static Macro macros[MAX_MACROS];
static int macro_count;
static int included;
static const char *text;
static u32 text_size;
static jmp_buf give_up;
static char message[256];
static u32 message_pos;

enum { FAILED = 1, OUTSIDE = 2 };

static _Noreturn void stop(int why, u32 pos, const char *what, const char *name, int len) {
    snprintf(message, sizeof message, "%s%s%.*s%s", what, name ? " '" : "", len, name ? name : "", name ? "'" : "");
    message_pos = pos;
    longjmp(give_up, why);
}
static _Noreturn void fail_at(u32 pos, const char *what) { stop(FAILED, pos, what, 0, 0); }
static _Noreturn void outside_at(u32 pos, const char *what) { stop(OUTSIDE, pos, what, 0, 0); }

/* --- an arena that lives as long as one compiled program --------------------------------------------------- */

static char arena[ARENA] __attribute__((aligned(16)));
static size_t arena_used, arena_kept;

static void *fresh(size_t size) {
    size = (size + 15) & ~(size_t)15;
    if (size > ARENA - arena_used) outside_at(0, "program too large");
    void *found = arena + arena_used;
    arena_used += size;
    return memset(found, 0, size);
}

/* --- names ------------------------------------------------------------------------------------------------- */

static u32 intern(const char *start, u32 len) {
    u32 hash = 2166136261u;
    for (u32 i = 0; i < len; i++) hash = (hash ^ (u8)start[i]) * 16777619u;
    u32 *bucket = &buckets[hash % BUCKETS];
    for (u32 k = *bucket; k; k = names[k].next)
        if (names[k].hash == hash && names[k].len == len && !memcmp(names[k].text, start, len)) return k;
    if (name_count >= MAX_NAMES) outside_at(0, "too many names");
    names[name_count] = (Name){.text = start, .len = len, .hash = hash, .next = *bucket};
    return *bucket = name_count++;
}

/* Forget all names but keywords and the library's. */
static void forget_names(void) {
    while (name_count > kept_names) {
        name_count--;
        buckets[names[name_count].hash % BUCKETS] = names[name_count].next;
    }
    for (u32 k = 1; k < kept_names; k++) {
        names[k].symbol = names[k].tag = names[k].label = 0;
        names[k].addressed = 0;
        names[k].macro = 0;
    }
}

static void intern_keywords(void) {
    for (int k = 0; keywords[k]; k++) names[intern(keywords[k], strlen(keywords[k]))].keyword = T_KEYWORD + k;
    for (int k = 0; strange[k]; k++) names[intern(strange[k], strlen(strange[k]))].keyword = T_STRANGE;
}

/* --- single tokens ----------------------------------------------------------------------------------------- */

static u8 letter[256]; /* 1 letter or _, 2 digit, 4 blank */

static void fill_letters(void) {
    for (int c = 0; c < 256; c++)
        letter[c] = ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ? 1 : c >= '0' && c <= '9' ? 2
                     : c == ' ' || (c >= 9 && c <= 13) ? 4 : 0);
}

static int escape(const char **at) {
    const char *p = *at;
    int c = *p++, value = 0;
    if (c >= '0' && c <= '7') {
        value = c - '0';
        for (int k = 0; k < 2 && *p >= '0' && *p <= '7'; k++) value = value * 8 + *p++ - '0';
    } else if (c == 'x') {
        outside_at(p - text, "hexadecimal escape");
    } else {
        static const char from[] = "ntr0\\'\"abfv?", to[] = "\n\t\r\0\\'\"\a\b\f\v?";
        const char *found = c ? strchr(from, c) : 0;
        if (!found) outside_at(p - text, "escape");
        value = to[found - from];
    }
    *at = p;
    return (signed char)value;
}

static const char *lex_number(const char *p, Token *token) {
    const char *start = p;
    int real = 0, hex = *p == '0' && (p[1] | 32) == 'x';
    if (*p == '0' && (p[1] | 32) == 'b') fail_at(p - text, "binary constant");
    for (;; p++) {
        if (*p == '.' || (!hex && (*p | 32) == 'e')) {
            real = 1;
            if (*p != '.' && (p[1] == '+' || p[1] == '-')) p++;
        } else if (!(letter[(u8)*p] & 3)) break;
    }
    char copy[80], *end;
    size_t len = p - start;
    if (len >= sizeof copy) outside_at(start - text, "long number");
    memcpy(copy, start, len);
    copy[len] = 0;
    if (real) {
        if (hex) outside_at(start - text, "hexadecimal floating constant");
        token->kind = T_FLOAT;
        token->real = strtod(copy, &end);
        token->type = K_DOUBLE;
        if (end == copy) fail_at(start - text, "bad number");
        if ((*end | 32) == 'f') token->type = K_FLOAT, token->real = (float)token->real, end++;
        else if ((*end | 32) == 'l') outside_at(start - text, "long double");
        if (*end) fail_at(start - text, "invalid suffix on floating constant");
        return p;
    }
    errno = 0;
    token->kind = T_INT;
    token->number = strtoull(copy, &end, 0);
    if (end == copy) fail_at(start - text, "bad number");
    if (errno) outside_at(start - text, "integer constant too large");
    int is_unsigned = 0, longs = 0;
    for (; *end; end++) {
        if ((*end | 32) == 'u' && !is_unsigned) is_unsigned = 1;
        else if ((*end | 32) == 'l' && !longs) {
            longs = 1;
            if (end[1] == *end) longs = 2, end++;
        } else fail_at(start - text, "invalid suffix on integer constant");
    }
    int other_base = *copy == '0';
    u64 n = token->number;
    int kind = longs == 2 ? K_LLONG : longs ? K_LONG : K_INT;
    if (kind == K_INT && !is_unsigned) {
        if (n > INT32_MAX) kind = other_base && n <= UINT32_MAX ? K_UINT : n <= INT64_MAX ? K_LONG : K_ULONG;
    } else if (kind == K_INT) kind = n <= UINT32_MAX ? K_UINT : K_ULONG;
    else if (is_unsigned || n > INT64_MAX) kind++;
    if (kind == K_ULONG && !is_unsigned && !other_base) outside_at(start - text, "integer constant too large");
    token->type = kind;
    return p;
}

static const char *lex_quoted(const char *p, Token *token) {
    const char *start = p;
    char quote = *p++;
    char *out = (char *)arena + arena_used, *begin = out;
    while (*p != quote) {
        if (!*p || *p == '\n') fail_at(start - text, "missing terminating quote");
        if ((size_t)(out - arena) + 16 >= ARENA) outside_at(0, "program too large");
        if (*p == '\\') {
            p++;
            if (*p == '\n') { p++; continue; }
            *out++ = escape(&p);
        } else *out++ = *p++;
    }
    if (quote == '\'') {
        if (out == begin) fail_at(start - text, "empty character constant");
        if (out != begin + 1) outside_at(start - text, "multi-character constant");
        token->kind = T_INT;
        token->type = K_INT;
        token->number = (u64)(i64)*begin;
    } else {
        token->kind = T_STR;
        token->name = out - begin;
        *out++ = 0;
        token->text = begin;
        arena_used += (out - begin + 15) & ~15;
    }
    return p + 1;
}

static int punctuator(const char *p, int *size) {
    static const char *const three[] = {"...", "<<=", ">>=", 0};
    static const int three_kind[] = {T_ELLIPSIS, T_SHL_BY, T_SHR_BY};
    static const char two[] = "->++--<<>><=>===!=&&||+=-=*=/=%=&=|=^=##";
    static const u8 two_kind[] = {T_ARROW, T_INC, T_DEC, T_SHL, T_SHR, T_LE, T_GE, T_EQ, T_NE, T_AND, T_OR, T_ADD_TO,
                                  T_SUB_FROM, T_MUL_BY, T_DIV_BY, T_MOD_BY, T_AND_WITH, T_OR_WITH, T_XOR_WITH,
                                  T_HASH_HASH};
    static u8 starts[128];
    if (!starts['-'])
        for (size_t k = 0; k < sizeof two - 1; k += 2) starts[(int)two[k]] = 1;
    if (*p == '.' || *p == '<' || *p == '>')
        for (int k = 0; three[k]; k++)
            if (!strncmp(p, three[k], 3)) return *size = 3, three_kind[k];
    if (starts[*p & 127] && p[1])
        for (size_t k = 0; k < sizeof two - 1; k += 2)
            if (p[0] == two[k] && p[1] == two[k + 1]) return *size = 2, two_kind[k / 2];
    return *size = 1, *p;
}

/* Step over blanks and comments; `newline` says whether a line ended. */
static const char *skip_blanks(const char *p, int *newline) {
    for (;;) {
        if (letter[(u8)*p] == 4) {
            if (*p == '\n') *newline = 1;
            p++;
        } else if (*p == '/' && p[1] == '/') {
            while (*p && *p != '\n') p++;
        } else if (*p == '/' && p[1] == '*') {
            const char *end = strstr(p + 2, "*/");
            if (!end) fail_at(p - text, "unterminated comment");
            p = end + 2;
        } else if (*p == '\\' && (p[1] == '\n' || (p[1] == '\r' && p[2] == '\n'))) p += 2;
        else return p;
    }
}

static const char *lex_token(const char *p, Token *token) {
    const char *start = p;
    token->pos = p - text;
    u8 c = *p;
    if (letter[c] == 1) {
        while (letter[(u8)*p] & 3) p++;
        token->kind = T_NAME;
        token->name = intern(start, p - start);
        if (*p == '"' || *p == '\'') {
            if (p - start == 1 && (*start == 'L' || *start == 'u' || *start == 'U')) outside_at(start - text, "wide text");
        }
        if (names[token->name].keyword) token->kind = names[token->name].keyword;
    } else if (letter[c] == 2 || (c == '.' && letter[(u8)p[1]] == 2)) p = lex_number(p, token);
    else if (c == '"' || c == '\'') p = lex_quoted(p, token);
    else if (c > 126 || c < 33 || c == '@' || c == '`' || c == '$' || c == '\\') fail_at(p - text, "stray character");
    else {
        int size;
        token->kind = punctuator(p, &size);
        p += size;
    }
    token->len = p - start;
    return p;
}
