#include "core/exchange/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace rhomboid {

namespace {

constexpr qint64 blockBytes = 256 * 1024;
constexpr qsizetype maxRecord = 2'000'000; // characters; beyond it an open quote is taken for a stray one

// No larger than what is left, so that small files cost little; some at least, for devices that cannot tell.
qint64 blockOf(const QIODevice &device)
{
    return std::clamp<qint64>(device.bytesAvailable(), 4096, blockBytes);
}

bool endsLine(QChar c) { return c == u'\n' || c == u'\r'; }

// A quoted cell from behind its opening quote.
struct QuotedCell
{
    QString text{};
    qsizetype end{}; // behind the closing quote
    qint64 lines{}; // line ends inside
    bool closed{false};
};

qint64 lineEnds(QStringView text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            ++count;
    return count;
}

// Unless the text is complete, a quote at its very end may be half of a doubled one and closes nothing yet.
QuotedCell quotedCell(QStringView text, qsizetype from, bool complete)
{
    QuotedCell cell;
    qsizetype piece = from;
    qsizetype at = from;
    while (true) {
        const qsizetype quote = text.indexOf(u'"', at);
        if (quote < 0 || (quote + 1 == text.size() && !complete))
            return cell;
        cell.text += text.mid(piece, quote - piece);
        at = quote + 1;
        if (at >= text.size() || text[at] != u'"')
            break;
        piece = at++;
    }
    cell.end = at;
    cell.lines = lineEnds(cell.text);
    cell.closed = true;
    return cell;
}

// What stands between `from` and the next separator or line end.
QStringView plainRest(QStringView text, qsizetype from, QChar delimiter)
{
    const auto stops = [delimiter](QChar c) { return c == delimiter || endsLine(c); };
    const auto end = std::find_if(text.begin() + from, text.end(), stops);
    return text.mid(from, end - text.begin() - from);
}

qsizetype behindLineEnd(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return at;
    return text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n' ? at + 2 : at + 1;
}

bool startsFormula(QStringView text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(*first);
}

} // namespace

bool CsvRow::isBlank() const
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

// What one look at the text from a record's start found.
struct CsvReader::Scan
{
    enum class End { Record, NeedsMore, OpenQuote };

    End end{End::Record};
    CsvRow row{};
    qsizetype next{}; // where the next record starts
    qint64 lines{}; // physical lines passed
};

CsvReader::CsvReader(QIODevice &device) : m_device(device) { }

QString CsvReader::sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }

std::optional<CsvRow> CsvReader::next()
{
    if (!m_opened)
        open();
    while (m_error.isEmpty()) {
        if (m_at >= m_text.size() && !fill())
            return std::nullopt;
        if (m_at >= m_text.size())
            continue;
        Scan found = scan(m_at);
        if (found.end == Scan::End::NeedsMore && !m_atEnd && m_text.size() - m_at < maxRecord) {
            fill();
            continue;
        }
        if (found.end != Scan::End::Record)
            found = scanLine(m_at);
        if (++m_rows > maxFileRows) {
            m_error = QCoreApplication::translate("exchange", "The file has more than 10 million rows.");
            return std::nullopt;
        }
        return take(std::move(found));
    }
    return std::nullopt;
}

CsvRow CsvReader::take(Scan scan)
{
    scan.row.line = m_line;
    m_line += scan.lines;
    m_at = scan.next;
    return std::move(scan.row);
}

void CsvReader::open()
{
    m_opened = true;
    const QByteArray head = m_device.peek(blockOf(m_device));
    m_decoder = QStringDecoder(sniffEncoding(head));
    while (m_text.isEmpty() && fill()) { }
    sniffDelimiter();
}

// Reads another block behind the current record; false at the end.
bool CsvReader::fill()
{
    if (m_atEnd || !m_error.isEmpty())
        return false;
    const QByteArray block = m_device.read(blockOf(m_device));
    if (block.isEmpty()) {
        m_atEnd = true;
        return false;
    }
    m_bytes += block.size();
    if (m_bytes > maxFileBytes) {
        m_error = QCoreApplication::translate("exchange", "The file is larger than 1 GiB.");
        return false;
    }
    m_hash.addData(block);
    m_text.remove(0, m_at);
    m_at = 0;
    m_text += m_decoder.decode(block);
    m_badText = m_badText || m_decoder.hasError();
    return true;
}

