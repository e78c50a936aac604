internal import Record

extension Feed {
  /// The feed in the Atom format (RFC 4287).
  func atom() -> [UInt8] {
    var out = FeedBytes()
    out.put(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n")
    out.element("id", id)
    out.element("title", title)
    out.element("subtitle", subtitle)
    out.element("updated", updated.timestamp)
    out.link("self", "application/atom+xml", address + ".atom")
    out.link("alternate", "text/html", home)
    out.put("<author>\n")
    out.element("name", author)
    if let email { out.element("email", email) }
    out.put("</author>\n<generator>Scrutable</generator>\n")
    for entry in entries { out.put(entry) }
    out.put("</feed>\n")
    return out.bytes
  }
}

extension Day {
  /// The beginning of the day in UTC (RFC 3339): the record knows days, not hours.
  var timestamp: String { iso + "T00:00:00Z" }
}

extension FeedBytes {
  fileprivate mutating func put(_ entry: FeedEntry) {
    put("<entry>\n")
    element("id", entry.id)
    element("title", entry.title)
    element("updated", entry.day.timestamp)
    element("published", entry.day.timestamp)
    link("alternate", "text/html", entry.link)
    for category in entry.categories {
      put("<category term=\"")
      put(xml: category)
      put("\"/>\n")
    }
    put("<content type=\"html\">")
    for paragraph in entry.paragraphs {
      put("&lt;p&gt;")
      put(escapedHTML: paragraph)
      put("&lt;/p&gt;\n")
    }
    put("</content>\n</entry>\n")
  }

  fileprivate mutating func element(_ name: StaticString, _ words: String) {
    put("<")
    put(name)
    put(">")
    put(xml: words)
    put("</")
    put(name)
    put(">\n")
  }

  fileprivate mutating func link(_ relation: StaticString, _ type: StaticString, _ address: String) {
    put("<link rel=\"")
    put(relation)
    put("\" type=\"")
    put(type)
    put("\" href=\"")
    put(xml: address)
    put("\"/>\n")
  }
}
