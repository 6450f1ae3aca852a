/// The probability that a two-sided interval leaves out on each side.
///
/// 1 − `confidence` is exact in floating point from one half upwards, and every procedure works
/// with this tail instead of its rounded complement.
func tailProbability(confidence: Double) -> Double {
  precondition(confidence > 0 && confidence < 1, "a confidence level lies between 0 and 1")
  return (1 - confidence) / 2
}

/// How many standard errors a two-sided normal interval reaches to each side: 1.96 at 95 %.
func normalReach(confidence: Double) -> Double {
  -normalQuantile(tailProbability(confidence: confidence))
}
