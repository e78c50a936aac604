import History
import Record
import Serialising

/// The types of OParl that are written.
enum OParlType: String {
  case system = "System"
  case body = "Body"
  case organization = "Organization"
  case person = "Person"
  case membership = "Membership"
  case meeting = "Meeting"
  case agendaItem = "AgendaItem"
  case paper = "Paper"
  case consultation = "Consultation"
  case file = "File"
  case location = "Location"
  case legislativeTerm = "LegislativeTerm"

  static let namespace = "https://schema.oparl.org/1.1/"
}

extension JSONWriter {
  mutating func oparl(_ id: String, _ type: OParlType) {
    member("id", id)
    member("type", OParlType.namespace + type.rawValue)
  }

  /// A list is left out where it is empty (OParl 1.1, “null-Werte und leere Listen”).
  mutating func some(_ name: String, _ texts: [String]) {
    if !texts.isEmpty { strings(name, texts) }
  }

  mutating func some<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    if !elements.isEmpty { array(name, elements, body) }
  }
}

extension OParl {
  /// What objects of records have alike: the page for people, subjects as keywords, and the days that are known.
  func common(_ ref: RecordRef, _ json: inout JSONWriter) {
    json.some("keyword", record.document(of: ref)?.subjects.map { record[$0].document.title } ?? [])
    json.member("web", web(ref))
    json.member("created", moment(history.publication(of: ref, in: record)))
    json.member("modified", moment(history.lastChange(of: ref, in: record)))
  }

  func web(_ ref: RecordRef) -> String { full(Addresses.shared(addresses.address(of: ref))) }

  /// A day as the moment at which it begins: OParl wants moments, and we know days.
  func moment(_ day: Day?) -> String? { day.flatMap { zone.moment($0) } }

  /// The page of a record as a file.
  func page(_ name: String, of ref: RecordRef, within id: String, _ json: inout JSONWriter) {
    json.object(name) { json in
      json.oparl(id + "#" + name, .file)
      json.member("name", record.title(of: ref))
      json.member("mimeType", "text/html")
      json.member("accessUrl", web(ref))
    }
  }

  /// Files that were handed out with it.
  func files(_ papers: [Disclosed<Paper>], within id: String, _ json: inout JSONWriter) {
    let files = papers.compactMap { paper in
      if case .file(let file) = paper.open?.body { (paper.open?.title ?? "", file) } else { nil }
    }
    json.some("auxiliaryFile", Array(files.enumerated())) { json, found in
      let (title, file) = found.element
      json.object { json in
        json.oparl("\(id)-file-\(found.offset + 1)", .file)
        json.member("name", title)
        json.member("fileName", file.address.split(separator: "/").last.map(String.init))
        json.member("mimeType", file.mediaType)
        json.member("size", file.size)
        json.member("accessUrl", full(file.address))
        json.member("downloadUrl", full(file.address))
      }
    }
  }
}

extension Attachment {
  /// Of the commonest formats; nothing is said of others.
  fileprivate var mediaType: String? {
    switch format {
    case "PDF": "application/pdf"
    case "CSV": "text/csv"
    case "PNG": "image/png"
    case "JPG", "JPEG": "image/jpeg"
    case "SVG": "image/svg+xml"
    case "TXT": "text/plain"
    case "ODT": "application/vnd.oasis.opendocument.text"
    case "ODS": "application/vnd.oasis.opendocument.spreadsheet"
    case "DOCX": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case _: nil
    }
  }
}
