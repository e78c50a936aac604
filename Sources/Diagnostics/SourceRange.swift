/// A place in a text file: line and column from 1, the column in Unicode scalars, as libyaml counts.
package struct SourcePosition: Hashable, Sendable, Comparable, Encodable {
  package var line: Int32
  package var column: Int32

  package init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  package static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of one file, from `start` up to but not including `end`.
///
/// The path is relative to the folder that was read (content or theme), with `/` between its parts.
package struct SourceRange: Hashable, Sendable, Comparable {
  package var path: String
  package var start: SourcePosition
  package var end: SourcePosition

  package init(path: String, start: SourcePosition, end: SourcePosition) {
    self.path = path
    self.start = start
    self.end = end
  }

  /// The whole of a file, for a fault that has no line of its own.
  package init(path: String) {
    let first = SourcePosition(line: 1, column: 1)
    self.init(path: path, start: first, end: first)
  }

  package static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.path, a.start, a.end) < (b.path, b.start, b.end)
  }
}

/// A value with the place it was written at.
package struct Located<Value> {
  package var value: Value
  package var range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: range)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
