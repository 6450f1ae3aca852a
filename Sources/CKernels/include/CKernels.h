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

  /// Hyperbolic tangents in place, within 1.5 ulp.
  void (*tanh_floats)(float *x, size_t count);
  /// Powers of e in place, within 1.5 ulp.
  void (*exp_floats)(float *x, size_t count);
  /// Powers of e in place, the bits of the Swift function `Elementary.exp`.
  void (*exp_doubles)(double *x, size_t count);

  /// Standard normals from the blocks of a Philox stream that starts with a whole block.
  ///
  /// Key and substream are pairs of words, the first in the last 32 bits. The result is the
  /// position behind the last block used.
  uint64_t (*normals)(
      double *out, size_t count, uint64_t key, uint64_t substream, uint64_t position);
  /// Makes vectors, one after the other in memory, orthogonal to each other and of norm one.
  ///
  /// The length is a multiple of 8; zeros at the same places of all vectors stay.
  void (*orthonormalise)(double *vectors, size_t count, size_t length);
};

/// The kernels for an instruction set by name, or NULL where this processor has not got it.
const struct quincunx_kernels *quincunx_kernels_named(const char *name);

/// The kernels in use: the widest that the processor has, unless another choice was made.
extern const struct quincunx_kernels *quincunx_active_kernels;

/// The same for Swift, which does not let a mutable global be read.
static inline const struct quincunx_kernels *quincunx_kernels_in_use(void) {
  return quincunx_active_kernels;
}

/// Uses the kernels for another instruction set from now on; 0 where the processor has not got it.
/// To be called before there are threads.
int quincunx_choose_kernels(const char *name);

#endif
