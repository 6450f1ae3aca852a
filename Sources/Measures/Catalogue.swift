import Specifications

/// Every measure that a study file can name.
public let measureCatalogue = Catalogue<any Measure>(
  kind: "measure",
  [
    JointTotalVariation()
  ]
) { $0 }
