/// A voice of eSpeak NG.
package enum Voice: String, CaseIterable, Sendable {
  /// “English (Great Britain)”.
  case english = "gmw/en"
  case welsh = "cel/cy"

  /// `tag` as in BCP 47: “cy”, “cy-GB”. A language that has no voice here is read by the English one.
  package init(tag: String) {
    self = tag.prefix { $0 != "-" }.lowercased() == "cy" ? .welsh : .english
  }
}
