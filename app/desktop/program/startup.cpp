// SPDX-License-Identifier: MIT
#include <desktop/program/startup.h>

#include <desktop/look/deskstyle.h>
#include <desktop/place/windowmodes.h>
#include <desktop/program/application.h>
#include <desktop/program/picture.h>
#include <desktop/program/singleinstance.h>
#include <desktop/program/taskbar.h>
#include <desktop/window/mainwindow.h>

#include <process/leaving.h>

#include <sentences/translations.h>

#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

struct Arguments {
    QString language;
    QString configFile;
    QString lookup;
    Picture picture;
    QSize size;
    WindowModes::Start start = WindowModes::Start::AsLastTime;
    MainWindow::Options window;
};

class Startup {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

std::optional<Theme> themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Light;
    if (name == "dark"_L1)
        return Theme::Dark;
    return name == "contrast"_L1 ? std::optional(Theme::Contrast) : std::nullopt;
}

QSize sizeNamed(const QString &text)
{
    const auto parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

Arguments parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Startup::tr("Look up a KYBIO member at the counter"));
    const QCommandLineOption demo(u"demo"_s, Startup::tr("Use invented members on this computer instead of a real service."));
    const QCommandLineOption language(u"lang"_s, Startup::tr("Language: en or zh_CN."), u"lang"_s);
    const QCommandLineOption config(u"config"_s, Startup::tr("Settings file to use."), u"file"_s);
    const QCommandLineOption log(u"log"_s, Startup::tr("Write what happens into this file, without secrets and members."),
                                 u"file"_s);
    const QCommandLineOption theme(u"theme"_s, Startup::tr("Theme: light, dark or contrast."), u"theme"_s);
    const QCommandLineOption textSize(u"text-size"_s, Startup::tr("Text size in percent, 80 to 250."), u"percent"_s);
    const QCommandLineOption size(u"size"_s, Startup::tr("Window size, for example 1024x768."), u"size"_s);
    const QCommandLineOption fullScreen(u"fullscreen"_s, Startup::tr("Start in full screen."));
    const QCommandLineOption bar(u"bar"_s, Startup::tr("Start as the bar, a strip that stays on top."));
    const QCommandLineOption screenshot(u"screenshot"_s, Startup::tr("Write a picture of the window to this file, then quit."),
                                        u"file"_s);
    QCommandLineOption steps(u"do"_s, u"What to do before the picture is taken; see picture.h."_s, u"step"_s);
    steps.setFlags(QCommandLineOption::HiddenFromHelp); // for the makers of pictures
    parser.addOptions({steps, demo, language, config, log, theme, textSize, size, fullScreen, bar, screenshot});
    parser.addPositionalArgument(u"number"_s, Startup::tr("Member number to look up at start."), u"[number]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    Arguments result;
    result.language = parser.value(language);
    result.configFile = parser.value(config);
    result.lookup = parser.positionalArguments().value(0);
    result.picture = {parser.value(screenshot), parser.values(steps)};
    result.size = sizeNamed(parser.value(size));
    if (parser.isSet(bar))
        result.start = WindowModes::Start::Bar;
    else if (parser.isSet(fullScreen))
        result.start = WindowModes::Start::FullScreen;
    result.window.demo = parser.isSet(demo);
    result.window.theme = themeNamed(parser.value(theme));
    result.window.logFile = parser.value(log);
    if (parser.isSet(textSize))
        result.window.textPercent = parser.value(textSize).toInt();
    return result;
}

void scheduleActions(MainWindow &window, const Arguments &arguments)
{
    using namespace std::chrono_literals;
    if (!arguments.picture.file.isEmpty()) {
        const auto picture = [&window, wanted = arguments.picture] { takePicture(window, wanted); };
        if (arguments.lookup.isEmpty())
            QTimer::singleShot(200ms, &window, picture); // the field has the focus by then
        else
            QObject::connect(&window, &MainWindow::answered, &window, picture, Qt::SingleShotConnection);
    }
    if (!arguments.lookup.isEmpty())
        QTimer::singleShot(0ms, &window, [&window, number = arguments.lookup] { window.lookUp(number); });
}

/// Of this user's window with these settings.
QString placeFile(const QString &settingsFile)
{
    const QByteArray identity = QDir::cleanPath(settingsFile).toUtf8();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/memberdesk/window-"_L1
        + QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(16));
}

void setIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 64, 256})
        icon.addFile(u":/icons/org.memberdesk.MemberDesk-%1.png"_s.arg(side), QSize(side, side));
    QApplication::setWindowIcon(icon);
}

} // namespace

int run(Application &application, desk::Log &log)
{
    QApplication::setApplicationName(u"memberdesk"_s);
    QApplication::setApplicationDisplayName(u"Member Desk"_s);
    QApplication::setApplicationVersion(QStringLiteral(MEMBERDESK_VERSION));
    nameForTaskbar(u"org.memberdesk.MemberDesk"_s);
    QApplication::setStyle(new DeskStyle);

    Arguments arguments = parse(QCoreApplication::arguments());
    desk::Settings settings(arguments.configFile.isEmpty() ? desk::Settings::standardFile() : arguments.configFile);
    sentences::installLanguage(application,
                               arguments.language.isEmpty() ? settings.text(desk::keys::language) : arguments.language);

    // A demo and a picture stand for themselves.
    SingleInstance instance(settings.file());
    const bool shared = !arguments.window.demo && arguments.picture.file.isEmpty();
    if (shared && instance.handOver(arguments.lookup))
        return 0;

    arguments.window.log = &log;
    MainWindow window(settings, arguments.window);
    application.whenSomethingWasThrown = [&window] { window.showMishap(); };
    if (shared && instance.listen())
        QObject::connect(&instance, &SingleInstance::asked, &window, [&window](const QString &number) {
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.raise();
            window.activateWindow();
            if (!number.isEmpty())
                window.lookUp(number);
        });
    const bool isPicture = !arguments.picture.file.isEmpty();
    constexpr QSize pictureSize(1024, 768);
    window.modes().open(isPicture && !arguments.size.isValid() ? pictureSize : arguments.size,
                        isPicture ? QString() : placeFile(settings.file()), arguments.start);
    scheduleActions(window, arguments);
    // Reading a picture looks through all plugins for pictures: a tenth of the start, and the field is there without it.
    constexpr std::chrono::milliseconds afterTheFirstPicture{100};
    QTimer::singleShot(afterTheFirstPicture, &window, &setIcon);
    const int exitCode = QApplication::exec();
    process::leave(exitCode);
    application.whenSomethingWasThrown = nullptr;
    return exitCode;
}

} // namespace desktop
