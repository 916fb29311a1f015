/** Within 80 columns, so that it can be read on any terminal. */
export const HELP = `tutela: which words of a State's law answer the Protocol on the sale
of children, and where nothing does. The program proposes; people decide.

Usage
  tutela check <files or folders...> --state CODE [options]

Options
  --state CODE       the State, as ISO 3166 two letters: DE, BR, IN
  --lang TAG         language of the texts, when they do not say it: de, pt, fr
  --profile NAME     opsc (all requirements, default) or starter (core duties)
  --out DIR          folder for the reports (default ./tutela-CODE)
  --format LIST      html,json,csv,md (default html,json)
  --decisions FILE   judgements of people, in YAML
  --date DATE        date of the assessment (default today)
  --catalogue DIR    another catalogue, laid out like catalogue/
  --help, --version

Reads Markdown, plain text, HTML, legal XML and JSON lines of articles.

Examples
  tutela check laws/ --state DE
  tutela check code.txt --state FR --lang fr --profile starter --format csv
  tutela check exempla/laws --state XE --decisions exempla/decisions.yaml

Leaves with 0 when done, 2 when the input cannot be used (nothing is written).
`;
