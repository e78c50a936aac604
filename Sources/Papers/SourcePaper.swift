/// A paper as its file holds it: blocks in reading order, whatever the file's kind.
package struct SourcePaper: Sendable, Equatable {
  /// The file's name, without folders.
  package var name: String
  package var kind: FileKind
  /// The title among the file's properties, where there is one.
  package var title: String?
  /// The language the file says it is written in (BCP 47).
  package var language: String?
  package var blocks: [Block] = []
  /// What reading did that the clerk should know.
  package var remarks: [Remark] = []
  package var lines: PaperLines

  package init(name: String, kind: FileKind) {
    self.name = name
    self.kind = kind
    lines = PaperLines(name: name)
  }
}

/// One thing that reading a file decided or left out, such as changes that were taken as accepted.
package struct Remark: Sendable, Equatable {
  package var line: Int
  package var text: String
  /// Whether the clerk must look: a doubt, not only news.
  package var isDoubtful: Bool

  package init(line: Int, _ text: String, isDoubtful: Bool = false) {
    self.line = line
    self.text = text
    self.isDoubtful = isDoubtful
  }
}
