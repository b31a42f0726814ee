// SPDX-License-Identifier: MIT
#include <sentences/keychainsentence.h>

#include <QCoreApplication>

namespace sentences {
namespace {

class KeychainWords {
    Q_DECLARE_TR_FUNCTIONS(KeychainSentence)

public:
    static QString of(desk::KeychainFault fault)
    {
        switch (fault) {
        case desk::KeychainFault::Missing:
            return tr("This computer has no keychain that works. Keep the app key in the settings, or set a keychain up.");
        case desk::KeychainFault::Denied:
            return tr("The keychain is locked or said no. Unlock it and try again.");
        case desk::KeychainFault::NotFound:
            return tr("The app key is no longer in the keychain. Paste it into the settings again.");
        case desk::KeychainFault::TimedOut:
            return tr("The keychain did not answer in time. Look for its question on the screen and try again.");
        case desk::KeychainFault::Failed:
            return tr("The keychain failed. Try again, or keep the app key in the settings.");
        }
        Q_UNREACHABLE();
    }
    static QString leftBehind()
    {
        return tr("The settings are saved, but the keychain kept an app key that is no longer used. Remove it there.");
    }
};

} // namespace

QString keychainSentence(desk::KeychainFault fault)
{
    return KeychainWords::of(fault);
}

QString keyLeftBehindSentence()
{
    return KeychainWords::leftBehind();
}

} // namespace sentences
