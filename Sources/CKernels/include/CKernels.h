#ifndef QUINCUNX_KERNELS_H
#define QUINCUNX_KERNELS_H

// The inner loops of networks and of their initialisation, in vector code.
//
// Every kernel exists once as text and is compiled for several instruction sets. All of them give
// the same bits: products are rounded before they are added, sums run in an order that does not
// depend on the width of the registers, and nothing but IEEE additions, multiplications, divisions
// and square roots is used. The kernels of networks and optimisers take and make no subnormal
// numbers: these count as zero. The number of slots may change bits: slopes of fewer than four
// slots are summed in lanes, of more in order, and one slot is scaled before it is multiplied.

#include <stddef.h>
#include <stdint.h>

enum { quincunx_most_layers = 15 };

/// A fully connected network. Its parameters lie in one array, layer by layer: the weights, row by
/// row, then the biases. The first layer has one row per input, the others have min(inputs, outputs)
/// rows of max(inputs, outputs) numbers.
///
/// A slot is an array with one observation and the outputs of every layer at it; the slots of
/// several observations lie `stride` numbers apart. Slopes, the loss's derivatives with respect to
/// these numbers, lie in an array of the same form.
struct quincunx_network {
  /// Widths from the input to the output: `layers` + 1 numbers.
  int32_t sizes[quincunx_most_layers + 1];
  int32_t layers;
  /// Hidden units are rectified linear instead of tanh.
  int32_t rectified;
  int32_t stride;
};

/// One step of Adam: scale · gradient goes into the moments, and the parameters move by
/// step · mean / (√square · correction + epsilon).
struct quincunx_adam {
  float scale, mean_decay, mean_share, square_decay, square_share, step, correction, epsilon;
};

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

  /// Computes all layers at the observations in the given number of slots.
  void (*forward)(
      const struct quincunx_network *network, const float *parameters, float *activations,
      size_t slots);
  /// Computes how fast the outputs of all layers change, at the observations of evaluated slots,
  /// when the parameters move along `direction`; `derivatives` has the form of the activations, but
  /// the places of the observations are left alone.
  void (*differentiate)(
      const struct quincunx_network *network, const float *parameters, const float *direction,
      const float *activations, float *derivatives, size_t slots);
  /// Computes the slopes of the hidden layers from those of the last.
  ///
  /// `scratch` has room for the weights of any layer.
  void (*backward)(
      const struct quincunx_network *network, const float *parameters, const float *activations,
      float *slopes, size_t slots, float *scratch);
  /// Adds the parameters' gradient, after `backward`.
  void (*gradient)(
      const struct quincunx_network *network, const float *activations, const float *slopes,
      size_t slots, float *gradient);
  /// The squared norm of the gradient of one slot, after `backward`; no gradient is needed.
  float (*squared_gradient_norm)(
      const struct quincunx_network *network, const float *activations, const float *slopes);
  /// Adam for the gradient of one slot, after `backward`; no gradient is needed. The activations
  /// become those that `forward` computes with the new parameters.
  ///
  /// `scratch` has room for a slot.
  void (*descend)(
      const struct quincunx_network *network, float *parameters, float *mean, float *square,
      float *activations, const float *slopes, const struct quincunx_adam *rule, float *scratch);

  /// Adam for any parameters.
  void (*adam)(
      float *parameters, float *mean, float *square, const float *gradient, size_t count,
      const struct quincunx_adam *rule);
  float (*squared_norm)(const float *x, size_t count);
  /// result = start + factor · direction
  void (*add_scaled)(
      float *result, const float *start, float factor, const float *direction, size_t count);
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
