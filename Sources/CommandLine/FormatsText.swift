import Record

/// What `scrutable formats` prints.
struct FormatsText {
  let publications: [SiteRegister.Publication]
  /// The folder of the site.
  let folder: String

  var text: String {
    publications.map { publication in
      ([publication.title] + publication.files.map { line(of: $0) }).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// “  epub          38 kB  site/reviews/…/review.epub  epubcheck passed”.
  private func line(of file: SiteRegister.File) -> String {
    let extent = file.pages.map { $0.of("page") } ?? file.seconds.map { max(1, ($0 + 30) / 60).of("minute") }
    let size = file.size.asFileSize + (extent.map { ", \($0)" } ?? "")
    let holds = file.holds.map { "  \($0)" } ?? ""
    let checks = file.results.filter { $0.outcome != "not-run" }.map { "\($0.check) \($0.outcome)" }
    return "  " + padded(file.format, 16) + padded(size, 20) + "\(folder)/\(file.path)" + holds
      + (checks.isEmpty ? "" : "  (\(checks.joined(separator: ", ")))")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
