// Vectors of 16 floats and of 8 doubles, whatever the width of the registers, and the functions
// that clang's vector types lack.

#pragma STDC FP_CONTRACT OFF

typedef float floats __attribute__((ext_vector_type(16)));
typedef double doubles __attribute__((ext_vector_type(8)));
typedef uint32_t words __attribute__((ext_vector_type(16)));
typedef uint64_t longs __attribute__((ext_vector_type(8)));

#define INLINE static inline __attribute__((always_inline))
