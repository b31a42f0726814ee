// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

// The QTRY macros of these put the 64 bits of a std::chrono count into an int, in the test's own lines.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_VERSION < QT_VERSION_CHECK(6, 11, 0) && defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wconversion"
#endif

namespace fakes {

/// One program holds the tests of a whole room: it is linked once instead of forty times. `PROGRAM NAME [ARGUMENT...]` runs the
/// test class of the file NAME.cpp as if it were a program of its own; ctest starts the program once for each.
class TestProgram {
public:
    using Run = int (*)(int argc, char **argv);
    /// To be made before main() only, by the macros below. `file`: __FILE__ of the test.
    TestProgram(const char *file, Run run);

    /// The file's name without its ending, as ctest knows the test; null where no test of a program with many runs.
    [[nodiscard]] static const char *running();
};

/// What QTEST_MAIN writes into main().
template<typename Application, typename Test>
int runTest(int argc, char **argv)
{
    QTest::Internal::callInitMain<Test>();
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace fakes

/// In the place of QTEST_MAIN: the class is run under an application of the given class.
#define TEST_UNDER(Application, Test)                                                                                            \
    static const fakes::TestProgram registered##Test(__FILE__, &fakes::runTest<Application, Test>);
