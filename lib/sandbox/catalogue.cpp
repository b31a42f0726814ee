// SPDX-License-Identifier: MIT
#include <sandbox/catalogue.h>

#include <QFile>
#include <QList>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

static void initialiseResource() // Q_INIT_RESOURCE must stand outside of namespaces
{
    Q_INIT_RESOURCE(sandbox); // the linker drops the resources of a static library that nobody names
}

namespace sandbox {

namespace {

/// A line is `{"shows":"…", …,"data":{…}}` with data last, so that its text can be cut out as it stands.
SampleMember readLine(const QByteArray &line)
{
    const nlohmann::json fields = nlohmann::json::parse(line.begin(), line.end());
    const QByteArray key = "\"data\":";
    const qsizetype start = line.indexOf(key) + key.size();
    return {
        QString::fromStdString(fields.at("data").at("number").get<std::string>()),
        QString::fromStdString(fields.at("shows").get<std::string>()),
        line.mid(start, line.lastIndexOf('}') - start),
        fields.value("leavesOutErrorCode", false),
    };
}

std::vector<SampleMember> readCatalogue()
{
    initialiseResource();
    QFile file(QStringLiteral(":/sandbox/members.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sandbox: the sample members are not compiled in");
    std::vector<SampleMember> members;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            members.push_back(readLine(line.trimmed()));
    }
    return members;
}

} // namespace

const std::vector<SampleMember> &catalogue()
{
    static const std::vector<SampleMember> members = readCatalogue();
    return members;
}

const SampleMember *findMember(const QString &number)
{
    const auto found = std::ranges::find(catalogue(), number, &SampleMember::number);
    return found == catalogue().end() ? nullptr : &*found;
}

QByteArray withDates(const QByteArray &text, QDate today)
{
    static const QRegularExpression dateTemplate(QStringLiteral(R"(\{today([+-]\d+)?(?::([^}]+))?\})"));
    QString filled = QString::fromUtf8(text);
    for (auto match = dateTemplate.match(filled); match.hasMatch(); match = dateTemplate.match(filled)) {
        const QString form = match.captured(2).isEmpty() ? QStringLiteral("yyyy-MM-dd") : match.captured(2);
        filled.replace(match.capturedStart(), match.capturedLength(),
                       today.addDays(match.captured(1).toLongLong()).toString(form));
    }
    return filled.toUtf8();
}

} // namespace sandbox
