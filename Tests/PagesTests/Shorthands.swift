@testable import Pages
@testable import Record

// What tests ask of pages more often than pages do.

extension Site {
  func view(of handle: Handle<ForwardPlan>) -> RecordPage<ForwardPlan> { RecordPage(self, handle, record[handle]) }
  func view(of handle: Handle<Recommendation>) -> RecordPage<Recommendation> {
    RecordPage(self, handle, record[handle])
  }
  func view(of handle: Handle<Review>) -> RecordPage<Review> { RecordPage(self, handle, record[handle]) }
  func view(of handle: Handle<Subject>) -> RecordPage<Subject> { RecordPage(self, handle, record[handle]) }
  func view(of handle: Handle<Response>) -> RecordPage<Response> { RecordPage(self, handle, record[handle]) }
  func view(of handle: Handle<Report>) -> RecordPage<Report> { RecordPage(self, handle, record[handle]) }
  func view(of handle: Handle<Indicator>) -> RecordPage<Indicator> { RecordPage(self, handle, record[handle]) }
}

extension WithheldView {
  var kind: String { words.kind }
  var ground: String { words.ground }
  var reason: String? { words.reason }
}
