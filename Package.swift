// swift-tools-version:6.0
import PackageDescription

// Dependency order, bottom up; a target may import only what stands above it.
let package = Package(
  name: "quincunx",
  products: [
    .executable(name: "quincunx", targets: ["quincunx"]),
    .executable(name: "quincunx-bench", targets: ["quincunx-bench"]),
    .library(name: "quincunxsql", type: .dynamic, targets: ["SQLExtension"]),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CFyaml", pkgConfig: "libfyaml", providers: [.apt(["libfyaml-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CBoostMath", linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "CGnuplotStream",
      linkerSettings: [.linkedLibrary("boost_iostreams")]),
    .testTarget(name: "CGnuplotStreamTests", dependencies: ["CGnuplotStream"]),
    .target(
      name: "CKernels",
      exclude: ["kernels.inc", "adam.inc", "elementary.inc", "network.inc", "random.inc"]),

    .target(name: "CPeakRate"),

    .target(name: "ElementaryFunctions", dependencies: ["CKernels"]),
    .testTarget(
      name: "ElementaryFunctionsTests", dependencies: ["CKernels", "ElementaryFunctions"]),

    .target(name: "Randomness", dependencies: ["CKernels", "ElementaryFunctions"]),
    .testTarget(
      name: "RandomnessTests", dependencies: ["CKernels", "ElementaryFunctions", "Randomness"]),

    .target(name: "Specifications", dependencies: ["CFyaml"]),
    .testTarget(name: "SpecificationsTests", dependencies: ["Specifications", "Randomness"]),

    .target(name: "Console", dependencies: ["Specifications"]),
    .testTarget(name: "ConsoleTests", dependencies: ["Console"]),

    .target(
      name: "Statistics", dependencies: ["CBoostMath", "ElementaryFunctions", "Randomness"]),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"],
      resources: [.copy("Golden")]),

    .target(
      name: "Networks", dependencies: ["CKernels", "ElementaryFunctions", "Randomness"]),
    .testTarget(
      name: "NetworksTests",
      dependencies: ["CKernels", "ElementaryFunctions", "Networks", "TestSupport"],
      resources: [.copy("Golden")]),

    .target(name: "Games", dependencies: ["Specifications", "Randomness"]),
    .target(name: "Experience", dependencies: ["Games"]),
    .testTarget(
      name: "GamesTests", dependencies: ["Experience", "Games", "TestSupport"],
      resources: [.copy("Golden")]),
    .testTarget(
      name: "ExperienceTests", dependencies: ["Experience", "TestSupport"],
      resources: [.copy("Golden")]),

    .target(name: "Policies", dependencies: ["ElementaryFunctions", "Networks", "Games"]),
    .testTarget(name: "PoliciesTests", dependencies: ["Policies", "TestSupport"]),

    .target(name: "Sampling", dependencies: ["Policies", "Experience"]),
    .testTarget(
      name: "SamplingTests", dependencies: ["Sampling", "TestSupport"],
      resources: [.copy("Golden")]),

    .target(name: "Learners", dependencies: ["Policies", "Experience"]),
    .testTarget(
      name: "LearnersTests", dependencies: ["Learners", "TestSupport"],
      resources: [.copy("Golden")]),

    .target(name: "Measures", dependencies: ["Learners", "Policies", "Experience", "Statistics"]),
    .testTarget(
      name: "MeasuresTests", dependencies: ["Measures", "TestSupport"],
      resources: [.copy("Golden")]),

    .target(name: "Analysis", dependencies: ["Specifications", "Randomness", "Statistics"]),
    .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "TestSupport"]),

    .target(
      name: "Figures", dependencies: ["Analysis", "Specifications", "Randomness", "Statistics"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures", "TestSupport"]),

    .target(name: "LiveFigures", dependencies: ["CGnuplotStream", "Figures"]),
    .testTarget(name: "LiveFiguresTests", dependencies: ["LiveFigures"]),

    .target(
      name: "Studies",
      dependencies: [
        "Games", "Policies", "Sampling", "Learners", "Measures", "Analysis", "Figures",
      ]),
    .testTarget(name: "StudiesTests", dependencies: ["Studies", "TestSupport"]),

    // Links no SQLite: it calls that of the program which loads it.
    .target(name: "CSQLiteHost"),
    .target(name: "SQLExtension", dependencies: ["CSQLiteHost", "Randomness", "Statistics"]),

    .target(name: "Store", dependencies: ["CCrypto", "CSQLite", "SQLExtension", "Statistics"]),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "TestSupport"], resources: [.copy("Golden")]),

    .target(
      name: "Exchange", dependencies: ["Analysis", "Specifications", "Statistics", "Store"]),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Analysis", "Exchange", "TestSupport"],
      resources: [.copy("Golden")]),

    .target(
      name: "Reports",
      dependencies: ["Analysis", "Figures", "Specifications", "Statistics", "Store", "Studies"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "TestSupport"]),

    .target(name: "Runner", dependencies: ["Studies", "Store"]),
    .testTarget(name: "RunnerTests", dependencies: ["Runner", "TestSupport"]),
    .testTarget(name: "ExtendingTests", dependencies: ["Runner", "TestSupport"]),

    .executableTarget(
      name: "quincunx",
      dependencies: [
        "Analysis", "CSQLite", "ElementaryFunctions", "Exchange", "Reports", "Runner",
        "SQLExtension", "Studies",
        "Store",
        "Console", "Figures", "LiveFigures",
      ]),
    .testTarget(name: "QuincunxTests", dependencies: ["quincunx", "TestSupport"]),

    .executableTarget(
      name: "quincunx-bench",
      dependencies: [
        "Analysis", "CPeakRate", "ElementaryFunctions", "Games", "Measures", "Networks", "Sampling",
        "Runner", "Studies", "Store", "Figures",
      ],
      path: "Sources/Benchmark"),

    .target(name: "TestSupport", dependencies: ["Games", "Networks"], path: "Tests/TestSupport"),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
