import Foundation

/// Finds the line of a file of the content on which words of a publication were written.
struct SourceLines {
  private let lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// nil when it cannot be read.
  init?(contentsOf path: String) {
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    self.init(String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
  }

  /// The number of the line, from 1; nil where the words do not stand in the file as they are published, such as words that the program added.
  func line(of words: String) -> Int? { exact(words) ?? nearly(words) }

  private func exact(_ words: String) -> Int? {
    if words.isEmpty { return nil }
    return lines.firstIndex { line in
      line.ranges(of: words).contains { found in
        !(line[..<found.lowerBound].last?.isWordPart ?? false)
          && !(line[found.upperBound...].first?.isWordPart ?? false)
      }
    }.map { $0 + 1 }
  }

  /// By letters and figures alone, as markup, quotation marks and ends of lines are not published as they are written. Few of them could
  /// stand together anywhere.
  private func nearly(_ words: String) -> Int? {
    let wanted = Array(words.filter(\.isWordPart))
    guard wanted.count > 11 else { return nil }
    var letters: [Character] = []
    var offsets: [Int] = []
    for (number, line) in lines.enumerated() {
      for character in line where character.isWordPart {
        letters.append(character)
        offsets.append(number + 1)
      }
    }
    return letters.firstRange(of: wanted).map { offsets[$0.lowerBound] }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
