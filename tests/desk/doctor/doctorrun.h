// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/asking.h"
#include "fakes/certificates.h"
#include "fakes/waiting.h"

#include <desk/doctor/doctor.h>

#include <sandbox/server.h>

#include <QTest>

#include <memory>

/// A doctor under observation, on a shop that is right unless told otherwise.
class DoctorRun {
public:
    static constexpr QLatin1StringView appId{"INVENTED-SHOP-0001"};
    /// Appears in no text of any kind; tests search for it.
    static constexpr QLatin1StringView appKey{"CANARY-APP-KEY-d0c701"};

    DoctorRun() { input.appId = appId, input.appKey = appKey; }

    [[nodiscard]] static sandbox::Options shop()
    {
        sandbox::Options options;
        options.appId = appId;
        options.appKey = appKey;
        return options;
    }
    /// The same over TLS.
    [[nodiscard]] static sandbox::Options tlsShop(Certificates &certificates, const Certificates::Wish &wish)
    {
        (void)certificates.serverConfiguration(wish); // makes the files
        sandbox::Options options = shop();
        options.certificateFile = certificates.path(wish.name + ".pem");
        options.keyFile = certificates.path(wish.name + ".key");
        return options;
    }

    /// Until it has finished.
    [[nodiscard]] bool run(desk::DoctorScope scope)
    {
        start(scope);
        return wait();
    }
    void start(desk::DoctorScope scope)
    {
        doctor = std::make_unique<desk::Doctor>(network, input);
        QObject::connect(doctor.get(), &desk::Doctor::finished, doctor.get(), [this] { ++finished; });
        QObject::connect(doctor.get(), &desk::Doctor::sending, doctor.get(), [this] { ++sending; });
        doctor->start(scope);
    }
    [[nodiscard]] bool wait()
    {
        const bool ended = fakes::until([this] { return finished > 0; });
        QCoreApplication::processEvents();
        return ended && finished == 1 && !doctor->isRunning();
    }

    [[nodiscard]] desk::DoctorFinding finding(desk::DoctorCheck check) const { return doctor->step(check).finding; }
    /// Of all checks, a word each: for comparing, and for messages of failing tests.
    [[nodiscard]] QStringList findings() const
    {
        QStringList names;
        for (const desk::DoctorStep &step : doctor->steps())
            names << desk::nameOf(step.finding);
        return names;
    }
    /// Every text that leaves the doctor.
    [[nodiscard]] QString everyText() const
    {
        QStringList texts;
        for (const desk::DoctorStep &step : doctor->steps()) {
            const desk::DoctorFacts &facts = step.facts;
            texts << facts.host << facts.addresses << facts.proxy << facts.issuer << facts.protocol << facts.messages
                  << facts.faultCode << facts.details;
        }
        return texts.join(u'\n');
    }
    /// What the window would lead to.
    [[nodiscard]] std::optional<desk::DoctorStep> worst() const
    {
        const desk::DoctorStep *step = desk::worstOf(doctor->steps());
        return step != nullptr ? std::optional(*step) : std::nullopt;
    }

    DirectNetwork network;
    desk::DoctorInput input;
    std::unique_ptr<desk::Doctor> doctor;
    int finished = 0;
    int sending = 0;
};

/// POSTs that reached a sandbox, whatever became of them.
inline int postsAt(const sandbox::Server &server)
{
    int posts = 0;
    for (const sandbox::ReceivedCall &call : server.calls())
        posts += call.method == "POST" ? 1 : 0;
    return posts;
}
