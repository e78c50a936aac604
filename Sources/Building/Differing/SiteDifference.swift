import Diagnostics
package import Record

/// What a build would change in a site, told before it is made.
package struct SiteDifference: Sendable {
  /// The day that the site as it stands speaks of; nil where there is none.
  package var since: Day?
  package var asAt: Day
  package var added: [PageAddress] = []
  package var changed: [ChangedPage] = []
  package var removed: [PageAddress] = []
  /// Pages that say another day, or other days left, and nothing else that is new.
  package var ofTheDay: [String] = []
  /// Pages of which no word changes, but how they are made.
  package var inOtherMarkup: [String] = []
  /// Files that are no pages of the record – formats and their register, calendars, feeds, attachments – by what would become of them.
  package var files = FileChanges()
  /// What the page “What changed” would say of the day, a line each.
  package var changes: [String] = []
  /// What feeds would say that they did not say before.
  package var news: [News] = []
  /// Former addresses that nobody wrote, for records that seem to have moved.
  package var moves: [Move] = []

  /// A page: its address without `index.html`, and its heading.
  package struct PageAddress: Sendable, Equatable {
    package var address: String
    package var title: String
  }

  package struct ChangedPage: Sendable, Equatable {
    package var address: String
    package var title: String
    package var passages: [ChangedPassage]
  }

  package struct FileChanges: Sendable, Equatable {
    package var added: [String] = []
    package var changed: [String] = []
    package var removed: [String] = []
    /// Those that say another day and nothing else that is new.
    package var ofTheDay: [String] = []
  }

  package struct News: Sendable, Equatable {
    package var title: String
    package var words: String
  }

  package struct Move: Sendable, Equatable {
    /// The address that is gone.
    package var from: String
    /// The file that says what stood there.
    package var file: String
  }

  /// How much would change, a line for each way.
  var counts: [String] {
    let pages = [
      (added.count, "added"), (changed.count, "changed"), (removed.count, "removed"),
      (ofTheDay.count, "that would say another day and nothing else"),
      (inOtherMarkup.count, "that would change in no word"),
    ]
    let others = [
      (files.added.count, "added"), (files.changed.count, "changed"), (files.removed.count, "removed"),
      (files.ofTheDay.count, "that would say another day and nothing else"),
    ]
    return pages.filter { $0.0 > 0 }.map { "\($0.0.of("page")) \($0.1)" }
      + others.filter { $0.0 > 0 }.map { "\($0.0.of("other file")) \($0.1)" }
  }

  /// Whether nothing changes but what day it is.
  package var isEmpty: Bool {
    let files = files.added + files.changed + files.removed
    return added.isEmpty && changed.isEmpty && removed.isEmpty && inOtherMarkup.isEmpty && files.isEmpty
      && changes.isEmpty && news.isEmpty && moves.isEmpty
  }
}
