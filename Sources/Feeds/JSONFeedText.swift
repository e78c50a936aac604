internal import Record
internal import Serialising

extension Feed {
  /// The same in JSON Feed, version 1.1 (jsonfeed.org).
  func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", title)
      json.member("description", subtitle)
      json.member("home_page_url", home)
      json.member("feed_url", address + ".json")
      json.member("language", "en-GB")
      json.array("authors", [author]) { json, author in json.object { $0.member("name", author) } }
      json.array("items", entries) { json, entry in json.put(entry) }
    }
    return json.bytes + [10]
  }
}

extension JSONWriter {
  fileprivate mutating func put(_ entry: FeedEntry) {
    object { json in
      json.member("id", entry.id)
      json.member("url", entry.link)
      json.member("title", entry.title)
      json.member("date_published", entry.day.timestamp)
      json.strings("tags", entry.categories)
      json.member("content_html", entry.html())
    }
  }
}
