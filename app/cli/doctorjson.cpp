// SPDX-License-Identifier: MIT
#include <cli/doctorjson.h>

#include <cli/lookup/memberjson.h>

#include <sentences/doctorsentence.h>

namespace cli {
namespace {

Json list(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.push_back(json(text));
    return array;
}

void add(Json &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = json(text);
}

void add(Json &object, const char *key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object[key] = list(texts);
}

void add(Json &object, const char *key, const std::optional<QDateTime> &time)
{
    if (time)
        object[key] = json(time->toUTC().toString(Qt::ISODate));
}

template<typename Number>
void add(Json &object, const char *key, const std::optional<Number> &number)
{
    if (number)
        object[key] = *number;
}

Json factsOf(const desk::DoctorFacts &facts)
{
    Json object = Json::object();
    add(object, "proxy", facts.proxy);
    add(object, "host", facts.host);
    add(object, "port", facts.port);
    add(object, "addresses", facts.addresses);
    add(object, "issuer", facts.issuer);
    add(object, "validFrom", facts.validFrom);
    add(object, "validUntil", facts.validUntil);
    add(object, "protocol", facts.protocol);
    add(object, "httpStatus", facts.httpStatus);
    add(object, "clockAheadSeconds", facts.clockAheadSeconds);
    add(object, "serviceCode", facts.serviceCode);
    add(object, "messages", facts.messages);
    add(object, "faultCode", facts.faultCode);
    add(object, "used", facts.used);
    add(object, "limit", facts.limit);
    return object;
}

Json stepOf(const desk::DoctorStep &step)
{
    const sentences::Sentence sentence = sentences::doctorSentence(step);
    const desk::DoctorField field = step.field();
    return {{"check", json(desk::nameOf(step.check))},
            {"verdict", json(desk::nameOf(step.verdict()))},
            {"finding", json(desk::nameOf(step.finding))},
            {"field", field == desk::DoctorField::None ? Json() : json(desk::nameOf(field))},
            {"title", json(sentence.title)},
            {"text", json(sentence.text)},
            {"facts", factsOf(step.facts)}};
}

} // namespace

QString doctorJson(const desk::Doctor &doctor)
{
    const desk::DoctorStep *worst = desk::worstOf(doctor.steps());
    Json steps = Json::array();
    for (const desk::DoctorStep &step : doctor.steps())
        steps.push_back(stepOf(step));
    const Json object{{"verdict", json(desk::nameOf(worst != nullptr ? worst->verdict() : desk::DoctorVerdict::Green))},
                      {"calls", doctor.callsMade()},
                      {"steps", steps}};
    return lineOf(object);
}

} // namespace cli
