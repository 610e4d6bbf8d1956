"""Texts that would act if anything read them as more than words; each stands once."""

from __future__ import annotations

from itertools import product

TARGETS = (
    "http://x.example/a", "https://x.example/?q=1&r=2", "//x.example/b", "file:///etc/passwd",
    "/etc/hostname", "../../../../etc/passwd", "C:\\Windows\\win.ini", "\\\\x.example\\share\\c",
    "javascript:alert(1)", "data:text/html,<b>x</b>", "data:image/png;base64,iVBORw0KGgo=",
    "smb://x.example/d", "qrc:/e.png", "mailto:x@x.example",
)  # fmt: skip
POINTING = (
    '<img src="{}">', "<a href='{}'>click</a>", '<iframe src="{}"></iframe>',
    '<link rel="stylesheet" href="{}">', '<object data="{}"></object>', '<base href="{}">',
    "<style>* {{ background: url({}) }}</style>", '<script src="{}"></script>',
    '<meta http-equiv="refresh" content="0;url={}">', "<svg><image href='{}'/></svg>",
    "![picture]({})", "[link]({})", "[r]: {}\n[r] ![r]", "<{}>", '#image("{}")',
    '#link("{}")[here]', '#read("{}")', '#import "{}": *', '=HYPERLINK("{}")',
    "/A << /S /URI /URI ({}) >>",
)  # fmt: skip
MARKUP = (
    "<b>bold</b>", "<table width=9999><tr><td>cell", "</td></tr></table></body></html>", "<!-- x",
    "<script>alert(1)</script>", "<svg onload=alert(1)>", "<div onclick='x()'>", "<h1>big",
    "<br><br><br><hr>", "<p style='font-size:400px'>huge</p>", "<![CDATA[x]]>", "<?xml version?>",
    "&lt;i&gt;", "&#x202e;abc", "&nbsp;&amp;&copy;", "<textarea></textarea>", "<input autofocus>",
    "<pre>\n  x\n</pre>", "<span style='color:#fff'>white</span>", "<font size=7>f</font>",
    "```js\nalert(1)\n```", "~~~\nopen", "| a | b |\n|---|---|\n| 1 | 2 |", "Title\n=====",
    "Sub\n---",
    "****", "***x", "> > > > > > deep", "- - - - - x", "1. 2. 3. x", "- [x] - [ ] x", "`code`",
    "\\*not\\*", "[^1]\n[^1]: note", "# # # #", "*a **b* c**", "__init__", "<http://x.example",
)  # fmt: skip
TYPESETTING = (
    '#eval("1+1")', "#pagebreak()", "#set page(width: 1cm)", "#set text(size: 90pt)", "#panic()",
    "#let x = 1; #x", "$ integral $", "@reference", "<label>", "#{ while true {} }", "// comment",
    "/* comment", "#show: none", "#sys.inputs", "#context here()", "*] #[x", "\\u{202e}",
    "#plugin(x)",
    "\\input{/etc/passwd}", "\\write18{id}", "$\\frac{1}{0}$", "\\end{document}", "%comment",
    ") Tj ET", "(\\) Tj T* (", "endstream endobj", "xref\n0 1\ntrailer", "%PDF-1.7", "%%EOF",
    "<< /OpenAction << /S /JavaScript /JS (x) >> >>", "/Launch /F (cmd)", "/EmbeddedFile /AA",
    "/SubmitForm", "BT /F1 99 Tf", "stream\nx\nendstream", "<feff0041>",
)  # fmt: skip
BREAKERS = (
    "=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "=cmd|'/c calc'!A0", '"";"",=1', "a,b\r\n=2",
    '"}],"x":[{"', "\\", '\\"', "{}", "{0}", "{words}", "{self.__class__}", "%s%s%n", "%(x)s",
    "${x}",
    "{{7*7}}", "`id`", "$(id)", "; rm -rf x", "' OR 1=1 --", '" OR ""="', "*\"'()", "NEAR(a b)",
    "&File", "&&", "a & b", "&", "null", "undefined", "NaN", "../", "..\\", "CON", "a/b\\c:d",
    "\x1b[31mred", "\x1b]8;;http://x.example\x07", "\x9b31m", "\x08\x08\x08", "\x7f", "nul\0byte",
)  # fmt: skip
CHARACTERS = (
    "\u202egnp.exe", "\u2066\u2067\u2068x", "\u202d\u202c", "\u200f\u061c",
    "\u200b\u200c\u200d\u2060",
    "a\u2028b\u2029c", "a\x0bb\x0cc", "\x85next", "\ufeffbom", "\ufffc", "\ufffe\uffff", "\ufdd0",
    "\U0001ffff", "\ue000", "\U000e0041\U000e007f", "Z\u0351\u0353\u0360\u035c\u0321a\u0310\u0325l",
    "e" + "\u0301" * 60, "\u0301\u0302 first", "q\u20dd",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\U0001f3f4\U000e0067\U000e0062\U000e007f", "\u2764\ufe0f", "\U0001f1ec\U0001f1e7", "שלום <b>",
    "مرحبا (x)", "אב [x](y) ג", "W" * 900, "\u0130i\u0131I", "\u1e9e\ufb01", "\uff1cb\uff1e",
    "a\u00adb",
    "\u3000\u2003x", "你好世界", "\u2800", "\u115f\u3164", "\u0e01\u0e33\u0e49" * 30, "fi" * 200,
)  # fmt: skip

PAYLOADS = tuple(
    dict.fromkeys(
        (
            *(where.format(at) for where, at in product(POINTING, TARGETS)),
            *MARKUP, *TYPESETTING, *BREAKERS, *CHARACTERS,
        )
    )
)  # fmt: skip
SURROGATES = ("\ud800", "x\udfff", "\udc00\ud800 <b>")  # no file can hold them; a text field might


def lines(limit: int) -> list[str]:
    """Return every payload on one line and at most `limit` characters long, none of them empty."""
    each = ("".join(c if c.isprintable() else " " for c in p).strip()[:limit] for p in PAYLOADS)
    return [words for words in dict.fromkeys(each) if words]
