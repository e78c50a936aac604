import Record
import Serialising

/// The lists are cut into pages that lead on to each other. A page says nothing of how many there are, so that a record that is added
/// at the end changes no page but the last.
extension OParl {
  private static let perPage = 100

  func address(of list: OParlList, page: Int = 0) -> String {
    full(HarvestAddress.oparl(list.rawValue + (page == 0 ? "" : "-\(page + 1)")))
  }

  func pages(of list: OParlList, _ objects: [OParlObject]) -> [MadeFile] {
    let starts = Array(stride(from: 0, to: max(1, objects.count), by: OParl.perPage))
    return starts.enumerated().map { page, start in
      let own = objects[start..<min(start + OParl.perPage, objects.count)]
      let isLast = page + 1 == starts.count
      return made(HarvestAddress.oparl(list.rawValue + (page == 0 ? "" : "-\(page + 1)"))) { oparl, json in
        json.object { json in
          json.array("data", Array(own)) { oparl.put($1, &$0) }
          json.object("pagination") { $0.member("elementsPerPage", OParl.perPage) }
          json.object("links") { json in
            json.member("first", oparl.address(of: list))
            if page > 0 { json.member("prev", oparl.address(of: list, page: page - 1)) }
            json.member("self", oparl.address(of: list, page: page))
            if !isLast { json.member("next", oparl.address(of: list, page: page + 1)) }
          }
        }
      }
    }
  }
}
