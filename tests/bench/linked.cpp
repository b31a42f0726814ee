// SPDX-License-Identifier: MIT
// The floor of a window that asks over the network: the bare window, linked with the libraries that Member Desk cannot do
// without, and with a connection opened ahead to the server given as argument. Nothing of ours.
#include "barewindow.h"
#include "firstpicture.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    FirstPicture watcher;
    BareWindow window;
    window.show();
    QNetworkAccessManager network;
    // As Member Desk does it: after the first picture.
    QTimer::singleShot(100, &network, [&network] {
        const QUrl server(QCoreApplication::arguments().value(1));
        if (server.scheme() == QStringLiteral("https"))
            network.connectToHostEncrypted(server.host(), static_cast<quint16>(server.port()));
        else
            network.connectToHost(server.host(), static_cast<quint16>(server.port()));
    });
    return QApplication::exec();
}
