import Specifications

/// Every policy architecture that a study file can name.
public let policyCatalogue = Catalogue<any PolicyArchitecture>(
  kind: "policy",
  [
    Perceptron(),
    Perceptron.shared,
    Tabular(),
    GivenPolicy(),
  ]
) { $0 }
