#include "solver/domain/date.hpp"

namespace duaal::domain {

int age_in_months(Date born, Date at) {
    const int months = (int{at.year()} - int{born.year()}) * 12 + (int{at.month()} - int{born.month()});
    return months - (at.day() < born.day() ? 1 : 0);
}

}  // namespace duaal::domain
