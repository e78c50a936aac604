import Diagnostics
import Record

extension NewFile.Wish {
  /// The same wish with a meeting's date in figures, or the reason why no safe file can come of it.
  ///
  /// Names become parts of a path: a name that is one `Slug` can never leave the content folder.
  func checked(for kind: DocumentKind) throws(NewFile.Refusal) -> Self {
    var wish = self
    if kind == .meeting, let date { wish.date = try NewFile.figures(of: date) }
    let names = [
      ("--name", name), ("--committee", committee), ("--meeting", meeting), ("--review", review), ("--date", wish.date),
    ]
    for case (let option, let id?) in names { try NewFile.checkID(id, option) }
    if let title { try NewFile.checkLine(title, "--title") }
    return wish
  }
}

extension NewFile {
  /// Refuses an id that could not be one part of a path and of a permanent address.
  package static func checkID(_ id: String, _ option: String) throws(Refusal) {
    guard Slug(id) == nil else { return }
    let better = Slug.make(from: id).map { ", for example “\($0)”" } ?? ""
    throw Refusal(
      message: """
        \(option) “\(id.visible)” cannot become a file name and an address: use small letters, digits, full stops \
        and hyphens only\(better).
        """)
  }

  fileprivate static func checkLine(_ text: String, _ option: String) throws(Refusal) {
    let isLine = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    if isLine, text.contains(where: { !$0.isWhitespace }) { return }
    throw Refusal(message: "\(option) must be one line with words in it; got “\(text.visible)”.")
  }

  fileprivate static func figures(of words: String) throws(Refusal) -> String {
    switch Day.parse(words: words) {
    case .day(let day): return day.iso
    case .impossible(_, let reason): throw Refusal(message: "--date “\(words.visible)” is not a date: \(reason).")
    case .weekdayMismatch, .notADay:
      throw Refusal(message: "--date “\(words.visible)” is not a date; write it as 2026-12-09.")
    }
  }

}
