#if defined(__x86_64__)
#include "CKernels.h"
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl"))), \
    apply_to = function)
#define USES_AVX512
#include "vectors.h"
#define TABLE quincunx_avx512_kernels
#define NAME "avx512"
#include "kernels.inc"
#pragma clang attribute pop
#endif
