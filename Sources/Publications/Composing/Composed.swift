import Record

/// What one kind's composer hands over: a title and blocks in order, each part with the glossary that holds in it.
struct Composed {
  var title: String
  var date: Day?
  var summary: String?
  /// Only a pack has more than one: initials mean in each report what that report says.
  var parts: [Part]
  /// The first is what the publication is about.
  var sheets: [Sheet] = []
  /// Pages whose places are in this publication too, with what stands before their anchors here.
  var included: [(page: String, prefix: String)] = []

  struct Part {
    /// The documents whose glossaries hold in it.
    var scopes: [RecordRef]
    var blocks: [Block]
  }

  init(
    _ title: String, date: Day? = nil, summary: String? = nil, scopes: [RecordRef], blocks: [Block],
    sheets: [Sheet] = []
  ) {
    self.title = title
    self.date = date
    self.summary = summary
    self.sheets = sheets.filter { !$0.rows.isEmpty }
    parts = [Part(scopes: scopes, blocks: blocks)]
  }
}
