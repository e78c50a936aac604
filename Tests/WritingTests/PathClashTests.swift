import Testing

@testable import Writing

/// Every pair of paths that cannot both stand, and not only the first.
@Suite struct PathClashTests {
  @Test func findsEveryClashAndOfWhichKindItIs() {
    let paths = ["a.html", "b/c.html", "A.html", "a.html/d.html", "b/c.html", "e/f.html"]
    #expect(
      PathClash.all(among: paths) == [
        PathClash(kind: .onlyCapitals, first: 0, second: 2), PathClash(kind: .same, first: 1, second: 4),
        PathClash(kind: .inside, first: 0, second: 3),
      ])
  }

  @Test func letsFoldersBeOfManyFilesAndDifferInCapitals() {
    #expect(PathClash.all(among: ["a/b", "a/c", "A/d", "a.b", "b"]) == [])
  }
}
