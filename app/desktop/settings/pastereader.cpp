// SPDX-License-Identifier: MIT
#include <desktop/settings/pastereader.h>

#include <desk/settings/credentialsblock.h>

#include <QLineEdit>

#include <memory>

namespace desktop {

PasteReader::PasteReader(QLineEdit &server, QLineEdit &appId, QLineEdit &appKey, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_appId(appId)
    , m_appKey(appKey)
{
    for (QLineEdit *edit : {&m_server, &m_appId, &m_appKey})
        watch(*edit);
}

void PasteReader::watch(QLineEdit &edit)
{
    const auto size = std::make_shared<qsizetype>(edit.text().size());
    // The text that textEdited() gives still has its line ends; only the display shows them as blanks.
    connect(&edit, &QLineEdit::textEdited, this, [this, &edit, size](const QString &text) { read(edit, text, *size); });
    connect(&edit, &QLineEdit::textChanged, this, [&edit, size] { *size = edit.text().size(); });
}

void PasteReader::read(QLineEdit &edit, const QString &text, qsizetype sizeBefore)
{
    QString note;
    const QString trimmed = desk::withoutOuterBlanks(text);
    // One key makes a field longer by one. Replacing a selection may make it shorter: then a line end or a name gives it away.
    const bool isPasted = text.size() > sizeBefore + 1 || text.contains(u'\n') || text.contains(u'\r');
    if (const auto block = desk::readCredentialsBlock(text)) {
        const QString server = block->server.isEmpty() && &edit != &m_server ? m_server.text() : block->server;
        const QString appId = block->appId.isEmpty() && &edit != &m_appId ? m_appId.text() : block->appId;
        const QString appKey = block->appKey.isEmpty() && &edit != &m_appKey ? m_appKey.text() : block->appKey;
        m_server.setText(server);
        m_appId.setText(appId);
        m_appKey.setText(appKey);
        if (!block->server.isEmpty())
            Q_EMIT addressTaken();
        note = tr("The pasted text was put into the fields that it names.");
    } else if (isPasted && trimmed != text) {
        edit.setText(trimmed);
        note = tr("Blanks around the pasted text were left out.");
    }
    Q_EMIT noted(note); // NOLINT(readability-misleading-indentation): Q_EMIT is nothing to it
}

} // namespace desktop
