package org.claimtrail.text;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Raw texts of the kinds that offsets go wrong on: emoji, combining marks, CRLF, right-to-left script, markup. */
public class RawTexts extends DomainContextBase {
    @Provide
    public Arbitrary<String> rawTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "Zoë ",
                "e\u0301",
                "😀",
                "👩🏽\u200D🚀",
                "🇺🇦",
                "\r\n",
                "\n",
                "\r",
                "\u2028",
                "\u0085",
                "\t",
                " ",
                "\u00A0",
                "שלום ",
                "مرحبا\u064B ",
                "\u200F",
                "<b>",
                "&amp;",
                "&lt",
                "\"",
                "'",
                "“x”",
                "漢",
                "𝔘",
                "𐍈");
        return pieces.list().ofMaxSize(60).map(list -> list.stream().collect(Collectors.joining()));
    }
}
