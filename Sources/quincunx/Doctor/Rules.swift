/// What is looked for, in this order.
let doctorRules = [
  damagedFile, otherSchema, orphanRows, notFinite, otherChecksum, missingRuns, missingSteps,
  identicalRuns, constantMeasure, successUnmeasured, mixedCode, wrongClock, sameFailure,
  orphanClaim,
]
