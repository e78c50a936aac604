import Testing

@testable import Theme

@Suite struct VocabularyReferenceTests {
  @Test func listsEveryShapeOnceWithItsFields() {
    let reference = VocabularyReference(pages: ["item": AgendaItemView.vocabulary.shape]).markdown
    #expect(reference.hasPrefix("## How names are used\n"))
    #expect(
      reference.hasSuffix(
        """

        ## Pages

        | template | view |
        |---|---|
        | `templates/item.mustache` | [agenda-item](#agenda-item) |

        ## agenda-item

        | name | holds | |
        |---|---|---|
        | `number` | text | The number as written |
        | `title` | text | What it is about |
        | `note` | text, optional | A note, if there is one |
        | `body` | markup | The text of the item |
        | `count` | text | How many papers |
        | `late` | yes or no | Whether it was added late |
        | `papers` | list of [paper](#paper) | Its papers |
        | `children` | list of [agenda-item](#agenda-item) | Items below it |
        | `lead` | [paper](#paper), optional | The paper to read first |
        | `kind` | one of `report`, `verbal` | How it is presented |
        | `tags` | list of words | Subjects |

        ## paper

        | name | holds | |
        |---|---|---|
        | `title` | text | The title as published |
        | `link` | address, optional | Where the file is; absent while the paper is to follow |

        """))
  }
}
