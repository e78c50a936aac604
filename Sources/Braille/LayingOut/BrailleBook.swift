/// A publication in braille, set out on pages.
package struct BrailleBook: Sendable, Equatable {
  package var volumes: [Volume]

  package struct Volume: Sendable, Equatable {
    /// The title and the contents, numbered p1, p2 …; none in a short publication.
    package var front: [Page]
    package var body: [Page]
  }

  /// 25 lines of at most 40 cells, as characters of a BRF file, without spaces at their ends.
  package struct Page: Sendable, Equatable {
    package var lines: [[UInt8]]
  }

  /// How many sides of paper it takes when each page has one.
  package var pageCount: Int { volumes.reduce(0) { $0 + $1.front.count + $1.body.count } }
}
