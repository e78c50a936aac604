package import Publications
import Record
import Serialising

/// A publication as JSON: the whole tree, so that any program can make of it what it likes.
///
/// `schema` describes it; a site publishes the description at `PublicationData.schemaPath`.
package enum PublicationData {
  package static let schemaPath = "schemas/publication.json"
  /// The same with its version in the address, which is its name: see `DataAddress.schema`.
  static let versionedSchemaPath = DataAddress.schema("publication", version: 1)
  package static let schemaPaths = [schemaPath, versionedSchemaPath]

  package static func file(of publication: Publication) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let site = publication.site { json.member("$schema", site + schemaPath) }
      json.member("kind", publication.kind.rawValue)
      json.member("title", publication.title)
      json.member("language", publication.language)
      json.member("council", publication.council)
      json.member("date", publication.date?.iso)
      json.member("summary", publication.summary)
      json.member("site", publication.site)
      json.member("page", publication.page)
      json.array("abbreviations", publication.abbreviations) { json, abbreviation in json.put(abbreviation) }
      json.array("sheets", TableData.parts(of: publication)) { json, part in
        json.object { json in
          json.member("file", publication.stem + part.ending)
          json.member("holds", part.title)
        }
      }
      json.array("blocks", publication.blocks) { json, block in json.put(block) }
    }
    return json.bytes + [10]
  }
}

extension JSONWriter {
  fileprivate mutating func put(_ abbreviation: Abbreviation) {
    object { json in
      json.member("short", abbreviation.short)
      json.member("expansion", abbreviation.expansion)
    }
  }

  fileprivate mutating func put(_ block: Block) {
    object { json in
      switch block {
      case .heading(let heading):
        json.member("type", "heading")
        json.member("level", heading.level)
        json.member("number", heading.number)
        json.member("anchor", heading.anchor)
        json.put(words: heading.words)
      case .paragraph(let paragraph):
        json.member("type", "paragraph")
        json.member("number", paragraph.number)
        json.member("anchor", paragraph.anchor)
        json.put(words: paragraph.words)
      case .list(let list): json.put(list)
      case .facts(let facts):
        json.member("type", "facts")
        json.array("facts", facts) { json, fact in
          json.object { json in
            json.member("name", fact.name)
            json.put(blocks: fact.blocks)
          }
        }
      case .table(let table):
        json.member("type", "table")
        json.put(table)
      case .figure(let figure):
        json.member("type", "figure")
        json.member("title", figure.title)
        json.member("alternative", figure.alternative)
        json.member("image", figure.image)
        if let data = figure.data { json.object("data") { $0.put(data) } }
      case .quote(let inner):
        json.member("type", "quote")
        json.put(blocks: inner)
      case .resolution(let inner):
        json.member("type", "resolution")
        json.put(blocks: inner)
      case .note(let words):
        json.member("type", "note")
        json.put(words: words)
      case .code(let text):
        json.member("type", "code")
        json.member("text", text)
      case .rule: json.member("type", "rule")
      }
    }
  }

  private mutating func put(blocks: [Block]) { array("blocks", blocks) { json, block in json.put(block) } }

  private mutating func put(_ list: List) {
    member("type", "list")
    flag("ordered", list.isOrdered)
    array("items", list.items) { json, item in
      json.object { json in
        json.member("number", item.number)
        json.member("anchor", item.anchor)
        json.put(blocks: item.blocks)
      }
    }
  }

  private mutating func put(_ table: Table) {
    member("caption", table.caption)
    array("columns", table.columns) { json, column in
      json.object { json in
        json.flag("numeric", column.isNumeric)
        json.put(words: column.words)
      }
    }
    array("rows", table.rows) { json, row in
      json.object { json in
        json.member("anchor", row.anchor)
        json.array("cells", row.cells) { json, cell in
          json.object { json in
            json.flag("heading", cell.isHeading)
            json.put(blocks: cell.blocks)
          }
        }
      }
    }
  }

  // MARK: Words

  private mutating func put(words: [Inline]) { array("words", words) { json, inline in json.put(inline) } }

  /// Plain words are a string; everything else is an object that says what it is.
  private mutating func put(_ inline: Inline) {
    if case .text(let text) = inline { return string(text) }
    object { json in
      switch inline {
      case .text(let text): json.member("text", text)
      case .strong(let inner): json.put("strong", inner)
      case .emphasis(let inner): json.put("emphasis", inner)
      case .struck(let inner): json.put("struck", inner)
      case .code(let text):
        json.member("type", "code")
        json.member("text", text)
      case .link(let inner, let destination):
        json.put("link", inner)
        json.put(destination)
      case .language(let tag, let inner):
        json.put("language", inner)
        json.member("language", tag)
      case .abbreviation(let abbreviation, let isFirst):
        json.member("type", "abbreviation")
        json.member("short", abbreviation.short)
        json.member("expansion", abbreviation.expansion)
        json.flag("first", isFirst)
      case .lineBreak: json.member("type", "break")
      }
    }
  }

  private mutating func put(_ type: String, _ inner: [Inline]) {
    member("type", type)
    put(words: inner)
  }

  private mutating func put(_ destination: Destination) {
    switch destination {
    case .site(let path): member("site", path)
    case .elsewhere(let address): member("address", address)
    case .within(let anchor): member("anchor", anchor)
    }
  }
}