QStringConverter::Encoding CsvReader::sniffEncoding(const QByteArray &head)
{
    if (const auto byMark = QStringConverter::encodingForData(head))
        return *byMark;
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(head);
    Q_UNUSED(text);
    if (!utf8.hasError())
        return QStringConverter::Utf8;
    m_badText = true;
    return QStringConverter::Latin1;
}

// The separator that stands most often outside quotes in the first line that says anything.
void CsvReader::sniffDelimiter()
{
    if (m_text.startsWith(u"sep=", Qt::CaseInsensitive) && m_text.size() > 5 && endsLine(m_text[5])) {
        m_delimiter = m_text[4];
        m_at = scanLine(0).next;
        ++m_line;
        return;
    }
    constexpr char16_t candidates[]{u',', u';', u'\t'};
    qsizetype counts[std::size(candidates)]{};
    bool quoted = false;
    bool any = false;
    for (const QChar c : std::as_const(m_text)) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (endsLine(c) && any)
            break;
        any = any || !c.isSpace();
        for (std::size_t i = 0; i < std::size(candidates); ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    const auto best = std::max_element(std::begin(counts), std::end(counts));
    m_delimiter = candidates[best - std::begin(counts)];
}

CsvReader::Scan CsvReader::scan(qsizetype from) const
{
    Scan found;
    const qsizetype size = m_text.size();
    for (qsizetype at = from;; ++at) {
        QString cell;
        if (at < size && m_text[at] == u'"') {
            const QuotedCell quoted = quotedCell(m_text, at + 1, m_atEnd);
            const bool textBehind = quoted.closed && quoted.end < size && m_text[quoted.end] != m_delimiter
                && !endsLine(m_text[quoted.end]);
            found.lines += quoted.lines;
            // Text behind a quote that closed on another line: the quote that opened was the stray one.
            if (!quoted.closed || (textBehind && quoted.lines > 0)) {
                found.end = quoted.closed ? Scan::End::OpenQuote : Scan::End::NeedsMore;
                return found;
            }
            if (textBehind)
                found.row.damage = CsvRow::Damage::StrayQuote;
            cell = quoted.text;
            at = quoted.end;
        }
        const QStringView rest = plainRest(m_text, at, m_delimiter);
        if (rest.contains(u'"'))
            found.row.damage = CsvRow::Damage::StrayQuote;
        at += rest.size();
        found.row.cells.append(cell + rest);
        if (at < size && !endsLine(m_text[at]))
            continue;
        // A CR at the very end of the block may be half a CR LF.
        if (!m_atEnd && (at >= size || (m_text[at] == u'\r' && at + 1 == size)))
            found.end = Scan::End::NeedsMore;
        found.next = behindLineEnd(m_text, at);
        ++found.lines;
        return found;
    }
}

// The first physical line as a record, for one with a quote that does not close: cells that do close are
// unquoted, the stray quote is dropped.
CsvReader::Scan CsvReader::scanLine(qsizetype from) const
{
    const qsizetype stop = std::find_if(m_text.begin() + from, m_text.end(), endsLine) - m_text.begin();
    const QString line = m_text.mid(from, stop - from);
    Scan found{.row = {.damage = CsvRow::Damage::OpenQuote}, .next = behindLineEnd(m_text, stop), .lines = 1};
    for (qsizetype at = 0; at <= line.size(); ++at) {
        QString cell;
        if (at < line.size() && line[at] == u'"') {
            const QuotedCell quoted = quotedCell(line, ++at, true);
            if (quoted.closed) {
                cell = quoted.text;
                at = quoted.end;
            }
        }
        const QStringView rest = plainRest(line, at, m_delimiter);
        at += rest.size();
        found.row.cells.append(cell + rest);
    }
    return found;
}

void CsvWriter::text(QStringView text) { value(neutralised(text)); }

void CsvWriter::value(QStringView value)
{
    if (m_rowStarted)
        m_bytes += ',';
    m_rowStarted = true;
    const auto mustQuote = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool padded = !value.isEmpty() && (value.front().isSpace() || value.back().isSpace());
    if (!padded && std::ranges::none_of(value, mustQuote)) {
        m_bytes += value.toUtf8();
        return;
    }
    QString inner = value.toString();
    inner.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    m_bytes += '"' + inner.toUtf8() + '"';
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowStarted = false;
}

QString neutralised(QStringView text)
{
    return startsFormula(text) ? u'\'' + text.toString() : text.toString();
}

QString restored(QStringView text)
{
    return text.startsWith(u'\'') && startsFormula(text) ? text.mid(1).toString() : text.toString();
}

} // namespace rhomboid
