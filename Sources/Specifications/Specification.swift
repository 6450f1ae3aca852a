/// A value that a study file can name: a game, sampler, learner, measure or figure kind.
///
/// The value's stored properties are its settings, and its initial values are their defaults.
public protocol Specification: Sendable {
  /// The name in study files; unique within its catalogue.
  var name: String { get }
  /// One sentence for people who choose.
  var summary: String { get }
  /// Where it is defined: a paper, or "Quincunx".
  var source: String { get }
  /// What figures and tables call this value instead of its name and settings; usually nil.
  var title: String? { get }
  static var settings: [Setting<Self>] { get }
  /// Sentences about settings that are allowed alone and impossible together.
  var inconsistencies: [String] { get }
}

extension Specification {
  public static var settings: [Setting<Self>] { [] }
  public var title: String? { nil }
  public var inconsistencies: [String] { [] }

  /// All settings in canonical order, defaults filled in.
  public var settingsNode: Node {
    .record(Self.settings.map { .init($0.name, $0.read(self)) })
  }

  /// The canonical form: a mapping from the name to all settings.
  public var node: Node { .record([.init(name, settingsNode)]) }

  /// Name, meaning, limits and current value of every setting.
  public var settingDescriptions: [SettingDescription] {
    Self.settings.map {
      SettingDescription(
        name: $0.name, meaning: $0.meaning, allowed: $0.allowed,
        value: $0.read(self).canonicalJSON)
    }
  }

  /// This value with the node's keys laid over it; what is wrong is added to `problems`.
  public func configured(by node: Node, path: String, problems: inout [Problem]) -> Self {
    var copy = self
    let entries: [Node.Entry]
    switch node.content {
    case .null: entries = []
    case .record(let record): entries = record
    default:
      problems.append(
        Problem(
          mark: node.mark, path: path,
          fact: .wrongType(expected: "a mapping of settings", found: node.kind)))
      return copy
    }
    let known = problems.count
    for entry in entries {
      guard let setting = Self.settings.first(where: { $0.name == entry.key }) else {
        problems.append(
          Problem(
            mark: entry.mark, path: path,
            fact: .unknownKey(entry.key, known: Self.settings.map(\.name))))
        continue
      }
      if let fact = setting.write(&copy, entry.value) {
        problems.append(
          Problem(
            mark: entry.value.mark ?? entry.mark, path: "\(path).\(entry.key)", fact: fact))
      }
    }
    if problems.count == known {
      for sentence in copy.inconsistencies {
        problems.append(Problem(mark: node.mark, path: path, fact: .inconsistent(sentence)))
      }
    }
    return copy
  }
}

/// A setting as people see it.
public struct SettingDescription: Sendable, Hashable {
  public let name: String
  public let meaning: String
  public let allowed: String
  /// Canonical JSON.
  public let value: String
}
