"""Names that generated code must not take: keywords, library functions and the language's own functions."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Collection

_C_KEYWORDS = """
auto break case char const continue default do double else enum extern float for goto if inline int long
register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
asm typeof bool true false alignas alignof constexpr nullptr static_assert thread_local
"""
# Functions and macros of the C standard library, and the POSIX names that gcc knows as builtins: a definition
# of one of these with our types is an error or a warning.
_C_LIBRARY = """
abort abs acos acosh alloca aligned_alloc asctime asin asinh assert at_quick_exit atan atan2 atanh atexit
atof atoi atol atoll bcmp bcopy bsearch bzero cabs cacos cacosh calloc carg casin casinh catan catanh
cbrt ccos ccosh ceil cexp cimag clearerr clock clog conj copysign cos cosh cpow cproj creal csin csinh
csqrt ctan ctanh ctime dcgettext dcngettext dgettext difftime div drem erf erfc errno execl execle execlp
execv execve execvp exit exp exp10 exp2 expm1 fabs fclose fdim feof ferror fflush ffs ffsl ffsll fgetc
fgetpos fgets fileno finite floor fma fmax fmin fmod fopen fork fpclassify fprintf fputc fputs fread free
freopen frexp fscanf fseek fsetpos ftell fwrite gamma getc getchar getenv gets gettext gmtime hypot ilogb
imaxabs imaxdiv index inf isalnum isalpha isascii isblank iscntrl isdigit isfinite isgraph isgreater
isinf isless islower isnan isnormal isprint ispunct isspace isunordered isupper iswalnum iswalpha
isxdigit j0 j1 jn labs ldexp ldiv lgamma llabs lldiv llrint llround localtime log log10 log1p log2 logb
longjmp lrint lround main malloc max_align_t mblen mbstowcs mbtowc memchr memcmp memcpy memmove mempcpy
memset mktime modf nan nearbyint nextafter ngettext nexttoward offsetof perror pow pow10 printf putc
putchar puts qsort quick_exit raise rand realloc remainder remove remquo rename rewind rindex rint round
scalb scalbln scalbn scanf setbuf setjmp setlocale setvbuf signal signbit significand sin sincos sinh
snprintf sprintf sqrt srand sscanf stdin stdout stderr stpcpy stpncpy strcasecmp strcat strchr strcmp
strcoll strcpy strcspn strdup strerror strfmon strftime strlen strncasecmp strncat strncmp strncpy
strndup strpbrk strrchr strspn strstr strtod strtof strtok strtol strtold strtoll strtoul strtoull
strxfrm system tan tanh tgamma time tmpfile tmpnam toascii tolower toupper trunc ungetc va_arg vfprintf
vfscanf vprintf vscanf vsnprintf vsprintf vsscanf wcstombs wctomb wprintf y0 y1 yn clip heap_sort
sift_down swap add_to add_overflows subtract_overflows multiply_overflows environ unix linux accumulate
annotations
"""
RESERVED = frozenset(
    [*_C_KEYWORDS.split(), *_C_LIBRARY.split(), *keyword.kwlist, *keyword.softkwlist, *dir(builtins)]
)


def fresh(wanted: str, taken: Collection[str]) -> str:
    """Return ``wanted``, or ``wanted2`` ... where it is reserved or taken."""
    name, number = wanted, 1
    while name in RESERVED or name in taken:
        number += 1
        name = f"{wanted}{number}"
    return name
