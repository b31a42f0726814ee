// SPDX-License-Identifier: MIT
// Tries every seed of a folder, and every seed cut after each of its bytes: what libFuzzer would begin with, without it.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return EXIT_FAILURE;
    }
    std::size_t seeds = 0;
    std::size_t tried = 0;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1])) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::vector<char> seed{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        for (std::size_t size = 0; size <= seed.size(); ++size, ++tried) {
            // A copy of just this size: reading behind it is found by the address sanitizer.
            const std::vector<std::uint8_t> input(seed.begin(), seed.begin() + static_cast<std::ptrdiff_t>(size));
            LLVMFuzzerTestOneInput(input.data(), input.size());
        }
        ++seeds;
    }
    std::printf("%zu seeds, %zu inputs\n", seeds, tried);
    return seeds > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
