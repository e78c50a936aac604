package import Record

/// A publication in one format, as readers are told of it.
package struct FormatEntry: Sendable, Equatable {
  package let format: Format
  /// What it holds, where a format may have several files: “table of actions”.
  package let title: String?
  /// From the root of the site.
  package let path: String
  /// In bytes.
  package let size: Int
  /// In a format that has pages of its own, how many.
  package let pages: Int?
  /// Of a file that is heard, how long it lasts.
  package let seconds: Int?

  package init(
    format: Format, title: String? = nil, path: String, size: Int, pages: Int?, seconds: Int? = nil
  ) {
    self.format = format
    self.title = title
    self.path = path
    self.size = size
    self.pages = pages
    self.seconds = seconds
  }

  /// Of a file that is heard, how many minutes it lasts: at least one.
  package var minutes: Int? { seconds.map { max(1, ($0 + 30) / 60) } }
}

/// Which formats each publication can be had in.
package struct FormatShelf: Sendable {
  private struct Place: Hashable {
    let kind: PublicationKind
    let subject: RecordRef
  }

  private var entries: [Place: [FormatEntry]] = [:]
  private var leftOut: [Place: [Format]] = [:]

  package init() {}

  package mutating func put(_ entries: [FormatEntry], of kind: PublicationKind, _ subject: RecordRef) {
    self.entries[Place(kind: kind, subject: subject)] = entries
  }

  /// Formats that the publication should have and has not, because its file could not be made.
  package mutating func leaveOut(_ formats: [Format], of kind: PublicationKind, _ subject: RecordRef) {
    if !formats.isEmpty { leftOut[Place(kind: kind, subject: subject)] = formats }
  }

  package func leftOut(of kind: PublicationKind, _ subject: RecordRef) -> [Format] {
    leftOut[Place(kind: kind, subject: subject)] ?? []
  }

  /// The same with another's in place of its own.
  package func with(_ other: FormatShelf) -> FormatShelf {
    var shelf = self
    shelf.entries.merge(other.entries) { $1 }
    shelf.leftOut.merge(other.leftOut) { $1 }
    return shelf
  }

  /// In the order of most use; none where no format was made.
  package func entries(of kind: PublicationKind, _ subject: RecordRef) -> [FormatEntry] {
    entries[Place(kind: kind, subject: subject)] ?? []
  }
}
