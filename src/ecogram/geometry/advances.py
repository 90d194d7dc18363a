"""The published advance widths of Helvetica and Helvetica-Bold, in thousandths of the type size.

Every stand-in for it (Arial, Liberation Sans, Nimbus Sans, Arimo) shares them.
"""

from __future__ import annotations

from collections.abc import Mapping


def _by_character(widths: Mapping[int, str]) -> dict[str, int]:
    return {character: width for width, characters in widths.items() for character in characters}


REGULAR = _by_character(
    {
        191: "'",
        222: "ijlłſιіј‘’‚",
        260: "|¦",
        278: " !,./:;I[\\]ft\xa0ìíîïĩīĭıŧ·ΙІї",
        292: "ľ",
        333: "()-`r¡¨²³´·¸¹‐“”„‹›",
        334: "{}ŀ",
        350: "•",
        355: '"',
        375: "ªºťгғ",
        389: "*Ί",
        444: "°ĳζτкґқҝҟ",
        469: "^εξзтҙ",
        500: "JcksvxyzĸγκλνςЈсухѕҐ↑↓",
        556: "#$0123456789?L_abdeghnopqu¢£¤¥§«¯±¶»ð÷þđħĿŁŋΓηθουχГавенопрчьэяђєћџҒҕ–†‡€≈≤≥",
        584: "+<=>~¬µ×αβδμρКбдилцҚҜҞ−",
        611: "FTZ¿ßøŉŦΖΤЗТҘ",
        615: "ď",
        667: "&ABEKPSVXYÞΑΒΕΚΞΡΣΥΧσφЅАБВЕЛРУХЧЬъ",
        722: "CDHNRUwÐĐĦΔΗΛΝΠπψЄЏДИНПСЭЯжмыҔҗẞ∞",
        778: "GOQ©®ØĲŊΌΏΘΟΩОФЦю♀♂",
        833: "MmΈΜΦωМЪфшщњ",
        834: "¼½¾",
        889: "%æΉΎΨЂЋЫ",
        944: "WœЖШЩљҖ",
        1000: "ÆŒ—―…‰™←→",
        1010: "ЊЮ",
        1015: "@",
        1060: "Љ",
    }
)
BOLD = _by_character(
    {
        238: "'",
        278: " ,./I\\ijl\xa0ıłſΙιІЇіј‘’‚",
        280: "|¦",
        333: "!()-:;[]`ft¡¨²³´·¸¹ŧ·ї‐‹›",
        350: "•",
        385: "ªºľ",
        389: "*r{}",
        444: "°гғ",
        474: '"Ίέζξτґ',
        479: "ŀťε",
        500: "zзктҐҙқҝҟ“”„↑↓",
        556: "#$0123456789J_aceksvxy¢£¤¥§«¯±¶»÷ĳĸγθλνςЈаесухэєѕ–†‡€≈≤≥",
        584: "+<=>^~¬µ×κυχГчяҒ−",
        611: "?FLTZbdghnopqu¿ßðøþđħĿŁŋŦΓΖΣΤβδηοКТнопрђћџҕҚҜҞ",
        667: "EPSVXYÞΕΛΞΡΥΧαμρЅЕЗРУХбвдилцьҘ",
        719: "ďŉΔσφЁЄЏБДИЛПЧЬЭЯжҔҗẞ∞",
        722: "&ABCDHKNRUÐĐĦΑΒΗΚΝΠАВНС",
        778: "GOQw©®ØŊΘΟπψОЦмъ♀♂",
        833: "MĲΌΜΦΨΩМш",
        834: "¼½¾",
        889: "%mæΈΏωЂЋФЪфщыю",
        944: "WœΉΎЖњҖ",
        975: "@љ",
        1000: "ÆŒЫ—―…‰™←→",
        1060: "ШЩЮ",
        1062: "Њ",
        1094: "Љ",
    }
)
