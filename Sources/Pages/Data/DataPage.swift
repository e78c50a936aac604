import Publications
import Record
import Tabulating
import Theme

/// What is given away as data, with what every column means and an example of it.
enum DataView {
  static let vocabulary = Vocabulary<Site>(
    "data",
    [
      .part("frame", \.dataFrame, "What stands around the content"),
      .text("summary", \.dataSummary, "What there is, in a sentence; absent where nothing has been recommended"),
      .text("licence", \.record.council.licence.name, "The licence under which it is given away"),
      .address("licence-link", \.record.council.licence.address, "Where its words stand"),
      .flag("licence-assumed", \.record.council.licence.isAssumed, "Whether the council has named none itself"),
      .list("tables", \.dataTables, "The tables of the whole record"),
      .list(
        "descriptions", \.dataDescriptions, "The JSON of the whole record, and what describes the data to programs"),
      .list("downloads", \.dataDownloads, "The files of the whole record with full addresses, for programs"),
      .list("groups", \.dataGroups, "The parts of the record that have files of their own, by their kind"),
    ])
}

/// A table with its columns.
struct DataTableView: Viewable {
  let title: String
  let id: String
  let meaning: String
  let link: String
  let description: String
  let count: Int
  let columns: [DataColumnView]

  static let vocabulary = Vocabulary<DataTableView>(
    "data-table",
    [
      .text("title", \.title, "What its rows are called"),
      .text("id", \.id, "Its name, for links within the page"),
      .text("meaning", \.meaning, "What one row is"),
      .address("link", \.link, "The file"),
      .address("description", \.description, "What describes its columns to programs (CSVW)"),
      .text("count", \.count, "How many rows it has"),
      .list("columns", \.columns, "Its columns, in order"),
    ])
}

struct DataColumnView: Viewable {
  let name: String
  let title: String
  let meaning: String?
  let type: String
  let example: String?

  static let vocabulary = Vocabulary<DataColumnView>(
    "data-column",
    [
      .text("name", \.name, "Its name, which never changes"),
      .text("title", \.title, "What readers call it"),
      .text("meaning", \.meaning, "What it holds"),
      .text("type", \.type, "What kind of value: text, a day, a list"),
      .text("example", \.example, "What a row of this record has in it; absent where it is blank"),
    ])
}

/// A file as programs are told of it, in the words of schema.org.
struct DownloadView: Viewable {
  let title: String
  let format: String
  /// In full.
  let address: String

  static let vocabulary = Vocabulary<DownloadView>(
    "download",
    [
      .text("title", \.title, "What is in it"),
      .text("format", \.format, "Its media type: text/csv"),
      .address("address", \.address, "Its full address"),
    ])
}

/// The parts of one kind: committees, leads, years.
struct DataGroupView: Viewable {
  let title: String
  let meaning: String
  let count: Int
  let parts: [DataLinksView]

  static let vocabulary = Vocabulary<DataGroupView>(
    "data-group",
    [
      .text("title", \.title, "“By committee”"),
      .text("meaning", \.meaning, "What belongs to such a part"),
      .text("count", \.count, "How many parts there are"),
      .list("parts", \.parts, "The parts, each with its files"),
    ])
}

extension Site {
  func dataPages() -> [PlannedPage] { [page(DataAddress.page, .data, DataView.vocabulary)] }

  var dataFrame: FrameView {
    frame(.data, path: DataAddress.page, title: say(.dataTitle), description: say(.dataDescription))
  }

  var dataSummary: String? {
    let (recommendations, actions) = (record.recommendations.count, record.actions.count)
    if recommendations + actions == 0 { return nil }
    return say(.dataSummary, words: counted(recommendations: recommendations, actions: actions))
  }

  var dataTables: [DataTableView] {
    data.kinds.map { kind in
      let sheet = data.sheet(kind)
      let example = sheet.rows.max { $0.count(where: { $0.isEmpty }) > $1.count(where: { $0.isEmpty }) } ?? []
      let path = DataAddress.folder + kind.rawValue + ".csv"
      return DataTableView(
        title: kind.title, id: kind.rawValue, meaning: kind.meaning, link: path,
        description: DataAddress.metadata(of: path), count: sheet.rows.count,
        columns: zip(sheet.schema, example).map { DataColumnView($0, $1, in: kind, say) })
    }
  }

  /// What is of the whole record, and no table.
  var dataDescriptions: [LinkView] {
    data.wholeFiles.filter { file in
      switch file.kind {
      case .tracker, .schema: true
      case .metadata: file.path == DataAddress.tables
      case .table: false
      }
    }.map { LinkView(title: $0.title, link: $0.path, note: $0.mediaType) } + publicationSchema
  }

  /// Where some publication can be had as JSON.
  private var publicationSchema: [LinkView] {
    guard offeredFormats.contains(say.format[.json]) else { return [] }
    let path = DataAddress.schema("publication", version: 1)
    return [LinkView(title: say(.dataPublicationSchema), link: path, note: "application/schema+json")]
  }

  /// Nothing where the site does not know its own address.
  var dataDownloads: [DownloadView] {
    guard let base = record.council.address, !data.kinds.isEmpty else { return [] }
    return data.wholeFiles.filter(\.isData).map {
      DownloadView(title: $0.title, format: $0.mediaType, address: base + $0.path)
    }
  }

  var dataGroups: [DataGroupView] {
    PartKind.allCases.compactMap { kind in
      let own = parts.parts(kind).filter(\.hasData)
      if own.isEmpty { return nil }
      return DataGroupView(
        title: say.dataGroup[kind], meaning: say.dataGroupMeaning[kind], count: own.count,
        parts: own.map { dataLinks(of: $0, title: $0.title) })
    }
  }
}

extension DataColumnView {
  fileprivate init(_ column: SheetColumn, _ cell: String, in kind: TrackerKind, _ say: PageSentences) {
    name = column.name
    title = column.title
    meaning = ColumnMeaning.words(of: column, in: kind.rawValue)
    type = say.columnType[column.type]
    let line = cell.replacing("\n", with: "; ").firstLine(upTo: 140)
    example = line.isEmpty ? nil : line
  }
}
