// SPDX-License-Identifier: MIT
#include "faults/eavesdropper.h"

#include <unistd.h>

#include <cstdio>

namespace {

QByteArray contentOf(QTemporaryFile &file)
{
    std::fflush(nullptr);
    file.seek(0);
    return file.readAll();
}

} // namespace

Eavesdropper::Eavesdropper()
{
    std::fflush(nullptr);
    for (Channel *channel : {&m_output, &m_error}) {
        if (!channel->file.open())
            qFatal("no temporary file");
        channel->kept = ::dup(channel->descriptor);
        ::dup2(channel->file.handle(), channel->descriptor);
    }
}

Eavesdropper::~Eavesdropper()
{
    for (Channel *channel : {&m_output, &m_error}) {
        const QByteArray said = contentOf(channel->file);
        ::dup2(channel->kept, channel->descriptor);
        ::close(channel->kept);
        if (!said.isEmpty() && ::write(channel->descriptor, said.constData(), static_cast<size_t>(said.size())) < 0)
            qWarning("what was said cannot be said again");
    }
}

QString Eavesdropper::heard()
{
    return QString::fromUtf8(contentOf(m_output.file) + contentOf(m_error.file));
}
