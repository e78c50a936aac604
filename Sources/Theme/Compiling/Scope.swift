/// What the compiler knows about where it is: which views surround it, and how lines are indented.
struct Scope {
  /// The shapes of the views that surround, the outermost first; no shape twice.
  var shapes: [Shape]
  /// What `{{.}}` stands for.
  var dot = Dot.view
  /// What child templates fill blocks with.
  var arguments: [String: Block] = [:]
  var layout = Layout()
  /// Whether the words of the theme can be reached as `strings`.
  var words: [String: String]?
}

enum Dot {
  /// The innermost view itself.
  case view
  /// The field that a section asked for: `{{#note}}{{.}}{{/note}}`.
  case field(Resolved)
}

/// What is done to the leading white space of each line.
struct Layout: Hashable {
  /// Bytes taken away: a block's own indentation.
  var removed = 0
  /// Put before each line: the indentation of the tags that led here.
  var added: [UInt8] = []

  func trimmed(_ margin: [UInt8]) -> [UInt8] { Array(margin.dropFirst(removed)) }

  /// The layout of a partial or block whose lines are indented by `margin` of this one.
  func indented(by margin: [UInt8], removing removed: Int = 0) -> Layout {
    Layout(removed: removed, added: added + trimmed(margin))
  }
}

/// What a name stands for.
enum Resolved {
  case field(Reference, FieldKind)
  /// `list.count`
  case count(Reference)
  /// A word of the theme, known when the theme is compiled.
  case constant(String)
  /// In an open vocabulary: a name that nothing has.
  case nothing
}

/// Why a name stands for nothing, with the names that could have been meant.
struct UnknownName: Error {
  var name: String
  var owner: String
  var candidates: [String]
  var isString = false
}

extension Scope {
  func resolve(_ name: String) throws(UnknownName) -> Resolved {
    if name == "." { return try resolveDot() }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts[0] == "strings", let words { return try resolveWord(parts, among: words) }
    for (up, shape) in shapes.reversed().enumerated() {
      if let slot = shape.slot(of: parts[0]) {
        return try descend(Reference(up: up, slot: slot), shape.fields[slot].kind, parts.dropFirst())
      }
    }
    throw UnknownName(name: parts[0], owner: shapes.last?.name ?? "", candidates: allNames)
  }

  private func resolveDot() throws(UnknownName) -> Resolved {
    switch dot {
    case .field(let resolved): return resolved
    case .view:
      guard let shape = shapes.last, let slot = shape.slot(of: ".") else {
        throw UnknownName(name: ".", owner: shapes.last?.name ?? "", candidates: [])
      }
      return .field(Reference(up: 0, slot: slot), shape.fields[slot].kind)
    }
  }

  private func resolveWord(_ parts: [String], among words: [String: String]) throws(UnknownName) -> Resolved {
    let key = parts.dropFirst().joined(separator: ".")
    guard let word = words[key] else {
      throw UnknownName(name: key, owner: "strings", candidates: words.keys.sorted(), isString: true)
    }
    return .constant(word)
  }

  private func descend(
    _ start: Reference, _ kind: FieldKind, _ parts: ArraySlice<String>
  ) throws(UnknownName) -> Resolved {
    var (reference, kind) = (start, kind)
    for (index, part) in zip(parts.indices, parts) {
      switch kind {
      case .part(let shape, _):
        guard let slot = shape().slot(of: part) else {
          throw UnknownName(name: part, owner: shape().name, candidates: shape().fields.map(\.name))
        }
        reference.path.append(slot)
        kind = shape().fields[slot].kind
      case .list where part == "any" && index == parts.endIndex - 1: return .field(reference, .flag)
      case .list where part == "count" && index == parts.endIndex - 1: return .count(reference)
      case .list: throw UnknownName(name: part, owner: "a list", candidates: ["any", "count"])
      case .text, .choice, .markup, .address, .flag:
        throw UnknownName(name: part, owner: "a value without parts", candidates: [])
      }
    }
    return .field(reference, kind)
  }

  private var allNames: [String] {
    shapes.reversed().flatMap { $0.fields.map(\.name) } + (words == nil ? [] : ["strings"])
  }
}
