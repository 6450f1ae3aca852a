#include "CBoostMath.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
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
using boost::math::chi_squared;
using boost::math::fisher_f;
using boost::math::hypergeometric;
using boost::math::non_central_t;
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

double boost_noncentral_student_cumulative(
    double t, double degrees_of_freedom, double noncentrality) {
  return guarded([=] { return cdf(non_central_t(degrees_of_freedom, noncentrality), t); });
}

double boost_beta_cumulative(double x, double a, double b) {
  return guarded([=] { return cdf(beta_distribution<>(a, b), x); });
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

double boost_binomial_survival(double successes, double trials, double chance) {
  return guarded([=] { return cdf(complement(binomial(trials, chance), successes)); });
}

double boost_chi_square_cumulative(double x, double degrees_of_freedom) {
  return guarded([=] { return cdf(chi_squared(degrees_of_freedom), x); });
}

double boost_chi_square_survival(double x, double degrees_of_freedom) {
  return guarded([=] { return cdf(complement(chi_squared(degrees_of_freedom), x)); });
}

double boost_chi_square_quantile(double probability, double degrees_of_freedom) {
  return guarded([=] { return quantile(chi_squared(degrees_of_freedom), probability); });
}

double boost_f_cumulative(double x, double numerator, double denominator) {
  return guarded([=] { return cdf(fisher_f(numerator, denominator), x); });
}

double boost_f_survival(double x, double numerator, double denominator) {
  return guarded([=] { return cdf(complement(fisher_f(numerator, denominator), x)); });
}

double boost_f_quantile(double probability, double numerator, double denominator) {
  return guarded([=] { return quantile(fisher_f(numerator, denominator), probability); });
}

double boost_hypergeometric_probability(
    uint64_t marked, uint64_t first, uint64_t sample, uint64_t total) {
  return guarded([=] { return pdf(hypergeometric(first, sample, total), marked); });
}

double boost_hypergeometric_cumulative(
    uint64_t marked, uint64_t first, uint64_t sample, uint64_t total) {
  return guarded([=] { return cdf(hypergeometric(first, sample, total), marked); });
}

double boost_log_gamma(double x) {
  return guarded([=] { return boost::math::lgamma(x); });
}

double boost_log_beta(double a, double b) {
  return guarded([=] {
    // The difference of log gammas loses digits where one argument is much the larger.
    const double direct = boost::math::beta(a, b);
    if (direct >= std::numeric_limits<double>::min()) return std::log(direct);
    return boost::math::lgamma(a) + boost::math::lgamma(b) - boost::math::lgamma(a + b);
  });
}
