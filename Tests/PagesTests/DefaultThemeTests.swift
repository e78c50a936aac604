import Diagnostics
import Testing
import Theme

@testable import Pages

struct DefaultThemeTests {
  @Test func fitsTheVocabularyOfEveryKindOfPage() {
    let faults = DefaultTheme.compiled.diagnostics.map { "\($0)" }
    #expect(faults == [])
  }

  @Test(arguments: PageKind.allCases)
  func hasATemplateForEveryKindOfPage(_ kind: PageKind) {
    #expect(DefaultTheme.compiled.value.template(kind.rawValue) != nil)
  }
}
