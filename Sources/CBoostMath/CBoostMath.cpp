#include "CBoostMath.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <limits>

namespace {

// Boost reports domain errors, overflow and lack of convergence by throwing, and an exception
// must not unwind into Swift.
template <typename Evaluation>
double guarded(Evaluation evaluation) noexcept {
  try {
    return evaluation();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

}  // namespace

using boost::math::beta_distribution;
using boost::math::binomial;
using boost::math::normal;
using boost::math::students_t;

double boost_normal_cumulative(double x) {
  return guarded([=] { return cdf(normal(), x); });
}

double boost_normal_quantile(double probability) {
  return guarded([=] { return quantile(normal(), probability); });
}

double boost_student_cumulative(double t, double degrees_of_freedom) {
  return guarded([=] { return cdf(students_t(degrees_of_freedom), t); });
}

double boost_student_quantile(double probability, double degrees_of_freedom) {
  return guarded([=] { return quantile(students_t(degrees_of_freedom), probability); });
}

double boost_beta_quantile(double probability, double a, double b) {
  return guarded([=] { return quantile(beta_distribution<>(a, b), probability); });
}

double boost_beta_upper_quantile(double probability, double a, double b) {
  return guarded([=] { return quantile(complement(beta_distribution<>(a, b), probability)); });
}

double boost_binomial_cumulative(double successes, double trials, double chance) {
  return guarded([=] { return cdf(binomial(trials, chance), successes); });
}

double boost_binomial_probability(double successes, double trials, double chance) {
  return guarded([=] { return pdf(binomial(trials, chance), successes); });
}
