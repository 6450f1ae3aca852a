#if defined(__x86_64__)
#include "CKernels.h"
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define USES_AVX2
#include "vectors.h"
#define TABLE quincunx_avx2_kernels
#define NAME "avx2"
#include "kernels.inc"
#pragma clang attribute pop
#endif
