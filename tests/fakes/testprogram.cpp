// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <string_view>

namespace fakes {
namespace {

std::map<std::string, TestProgram::Run> &tests()
{
    static std::map<std::string, TestProgram::Run> all;
    return all;
}

const char *runningName = nullptr;

} // namespace

TestProgram::TestProgram(const char *file, Run run)
{
    std::string_view name(file);
    name.remove_prefix(name.rfind('/') + 1); // npos + 1 is 0
    name = name.substr(0, name.rfind('.'));
    tests().emplace(name, run);
}

const char *TestProgram::running()
{
    return runningName;
}

} // namespace fakes

int main(int argc, char **argv)
{
    const auto found = fakes::tests().find(argc > 1 ? argv[1] : "");
    if (found == fakes::tests().end()) {
        std::fprintf(stderr, "usage: %s TEST [ARGUMENT OF QTEST...]\nTEST is one of:\n", argv[0]);
        for (const auto &[name, run] : fakes::tests())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    fakes::runningName = found->first.c_str();
    // QtTest and the application see a program without the name of its test.
    for (int i = 1; i < argc; ++i)
        argv[i] = argv[i + 1];
    return found->second(argc - 1, argv);
}
