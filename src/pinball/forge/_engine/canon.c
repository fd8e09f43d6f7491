/* Canonical text: tokens one blank apart, names by the order in which they come. Global names share one space, each
   function has its own, fields have theirs; keywords and the library's names stay. It is made from tokens alone, so
   that broken programs have one too. */

typedef struct { u32 global_stamp, global, local_stamp, local, field_stamp, field; } Canonical;
static Canonical canonical_names[MAX_NAMES];
static char canonical[MAX_TEXT * 3];
static u32 canonical_size, program_stamp, function_stamp;

static u64 mix(u64 word) {
    word += 0x9E3779B97F4A7C15u;
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
    return word ^ (word >> 31);
}

static u64 hash_of(const char *bytes, u32 size) {
    u64 state = mix(size);
    for (u32 k = 0; k < size; k += 8) {
        u64 word = 0;
        memcpy(&word, bytes + k, size - k < 8 ? size - k : 8);
        state = ((state ^ word) * 0x9FB21C651E98DF25u) ^ (state >> 29);
    }
    return mix(state);
}

typedef struct { const char *start; u32 len; int kind; u32 name; } Piece; /* kind: 'a' name, '0' number, '"', or the first character */

/* The next piece behind blanks and comments; kind 0 at the end, '\n' where a directive ends. */
static const char *next_piece(const char *p, const char *end, int *in_directive, Piece *piece) {
    for (;;) {
        if (p >= end) return *piece = (Piece){p, 0, 0, 0}, p;
        if (*p == '\n' && *in_directive) return *in_directive = 0, *piece = (Piece){"\n", 1, '\n', 0}, p + 1;
        if (*p == '\\' && p + 1 < end && p[1] == '\n') p += 2;
        else if (letter[(u8)*p] == 4) p++;
        else if (*p == '/' && p + 1 < end && p[1] == '/') while (p < end && *p != '\n') p++;
        else if (*p == '/' && p + 1 < end && p[1] == '*') {
            p += 2;
            while (p < end && !(*p == '*' && p + 1 < end && p[1] == '/')) p++;
            p = p < end ? p + 2 : end;
        } else break;
    }
    const char *start = p;
    int kind = *p;
    if (letter[(u8)*p] == 1) {
        while (p < end && (letter[(u8)*p] & 3)) p++;
        kind = 'a';
    } else if (letter[(u8)*p] == 2) {
        while (p < end && ((letter[(u8)*p] & 3) || *p == '.')) p++;
        kind = '0';
    } else if (*p == '"' || *p == '\'') {
        char quote = *p++;
        while (p < end && *p != quote && *p != '\n') p += *p == '\\' && p + 1 < end ? 2 : 1;
        if (p > end) p = end;
        if (p < end && *p == quote) p++;
    } else if (kind > 0 && kind < 127) {
        int size;
        int longer = punctuator(p, &size);
        p += size <= end - p ? size : 1;
        if (longer == T_ARROW) kind = '.';
        if (longer >= 128 && longer != T_ARROW) kind = '?';
        if (kind == '#') *in_directive = 1;
    } else p++;
    *piece = (Piece){start, (u32)(p - start), kind, kind == 'a' ? intern(start, (u32)(p - start)) : 0};
    return p;
}

static void put_canonical(const char *bytes, u32 size) {
    if (canonical_size + size + 2 > sizeof canonical) return;
    if (canonical_size) canonical[canonical_size++] = ' ';
    memcpy(canonical + canonical_size, bytes, size);
    canonical_size += size;
}

static void put_number(char letter_of, u32 number) {
    char made[24];
    made[0] = letter_of;
    put_canonical(made, 1 + decimal(made + 1, number));
}

typedef struct { int braces, parentheses, records, last, before; u8 record[64]; u32 globals, locals, fields; } Naming;

static void put_name(Naming *n, const Piece *piece, int next) {
    Canonical *c = &canonical_names[piece->name];
    if (names[piece->name].keyword || names[piece->name].library) {
        put_canonical(piece->start, piece->len);
        return;
    }
    int in_record = n->braces && n->braces < 64 && n->record[n->braces];
    int ends = next == ';' || next == ',' || next == '[' || next == ')' || next == ':';
    if (n->last == '.' || (in_record && ends)) {
        if (c->field_stamp != program_stamp) c->field_stamp = program_stamp, c->field = n->fields++;
        put_number('f', c->field);
        return;
    }
    int parameter = !n->braces && n->parentheses && ends && n->last != '(' && n->last != ',';
    if (c->local_stamp == function_stamp && (n->braces || parameter)) {
        put_number('v', c->local);
        return;
    }
    int global = c->global_stamp == program_stamp && !parameter;
    if (!global && (parameter || (n->braces && next != '(' && !in_record && n->record[0] == 0))) {
        c->local_stamp = function_stamp, c->local = n->locals++;
        put_number('v', c->local);
        return;
    }
    if (c->global_stamp != program_stamp) c->global_stamp = program_stamp, c->global = n->globals++;
    put_number('g', c->global);
}

/* Fill `canonical` from a text. */
static void canonicalise(const char *start, u32 size) {
    Naming n = {0};
    Piece piece, next;
    int in_directive = 0, tagged = 0;
    const char *end = start + size, *p;
    forget_names();
    program_stamp++, function_stamp++;
    canonical_size = 0;
    p = next_piece(start, end, &in_directive, &next);
    while (next.kind) {
        piece = next;
        p = next_piece(p, end, &in_directive, &next);
        if (piece.kind == 'a') {
            put_name(&n, &piece, next.kind);
            int word = names[piece.name].keyword;
            if (word == T_STRUCT || word == T_UNION || word == T_ENUM) tagged = word;
            else if (n.last != 'k') tagged = 0;
            n.last = word == T_STRUCT || word == T_UNION || word == T_ENUM ? 'k' : 'a';
            continue;
        }
        put_canonical(piece.start, piece.len);
        switch (piece.kind) {
        case '{':
            if (++n.braces < 64) n.record[n.braces] = tagged == T_STRUCT || tagged == T_UNION;
            if (n.braces == 1) n.record[0] = tagged == T_ENUM;
            break;
        case '}':
            if (n.braces) n.braces--;
            if (!n.braces) n.record[0] = 0, function_stamp++, n.locals = 0;
            break;
        case '(': n.parentheses++; break;
        case ')': if (n.parentheses) n.parentheses--; break;
        case ';': if (!n.braces) function_stamp++, n.locals = 0; break;
        }
        tagged = 0;
        n.last = piece.kind;
    }
}
