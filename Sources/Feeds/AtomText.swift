internal import Record
internal import Serialising

extension Feed {
  /// The feed in the Atom format (RFC 4287).
  func atom() -> [UInt8] {
    var markup = XMLWriter()
    markup.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en-GB"])
    markup.line()
    markup.element("id", line: id)
    markup.element("title", line: title)
    markup.element("subtitle", line: subtitle)
    markup.element("updated", line: updated.timestamp)
    markup.link("self", "application/atom+xml", address + ".atom")
    markup.link("alternate", "text/html", home)
    markup.open("author")
    markup.line()
    markup.element("name", line: author)
    if let email { markup.element("email", line: email) }
    markup.closeLine()
    markup.element("generator", line: "Scrutable")
    for entry in entries { markup.put(entry) }
    markup.closeLine()
    return markup.finish()
  }
}

extension Day {
  /// The beginning of the day in UTC (RFC 3339): the record knows days, not hours.
  var timestamp: String { iso + "T00:00:00Z" }
}

extension FeedEntry {
  /// Its paragraphs as HTML, each followed by `ending`.
  func html(ending: StaticString = "") -> String {
    var html = XMLWriter(pieceOf: .html)
    for paragraph in paragraphs {
      html.element("p", paragraph)
      html.raw(ending)
    }
    return String(decoding: html.finish(), as: UTF8.self)
  }
}

extension XMLWriter {
  fileprivate mutating func put(_ entry: FeedEntry) {
    open("entry")
    line()
    element("id", line: entry.id)
    element("title", line: entry.title)
    element("updated", line: entry.day.timestamp)
    element("published", line: entry.day.timestamp)
    link("alternate", "text/html", entry.link)
    for category in entry.categories {
      empty("category", ["term": category])
      line()
    }
    open("content", ["type": "html"])
    text(entry.html(ending: "\n"))
    closeLine()
    closeLine()
  }

  fileprivate mutating func element(_ name: StaticString, line words: String) {
    element(name, words)
    line()
  }

  fileprivate mutating func link(_ relation: String, _ type: String, _ address: String) {
    empty("link", ["rel": relation, "type": type, "href": address])
    line()
  }
}
