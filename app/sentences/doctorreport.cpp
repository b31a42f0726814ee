// SPDX-License-Identifier: MIT
#include <sentences/doctorsentence.h>

#include <desk/text/displaytext.h>

using namespace Qt::StringLiterals;

namespace sentences {
namespace {

constexpr qsizetype longestText = 200;

class Lines {
public:
    void add(const QString &name, const QString &value)
    {
        if (const QString line = desk::cut(desk::singleLine(value), longestText); !line.isEmpty())
            m_lines << name + u": "_s + line;
    }
    void add(const QString &name, const std::optional<int> &value)
    {
        if (value)
            add(name, QString::number(*value));
    }
    void add(const QString &name, const std::optional<qint64> &value)
    {
        if (value)
            add(name, QString::number(*value));
    }
    void add(const QString &name, const std::optional<QDateTime> &value)
    {
        if (value)
            add(name, value->toUTC().toString(Qt::ISODate));
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    QStringList m_lines;
};

} // namespace

QStringList doctorDetails(const desk::DoctorStep &step)
{
    const desk::DoctorFacts &facts = step.facts;
    Lines lines;
    lines.add(u"finding"_s, QString(desk::nameOf(step.finding)));
    lines.add(u"proxy"_s, facts.proxy);
    lines.add(u"host"_s, facts.host);
    lines.add(u"port"_s, facts.port);
    lines.add(u"addresses"_s, facts.addresses.join(u' '));
    lines.add(u"issuer"_s, facts.issuer);
    lines.add(u"valid from"_s, facts.validFrom);
    lines.add(u"valid until"_s, facts.validUntil);
    lines.add(u"protocol"_s, facts.protocol);
    lines.add(u"HTTP status"_s, facts.httpStatus);
    lines.add(u"clock ahead, seconds"_s, facts.clockAheadSeconds);
    lines.add(u"errorCode"_s, facts.serviceCode);
    for (const QString &message : facts.messages)
        lines.add(u"message"_s, message);
    lines.add(u"fault"_s, facts.faultCode);
    lines.add(u"used"_s, facts.used);
    lines.add(u"limit"_s, facts.limit);
    lines.add(u"details"_s, facts.details);
    return lines.lines();
}

QString doctorReport(const QList<desk::DoctorStep> &steps, const QDateTime &when, int callsMade)
{
    QStringList lines{u"Member Desk %1"_s.arg(when.toUTC().toString(Qt::ISODate)), u"calls made: %1"_s.arg(callsMade), QString()};
    for (const desk::DoctorStep &step : steps) {
        const Sentence sentence = doctorSentence(step);
        lines << u"[%1] %2: %3. %4"_s.arg(doctorVerdictWord(step.verdict()), doctorCheckName(step.check), sentence.title,
                                          sentence.text);
        for (const QString &detail : doctorDetails(step))
            lines << u"    "_s + detail;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace sentences
