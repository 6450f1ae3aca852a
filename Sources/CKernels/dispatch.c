#include "CKernels.h"

#include <string.h>

extern const struct quincunx_kernels quincunx_baseline_kernels;
#if defined(__x86_64__)
extern const struct quincunx_kernels quincunx_avx2_kernels;
extern const struct quincunx_kernels quincunx_avx512_kernels;
#endif

const struct quincunx_kernels *quincunx_active_kernels = &quincunx_baseline_kernels;

const struct quincunx_kernels *quincunx_kernels_named(const char *name) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (!strcmp(name, quincunx_avx512_kernels.name) && __builtin_cpu_supports("avx512f") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl"))
    return &quincunx_avx512_kernels;
  if (!strcmp(name, quincunx_avx2_kernels.name) && __builtin_cpu_supports("avx2"))
    return &quincunx_avx2_kernels;
#endif
  return strcmp(name, quincunx_baseline_kernels.name) ? NULL : &quincunx_baseline_kernels;
}

int quincunx_choose_kernels(const char *name) {
  const struct quincunx_kernels *kernels = quincunx_kernels_named(name);
  if (kernels) quincunx_active_kernels = kernels;
  return kernels != NULL;
}

__attribute__((constructor)) static void choose_widest(void) {
  if (!quincunx_choose_kernels("avx512")) quincunx_choose_kernels("avx2");
}
