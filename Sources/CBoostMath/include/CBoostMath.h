#pragma once

#ifdef __cplusplus
extern "C" {
#endif

// Boost.Math behind C. Every function returns NaN outside its domain and where no value exists;
// no exception leaves it.

double boost_normal_cumulative(double x);
double boost_normal_quantile(double probability);

double boost_student_cumulative(double t, double degrees_of_freedom);
double boost_student_quantile(double probability, double degrees_of_freedom);

double boost_beta_quantile(double probability, double a, double b);
/// The point with `probability` above it.
double boost_beta_upper_quantile(double probability, double a, double b);

double boost_binomial_cumulative(double successes, double trials, double chance);
double boost_binomial_probability(double successes, double trials, double chance);

#ifdef __cplusplus
}
#endif
