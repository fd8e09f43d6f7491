/* Directives and macros: headers that count, constants, and functions like MIN and SWAP. */

static const char *end_of_line(const char *p) {
    while (*p && *p != '\n') {
        if (*p == '\\' && p[1] == '\n') p++;
        else if (*p == '/' && p[1] == '*') {
            const char *end = strstr(p + 2, "*/");
            if (!end) fail_at(p - text, "unterminated comment");
            p = end + 1;
        } else if (*p == '/' && p[1] == '/') {
            while (p[1] && p[1] != '\n') p++;
        }
        p++;
    }
    return p;
}

static const char *blanks_in_line(const char *p, const char *end) {
    int newline = 0;
    const char *q = skip_blanks(p, &newline);
    return q > end ? end : q;
}

static const char *include(const char *p, const char *end) {
    p = blanks_in_line(p, end);
    u32 pos = p - text;
    if (*p != '<') fail_at(pos, "no such file to include");
    const char *close = memchr(p, '>', end - p);
    if (!close) fail_at(pos, "bad include");
    for (int k = 0; headers[k].name; k++)
        if (strlen(headers[k].name) == (size_t)(close - p - 1) && !strncmp(headers[k].name, p + 1, close - p - 1)) {
            if (headers[k].bits < 0) stop(OUTSIDE, pos, "header", p + 1, close - p - 1);
            included |= headers[k].bits;
            if (blanks_in_line(close + 1, end) != end) fail_at(pos, "extra tokens after include");
            return end;
        }
    if (memchr(p, '/', close - p)) outside_at(pos, "header");
    fail_at(pos, "no such file to include");
}

static void define(const char *p, const char *end) {
    if (macro_count == MAX_MACROS) outside_at(p - text, "many macros");
    Macro *macro = &macros[macro_count];
    Token token = {0};
    p = lex_token(blanks_in_line(p, end), &token);
    if (token.kind != T_NAME) stop(token.kind >= T_KEYWORD ? OUTSIDE : FAILED, token.pos, "bad macro name", 0, 0);
    if (names[token.name].macro || names[token.name].library) outside_at(token.pos, "macro defined again");
    *macro = (Macro){.name = token.name, .body = body_count, .arity = -1, .pos = token.pos};
    if (*p == '(') {
        macro->arity = 0;
        for (p = blanks_in_line(p + 1, end); *p != ')'; p = blanks_in_line(p, end)) {
            if (p == end) fail_at(token.pos, "bad macro parameters");
            p = lex_token(p, &token);
            if (token.kind != T_NAME || macro->arity == 8) outside_at(token.pos, "macro parameters");
            macro->names[macro->arity++] = token.name;
            p = blanks_in_line(p, end);
            if (*p == ',') p++;
            else if (*p != ')') fail_at(token.pos, "bad macro parameters");
        }
        p++;
    }
    while ((p = blanks_in_line(p, end)) != end) {
        if (body_count == MAX_BODY) outside_at(macro->pos, "long macro");
        Token *body = &bodies[body_count++];
        *body = (Token){0};
        p = lex_token(p, body);
        if (body->kind == '#' || body->kind == T_HASH_HASH) outside_at(macro->pos, "# in a macro");
    }
    macro->count = body_count - macro->body;
    names[macro->name].macro = ++macro_count;
}

static const char *directive(const char *p) {
    const char *end = end_of_line(p);
    p = blanks_in_line(p, end);
    if (p == end) return end;
    const char *start = p;
    while (letter[(u8)*p] & 1) p++;
    if (p - start == 7 && !memcmp(start, "include", 7)) return include(p, end);
    if (p - start == 6 && !memcmp(start, "define", 6)) return define(p, end), end;
    if (p - start == 6 && !memcmp(start, "pragma", 6)) return end;
    static const char *const known[] = {"if", "ifdef", "ifndef", "else", "elif", "endif", "undef", "line", "error", 0};
    for (int k = 0; known[k]; k++)
        if (strlen(known[k]) == (size_t)(p - start) && !memcmp(start, known[k], p - start))
            outside_at(start - text, "directive");
    fail_at(start - text, "invalid directive");
}

/* --- expansion --------------------------------------------------------------------------------------------- */

static void emit_token(const Token *token) {
    if (expanded_count >= MAX_TOKENS) outside_at(token->pos, "macros expand to too much");
    expanded[expanded_count++] = *token;
}

static u32 expand(const Token *list, u32 count, u32 from, int depth);
static Token made[1 << 14];
static u32 made_used;

