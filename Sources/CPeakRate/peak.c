#include "CPeakRate.h"

// Enough chains to cover the latency of every processor, few enough for 16 registers.
enum { CHAINS = 12 };

#define CHAINED(name, type, target_attribute, lanes, multiply_add)          \
  target_attribute static double name(size_t rounds) {                      \
    typedef float type __attribute__((ext_vector_type(lanes)));             \
    type sums[CHAINS], factor = (type)(0.999f), term = (type)(0.001f);      \
    for (int c = 0; c < CHAINS; c++) sums[c] = (type)(float)c;              \
    for (size_t i = 0; i < rounds; i++) {                                   \
      _Pragma("unroll") for (int c = 0; c < CHAINS; c++)                    \
        sums[c] = multiply_add(sums[c], factor, term);                      \
      __asm__ volatile("" ::: "memory");                                    \
    }                                                                       \
    type total = sums[0];                                                   \
    for (int c = 1; c < CHAINS; c++) total += sums[c];                      \
    volatile float used = total[0];                                         \
    (void)used;                                                             \
    return 2.0 * lanes * CHAINS * (double)rounds;                           \
  }

#define SEPARATE(x, y, z) ((x) * (y) + (z))
CHAINED(plain, four, , 4, SEPARATE)

#if defined(__x86_64__)
#define FUSED(x, y, z) __builtin_elementwise_fma(x, y, z)
CHAINED(avx2, eight, __attribute__((target("avx2,fma"))), 8, FUSED)
CHAINED(avx512, sixteen, __attribute__((target("avx512f"))), 16, FUSED)
#endif

double quincunx_multiply_adds(size_t rounds) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f")) return avx512(rounds);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return avx2(rounds);
#endif
  return plain(rounds);
}
