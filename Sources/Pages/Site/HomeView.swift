import Theme

/// The first page.
struct HomeView: Viewable {
  let frame: FrameView

  static let vocabulary = Vocabulary<HomeView>("home", [.part("frame", \.frame, "What stands around the content")])
}