/* Expand a call of a function-like macro at `list[at]`, a `(`; return the place behind its `)`. */
static u32 expand_call(Macro *macro, const Token *list, u32 count, u32 at, int depth) {
    u32 starts[9], used = 0, nesting = 0, k = at + 1;
    starts[0] = k;
    for (;; k++) {
        if (k >= count || list[k].kind == T_EOF) fail_at(list[at].pos, "unterminated macro call");
        int kind = list[k].kind;
        if (kind == '(') nesting++;
        else if (kind == ')' && !nesting--) break;
        else if (kind == ',' && !nesting) {
            if (++used >= 8) fail_at(list[at].pos, "too many macro arguments");
            starts[used] = k + 1;
        }
    }
    u32 given = used + 1;
    if (macro->arity == 0 && starts[0] == k) given = 0;
    if ((i32)given != macro->arity) fail_at(list[at].pos, "wrong number of macro arguments");
    starts[given] = k + 1;
    u32 begin = made_used, mark = expanded_count;
    for (u32 b = 0; b < macro->count; b++) {
        Token *body = &bodies[macro->body + b];
        i32 which = -1;
        for (i32 a = 0; body->kind == T_NAME && a < macro->arity; a++)
            if (macro->names[a] == body->name) which = a;
        if (which < 0) {
            if (made_used >= 1 << 14) outside_at(body->pos, "macros expand to too much");
            made[made_used++] = *body;
            continue;
        }
        expand(list + starts[which], starts[which + 1] - 1 - starts[which], 0, depth + 1);
        for (u32 e = mark; e < expanded_count; e++) {
            if (made_used >= 1 << 14) outside_at(body->pos, "macros expand to too much");
            made[made_used++] = expanded[e];
        }
        expanded_count = mark;
    }
    u32 end = made_used;
    for (u32 m = begin; m < end; m++) made[m].pos = list[at].pos;
    macro->busy = 1;
    expand(made + begin, end - begin, 0, depth + 1);
    macro->busy = 0;
    made_used = begin;
    return k + 1;
}

static u32 expand(const Token *list, u32 count, u32 from, int depth) {
    if (depth > 40) outside_at(0, "deep macros");
    for (u32 k = from; k < count; k++) {
        const Token *token = &list[k];
        Macro *macro = token->kind == T_NAME && names[token->name].macro ? &macros[names[token->name].macro - 1] : 0;
        if (!macro || macro->busy || token->pos < macro->pos) {
            emit_token(token);
        } else if (macro->arity < 0) {
            u32 mark = expanded_count;
            macro->busy = 1;
            expand(bodies + macro->body, macro->count, 0, depth + 1);
            macro->busy = 0;
            for (u32 e = mark; e < expanded_count; e++) expanded[e].pos = token->pos;
        } else if (k + 1 < count && list[k + 1].kind == '(') {
            k = expand_call(macro, list, count, k + 1, depth) - 1;
        } else emit_token(token);
    }
    return count;
}

/* A name behind a unary `&` lives in memory, wherever it is declared. In doubt `&` is unary. */
static void mark_addressed(void) {
    for (u32 k = 0; k + 1 < token_count; k++) {
        if (tokens[k].kind != '&') continue;
        int before = k ? tokens[k - 1].kind : 0;
        if (before == T_NAME || before == T_INT || before == ']') continue;
        u32 to = k + 1;
        while (tokens[to].kind == '(') to++;
        if (tokens[to].kind == T_NAME) names[tokens[to].name].addressed = 1;
    }
}

/* Turn `text` (zero-terminated) into `tokens`, the last one T_EOF. */
static void lex(void) {
    const char *p = text;
    raw_count = expanded_count = made_used = body_count = macro_count = included = 0;
    int newline = 1;
    for (;;) {
        p = skip_blanks(p, &newline);
        if (!*p) break;
        if (*p == '#' && newline) {
            p = directive(p + 1);
            continue;
        }
        if (raw_count >= MAX_TOKENS - 2) outside_at(p - text, "program too large");
        Token *token = &raw[raw_count];
        *token = (Token){0};
        p = lex_token(p, token);
        raw_count++;
        newline = 0;
    }
    if ((u32)(p - text) != text_size) fail_at(p - text, "zero byte");
    tokens = raw;
    token_count = raw_count;
    if (macro_count) {
        for (int k = 0; k < macro_count; k++) macros[k].busy = 0;
        expand(raw, raw_count, 0, 0);
        tokens = expanded;
        token_count = expanded_count;
    }
    memset(&tokens[token_count], 0, sizeof(Token));
    tokens[token_count].pos = text_size;
    mark_addressed();
}
