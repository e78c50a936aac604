/// A token with what standing alone on its line did to it.
struct PlacedToken {
  var token: Token
  /// For a tag that begins its line: the white space before it.
  var margin: Range<Int>?
  /// Whether the tag's own line was removed around it.
  var standsAlone = false
}

/// Removes the lines that hold nothing but a tag, as the Mustache specification asks.
///
/// A parent tag stands alone when nothing is before it and nothing after its closing tag, wherever that is; what is inside is
/// ignored but for its blocks. A block inside a parent is an argument: only the end of its opening line and the start of its
/// closing line count.
struct StandaloneLines {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private var removed: Set<Int> = []
  private var alone: Set<Int> = []
  private var open: [(kind: TagKind, index: Int, isArgument: Bool)] = []

  static func placed(_ tokens: [Token], of bytes: [UInt8]) -> [PlacedToken] {
    var lines = StandaloneLines(bytes: bytes, tokens: tokens)
    lines.visit()
    return tokens.indices.compactMap { index in
      if lines.removed.contains(index) { return nil }
      return PlacedToken(
        token: tokens[index], margin: lines.margin(before: index), standsAlone: lines.alone.contains(index))
    }
  }

  private init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  private mutating func visit() {
    for (index, token) in tokens.enumerated() {
      guard case .tag(let tag) = token else { continue }
      switch tag.kind {
      case .value, .rawValue: continue
      case .section, .inverted:
        open.append((tag.kind, index, false))
        removeLine(of: index)
      case .parent, .dynamicParent: open.append((tag.kind, index, false))
      case .block: visitBlock(index)
      case .close: visitClose(index)
      case .partial, .dynamicPartial, .comment, .delimiters: removeLine(of: index)
      }
    }
  }

  private mutating func visitBlock(_ index: Int) {
    let isArgument = open.last.map { $0.kind == .parent || $0.kind == .dynamicParent } ?? false
    open.append((.block, index, isArgument))
    if !isArgument {
      removeLine(of: index)
    } else if let rest = restOfLine(after: index) {
      removed.formUnion(rest)
      alone.insert(index)
    }
  }

  private mutating func visitClose(_ index: Int) {
    guard let opener = open.popLast() else { return }
    if opener.kind == .parent || opener.kind == .dynamicParent {
      guard margin(before: opener.index) != nil, let rest = restOfLine(after: index) else { return }
      removed.formUnion(rest)
      removed.insert(opener.index - 1)
      alone.insert(opener.index)
    } else if opener.isArgument {
      if margin(before: index) != nil { removed.insert(index - 1) }
    } else {
      removeLine(of: index)
    }
  }

  private mutating func removeLine(of index: Int) {
    guard margin(before: index) != nil, let rest = restOfLine(after: index) else { return }
    removed.formUnion(rest)
    removed.insert(index - 1)
    alone.insert(index)
  }

  private func margin(before index: Int) -> Range<Int>? {
    guard index > 0, case .margin(let range) = tokens[index - 1] else { return nil }
    return range
  }

  /// The tokens from here to the end of the line when they are white space only.
  private func restOfLine(after index: Int) -> Range<Int>? {
    var place = index + 1
    while place < tokens.count {
      switch tokens[place] {
      case .newline: return index + 1..<place + 1
      case .text(let range):
        guard bytes[range].allSatisfy(\.isBlank) else { return nil }
      case .margin: break
      case .tag: return nil
      }
      place += 1
    }
    return index + 1..<place
  }
}
