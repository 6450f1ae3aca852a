#include "CKernels.h"
#if defined(__x86_64__)
#include <immintrin.h>
#endif
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "vectors.h"

#define TABLE quincunx_baseline_kernels
#define NAME "baseline"
#include "kernels.inc"
