/** Within 80 columns, so that it can be read on any terminal. */
export const HELP = `tutela: which words of a State's law answer the Protocol on the sale
of children, and where nothing does. The program proposes; people decide.

Usage
  tutela check <files or folders...> --state CODE [options]
  tutela lint <draft> [--lang TAG] [--format text|sarif|json] [--out FILE]
  tutela diff <earlier> <later> [--lang TAG] [--format text|json]
  tutela export <file> [--format akn|md|jsonl] [--out FILE]
                [--corrections FILE]
  tutela outline <file> [--lang TAG] [--corrections FILE] [--json]
  tutela audit [--finding STATE/REQUIREMENT] [--json]
  tutela pinpoints <file> [--document NAME] [--format text|json|html]
  tutela recommendations import <file> [--lang TAG]
  tutela recommendations link
  tutela recommendations search <words> [--state CODE] [--json]
  tutela verify <file or SHA-256> [--json]
  tutela report <publication> --kind NAME [--lang TAG] [--format NAME]
  tutela serve
  tutela worker
  tutela migrate [--check]
  tutela doctor [--json]
  tutela bundle <STATE> [file] [--voice state|ngo]
  tutela merge <bundle> [--take theirs|ours|FILE --by EMAIL] [--json]
  tutela backup <file or folder>
  tutela restore <file>
  tutela translations [--lang TAG]
  tutela library check-links [--out FILE] [--json]

check: a State's law in force, assessed; reports in a folder
  --state CODE       the State, as ISO 3166 two letters: DE, BR, IN
  --lang TAG         language of the texts, when they do not say it: de, pt, fr
  --profile NAME     opsc (all requirements, default) or starter (core duties)
  --out DIR          folder for the reports (default ./tutela-CODE)
  --format LIST      html,json,csv,md,docx,pdf,xlsx,sarif (default html,json)
  --decisions FILE   judgements of people, in YAML
  --corrections FILE what people put right in how the laws were cut: article
                     numbers, headings, bounds (docs/formats.md)
  --date DATE        date of the assessment (default today)

lint: a bill before it is tabled; traps with line and words, acts of the
Protocol that no offence names, legacy or harmful terms; in en, fr, es, de,
pt, sv and ar
  --lang TAG         as above
  --format NAME      text (default), sarif or json
  --out FILE         file to write to (default the screen)

diff: two versions of the law, provision by provision; which requirements a
change touches, and where words stand now that were quoted before
  --decisions FILE   judgements of people, whose words are looked for again
  --corrections FILE as above, replayed on both versions

export: one law, out again, as Akoma Ntoso 3.0, Markdown or JSON lines; for
Akoma Ntoso, where the document does not tell, and never guessed:
  --country CODE --date DATE --number NAME
                     of the law itself: the date of the law, not of its
                     entry into force
  --version-date D   from when this version holds
  --corrections FILE as above

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

verify: whether a publication is what was published: its hash, its signature
and by which key, and whether this installation published it or took it back

report: drawn from a publication as it was downloaded, which is verified first
  --kind NAME        gap-report, concordance-table, lawmakers-brief, press,
                     action-plan; of the State: state-initial, state-periodic,
                     list-of-issues-reply; of an NGO: alternative
  --lang TAG         en (default), fr, es or ar
  --format NAME      docx (default), pdf, xlsx, html, md, csv or json
  --out DIR          folder for the file (default here)
  --questions FILE   for a reply: a line for each question, then " | " and the
                     ids of requirements that answer it
  --beside FILE      a publication of another State, for "whose law meets it";
                     may be given several times

serve: the portal and its desk, as "npm start" runs them; settings are those of
tutela.yaml and of the environment (docs/settings.md)

worker: reads laws for the desk, in the background, until it is stopped;
"npm start" runs one, but where TUTELA_WORKER=off says that it runs elsewhere

migrate: brings the database up to date, and says from which step to which; two
at once wait for each other. Make a backup before (docs/operate.md)
  --check            only says what is due; leaves with 1 where something is

doctor: looks at database, replica, clock, worker, disk, mail, certificate,
ports, secrets, settings, versions and backups; says what is wrong and what to
do, changes and sends nothing
  --json             as data, for other programs

recommendations: what bodies recommended to States, for the whole house, in the
database of the desk; people confirm links and follow up at the desk
  import             the export of the Universal Human Rights Index in JSON,
                     also as .gz, or - for the input; again changes nothing
                     where nothing changed, and goes on after an interruption
  --lang TAG         of the export, when its name does not say it (default en)
  link               proposes requirements for those that concern children
  search             words that must all stand there, newest first

bundle: a State's whole work, signed, as one file (docs/bundle.md)
  --voice NAME       state or ngo: that voice alone

merge: a bundle beside what is here; nothing is changed without --take. Where
nothing was done on the State, --take theirs takes the whole in as it is
  --take CHOICE      theirs or ours settles conflicts, and takes what stands in
                     the bundle only; or a file: a line for each finding, such
                     as "csam.produce state law theirs"
  --by EMAIL         who decides so: with a right to judge in that voice
  --voice NAME       compares that voice alone
  --from KEY         refuses a bundle that another installation signed
  --json             the comparison as data, for other programs

backup: everything of this installation while it runs, accounts and keys too;
not encrypted, readable by its owner only
restore: a backup into an empty place; chains are verified, heads printed
  --replace          refused: restore never writes over work

translations: how far the catalogue is translated, and what was changed since
  --lang TAG --stamp notes that a translator has just read both side by side

library check-links: whether the links of the resource centre still lead
somewhere; heads only are asked for, never of an address inside a house, and
what is found is kept in the database where there is one, so that the pages
say it
  --out FILE         file for the report (default the screen)
  --json             as data, for other programs

  --catalogue DIR    another catalogue, laid out like catalogue/
  --help, --version

Reads PDF with a text layer, Word (.docx, .doc), OpenDocument, RTF, EPUB,
HTML, Markdown, plain text, Akoma Ntoso and other legal XML, JSON (lines) of
articles, and Links Notation; docs/formats.md has the limits. In a folder,
reports of earlier runs and what TUTELA_DATA (default ./data) keeps are passed
over. check, diff and export keep each document there, under its SHA-256.

Examples
  tutela check laws/ --state DE
  tutela check code.txt --state FR --lang fr --profile starter --format csv
  tutela check exempla/laws --state XE --decisions exempla/decisions.yaml
  tutela lint bill.md --lang en
  tutela lint bill.md --format sarif --out bill.sarif
  tutela export law.docx --country DE --date 1998-11-13 \\
                --version-date 2026-11-21

Leaves with
  0  done
  1  lint, and check with the format sarif: a trap against a duty of the
     Protocol was found, so that a law kept in git can be checked on each
     change; everything asked for is written all the same
     audit: a chain of decisions is broken
     verify: a publication was altered, or a hash is not known here
     library: a link is dead
     doctor: something is wrong; migrate --check: steps are due
  2  the input cannot be used (nothing is written)
`;
