internal import Record

extension Feed {
  /// The same in JSON Feed, version 1.1 (jsonfeed.org).
  func json() -> [UInt8] {
    var out = FeedBytes()
    out.put("{\n\"version\": \"https://jsonfeed.org/version/1.1\"")
    out.member("title", title)
    out.member("description", subtitle)
    out.member("home_page_url", home)
    out.member("feed_url", address + ".json")
    out.put(",\n\"language\": \"en-GB\",\n\"authors\": [{\"name\": ")
    out.put(json: author)
    out.put("}],\n\"items\": [")
    for (index, entry) in entries.enumerated() {
      out.put(index == 0 ? "\n" : ",\n")
      out.put(entry)
    }
    out.put("\n]\n}\n")
    return out.bytes
  }
}

extension FeedBytes {
  fileprivate mutating func put(_ entry: FeedEntry) {
    put("{\"id\": ")
    put(json: entry.id)
    member("url", entry.link)
    member("title", entry.title)
    member("date_published", entry.day.timestamp)
    put(",\n\"tags\": [")
    for (index, category) in entry.categories.enumerated() {
      if index > 0 { put(", ") }
      put(json: category)
    }
    put("],\n\"content_html\": \"")
    for paragraph in entry.paragraphs {
      put("<p>")
      put(jsonHTML: paragraph)
      put("</p>")
    }
    put("\"}")
  }

  fileprivate mutating func member(_ name: StaticString, _ words: String) {
    put(",\n\"")
    put(name)
    put("\": ")
    put(json: words)
  }
}
