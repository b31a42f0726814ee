// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/membercolumns.h>
#include <desk/members/memberorder.h>

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace desktop {

/// Writes a list of members into a file or onto paper, on a thread of its own: a hundred thousand take seconds. Where that fails,
/// or the window goes meanwhile, what the file held before is untouched.
class ListFile final : public QObject {
    Q_OBJECT

public:
    /// What is written: these rows of the list, in this order. Rows that are no member are left out.
    struct Content {
        desk::MemberRows rows;
        std::vector<int> shown;
        desk::Contacts contacts = desk::Contacts::Left;
    };

    explicit ListFile(QObject *parent = nullptr);
    ~ListFile() override;

    /// As CSV, or where its name ends with `.xlsx` as a spreadsheet, or with `.pdf` as pages. One at a time: false and nothing
    /// where another one is at work.
    [[nodiscard]] bool write(const QString &file, Content content, const QString &title);
    /// The same onto pages of a printer.
    [[nodiscard]] bool print(std::shared_ptr<QPagedPaintDevice> printer, Content content, const QString &title);

Q_SIGNALS:
    void written(const QString &file, int members);
    void printed(int members);
    /// `reason`: as the system said it.
    void failed(const QString &file, const QString &reason);

private:
    QThreadPool m_pool; // of one thread
    std::atomic<bool> m_leave = false;
    bool m_writing = false;
};

} // namespace desktop
