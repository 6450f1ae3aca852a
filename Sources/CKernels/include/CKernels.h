#ifndef QUINCUNX_KERNELS_H
#define QUINCUNX_KERNELS_H

// The inner loops of networks and of their initialisation, in vector code.
//
// Every kernel exists once as text and is compiled for several instruction sets. All of them give
// the same bits: products are rounded before they are added, sums run in an order that does not
// depend on the width of the registers, and nothing but IEEE additions, multiplications, divisions
// and square roots is used.

#include <stddef.h>
#include <stdint.h>

struct quincunx_kernels {
  /// The instruction set: "avx512", "avx2" or "baseline".
  const char *name;
};

/// The kernels for an instruction set by name, or NULL where this processor has not got it.
const struct quincunx_kernels *quincunx_kernels_named(const char *name);

/// The kernels in use: the widest that the processor has, unless another choice was made.
extern const struct quincunx_kernels *quincunx_active_kernels;

/// Uses the kernels for another instruction set from now on; 0 where the processor has not got it.
/// To be called before there are threads.
int quincunx_choose_kernels(const char *name);

#endif
