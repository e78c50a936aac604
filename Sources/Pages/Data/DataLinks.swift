import Publications
import Record
import Tabulating
import Theme

/// What a page shows, to be had as data.
struct DataLinksView: Viewable {
  let title: String
  let files: [LinkView]

  static let vocabulary = Vocabulary<DataLinksView>(
    "data-links",
    [
      .text("title", \.title, "“What is led here”, or the name of the part"),
      .list("files", \.files, "The files: tables and JSON"),
    ])
}

extension Site {
  /// The parts that each page shows, by the page’s path.
  static func partsByPage(_ record: Record, _ addresses: Addresses, _ parts: RecordParts) -> [String: [RecordPart]] {
    var pages: [String: [RecordPart]] = [:]
    for part in parts.all where part.hasData {
      if let ref = part.ref { pages[addresses.page(of: ref), default: []].append(part) }
      pages["recommendations/\(part.kind.rawValue)/\(part.slug)/index.html", default: []].append(part)
    }
    for (index, post) in record.posts.enumerated() {
      guard let part = post.directorate.flatMap({ parts.part(.directorate, named: $0) }), part.hasData else { continue }
      pages[addresses.page(of: Handle<Post>(index).ref), default: []].append(part)
    }
    return pages
  }

  /// None where the page shows no recommendations or actions of its own.
  func dataLinks(at path: String) -> [DataLinksView] {
    if path == "recommendations/index.html" { return [dataLinksOfAll] }
    return (partsByPage[path] ?? []).map { part in
      let isList = path.hasPrefix("recommendations/")
      return dataLinks(of: part, title: isList ? say(.dataThisList) : title(of: part))
    }
  }

  private func title(of part: RecordPart) -> String {
    switch part.kind {
    case .directorate: part.title
    case .committee, .lead, .subject, .ward, .state, .status, .year: say.dataPart[part.kind]
    }
  }

  private var dataLinksOfAll: DataLinksView {
    DataLinksView(title: say(.dataThisList), files: data.wholeFiles.filter(\.isListed).map { link(to: $0) })
  }

  func dataLinks(of part: RecordPart, title: String) -> DataLinksView {
    DataLinksView(title: title, files: data.data(of: part).map { link(to: $0) })
  }

  private func link(to file: DataFile) -> LinkView {
    let words =
      switch file.kind {
      case .table(.actions): say(.actions, count: file.count ?? 0)
      case .table, .tracker, .metadata, .schema: say(.recommendations, count: file.count ?? 0)
      }
    return LinkView(title: file.kind == .tracker ? say(.dataJson) : say(.dataCsv, words: words), link: file.path)
  }
}

extension DataFile {
  /// Whether a page of recommendations links to it: the tables of answers and progress stand on the page “Data”.
  fileprivate var isListed: Bool {
    switch kind {
    case .table(.recommendations), .table(.actions), .tracker: true
    case .table, .metadata, .schema: false
    }
  }
}
