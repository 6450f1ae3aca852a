import Specifications

/// Every figure kind that a study file can name.
public let figureCatalogue = Catalogue<any FigureKind>(
  kind: "figure",
  [
    SuccessCurve(), SamplingErrorCurve(), FixedPolicyError(), RateFit(), SuccessDots(),
    FinalValues(), PerformanceProfile(), ProbabilityOfImprovement(), SampleEfficiencyCurve(),
    HeatMap(), AgainstSetting(), MeasuresAgainstStep(), AgentProfile(),
  ]
) { $0 }
