import Diagnostics
import Testing

@testable import Federating

@Suite struct CouncilListTests {
  @Test func takesAFolderAndAnAddressFromEachLine() {
    let list = CouncilList.read(
      "# our county\n\nmirrors/any town  https://scrutiny.anytown.example\n/srv/b\thttp://b.example/record/\n",
      path: "C.txt")
    #expect(list.diagnostics.isEmpty)
    #expect(list.value.map(\.folder) == ["mirrors/any town", "/srv/b"])
    #expect(list.value.map(\.address) == ["https://scrutiny.anytown.example/", "http://b.example/record/"])
    #expect(list.value.map(\.slug.text) == ["scrutiny-anytown-example", "b-example-record"])
  }

  @Test(arguments: [
    ("mirrors/anytown", 1), ("a ftp://anytown.example/", 1), ("a https://me:secret@anytown.example/", 1),
    ("a https://a.example/?q=1", 1), ("# nobody", 1), ("a https://a.example/\nb https://a.example", 2),
    ("a https://a.example/\n\na https://b.example", 3),
  ])
  func tellsTheLineThatIsWrong(text: String, line: Int) {
    let list = CouncilList.read(text, path: "C.txt")
    #expect(list.diagnostics.map(\.rule) == [.councilsList])
    #expect(list.diagnostics.first.map { Int($0.range.start.line) } == line)
    #expect(list.hasErrors)
  }
}
