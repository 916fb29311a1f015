/** Within 80 columns, so that it can be read on any terminal. */
export const HELP = `tutela: which words of a State's law answer the Protocol on the sale
of children, and where nothing does. The program proposes; people decide.

Usage
  tutela check <files or folders...> --state CODE [options]
  tutela lint <draft> [--lang TAG] [--format text|sarif|json] [--out FILE]
  tutela diff <earlier> <later> [--lang TAG] [--format text|json]
  tutela export <file> [--format akn|md|jsonl] [--out FILE]
  tutela outline <file> [--lang TAG] [--corrections FILE] [--json]
  tutela audit [--finding STATE/REQUIREMENT] [--json]
  tutela pinpoints <file> [--document NAME] [--format text|json|html]

check: a State's law in force, assessed; reports in a folder
  --state CODE       the State, as ISO 3166 two letters: DE, BR, IN
  --lang TAG         language of the texts, when they do not say it: de, pt, fr
  --profile NAME     opsc (all requirements, default) or starter (core duties)
  --out DIR          folder for the reports (default ./tutela-CODE)
  --format LIST      html,json,csv,md,sarif (default html,json)
  --decisions FILE   judgements of people, in YAML
  --corrections FILE what people put right in how the laws were cut: article
                     numbers, headings, bounds (docs/formats.md)
  --date DATE        date of the assessment (default today)

lint: a bill before it is tabled; traps with line and words, acts of the
Protocol that no offence names, legacy or harmful terms (en, fr, es, de, pt)
  --lang TAG         as above
  --format NAME      text (default), sarif or json
  --out FILE         file to write to (default the screen)

diff: two versions of the law, provision by provision; which requirements a
change touches, and where words stand now that were quoted before
  --decisions FILE   judgements of people, whose words are looked for again
  --corrections FILE as above, replayed on both versions

export: one law, out again, as Akoma Ntoso 3.0, Markdown or JSON lines
  --country CODE --date DATE --number NAME
                     of the law itself, where the document does not tell
  --version-date D   from when this version holds

outline: how a document was understood: title, language, problems, and
each article with number, heading, place; corrections are replayed on it
  --corrections FILE as above, in YAML or JSON
  --json             as data, for other programs

pinpoints: an official text that you have, beside the requirements: which
paragraph is cited, proposed, in conflict; nothing of it is kept
  --document NAME    opsc, guidelines or report, where its front does not say
  --requirement ID   one requirement, with its paragraphs in full
  --format html --out DIR
                     a page with both side by side, for your own reading
  --confirm "ID=62-63" --by "NAME", --confirm-file FILE
                     a person has read it: the pinpoint becomes verified in
                     the catalogue (docs/pinpoints.md)

audit: whether the decisions kept at the desk are those that were taken:
each State's chain is verified, and the history of one finding shown; the
database is that of TUTELA_DATA or DATABASE_URL
  --finding NAME     the finding, for example DE/sale.definition
  --json             as data, for other programs

  --catalogue DIR    another catalogue, laid out like catalogue/
  --help, --version

Reads Markdown, plain text, HTML, legal XML and JSON lines of articles.

Examples
  tutela check laws/ --state DE
  tutela check code.txt --state FR --lang fr --profile starter --format csv
  tutela check exempla/laws --state XE --decisions exempla/decisions.yaml
  tutela lint bill.md --lang en
  tutela lint bill.md --format sarif --out bill.sarif

Leaves with
  0  done
  1  lint, and check with the format sarif: a trap against a duty of the
     Protocol was found, so that a law kept in git can be checked on each
     change; everything asked for is written all the same
     audit: a chain of decisions is broken
  2  the input cannot be used (nothing is written)
`;
