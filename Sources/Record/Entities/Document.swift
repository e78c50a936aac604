/// What every entity with a page of its own has.
package struct Document: Equatable, Sendable {
  package var id: RecordID
  package var title: String
  package var summary: String?
  /// Former addresses that lead here.
  package var aliases: [String] = []
  /// BCP 47; nil for the site's own language.
  package var language: String?
  package var published: Day?
  package var updated: Day?
  package var subjects: [Handle<Subject>] = []
  /// Shown only because the site is built with drafts.
  package var isPreview = false
  /// Where it was written, relative to the content folder.
  package var path = ""
}

extension Document {
  package init(id: RecordID, title: String) {
    self.id = id
    self.title = title
  }
}

/// A file that is copied beside the pages.
package struct Attachment: Equatable, Sendable {
  /// Relative to the content folder.
  package var source: String
  /// Relative to the site.
  package var address: String
  /// “PDF”, “CSV”.
  package var format: String
  package var size: Int

  package init(source: String, address: String, format: String, size: Int) {
    self.source = source
    self.address = address
    self.format = format
    self.size = size
  }
}

/// A paper of an agenda item, or an appendix.
package struct Paper: Equatable, Sendable {
  package enum Body: Equatable, Sendable {
    case report(Handle<Report>)
    case file(Attachment)
    case toFollow
    case titleOnly
  }

  package var title: String
  package var body: Body
  package var appendix: String?
  package var pages: String?
  package var note: String?
  /// The day a paper that was to follow arrived.
  package var received: Day?

  package init(
    title: String, body: Body, appendix: String? = nil, pages: String? = nil, note: String? = nil, received: Day? = nil
  ) {
    self.title = title
    self.body = body
    self.appendix = appendix
    self.pages = pages
    self.note = note
    self.received = received
  }
}
