// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <variant>

namespace sandbox {

/// What a request asks for: one kind for each call that the stand-in answers (PROTOCOL.md, sections 1 and 5).
struct ByNumber {
    QString customerNum;
};
struct ByUid {
    qint64 customerUid;
};
struct ByTel {
    QString customerTel;
};
/// Of all members, page by page. Both texts are empty on the first page.
struct Page {
    QString parameterType;
    QString parameterValue;
};
struct RechargeLog {
    qint64 customerUid;
};
using Question = std::variant<ByNumber, ByUid, ByTel, Page, RechargeLog>;

enum class Endpoint { ByNumber, ByUid, ByTel, Pages, RechargeLog };

/// By the path below `/openapi/v1/`, whose letter case counts.
[[nodiscard]] std::optional<Endpoint> endpointOf(const QByteArray &path);

/// The question in a body, which is an object; or, in English, what is wrong with it. `appId` is somebody else's matter.
[[nodiscard]] std::variant<Question, QString> readQuestion(Endpoint endpoint, const nlohmann::json &body);

} // namespace sandbox
