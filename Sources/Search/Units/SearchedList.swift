/// A page of the site that is no record and can be found: a list, or how to take part.
package struct SearchedList: Sendable {
  var title: String
  /// From the root of the site on.
  var address: String
  /// What it has, in a line.
  var note: String
  /// What else somebody may call it.
  var names: [String]

  package init(title: String, address: String, note: String, names: [String]) {
    self.title = title
    self.address = address
    self.note = note
    self.names = names
  }
}
