extension Meeting {
  /// What it is called without its day, for places where the day stands beside it: “Children and Families”.
  package var name: String {
    for language in [WrittenLanguage.english, .welsh] {
      let day = ", " + date.text(in: language)
      if document.title.hasSuffix(day) { return String(document.title.dropLast(day.count)) }
    }
    return document.title
  }

  /// The same with its day, once: “Budget scrutiny, 20 January 2026”.
  package var nameAndDay: String { "\(name), \(date.text)" }
}
