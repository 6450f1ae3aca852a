#include "CKernels.h"
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "vectors.h"

#define TABLE quincunx_baseline_kernels
#define NAME "baseline"
#include "kernels.inc"
