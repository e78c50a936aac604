import Record
import Serialising

/// A difference for programs.
package struct DifferenceJSON {
  private let difference: SiteDifference

  package init(_ difference: SiteDifference) { self.difference = difference }

  package var text: String {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("since", difference.since?.iso)
      json.member("as-at", difference.asAt.iso)
      json.array("added", difference.added) { DifferenceJSON.put($1, into: &$0) }
      json.array("changed", difference.changed) { DifferenceJSON.put($1, into: &$0) }
      json.array("removed", difference.removed) { DifferenceJSON.put($1, into: &$0) }
      json.strings("day-only", difference.ofTheDay)
      json.strings("markup-only", difference.inOtherMarkup)
      json.object("files") { json in
        json.strings("added", difference.files.added)
        json.strings("changed", difference.files.changed)
        json.strings("removed", difference.files.removed)
        json.strings("day-only", difference.files.ofTheDay)
      }
      json.strings("what-changed", difference.changes)
      json.array("feeds", difference.news) { json, news in
        json.object {
          $0.member("title", news.title)
          $0.member("text", news.words)
        }
      }
      json.array("former-addresses", difference.moves) { json, move in
        json.object {
          $0.member("alias", move.from)
          $0.member("file", move.file)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func put(_ page: SiteDifference.PageAddress, into json: inout JSONWriter) {
    json.object {
      $0.member("address", page.address)
      $0.member("title", page.title)
    }
  }

  private static func put(_ page: SiteDifference.ChangedPage, into json: inout JSONWriter) {
    json.object {
      $0.member("address", page.address)
      $0.member("title", page.title)
      $0.array("passages", page.passages) { json, passage in
        json.array(passage.parts) { json, part in json.object { $0.member(part.kind.rawValue, part.words) } }
      }
    }
  }
}
