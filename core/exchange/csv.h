#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>
#include <QString>
#include <QStringConverter>
#include <QStringList>

#include <optional>

namespace rhomboid {

inline constexpr qint64 maxFileBytes = qint64{1} << 30; // exchange.md: 1 GiB
inline constexpr qint64 maxFileRows = 10'000'000;

// One record of a CSV file.
struct CsvRow
{
    enum class Damage {
        None,
        StrayQuote, // a quote in the middle of a cell, taken as it stands
        OpenQuote, // a quote that never closed: the record ends at the end of its first line
    };

    qint64 line{}; // physical line the record starts on; the first line is 1
    QStringList cells{};
    Damage damage{Damage::None};

    bool isBlank() const;
};

// Reads RFC 4180 and what people's programs make of it: UTF-8 with or without BOM, UTF-16 by its BOM, Latin-1
// when it is no UTF-8; comma, semicolon or tab; a leading `sep=;` line; CR LF, LF or CR; newlines and doubled
// quotes inside quotes. Streams: holds one record and one block of the device at a time.
class CsvReader
{
public:
    // `device` is open for reading and outlives the reader.
    explicit CsvReader(QIODevice &device);

    // The next record; nothing at the end of the file or when a limit is exceeded (then error() says which).
    std::optional<CsvRow> next();

    QChar delimiter() const { return m_delimiter; }
    QString error() const { return m_error; } // a sentence; empty when all is well
    bool hasBadText() const
    {
        return m_badText;
    } // bytes that are no text of the encoding, or not UTF-8 at all
    // SHA-256 of the bytes read, in hexadecimal; of the whole file once next() has returned nothing.
    QString sha256() const;

private:
    struct Scan;

    void open();
    bool fill();
    QStringConverter::Encoding sniffEncoding(const QByteArray &head);
    void sniffDelimiter();
    Scan scan(qsizetype from) const;
    Scan scanLine(qsizetype from) const;
    CsvRow take(Scan scan);

    QIODevice &m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QStringDecoder m_decoder{};
    QString m_text{};
    qsizetype m_at{}; // start of the next record in m_text
    qint64 m_line{1};
    qint64 m_rows{};
    qint64 m_bytes{};
    QChar m_delimiter{u','};
    QString m_error{};
    bool m_opened{false};
    bool m_atEnd{false};
    bool m_badText{false};
};

// Writes RFC 4180 in UTF-8 with commas and CR LF, quoting only where it must.
class CsvWriter
{
public:
    // Text a person typed: neutralised for spreadsheets (see below).
    void text(QStringView text);
    // A number, a time, a keyword: written as it is.
    void value(QStringView value);
    void endRow();

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes{};
    bool m_rowStarted{false};
};

// A spreadsheet runs a cell that begins with = + - @ tab or CR (or their full-width forms) as a formula. Such
// text, also behind leading apostrophes, gets one apostrophe in front; restored() takes exactly that one away
// again.
QString neutralised(QStringView text);
QString restored(QStringView text);

} // namespace rhomboid
