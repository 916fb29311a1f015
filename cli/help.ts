/** Within 80 columns, so that it can be read on any terminal. */
export const HELP = `tutela: which words of a State's law answer the Protocol on the sale
of children, and where nothing does. The program proposes; people decide.

Usage
  tutela check <files or folders...> --state CODE [options]
  tutela lint <draft> [--lang TAG] [--format text|sarif|json] [--out FILE]
  tutela diff <earlier> <later> [--lang TAG] [--format text|json]
  tutela export <file> [--format akn|md|jsonl] [--out FILE]
  tutela outline <file> [--lang TAG] [--corrections FILE] [--json]

check: a State's law in force, assessed; reports in a folder
  --state CODE       the State, as ISO 3166 two letters: DE, BR, IN
  --lang TAG         language of the texts, when they do not say it: de, pt, fr
  --profile NAME     opsc (all requirements, default) or starter (core duties)
  --out DIR          folder for the reports (default ./tutela-CODE)
  --format LIST      html,json,csv,md,sarif (default html,json)
  --decisions FILE   judgements of people, in YAML
  --date DATE        date of the assessment (default today)

lint: a bill before it is tabled; traps with line and words, acts of the
Protocol that no offence names, legacy or harmful terms (en, fr, es, de, pt)
  --lang TAG         as above
  --format NAME      text (default), sarif or json
  --out FILE         file to write to (default the screen)

diff: two versions of the law, provision by provision; which requirements a
change touches, and where words stand now that were quoted before
  --decisions FILE   judgements of people, whose words are looked for again

export: one law, out again, as Akoma Ntoso 3.0, Markdown or JSON lines
  --country CODE --date DATE --number NAME
                     of the law itself, where the document does not tell
  --version-date D   from when this version holds

outline: how a document was understood: title, language, problems, and
each article with number, heading, place; corrections are replayed on it
  --corrections FILE corrections of people, in YAML or JSON (docs/formats.md)
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
  2  the input cannot be used (nothing is written)
`;
