// SPDX-License-Identifier: MIT
#include "fakes/compressed.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <bit>

namespace fakes {
namespace {

int windowBits(Form form)
{
    switch (form) {
    case Form::Gzip:
        return 15 + 16;
    case Form::Zlib:
        return 15;
    case Form::Raw:
        return -15;
    }
    Q_UNREACHABLE();
}

class Deflater {
public:
    explicit Deflater(Form form)
    {
        if (deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits(form), 8, Z_DEFAULT_STRATEGY) != Z_OK)
            qFatal("zlib did not start");
    }
    ~Deflater() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Deflater)

    void add(QByteArray plain, bool isLast)
    {
        m_stream.next_in = std::bit_cast<Bytef *>(plain.data());
        m_stream.avail_in = static_cast<uInt>(plain.size());
        std::array<char, 64 * 1024> chunk{};
        do {
            m_stream.next_out = std::bit_cast<Bytef *>(chunk.data());
            m_stream.avail_out = static_cast<uInt>(chunk.size());
            deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH);
            m_wire.append(chunk.data(), static_cast<qsizetype>(chunk.size() - m_stream.avail_out));
        } while (m_stream.avail_out == 0);
    }

    [[nodiscard]] const QByteArray &wire() const { return m_wire; }

private:
    z_stream m_stream{};
    QByteArray m_wire;
};

} // namespace

QByteArray compressed(const QByteArray &plain, Form form)
{
    Deflater deflater(form);
    deflater.add(plain, true);
    return deflater.wire();
}

QByteArray compressedBlanks(qsizetype count)
{
    constexpr qsizetype atOnce = 1024 * 1024;
    Deflater deflater(Form::Gzip);
    for (; count > atOnce; count -= atOnce)
        deflater.add(QByteArray(atOnce, ' '), false);
    deflater.add(QByteArray(count, ' '), true);
    return deflater.wire();
}

} // namespace fakes
