#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Boost.Math behind C. Every function returns NaN outside its domain and where no value exists;
// no exception leaves it.

double boost_normal_cumulative(double x);
double boost_normal_quantile(double probability);

double boost_student_cumulative(double t, double degrees_of_freedom);
double boost_student_quantile(double probability, double degrees_of_freedom);

double boost_noncentral_student_cumulative(
    double t, double degrees_of_freedom, double noncentrality);

double boost_beta_cumulative(double x, double a, double b);
double boost_beta_quantile(double probability, double a, double b);
/// The point with `probability` above it.
double boost_beta_upper_quantile(double probability, double a, double b);

double boost_binomial_cumulative(double successes, double trials, double chance);
double boost_binomial_survival(double successes, double trials, double chance);
double boost_binomial_probability(double successes, double trials, double chance);

double boost_chi_square_cumulative(double x, double degrees_of_freedom);
double boost_chi_square_survival(double x, double degrees_of_freedom);
double boost_chi_square_quantile(double probability, double degrees_of_freedom);

double boost_f_cumulative(double x, double numerator, double denominator);
double boost_f_survival(double x, double numerator, double denominator);
double boost_f_quantile(double probability, double numerator, double denominator);

/// `marked` of `first` marked ones among `total` are in a sample without replacement.
double boost_hypergeometric_probability(
    uint64_t marked, uint64_t first, uint64_t sample, uint64_t total);
double boost_hypergeometric_cumulative(
    uint64_t marked, uint64_t first, uint64_t sample, uint64_t total);

double boost_log_gamma(double x);
double boost_log_beta(double a, double b);

#ifdef __cplusplus
}
#endif
