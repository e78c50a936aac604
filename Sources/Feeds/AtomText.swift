internal import Record
internal import Serialising

extension Feed {
  /// The feed in the Atom format (RFC 4287).
  func atom() -> [UInt8] {
    var markup = XMLWriter()
    markup.openLine("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en-GB"])
    markup.elementLine("id", id)
    markup.elementLine("title", title)
    markup.elementLine("subtitle", subtitle)
    markup.elementLine("updated", updated.timestamp)
    markup.link("self", "application/atom+xml", address + ".atom")
    markup.link("alternate", "text/html", home)
    markup.openLine("author")
    markup.elementLine("name", author)
    markup.elementLine("email", email)
    markup.closeLine()
    markup.elementLine("generator", "Scrutable")
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
    openLine("entry")
    elementLine("id", entry.id)
    elementLine("title", entry.title)
    elementLine("updated", entry.day.timestamp)
    elementLine("published", entry.day.timestamp)
    link("alternate", "text/html", entry.link)
    for category in entry.categories { emptyLine("category", ["term": category]) }
    open("content", ["type": "html"])
    text(entry.html(ending: "\n"))
    closeLine()
    closeLine()
  }

  fileprivate mutating func link(_ relation: String, _ type: String, _ address: String) {
    emptyLine("link", ["rel": relation, "type": type, "href": address])
  }
}
