import Specifications

/// Every sampler that a study file can name.
public let samplerCatalogue = Catalogue<any Sampler>(
  kind: "sampler",
  [
    OnPolicy(),
    MostUnderSampled(),
    ROS(),
    RobustActing(),
    PROPS(),
    MAPROPS(),
    Scripted(),
  ]
) { $0 }
