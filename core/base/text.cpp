#include "core/base/text.h"

#include <QChar>

namespace rhomboid {

namespace {

bool isDropped(char32_t c)
{
    const bool control = c < 0x20 && c != U'\n' && c != U'\t';
    return control || c == 0x7F || QChar::isNonCharacter(c);
}

char32_t codePointAt(QStringView text, qsizetype i)
{
    const QChar unit = text[i];
    if (!unit.isSurrogate())
        return unit.unicode();
    const bool whole = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return whole ? QChar::surrogateToUcs4(unit, text[i + 1]) : char32_t{QChar::ReplacementCharacter};
}

QStringView withoutMark(QStringView text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    return text;
}

} // namespace

QString cleanText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = codePointAt(text, i);
        const bool pair = QChar::requiresSurrogates(c);
        if (c == U'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (!isDropped(c)) {
            clean += QChar::fromUcs4(c);
        }
        i += pair ? 1 : 0;
    }
    // Only now: what stood before the mark may just have been left out.
    const QStringView kept = withoutMark(clean);
    return kept.size() == clean.size() ? clean : kept.toString();
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const bool splits = length > 0 && text[length].isLowSurrogate() && text[length - 1].isHighSurrogate();
    return text.left(splits ? length - 1 : length);
}

} // namespace rhomboid
