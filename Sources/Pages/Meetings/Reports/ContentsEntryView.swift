import Theme

/// One line of a list of contents.
struct ContentsEntryView: Viewable {
  let number: String?
  let title: String
  let link: String
  /// Whether it stands below the entry before.
  var isSub = false

  static let vocabulary = Vocabulary<ContentsEntryView>(
    "contents-entry",
    [
      .text("number", \.number, "The number as written"),
      .text("title", \.title, "The heading"),
      .address("link", \.link, "Its place on the page"),
      .flag("sub", \.isSub, "Whether it stands below the entry before"),
    ])
}
