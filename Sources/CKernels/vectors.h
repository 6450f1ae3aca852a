// Vectors of 16 floats and of 8 doubles, whatever the width of the registers, and the functions
// that clang's vector types lack.

#pragma STDC FP_CONTRACT OFF
// Vectors pass between functions that are all inlined.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float floats __attribute__((ext_vector_type(16)));
typedef double doubles __attribute__((ext_vector_type(8)));
typedef uint32_t words __attribute__((ext_vector_type(16)));
typedef uint64_t longs __attribute__((ext_vector_type(8)));

#define INLINE static inline __attribute__((always_inline))

INLINE floats root(floats x) {
#if defined(USES_AVX512)
  return (floats)_mm512_sqrt_ps((__m512)x);
#elif defined(USES_AVX2)
  x.lo = _mm256_sqrt_ps(x.lo);
  x.hi = _mm256_sqrt_ps(x.hi);
  return x;
#elif defined(__x86_64__)
  x.lo.lo = _mm_sqrt_ps(x.lo.lo);
  x.lo.hi = _mm_sqrt_ps(x.lo.hi);
  x.hi.lo = _mm_sqrt_ps(x.hi.lo);
  x.hi.hi = _mm_sqrt_ps(x.hi.hi);
  return x;
#else
  for (int i = 0; i < 16; i++) x[i] = __builtin_sqrtf(x[i]);
  return x;
#endif
}
