import Record
import Theme

/// The page at the address of something that was taken back.
struct WithdrawnView: Viewable {
  let frame: FrameView
  let withheld: WithheldView

  static let vocabulary = Vocabulary<WithdrawnView>(
    "withdrawn",
    [
      .part("frame", \.frame, "What stands around the content"),
      .part("withheld", \.withheld, "When it was withdrawn and why"),
    ])
}

extension Site {
  /// One page for each record that was withdrawn, unless another stands at its address.
  func withdrawnPages() -> [PlannedPage] {
    let open = record.withdrawn.isEmpty ? [] : Set(record.documents.map(Addresses.folder))
    return record.withdrawn.filter { !open.contains($0.folder) }.map { withdrawn in
      let path = withdrawn.folder + "index.html"
      return PlannedPage(path, .withdrawn) { [self] in
        let view = WithheldView(withdrawn.withheld)
        let title = view.publicTitle ?? say(.withdrawnTitle)
        return WithdrawnView(frame: frame(.withdrawn, path: path, title: title), withheld: view).view
      }
    }
  }
}
