package import Record
import Serialising

/// What a site gives away as data, for catalogues of open data: DCAT 3 as JSON-LD, with all of its vocabulary in the file itself.
///
/// Addresses are relative where the site does not know its own.
package struct DataCatalogue: Sendable {
  private let council: Council
  private let dataSets: [DataSet]
  /// The last day on which anything of the record is known to have changed.
  private let modified: Day?

  package init(_ council: Council, _ dataSets: [DataSet], modified: Day?) {
    self.council = council
    self.dataSets = dataSets
    self.modified = modified
  }

  package func file() -> [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.object("@context") { json in
        for (prefix, address) in DataCatalogue.vocabulary { json.member(prefix, address) }
      }
      json.member("@id", full(HarvestAddress.catalogue) + "#catalogue")
      json.member("@type", "dcat:Catalog")
      json.member("dct:title", "\(council.siteTitle): open data")
      json.member("dct:description", "What \(council.name) gives away of its record of scrutiny.")
      putCommon(&json)
      json.array("dcat:dataset", dataSets) { put($1, &$0) }
    }
    return json.bytes + [10]
  }

  private static let vocabulary = [
    ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  private func put(_ dataSet: DataSet, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@id", full(HarvestAddress.catalogue) + "#" + dataSet.name)
      json.member("@type", "dcat:Dataset")
      json.member("dct:identifier", dataSet.name)
      json.member("dct:title", dataSet.title)
      json.member("dct:description", dataSet.description)
      putCommon(&json)
      if let page = dataSet.page { json.link("dcat:landingPage", full(Addresses.shared(page))) }
      json.array("dcat:distribution", dataSet.files) { put($1, &$0) }
    }
  }

  private func put(_ file: DataSet.File, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "dcat:Distribution")
      json.member("dct:title", file.title)
      json.link("dcat:accessURL", full(file.path))
      json.link("dcat:downloadURL", full(file.path))
      json.link("dcat:mediaType", "https://www.iana.org/assignments/media-types/\(file.mediaType)")
      putLicence(&json)
    }
  }

  /// A licence that only has a name has no address to lead to.
  private func putLicence(_ json: inout JSONWriter) {
    if let address = council.licence.address {
      json.link("dct:license", address)
    } else {
      json.member("dct:rights", council.licence.name)
    }
  }

  private func putCommon(_ json: inout JSONWriter) {
    json.member("dct:language", "en")
    putLicence(&json)
    json.object("dct:publisher") { json in
      json.member("@type", "foaf:Organization")
      json.member("foaf:name", council.name)
    }
    if let modified {
      json.object("dct:modified") { json in
        json.member("@value", modified.iso)
        json.member("@type", "xsd:date")
      }
    }
    if let email = council.email {
      json.object("dcat:contactPoint") { json in
        json.member("@type", "vcard:Organization")
        json.member("vcard:fn", council.contactName ?? council.name)
        json.link("vcard:hasEmail", "mailto:" + email)
      }
    }
  }

  private func full(_ path: String) -> String { (council.address ?? "../") + path.asAddress }
}

/// One of the things that a catalogue lists.
package struct DataSet: Sendable {
  package struct File: Sendable {
    package let path: String
    package let title: String
    /// As registered with IANA: “text/csv”.
    package let mediaType: String

    package init(_ path: String, _ title: String, _ mediaType: String) {
      (self.path, self.title, self.mediaType) = (path, title, mediaType)
    }
  }

  /// Permanent: “record”.
  package let name: String
  package let title: String
  package let description: String
  /// The page about it, from the root of the site.
  package let page: String?
  package let files: [File]

  package init(_ name: String, title: String, description: String, page: String? = nil, files: [File]) {
    self.name = name
    self.title = title
    self.description = description
    self.page = page
    self.files = files
  }
}

extension JSONWriter {
  fileprivate mutating func link(_ name: String, _ address: String) {
    object(name) { $0.member("@id", address) }
  }
}
