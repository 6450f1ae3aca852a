#ifndef QUINCUNX_PEAK_RATE_H
#define QUINCUNX_PEAK_RATE_H

#include <stddef.h>

/// Does nothing but independent fused multiply-adds of floats, in the widest registers that the
/// processor has, and returns how many floating-point operations that were. No matrix product is
/// faster.
double quincunx_multiply_adds(size_t rounds);

#endif
