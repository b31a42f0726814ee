// SPDX-License-Identifier: MIT
#include <xlsx/pointlocale.h>

#include <clocale>
#include <locale.h> // newlocale() is not in <clocale>

namespace xlsx {

struct PointLocale::Before {
    locale_t own = newlocale(LC_ALL_MASK, "C", nullptr);
    locale_t before = uselocale(own);
};

PointLocale::PointLocale()
    : m_before(std::make_unique<Before>())
{
}

PointLocale::~PointLocale()
{
    uselocale(m_before->before);
    freelocale(m_before->own);
}

} // namespace xlsx
