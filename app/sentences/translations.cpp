// SPDX-License-Identifier: MIT
#include <sentences/translations.h>

#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace sentences {

QLocale formatsFor(const QString &language, const QLocale &system)
{
    const QLocale spoken(language);
    if (language.isEmpty() || (spoken.language() == system.language() && spoken.script() == system.script()))
        return system;
    // A pair that Qt does not know becomes another region, the United States for English. World is one too: en_001.
    for (const QLocale::Territory region : {system.territory(), QLocale::World})
        if (const QLocale there(spoken.language(), spoken.script(), region); there.territory() == region)
            return there;
    return spoken;
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(formatsFor(language, QLocale::system()));
    auto load = [&](const QLocale &of, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(of, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // Qt's own words (the menu of a text field) where its translations are installed; ours are built in.
    load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English under any other: in a language that we do not have, "1 seconds" would be what the sources say.
    load(QLocale(u"en"_s), u"memberdesk"_s, u":/i18n"_s);
    load(locale, u"memberdesk"_s, u":/i18n"_s);
}

} // namespace sentences
