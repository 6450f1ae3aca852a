import Foundation
import Specifications
import Statistics

/// A question, the runs that answer it, and what is drawn and checked afterwards.
///
/// In YAML 1.2, where every list item may hold `{ sweep: [a, b] }` (see `expandingSweeps`):
/// ```yaml
/// question: Does centralised adaptive sampling lower joint sampling error?   # required
/// seeds: 100                          # required: every condition runs with seeds 1...100
/// games: [motivating, { noConflict: { index: { sweep: [1, 19] } } }]         # required
/// policies: [perceptron]              # the default
/// samplers: [onPolicy, maProps]       # required, unless there are conditions
/// learners: [mappo]                   # required for training, none for a fixed policy
/// conditions: [{ sampler: onPolicy, learner: mappo }]   # pairs, instead of these two
/// measures: [optimumProbability]      # default: all
/// experiment: { training: { environmentSteps: 240, batch: 20 } }   # required; or fixedPolicy
/// grids: [{ games: [climbing] }, {}]  # several products, each laid over the keys above
/// baseline: onPolicy                  # the default, where it is sampled
/// success: { measure: optimumProbability, threshold: 0.99 }        # the default
/// figures: [successCurve]             # kinds of figure
/// claims: []                          # published values; see `Claim`
/// ```
/// In a grid, a key without a value takes the one above away; `conditions` takes the place of
/// `samplers` and `learners` above, and these of `conditions`.
public struct Study: Sendable {
  /// The file's name without its extension.
  public let name: String
  /// Free prose.
  public let question: String
  /// The whole file as it was read.
  public let text: String
  public internal(set) var plan: Plan
  /// The label of the sampler that differences are taken against; nil for none.
  ///
  /// `onPolicy` where the file names none and the study has it.
  public let baseline: String?
  public let success: Success
  public let figures: [StudyFigure]
  public let claims: [Claim]

  /// Reads and checks a file; its problems name it as `path` does.
  public init(file path: String, catalogues: Catalogues = Catalogues()) throws(InvalidStudy) {
    let url = URL(fileURLWithPath: path)
    let name = url.deletingPathExtension().lastPathComponent
    try self.init(
      bytes: contents(of: path), name: name, file: path, catalogues: catalogues)
  }

  /// - Parameter file: what messages call the text.
  public init(
    text: String, name: String, file: String, catalogues: Catalogues = Catalogues()
  ) throws(InvalidStudy) {
    try self.init(bytes: Array(text.utf8), name: name, file: file, catalogues: catalogues)
  }

  init(
    bytes: [UInt8], name: String, file: String, catalogues: Catalogues
  ) throws(InvalidStudy) {
    var problems = studyNameProblems(name, file: file)
    let draft = Node(yaml: bytes, file: file, problems: &problems)
      .flatMap { StudyDraft($0, catalogues: catalogues, problems: &problems) }
    guard let draft else { throw InvalidStudy(problems) }
    problems += partRules.flatMap { $0(draft) }
    if problems.isEmpty { problems += wholeRules.flatMap { $0(draft) } }
    guard problems.isEmpty, let question = draft.question, let seeds = draft.seeds else {
      throw InvalidStudy(problems)
    }
    self.name = name
    self.question = question
    text = String(decoding: bytes, as: UTF8.self)
    let plan = Plan(
      conditions: draft.grids.flatMap { $0.conditions(catalogues: catalogues) },
      seeds: draft.firstSeed...draft.firstSeed + seeds - 1)
    let success = draft.success?.value ?? Success()
    claims = draft.claims.compactMap {
      $0.resolved(in: plan, success: success, problems: &problems)
    }
    guard problems.isEmpty else { throw InvalidStudy(problems) }
    self.plan = plan
    self.success = success
    baseline =
      draft.baseline.map { catalogues.samplers.label(of: $0.value) }
      ?? draft.samplerLabels.first { $0 == "onPolicy" }
    figures = StudyFigure.named(draft.figures.map(\.value), catalogue: catalogues.figures)
  }
}

extension Study {
  /// What the study asks of its results, without its plan.
  public var description: StudyDescription {
    func varies(_ axis: ConditionAxis) -> Bool {
      Set(plan.conditions.map { $0.labels[axis] }).count > 1
    }
    // Where there is but one sampler, learners are compared.
    let compared: ConditionAxis = !varies(.sampler) && varies(.learner) ? .learner : .sampler
    return StudyDescription(
      name: name, question: question, successMeasure: success.measure,
      successThreshold: success.threshold, compared: compared,
      baseline: compared == .sampler ? baseline : nil)
  }
}

/// What may have been meant by a path where nothing is.
private func studyFiles(near path: String) -> String {
  let file = URL(fileURLWithPath: path)
  let folder = file.deletingLastPathComponent()
  let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
  guard !names.isEmpty else { return "; quincunx init NAME writes a first study" }
  // Their common ending would make any two short names near.
  func stem(_ name: String) -> String { NSString(string: name).deletingPathExtension }
  let meant = nearest(to: stem(file.lastPathComponent), among: names.map(stem))
  return names.first { stem($0) == meant }.map {
    ", did you mean \(path.dropLast(file.lastPathComponent.count) + $0)?"
  } ?? ""
}

/// All bytes of a file, or the reason why there are none.
private func contents(of path: String) throws(InvalidStudy) -> [UInt8] {
  var isDirectory: ObjCBool = false
  let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
  let reason: String
  if !exists {
    reason = "there is no such file" + studyFiles(near: path)
  } else if isDirectory.boolValue {
    reason = "it is a folder; name the study files in it"
  } else if let data = FileManager.default.contents(atPath: path) {
    return Array(data)
  } else {
    reason = "permission denied"
  }
  throw InvalidStudy([Problem(mark: nil, path: path, fact: .unreadable(reason))])
}

private func studyNameProblems(_ name: String, file: String) -> [Problem] {
  guard !StudyName.isAllowed(name) else { return [] }
  return [
    Problem(
      mark: nil, path: file,
      fact: .notAllowed(value: "the study name \"\(name)\"", allowed: StudyName.allowed))
  ]
}
