/// What a cell says of papers that are not open to the public.
enum ExemptCell {
  /// Nothing is exempt.
  case open
  /// “Yes”: what the heading asks for.
  case heading
  /// In words of its own: “Fully exempt”, “Appendix 2, paragraph 3”.
  case asWritten
  /// “Yes” under “Open or exempt?”.
  case unclear

  private static let openly: Set<String> = [
    "open", "public", "fullyopen", "openreport", "inpublic", "openmeeting", "notexempt", "na", "notapplicable", "nil",
    "none", "agored", "cyhoeddus", "nonexempt", "unrestricted",
  ]

  private static let secret = ["exempt", "private", "confidential", "restricted", "eithrie", "preifat", "cyfrinachol"]

  init(_ text: String, under heading: String) {
    let squeezed = HeadingWords.squeeze(text)
    let isAsked = ExemptCell.asksBoth(HeadingWords.squeeze(heading))
    if ExemptCell.openly.contains(squeezed) || WordAccount.words(text).isEmpty && YesOrNo(text) == nil {
      self = .open
    } else if ExemptCell.secret.contains(where: squeezed.contains) {
      self = .asWritten
    } else {
      switch (YesOrNo(text), isAsked || heading.isEmpty) {
      case (.yes?, false): self = WordAccount.words(text).count > 1 ? .asWritten : .heading
      case (.no?, false): self = WordAccount.words(text).count > 1 ? .asWritten : .open
      case (.yes?, true), (.no?, true): self = .unclear
      case (nil, _): self = .asWritten
      }
    }
  }

  private static func asksBoth(_ heading: String) -> Bool {
    heading.contains("open") || heading.contains("public") || heading.contains("agored")
  }
}
