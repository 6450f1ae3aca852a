#ifndef C_VECTOR_ROOTS_H
#define C_VECTOR_ROOTS_H

// Swift's SIMD types take square roots lane by lane, each with a branch for errno. A vector root is
// one instruction and, by IEEE 754, has the same bits.

typedef float quincunx_float4 __attribute__((ext_vector_type(4)));

#if defined(__SSE__)
#include <xmmintrin.h>
static inline quincunx_float4 quincunx_root4(quincunx_float4 x) {
  return (quincunx_float4)_mm_sqrt_ps((__m128)x);
}
#elif defined(__aarch64__)
#include <arm_neon.h>
static inline quincunx_float4 quincunx_root4(quincunx_float4 x) {
  return (quincunx_float4)vsqrtq_f32((float32x4_t)x);
}
#else
static inline quincunx_float4 quincunx_root4(quincunx_float4 x) {
  for (int i = 0; i < 4; i++) x[i] = __builtin_sqrtf(x[i]);
  return x;
}
#endif

#endif
