"""Lists and questionnaires in plain text that somebody made to do harm."""

from collections.abc import Iterator

ENDLESS = b"".join(
    b"%c: &%c [%s]\n" % (97 + n, 97 + n, b",".join([b"*%c" % (96 + n)] * 9)) for n in range(1, 9)
)


def lists() -> Iterator[tuple[str, bytes]]:
    head = "Код;ФИО;Школа;Должность\n".encode()
    yield "nothing", b""
    yield "NUL", head + b"1;a\0b;c;d\n"
    yield "UTF-16", (head + b"1;2;3;4").decode().encode("utf-16")
    yield "a line of eight megabytes", b"a;" * 4 * 2**20
    yield "a line of five", b";" * (5 * 2**20 - 1)
    yield "a cell of five", b"a" * (5 * 2**20 - 1)
    yield "quotes", b'"' * (5 * 2**20 - 1)
    yield "line ends", b"\r" * (5 * 2**20 - 1)
    yield "lines", b"a;b\n" * 1_300_000
    yield "words", b"ab " * 1_700_000
    yield "formulas", head + b"=1+1;@SUM(1);+1;-1|cmd\n"
    yield "bytes of every kind", bytes(range(1, 256)) * 100


def questionnaires() -> Iterator[tuple[str, bytes]]:
    yield "laughs as a key", b"a: &a [x,x,x,x,x,x,x,x,x]\n" + ENDLESS + b"? *i\n: 1\n"
    yield "itself as a key", b"? &a [*a]\n: 1\n"
    yield "laughs", b"a: &a [x,x,x,x,x,x,x,x,x]\n" + ENDLESS
    yield "deep", b"[" * 250_000
    yield "deep keys", b"? " * 120_000
    yield "a call", b"!!python/object/apply:os.system ['true']\n"
    yield "NUL", b'title: "\\0"\n'
    yield "half a letter", b'title: "\\uD800"\n'
    yield "UTF-16", "code: х".encode("utf-16")
    yield "a word", b"x" * 250_000
    yield "keys", b"".join(b"k%d: x\n" % n for n in range(3_000))
    yield "bytes of every kind", bytes(range(256)) * 100
